/** Score sheets in the wild: what is read is right, or the sheet is asked about or refused. Nothing is wrong in silence. */
import { peopleOf } from "../../src/app/heatmap/rated-people";
import type { ScoreSheet } from "../../src/app/reading/score-sheet";
import { isEmpty } from "../../src/app/reading/read-cell";
import { CompetencyHeaders } from "../../src/app/reading/competency-header";
import { readOthersScores } from "../../src/app/reading/others-lists";
import { compleet } from "../../src/framework/compleet";
import { wildSheet, type TrueScore, type WildSheet } from "./wild-sheets";

const SHEETS = Number(process.env["WILD_SHEETS"] ?? 2100);
const FROM = Number(process.env["WILD_FROM"] ?? 0);

const keyOf = ({ person, rater, competency, score }: TrueScore): string =>
  `${person} | ${rater ?? "?"} | ${competency} | ${score}`;

/** What was read of people, with everybody's scores together as a heatmap has them. */
function readScores(sheets: readonly ScoreSheet[]): readonly string[] {
  return peopleOf(sheets).flatMap(({ name, ratings }) =>
    ratings.flatMap(({ rater, scores }) =>
      [...scores].flatMap(([competency, score]) =>
        score === null ? [] : [keyOf({ person: name, rater, competency, score: score })],
      ),
    ),
  );
}

interface Judged {
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  readonly asked: boolean;
}

const headers = new CompetencyHeaders(compleet(), []);

function judge({ sheet, truth }: WildSheet): Judged {
  const one = readOthersScores(sheet, headers);
  const sheets = [one];
  const scores = one.ratings.flatMap((rating) => rating.scores);
  // Refused; asked; or said cell by cell.
  const asked =
    scores.length === 0 ||
    one.near.length + one.notUnderstood.length > 0 ||
    scores.some(({ cell, score }) => score === undefined && !isEmpty(cell));
  const left = truth.map(keyOf);
  const wrong = readScores(sheets).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { wrong, missing: left, asked };
}

test("over the sheets of many seeds no number is wrong in silence, and most are read without asking", () => {
  const faults: string[] = [];
  let plain = 0;
  let askable = 0;
  for (let seed = FROM; seed < FROM + SHEETS; seed += 1) {
    const wild = wildSheet(seed);
    const { wrong, missing, asked } = judge(wild);
    if (wrong.length > 0 || (missing.length > 0 && !asked)) {
      faults.push(
        `${wild.traits.join(", ")}\n   wrong: ${wrong.slice(0, 3).join(" / ")}\n   missing: ${missing.slice(0, 3).join(" / ")}`,
      );
    }
    // Another scale, or scores of nobody named, cannot be read without asking.
    if (!wild.levels || wild.traits.includes("nobody named") || wild.traits.includes("near headers"))
      continue;
    askable += 1;
    if (!asked && missing.length === 0) plain += 1;
  }
  const rate = plain / askable;
  process.stdout.write(
    `${SHEETS} sheets: ${faults.length} with a silent difference; of ${askable} that can be read without asking, ${Math.round(100 * rate)} % are\n`,
  );
  expect(faults.slice(0, Number(process.env["WILD_SHOWN"] ?? 8))).toEqual([]);
  expect(rate).toBeGreaterThanOrEqual(0.6);
});
