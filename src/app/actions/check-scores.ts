import type { CheckScoresArguments, Finding } from "../action";
import { checkScoresArguments } from "../arguments/checking-arguments";
import { check } from "../checking/check";
import type { Found } from "../checking/facts";
import { stillToScore } from "../checking/still-to-score";
import { personKey } from "../reading/same-person";
import type { ReadSheet, SheetsToRead } from "../port";
import { Problem } from "../problem";
import { answersOf } from "../reading/given-answers";
import { isEmpty } from "../reading/read-cell";
import { levelsAmong, type Levels } from "../../scoring/level-scale";
import { profileTables } from "../reading/read-profiles";
import type { NotRead } from "../reading/score-sheet";
import { readScoreSheets } from "../reading/read-scores";
import { listsIn } from "../reading/read-lists";
import { findingSentence, mendLabel, shownValue } from "../wording/findings/findings";
import type { Language } from "../language";
import { competencyOf } from "../chosen-competencies";
import type { Action } from "../definition";

/**
 * Reads score sheets, ours and others', and says what is the matter; changes nothing. Sheets of ours with profiles are
 * read along, to know which profiles there are.
 */
export const checkScores: Action<"checkScores"> = {
  id: "checkScores",
  arguments: checkScoresArguments,
  framework: "scores",
  async run(args, { port, framework, language }) {
    const { sheets: names, evidence, confirmed = [] } = args;
    const known = confirmed.map(({ header, competency }) => ({
      header,
      competency: competencyOf(framework, competency),
    }));
    const { sheets: read } = await port.survey(sheetsToRead(args));
    const scored = readScoreSheets(read, framework, known, names);
    const profiles = profileTables(read)[0]?.profiles ?? [];
    const levels = levelsAmong(framework.clusters.flatMap(({ competencies }) => competencies));
    return {
      findings: check(scored, { evidence, profiles, lists: listsIn(read) }).map((found) =>
        finding(found, levels, language),
      ),
      stillToScore: stillToScore(scored),
      sheets: scored.map(({ sheet, ratings, scale, moment, saidHeadings, columns = [] }) => ({
        sheet: sheet.name,
        people: new Set(ratings.map(personKey)).size,
        scores: ratings.flatMap(({ scores }) =>
          scores.filter(({ cell, score }) => score !== undefined && score !== null && !isEmpty(cell)),
        ).length,
        ...(scale ? { ownScale: true as const } : {}),
        ...(moment ? { answeredMoment: true as const } : {}),
        ...(saidHeadings ? { answeredHeadings: true as const } : {}),
        ...answeredPeople(sheet),
        ...(columns.length > 0 ? { columns } : {}),
        ...(answersOf(sheet).roles ? { answeredColumns: true as const } : {}),
      })),
    };
  },
};

/** Of how many lines it was said whether they are somebody. */
function answeredPeople(sheet: ReadSheet): { readonly answeredPeople?: number } {
  const { people } = answersOf(sheet);
  return people ? { answeredPeople: people.size } : {};
}

/** Lists and profiles are always read along: by them is checked what stands on the others. */
function sheetsToRead({ sheets: names, scope }: CheckScoresArguments): SheetsToRead {
  if (names && scope !== undefined) {
    throw new Problem("invalidArgument", {
      action: "checkScores",
      fault: { kind: "conflict", name: "scope", other: "sheets", otherValue: names.join(", ") },
    });
  }
  if (names) return { kinds: ["lists", "profiles"], names };
  return scope === "inFront"
    ? { kinds: ["lists", "profiles"], active: true }
    : { kinds: ["teamScores", "indicatorForm", "receivedScores", "lists", "profiles"], active: true };
}

/** What is asked about where something was not read. */
const ASKS: Partial<Record<NotRead, Finding["asks"]>> = {
  doubtfulPerson: "person",
  saidNobody: "person",
  numbersForNames: "names",
};

function finding(found: Found, levels: Levels, language: Language): Finding {
  const { sheet, address, fact, value, mend, keeps } = found;
  const { scale, norm, moments, headings, why } = fact.kind === "notUnderstood" ? fact : {};
  const asks = why && ASKS[why];
  const shown = shownValue(found, language);
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    address,
    kind: fact.kind,
    value,
    ...(shown === undefined ? {} : { shown }),
    message: findingSentence(found, language),
    ...(scale ? { scale: scale.values, levels } : {}),
    ...(norm ? { norm } : {}),
    ...(moments ? { moments } : {}),
    ...(headings ? { headings } : {}),
    ...(asks ? { asks } : {}),
    ...(keeps ? { keeps } : {}),
    ...(mend === undefined ? {} : { mend: { value: mend, label: mendLabel(mend, language) } }),
  };
}
