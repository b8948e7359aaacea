import {
  FunctionFault,
  type FaultCode,
  type FaultDetails,
  type ParameterName,
  type RangePlace,
} from "../../src/functions/faults/fault";
import { faultSentence, loadFaultSentences } from "../../src/functions/faults/fault-sentence";

beforeAll(async () => loadFaultSentences("en"));

const ALONE: RangePlace = { row: 1, column: 1, of: { rows: 1, columns: 1 } };
const IN_COLUMN: RangePlace = { row: 7, column: 1, of: { rows: 9, columns: 1 } };
const IN_ROW: RangePlace = { row: 1, column: 7, of: { rows: 1, columns: 9 } };
const IN_BLOCK: RangePlace = { row: 3, column: 2, of: { rows: 4, columns: 4 } };
const PLACES = [ALONE, IN_COLUMN, IN_ROW, IN_BLOCK];

/** Every parameter by its name in Dutch. */
const PARAMETERS: Readonly<Record<ParameterName, string>> = {
  competency: "competentie",
  scores: "scores",
  threshold: "drempel",
  rule: "regel",
  level: "niveau",
  separator: "scheidingsteken",
  number: "nummer",
  cluster: "cluster",
  text: "tekst",
  maximum: "maximum",
  required: "vereist",
  statistic: "maat",
  minimum: "minimum",
};
const EVERY_PARAMETER = Object.keys(PARAMETERS) as readonly ParameterName[];

/** Every fault with the kinds of details that its sentence must cope with. */
const FAULTS: { readonly [Code in FaultCode]: readonly FaultDetails[Code][] } = {
  missing: EVERY_PARAMETER.map((parameter) => ({ parameter })),
  oneValue: EVERY_PARAMETER.map((parameter) => ({ parameter, given: { rows: 2, columns: 3 } })),
  unknownCompetency: [{ query: "Analiseren", suggestion: "Analyseren" }, { query: "xyz" }],
  unknownCluster: [{ query: "5", clusters: ["Relaties", "Externe oriëntatie"] }],
  unknownLevel: [
    { given: "5", competency: "Analyseren", levels: [1, 2, 3, 4] },
    { given: "1", competency: "Analyseren", levels: [] },
  ],
  unknownIndicator: [{ given: "9", competency: "Analyseren", level: 2, indicators: 3 }],
  indicatorCount: [
    {
      competency: "Analyseren",
      indicators: 13,
      given: { rows: 1, columns: 12 },
      form: { rows: 4, columns: 4 },
    },
    { competency: "Analyseren", indicators: 13, given: ALONE.of, form: { rows: 4, columns: 4 } },
  ],
  belowLevel: [{ competency: "Analyseren", level: 4, indicators: 3, place: IN_BLOCK }],
  notIndicatorScore: PLACES.map((place) => ({ given: "soms", place })),
  notLevelScore: PLACES.map((place) => ({ given: "7", highest: 4, place })),
  emptyOrZero: [
    { parameter: "scores", place: ALONE },
    { parameter: "scores", place: { row: 3, column: 1, of: { rows: 13, columns: 1 } } },
  ],
  errorValue: EVERY_PARAMETER.flatMap((parameter) =>
    PLACES.map((place) => ({ error: "#REF!", parameter, place })),
  ),
  notThreshold: [{ given: "66" }],
  unknownRule: [{ given: "strengst" }],
  unknownStatistic: [{ given: "modus" }],
  notWholeNumber: [
    { parameter: "maximum", given: "0", least: 1 },
    { parameter: "minimum", given: "-1", least: 0 },
  ],
  notText: [{ parameter: "separator", given: "5" }],
  otherShape: [{ first: { rows: 2, columns: 1 }, second: { rows: 3, columns: 1 } }],
  nothingRated: [{ competency: "Analyseren" }],
  levelNotRated: [{ competency: "Analyseren", level: 2 }],
  noScores: [{}],
  nothingFound: [{ text: "xyz" }],
  frameworkUnreadable: [{}],
  frameworkNotRead: [{}],
  noIndicators: [{ competency: "Analyseren" }],
  averageOfGaps: [{ competency: "Analyseren" }],
  unexpected: [{ message: "x is not a function" }],
};

const CODES = Object.keys(FAULTS) as readonly FaultCode[];
const faults = CODES.flatMap((code) =>
  FAULTS[code].map((details) => ({ code, fault: new FunctionFault(code, details) })),
);
const NOT_AVAILABLE: readonly FaultCode[] = ["nothingRated", "levelNotRated", "noScores", "nothingFound"];

test.each(faults)("$code has a sentence in each language: $fault.details", ({ fault }) => {
  const [dutch, english] = [faultSentence(fault, "nl"), faultSentence(fault, "en")];
  for (const sentence of [dutch, english]) {
    expect(sentence).toMatch(/^[A-Z‘].{10,}[.?]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|\.\.|‘’/u);
  }
  expect(dutch).not.toBe(english);
});

test("every sentence ends with a full stop but the one that asks whether another name was meant", () => {
  const asking = faults.filter(({ fault }) => !faultSentence(fault, "nl").endsWith("."));
  expect(asking.map(({ fault }) => fault.details)).toEqual([
    { query: "Analiseren", suggestion: "Analyseren" },
  ]);
  expect(faultSentence(asking[0]!.fault, "nl")).toMatch(/Bedoelde u Analyseren\?$/u);
});

test.each(CODES)("%s is #N/A only where there is no answer", (code) => {
  const [details] = FAULTS[code];
  expect(new FunctionFault(code, details!).isNotAvailable).toBe(NOT_AVAILABLE.includes(code));
});

test("#N/A among the arguments stays #N/A, and only that", () => {
  const errorValue = (error: string): FunctionFault =>
    new FunctionFault("errorValue", { error, parameter: "scores", place: ALONE });
  expect(errorValue("#N/A").isNotAvailable).toBe(true);
  expect(errorValue("#REF!").isNotAvailable).toBe(false);
});

test("in Dutch the parameters and Excel's errors have their Dutch names", () => {
  for (const parameter of EVERY_PARAMETER) {
    const fault = new FunctionFault("oneValue", { parameter, given: { rows: 1, columns: 2 } });
    expect(faultSentence(fault, "nl")).toContain(`‘${PARAMETERS[parameter]}’`);
    expect(faultSentence(fault, "en")).toContain(`‘${parameter}’`);
  }
  const sentence = (error: string): string =>
    faultSentence(new FunctionFault("errorValue", { error, parameter: "scores", place: ALONE }), "nl");
  expect(sentence("#REF!")).toContain("(#VERW!)");
  expect(sentence("#N/A")).toContain("(#N/B)");
  expect(sentence("#DIV/0!")).toContain("(#DEEL/0!)");
  expect(sentence("#NEW!")).toContain("(#NEW!)");
});

test("a place is told as people count: one number in a row or column, two in a block, none of a single cell", () => {
  const sentence = (place: RangePlace): string =>
    faultSentence(new FunctionFault("notLevelScore", { given: "7", highest: 4, place }), "nl");
  expect(sentence(ALONE)).toMatch(/^‘7’ is geen score\./u);
  expect(sentence(IN_COLUMN)).toMatch(/^‘7’ in cel 7 van het bereik is/u);
  expect(sentence(IN_ROW)).toMatch(/^‘7’ in cel 7 van het bereik is/u);
  expect(sentence(IN_BLOCK)).toMatch(/^‘7’ in rij 3, kolom 2 van het bereik is/u);
});
