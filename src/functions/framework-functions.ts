/** What stands in the framework, by competency, level and number. Texts exactly as the framework gives them. */
import { searchFramework } from "../framework/search";
import { wholeNumberOf } from "./argument-choices";
import { FunctionFault } from "./faults/fault";
import { clusterOf, competencyOf, findCluster, indicatorOf, levelOf } from "./framework-arguments";
import { frameworkInUse } from "./framework-in-use";
import { isEmpty, lookUpEachCell, optional, shown, single, textOf } from "./range-argument";

/** Rows that COMPETENCY_FIND answers when no maximum is given. */
const USUAL_HITS = 10;
const SEPARATOR = "; ";

/**
 * The name of a competency; for each cell where a range is given, an empty cell staying empty.
 * @customfunction COMPETENCY_NAME
 * @param competency Code, name or other name; also a range.
 * @returns The name.
 */
export function competencyName(competency: unknown[][]): unknown[][] {
  return lookUpEachCell([competency], (query) => competencyOf(query).name);
}

/**
 * The code of a competency as text ("1.1"); for each cell where a range is given.
 * @customfunction COMPETENCY_CODE
 * @param competency Code, name or other name; also a range.
 * @returns The code.
 */
export function competencyCode(competency: unknown[][]): unknown[][] {
  return lookUpEachCell([competency], (query) => competencyOf(query).code);
}

/**
 * The name of the cluster that a competency belongs to; for each cell where a range is given.
 * @customfunction COMPETENCY_CLUSTER
 * @param competency Code, name or other name; also a range.
 * @returns The cluster's name.
 */
export function competencyCluster(competency: unknown[][]): unknown[][] {
  return lookUpEachCell([competency], (query) => clusterOf(competencyOf(query)).name);
}

/**
 * The definition of a competency; for each cell where a range is given.
 * @customfunction COMPETENCY_DEFINITION
 * @param competency Code, name or other name; also a range.
 * @returns The definition.
 */
export function competencyDefinition(competency: unknown[][]): unknown[][] {
  return lookUpEachCell([competency], (query) => competencyOf(query).definition);
}

/**
 * All indicators of a level as one text. Ranges of competencies and levels come together cell by cell; a row of levels
 * beside a column of competencies gives the whole matrix.
 * @customfunction COMPETENCY_LEVEL_TEXT
 * @param competency Code, name or other name; also a range.
 * @param level A level of the competency; also a range.
 * @param separator Stands between two indicators; "; " when left out.
 * @returns The indicators as one text.
 */
export function competencyLevelText(
  competency: unknown[][],
  level: unknown[][],
  separator?: unknown[][],
): unknown[][] {
  const between = separatorOf(separator);
  return lookUpEachCell([competency, level], (query, number) =>
    levelOf(competencyOf(query), number).indicators.join(between),
  );
}

/**
 * The indicators of a competency: rows of level, number and text; or only the texts where one level is asked for.
 * @customfunction COMPETENCY_INDICATORS
 * @param competency Code, name or other name.
 * @param level A level of the competency; all of them when left out.
 * @returns Level, number and indicator; or the indicators of one level.
 */
export function competencyIndicators(competency: unknown[][], level?: unknown[][]): unknown[][] {
  const asked = competencyOf(single(competency, "competency"));
  const only = optional(level, "level");
  const rows: unknown[][] = [];
  if (only !== undefined) {
    for (const text of levelOf(asked, only).indicators) rows.push([text]);
    return rows;
  }
  for (const { number, indicators } of asked.levels) {
    let rank = 0;
    for (const text of indicators) rows.push([number, (rank += 1), text]);
  }
  return rows;
}

/**
 * One indicator, by its number within the level. Ranges come together cell by cell.
 * @customfunction COMPETENCY_INDICATOR
 * @param competency Code, name or other name; also a range.
 * @param level A level of the competency; also a range.
 * @param number From 1, within the level; also a range.
 * @returns The indicator.
 */
export function competencyIndicator(
  competency: unknown[][],
  level: unknown[][],
  number: unknown[][],
): unknown[][] {
  return lookUpEachCell([competency, level, number], (query, levelNumber, rank) => {
    const asked = competencyOf(query);
    return indicatorOf(asked, levelOf(asked, levelNumber), rank);
  });
}

/**
 * All competencies, or those of one cluster: rows of code, name and cluster.
 * @customfunction COMPETENCY_LIST
 * @param cluster Number or name; all clusters when left out.
 * @returns Code, name and cluster.
 */
export function competencyList(cluster?: unknown[][]): unknown[][] {
  const only = optional(cluster, "cluster");
  const clusters = only === undefined ? frameworkInUse().clusters : [findCluster(only)];
  const rows: unknown[][] = [];
  for (const { name, competencies } of clusters) {
    for (const competency of competencies) rows.push([competency.code, competency.name, name]);
  }
  return rows;
}

/**
 * Searches names, definitions and indicators; best first. Rows of code, name, level, number and text; level and number
 * stay empty for a name or a definition. #N/A when nothing is found.
 * @customfunction COMPETENCY_FIND
 * @param text One or more words, or the beginning of words; each must occur.
 * @param maximum Number of rows at most; 10 when left out.
 * @returns Code, name, level, number and indicator.
 */
export function competencyFind(text: unknown[][], maximum?: unknown[][]): unknown[][] {
  const value = optional(text, "text");
  if (value === undefined) throw new FunctionFault("missing", { parameter: "text" });
  const limit = wholeNumberOf(maximum, "maximum", 1) ?? USUAL_HITS;
  const hits = searchFramework(frameworkInUse(), textOf(value), { limit });
  if (hits.length === 0) throw new FunctionFault("nothingFound", { text: shown(value) });
  return hits.map((hit) => [
    hit.competency.code,
    hit.competency.name,
    hit.level ?? "",
    hit.number ?? "",
    hit.text,
  ]);
}

/** An empty text and a line break are separators too; only one that was left out, or an empty cell, is the usual one. */
function separatorOf(given: unknown): string {
  const value = single(given, "separator");
  if (typeof value === "string") return value;
  if (isEmpty(value)) return SEPARATOR;
  throw new FunctionFault("notText", { parameter: "separator", given: shown(value) });
}
