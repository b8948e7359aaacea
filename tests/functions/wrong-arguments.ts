/** What can be wrong with an argument, and which fault each function documents for it. */
import type { FaultCode } from "../../src/functions/faults/fault";
import type { FunctionId } from "../../src/functions/ids";

/** What comes in the place of one argument. `two` stands for two cells of what would be right. */
export const WRONG = {
  true: true,
  word: "xyz",
  five: 5,
  zero: 0,
  half: 1.5,
  minus: -1,
  nan: NaN,
  infinite: Infinity,
  emptyText: "",
  emptyCell: [[null]],
  nothing: undefined,
  null: null,
  ref: { code: "#REF!" },
  two: "two",
} as const;

export type Wrong = keyof typeof WRONG;
export type Expected = FaultCode | "an answer";

/** One parameter of one function: the fault that whatever is wrong gives, but for what is named. */
export interface Row {
  readonly id: FunctionId;
  readonly parameter: string;
  /** Arguments that are right; the one at `at` is replaced by what is wrong. */
  readonly right: readonly unknown[];
  readonly at: number;
  readonly expected: Readonly<Record<Wrong, Expected>>;
}

const ok = "an answer";

type Expectations = Readonly<Record<Wrong, Expected>>;

/** The same fault for all that is wrong; an error value and a range where one value is wanted have their own. */
function gives(fault: FaultCode, but: Partial<Expectations>): Expectations {
  const all = Object.fromEntries(Object.keys(WRONG).map((wrong) => [wrong, fault])) as Record<
    Wrong,
    Expected
  >;
  return { ...all, ref: "errorValue", two: "oneValue", ...but };
}

const empties = (expected: Expected): Partial<Expectations> => ({
  emptyText: expected,
  emptyCell: expected,
  nothing: expected,
  null: expected,
});

/** 1.5 is a competency: Stressbestendigheid, which happens to have 13 indicators as Analyseren has. */
const competency = gives("unknownCompetency", { half: ok, ...empties("missing") });
const competencies = { ...competency, two: ok } as const;
const level = gives("unknownLevel", empties(ok));
const levels = gives("unknownLevel", { ...empties("missing"), two: ok });
const indicators = gives("unknownIndicator", { ...empties("missing"), two: ok });
const indicatorScores = gives("indicatorCount", { two: "indicatorCount" });
const levelScores = gives("notLevelScore", { zero: ok, half: ok, two: ok, ...empties(ok) });
const threshold = gives("notThreshold", empties(ok));
const wholeNumber = gives("notWholeNumber", { five: ok, ...empties(ok) });

const SCORES = [Array<string>(13).fill("ja")];

function rows(
  id: FunctionId,
  ...parameters: readonly (readonly [parameter: string, right: unknown, expected: Expectations])[]
): Row[] {
  const right = parameters.map(([, value]) => value);
  return parameters.map(([parameter, , expected], at) => ({ id, parameter, right, at, expected }));
}

export const TABLE: readonly Row[] = [
  ...rows(
    "COMPETENCY_LEVEL",
    ["competency", "1.2", competency],
    ["scores", SCORES, indicatorScores],
    ["threshold", 0.5, threshold],
    ["rule", "alle", gives("unknownRule", empties(ok))],
  ),
  ...rows(
    "COMPETENCY_PATTERN",
    ["competency", "1.2", competency],
    ["scores", SCORES, indicatorScores],
    ["threshold", 0.5, threshold],
  ),
  ...rows("COMPETENCY_GAP", ["scores", 2, levelScores], ["required", 3, levelScores]),
  ...rows(
    "COMPETENCY_SUMMARY",
    ["scores", 2, { ...levelScores, ...empties("noScores") }],
    ["statistic", "mediaan", gives("unknownStatistic", empties(ok))],
    ["minimum", 0, { ...wholeNumber, zero: ok }],
  ),
  ...rows("COMPETENCY_LIST", ["cluster", 1, gives("unknownCluster", empties(ok))]),
  ...rows(
    "COMPETENCY_FIND",
    // 1.5 is the code of a competency, and of −1 the sign is no word: 1 is how five of the codes begin.
    ["text", "werk", gives("nothingFound", { half: ok, minus: ok, ...empties("missing") })],
    ["maximum", 3, wholeNumber],
  ),
  ...rows("COMPETENCY_NAME", ["competency", "1.2", competencies]),
  ...rows("COMPETENCY_CODE", ["competency", "1.2", competencies]),
  ...rows("COMPETENCY_CLUSTER", ["competency", "1.2", competencies]),
  ...rows("COMPETENCY_DEFINITION", ["competency", "1.2", competencies]),
  ...rows("COMPETENCY_INDICATORS", ["competency", "1.2", competency], ["level", 1, level]),
  ...rows(
    "COMPETENCY_INDICATOR",
    ["competency", "1.2", competencies],
    ["level", 1, levels],
    ["number", 1, indicators],
  ),
  ...rows(
    "COMPETENCY_LEVEL_TEXT",
    ["competency", "1.2", competencies],
    ["level", 1, levels],
    ["separator", ", ", gives("notText", { word: ok, ...empties(ok) })],
  ),
];
