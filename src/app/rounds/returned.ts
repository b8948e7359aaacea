/** A file that came back → what was filled in on it, and about whom and by whom, by its marks rather than by its name. */
import type { Competency, Framework } from "../../framework/model";
import type { IndicatorScore } from "../../scoring/indicator-score";
import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import type { Rater } from "../../scoring/person";
import { readFile } from "../../files/reading/read-file";
import { UnreadableFile, type UnreadableWhy } from "../../files/bytes/unreadable";
import type { ReceivedScore } from "../../sheets/round/received-sheet";
import type { RoundForm } from "../../sheets/round/round-sheet";
import type { ReadSheet } from "../port";
import { markerOf } from "../reading/own-sheet";
import { isEmpty, textOf, valueOf } from "../reading/read-cell";
import { readScoreSheets } from "../reading/read-scores";
import { nameKey } from "../reading/same-person";
import type { ReadIndicator, ReadRating, ReadScore, ScoreSheet } from "../reading/score-sheet";
import { NewerFile, sheetsOfFile } from "../reading/file-sheets";
import { FormFinder, type KnownRound } from "./form-finder";
import { ROUND_NAME, roundMarks } from "./round-marks";

/** What somebody did to a form, apart from filling it in. */
export type FormFault =
  /** Another name stands on it than it was sent out with. */
  | { readonly kind: "name"; readonly was: string; readonly is: string }
  /** Scores that are none, and so count as empty. */
  | { readonly kind: "invalid"; readonly count: number; readonly example: string }
  /** Indicators that are gone, or are there twice. */
  | { readonly kind: "gone" | "twice"; readonly count: number }
  /** Things that were not understood: codes that the framework does not have, columns that are gone. */
  | { readonly kind: "notUnderstood"; readonly count: number };

/** A score as it stands on a form: an empty one too, since a level is reckoned by how many were rated. */
export type ReturnedScore = Pick<ReceivedScore, "competency" | "level" | "indicator" | "score" | "note">;

/** One form as it came back. */
export interface ReturnedForm {
  readonly file: string;
  readonly savedAt: string;
  /** By which it is the same form, in whatever file: its id, or what comes nearest to one. */
  readonly key: string;
  /** Of this workbook's round; undefined where it is none of those. */
  readonly form?: RoundForm;
  /** It is of this workbook's round; where that has none, everything is. */
  readonly isOfRound: boolean;
  readonly person: Pick<ReceivedScore, "person" | "number" | "department" | "profile">;
  readonly rater?: Rater;
  readonly raterName: string;
  /** Of the levels that follow; undefined where these are scores of whole competencies. */
  readonly threshold?: number;
  readonly scores: readonly ReturnedScore[];
  readonly filled: number;
  readonly faults: readonly FormFault[];
}

export interface UnreadFile {
  readonly file: string;
  readonly why: UnreadableWhy | "noScores" | "newer";
}

/** All forms on a file, or why nothing can be read of it. Nothing in it is run, and nothing of the workbook is touched. */
export function readReturned(
  bytes: Uint8Array,
  file: string,
  framework: Framework,
  known: KnownRound,
): readonly ReturnedForm[] | UnreadFile {
  try {
    const book = readFile(bytes);
    const sheets = sheetsOfFile(book);
    const mark = book.names.find(({ name }) => name.toLowerCase() === ROUND_NAME.toLowerCase());
    const marks = roundMarks(book.keywords, mark?.refersTo ?? "");
    const read = readScoreSheets(sheets, framework);
    const finder = new FormFinder(known, marks, file);
    const forms = read.flatMap((sheet) =>
      sheet.ratings.map((rating) => returned(sheet, rating, finder, { file, savedAt: book.savedAt })),
    );
    return forms.length > 0 ? forms : (emptyForms(sheets, finder, file) ?? { file, why: "noScores" });
  } catch (error) {
    if (error instanceof UnreadableFile) return { file, why: error.why };
    if (error instanceof NewerFile) return { file, why: "newer" };
    throw error;
  }
}

/** A form of ours without a name on it holds nothing either, if nothing was read. */
function emptyForms(
  sheets: readonly ReadSheet[],
  finder: FormFinder,
  file: string,
): readonly ReturnedForm[] | undefined {
  const forms = sheets.flatMap((sheet): readonly ReturnedForm[] => {
    const marker = markerOf(sheet, "indicatorForm");
    const form = marker && finder.byId(marker.id);
    if (!form) return [];
    const { rater, raterName } = form;
    return [
      {
        ...{ file, savedAt: "", key: form.id, form, isOfRound: true, rater, raterName },
        ...{ person: personOf(form), scores: [], filled: 0, faults: [] },
      },
    ];
  });
  return forms.length > 0 ? forms : undefined;
}

function returned(
  sheet: ScoreSheet,
  rating: ReadRating,
  finder: FormFinder,
  { file, savedAt }: { readonly file: string; readonly savedAt: string },
): ReturnedForm {
  const { indicators } = rating;
  const found = finder.find(sheet.sheet, rating);
  const { form } = found;
  const scores = indicators ? indicatorScores(indicators) : rating.scores.map(wholeScore);
  const raterName = form?.raterName ?? "";
  const rater = form?.rater ?? rating.rater;
  return {
    ...{
      file,
      savedAt,
      key: found.key,
      isOfRound: form !== undefined || finder.hasNoRound,
      raterName,
      scores,
    },
    ...(form ? { form } : {}),
    ...(rater ? { rater } : {}),
    person: form
      ? personOf(form)
      : {
          person: rating.person,
          number: textOf(rating.number),
          department: textOf(rating.department),
          profile: textOf(rating.profile),
        },
    ...(indicators ? { threshold: rating.threshold ?? DEFAULT_THRESHOLD } : {}),
    filled: scores.filter(({ score }) => score !== "").length,
    faults: faultsOf(sheet, rating, form),
  };
}

function personOf({ person }: RoundForm): ReturnedForm["person"] {
  const { name, number = "", department = "", profile = "" } = person;
  return { person: name, number, department, profile };
}

function wholeScore({ competency, score, note }: ReadScore): ReturnedScore {
  return { competency: competency.code, score: score ?? "", note: textOf(note) };
}

/**
 * How many competencies lack indicators. Without its mark nothing tells which levels a form was made with: then only
 * levels of which some are there.
 */
function goneFrom(sheet: ScoreSheet, indicators: readonly ReadIndicator[]): number {
  if (markerOf(sheet.sheet, "indicatorForm"))
    return sheet.notUnderstood.filter(({ why }) => why === "indicatorsGone").length;
  const counts = new Map<Competency, Map<number, number>>();
  for (const { competency, level } of indicators) {
    const own = counts.get(competency) ?? new Map<number, number>();
    counts.set(competency, own.set(level, (own.get(level) ?? 0) + 1));
  }
  return [...counts].filter(([{ levels }, own]) =>
    levels.some(({ number, indicators: all }) => own.has(number) && (own.get(number) ?? 0) < all.length),
  ).length;
}

/** In the order of the framework, wherever the rows of the form stand by now. */
function indicatorScores(indicators: readonly ReadIndicator[]): readonly ReturnedScore[] {
  const next = new Map<string, number>();
  return indicators
    .map(({ competency, level, number, score, note }): ReturnedScore => {
      const at = `${competency.code} ${level}`;
      const counted = (next.get(at) ?? 0) + 1;
      next.set(at, counted);
      return {
        competency: competency.code,
        level,
        indicator: number !== undefined && Number.isInteger(number) && number > 0 ? number : counted,
        score: score === undefined || score === null ? "" : SCORE_WORDS[score],
        note: textOf(note),
      };
    })
    .sort(
      (a, b) =>
        a.competency.localeCompare(b.competency, undefined, { numeric: true }) ||
        (a.level ?? 0) - (b.level ?? 0) ||
        (a.indicator ?? 0) - (b.indicator ?? 0),
    );
}

/** As the dropdown of a form has them. */
const SCORE_WORDS: Readonly<Record<Exclude<IndicatorScore, null>, string>> = {
  1: "ja",
  0.5: "deels",
  0: "nee",
  "n.v.t.": "n.v.t.",
};

function faultsOf(sheet: ScoreSheet, rating: ReadRating, form: RoundForm | undefined): readonly FormFault[] {
  const { indicators = [], scores } = rating;
  const invalid = (rating.indicators ?? scores).filter(
    ({ cell, score }) => score === undefined && !isEmpty(cell),
  );
  const [example] = invalid;
  const places = indicators.map(
    ({ competency, level, number }) => `${competency.code} ${level} ${number ?? ""}`,
  );
  const gone = goneFrom(sheet, indicators);
  const others = sheet.notUnderstood.filter(
    ({ why }) => why !== "indicatorsGone" && why !== "tableGone",
  ).length;
  const twice = places.length - new Set(places).size;
  return [
    ...(form && nameKey(form.person.name) !== nameKey(rating.person)
      ? [{ kind: "name", was: form.person.name, is: rating.person } as const]
      : []),
    ...(example
      ? [{ kind: "invalid", count: invalid.length, example: String(valueOf(example.cell)) } as const]
      : []),
    ...(gone > 0 ? [{ kind: "gone", count: gone } as const] : []),
    ...(twice > 0 ? [{ kind: "twice", count: twice } as const] : []),
    ...(others > 0 && sheet.kind === "form" ? [{ kind: "notUnderstood", count: others } as const] : []),
  ];
}
