/** Which sheets a heatmap is made of. */
import type { Framework } from "../../framework/model";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import { Problem, type ProblemDetails } from "../problem";
import type { ReadSheet, SheetsToRead, Survey } from "../port";
import { ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";
import type { NotRead, ScoreSheet } from "../reading/score-sheet";

/** What a heatmap is made of, as it was read. */
export interface HeatmapSheets {
  /** Everything that was read, sheets with functions among it. */
  readonly read: readonly ReadSheet[];
  readonly sources: readonly ScoreSheet[];
  /** The earlier score sheet, for "change". */
  readonly baseline?: ScoreSheet;
}

const WITH_THEM = ["lists", "profiles"] as const;

/** What is to be read when sheets are asked for by name, or not at all. */
export function sheetsToRead(
  names: readonly string[] | undefined,
  baseline: string | undefined,
): SheetsToRead {
  return {
    kinds: names ? WITH_THEM : ["teamScores", "indicatorForm", "receivedScores", ...WITH_THEM],
    names: [...(names ?? []), ...(baseline === undefined ? [] : [baseline])],
    active: !names,
  };
}

/** What was read, and the workbook at that moment. */
type KnownSheets = Pick<Survey, "view" | "sheets">;

export interface ChosenSheets extends HeatmapSheets {
  /** All forms of the workbook were taken, and so are meant those that are still to come. */
  readonly allForms: boolean;
}

/**
 * The sheets that are asked for by name; else the score sheet in front, of a form all forms; else the team score
 * sheets, or the forms where there are none. Never the earlier one. Throws `noScores`.
 */
export function chosenSheets(
  book: KnownSheets,
  framework: Framework,
  names: readonly string[] | undefined,
  baselineName: string | undefined,
): ChosenSheets {
  const asked = [...(names ?? []), ...(baselineName === undefined ? [] : [baselineName])];
  return chosenAmong(book, readScoreSheets(book.sheets, framework, [], asked), names, baselineName);
}

/** The same of score sheets that have been understood already. */
export function chosenAmong(
  { view, sheets: read }: KnownSheets,
  scored: readonly ScoreSheet[],
  names: readonly string[] | undefined,
  baselineName: string | undefined,
): ChosenSheets {
  const named = (name: string): ScoreSheet | undefined => sheetNamed(scored, name, ({ sheet }) => sheet.name);
  const baseline = baselineName === undefined ? undefined : named(baselineName);
  const rest = scored.filter((one) => one !== baseline);
  const asked = names && new Set(names.map(named));
  const sources = asked ? rest.filter((one) => asked.has(one)) : byDefault(rest);
  const unclear = scored.find((one) =>
    names ? sources.includes(one) && isUnclear(one) : one.sheet.active && isUnclear(one),
  );
  const nothing = sources.every(({ ratings }) => ratings.length === 0);
  // Whoever stands before scores on another scale does not mean those of other sheets.
  const meant =
    unclear &&
    !names &&
    (unclear.near.length > 0 || ["scale", "moments", "headings"].includes(unclearWhat(unclear)));
  if (unclear && (nothing || meant))
    throw new Problem("scoresUnclear", { sheet: unclear.sheet.name, what: unclearWhat(unclear) });
  if (nothing) throw new Problem("noScores", { sheets: names ?? [] });
  // Whoever takes all forms means those that are still to come too; whoever leaves some out means these.
  const forms = new Set([
    ...view.own.filter(({ marker }) => marker.kind === "indicatorForm").map(({ id }) => id),
    ...read.filter((sheet) => ownKind(sheet) === "indicatorForm").map(({ id }) => id),
  ]);
  const allForms = sources.length === forms.size && sources.every(({ kind }) => kind === "form");
  return { read, sources, ...(baseline ? { baseline } : {}), allForms };
}

/** What is known of a sheet that holds no scores. */
const HOLDS_NONE: ReadonlySet<NotRead> = new Set<NotRead>([
  "noScores",
  "heatmap",
  "frameworkTexts",
  "requiredLevels",
]);

/** A sheet of someone else's of which nothing could be read for sure, though there may be scores on it. */
function isUnclear({ kind, ratings, near, notUnderstood }: ScoreSheet): boolean {
  const said = near.length + notUnderstood.filter(({ why }) => !HOLDS_NONE.has(why)).length;
  return kind === "other" && ratings.length === 0 && said > 0;
}

function unclearWhat({ near, notUnderstood }: ScoreSheet): ProblemDetails["scoresUnclear"]["what"] {
  const why = new Set(notUnderstood.map((one) => one.why));
  if (why.has("otherScale")) return "scale";
  if (why.has("severalMoments")) return "moments";
  if (why.has("unknownHeading") || why.has("unknownRaterWord")) return "headings";
  return near.length > 0 || why.has("subHeading") || why.has("scoreColumn") || why.has("competencyTwice")
    ? "headers"
    : "names";
}

function byDefault(scored: readonly ScoreSheet[]): readonly ScoreSheet[] {
  const front = scored.find(({ sheet, ratings }) => sheet.active && ratings.length > 0);
  if (front && front.kind !== "form") return [front];
  const forms = scored.filter(({ kind }) => kind === "form");
  const teams = scored.filter(({ kind }) => kind === "team");
  return front || teams.length === 0 ? forms : teams;
}
