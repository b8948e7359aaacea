import type { FaultDetails, ParameterName, RangePlace, RangeSize } from "./fault";
import type { FaultSentences } from "./fault-words";

const MISSING: Readonly<Partial<Record<ParameterName, string>>> = {
  competency: 'Give a competency, for instance "1.2" or "Analyseren".',
  level: "Give a level.",
  number: "Give the number of an indicator.",
  text: "Give one or more words to search for. The framework is in Dutch.",
};

export const english: FaultSentences = {
  missing: ({ parameter }) => MISSING[parameter] ?? `Fill in ‘${parameter}’.`,
  oneValue: ({ parameter, given }) => `Give one value for ‘${parameter}’; the range has ${cells(given)}.`,
  unknownCompetency: ({ query, suggestion }) =>
    suggestion
      ? `‘${query}’ is not a competency. Did you mean ${suggestion}?`
      : `‘${query}’ is not a competency. Use a code or a name, for instance "1.2" or "Analyseren".`,
  unknownCluster: ({ query, clusters }) =>
    `‘${query}’ is not a cluster. Choose from ${clusters.join(", ")}, or a number from 1 to ${clusters.length}.`,
  unknownLevel: ({ given, competency, levels }) =>
    levels.length === 0
      ? `‘${given}’ is not a level: ${competency} has no levels.`
      : `‘${given}’ is not a level of ${competency}. Choose from ${levels.join(", ")}.`,
  unknownIndicator: ({ given, competency, level, indicators }) =>
    `‘${given}’ is not an indicator of ${competency} level ${level}. Give a whole number from 1 to ${indicators}.`,
  indicatorCount: ({ competency, indicators, given, form }) =>
    `${competency} has ${indicators} indicators, the range has ${cells(given)}. Use a row or column of ` +
    `${indicators} cells, or ${form.rows} rows × ${form.columns} columns: a column per level.`,
  belowLevel: ({ competency, level, indicators, place }) =>
    `Level ${level} of ${competency} has ${indicators} indicators. Empty ${where(place)}, or choose the right range.`,
  noIndicators: ({ competency }) =>
    `${competency} has no indicators in this framework, so no level can be reckoned.`,
  averageOfGaps: ({ competency }) =>
    `${competency} does not have all levels from 1 on, so an average would be wrong. Choose "cumulative" or "all".`,
  notIndicatorScore: ({ given, place }) =>
    `‘${given}’ in ${where(place)} is not a score. Use ja, deels, nee or n.v.t. (or 1, 0.5 or 0), or leave it empty.`,
  notLevelScore: ({ given, highest, place }) =>
    `‘${given}’${isAlone(place) ? "" : ` in ${where(place)}`} is not a score. Use a number from 0 to ${highest} or n.v.t., or leave it empty.`,
  errorValue: ({ error, parameter, place }) =>
    `There is an error (${error}) in ‘${parameter}’${isAlone(place) ? "" : `, in ${where(place)}`}. Mend that first.`,
  emptyOrZero: ({ place }) =>
    `This version of Excel does not tell an empty cell from 0${isAlone(place) ? "" : ` (${where(place)})`}. ` +
    'Put &"" behind the range, for instance B2:B14&""; then the answer is right.',
  notThreshold: ({ given }) =>
    `‘${given}’ cannot be a threshold. Give a number above 0 and at most 1, for instance 0.75.`,
  unknownRule: ({ given }) => `‘${given}’ is not a rule. Choose "cumulative", "all" or "average".`,
  unknownStatistic: ({ given }) =>
    `‘${given}’ is not a statistic. Choose "median", "mean", "min", "max", "count" or "share".`,
  notWholeNumber: ({ parameter, given, least }) =>
    `‘${given}’ will not do for ‘${parameter}’. Give a whole number from ${least}.`,
  notText: ({ parameter, given }) =>
    `‘${given}’ will not do for ‘${parameter}’. Give a text in quotes, for instance "; ".`,
  otherShape: ({ first, second }) =>
    `The ranges do not fit each other: ${size(first)} and ${size(second)} cells. Make them the same size, or use one row or column.`,
  nothingRated: ({ competency }) => `Insufficient data: no indicator of ${competency} has been rated yet.`,
  levelNotRated: ({ competency, level }) =>
    `Insufficient data: less than half of the indicators of ${competency} level ${level} have been rated.`,
  noScores: () => "Insufficient data: there is no score in the range.",
  nothingFound: ({ text }) =>
    `Nothing found for ‘${text}’. Try a shorter or a different word. The framework is in Dutch.`,
  frameworkUnreadable: () =>
    "The framework of this workbook cannot be read. Compleet's task pane says which cell is at fault.",
  frameworkNotRead: () =>
    "Excel did not give the framework of this workbook. Press Ctrl+Alt+F9; if that does not help, open the workbook again.",
  unexpected: ({ message }: FaultDetails["unexpected"]) =>
    `The add-in made a mistake here (${message}). Please report this to its administrator.`,
};

const cells = ({ rows, columns }: RangeSize): string =>
  rows * columns === 1 ? "1 cell" : `${rows * columns} cells`;
const size = ({ rows, columns }: RangeSize): string => `${rows} × ${columns}`;
const isAlone = ({ of }: RangePlace): boolean => of.rows === 1 && of.columns === 1;

function where({ row, column, of }: RangePlace): string {
  if (of.rows === 1 || of.columns === 1) return `cell ${Math.max(row, column)} of the range`;
  return `row ${row}, column ${column} of the range`;
}
