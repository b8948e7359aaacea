import { readdirSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionIds, NAMESPACE } from "../../src/functions/ids";
import { functions } from "../../src/functions/function-list";
import { lookupFunction } from "embedded-excel/files";
import { DUTCH_FUNCTIONS } from "embedded-excel/cells";

/** These stand in people's workbooks. One may be added; none may change or go. */
const EVERY_ID_EVER = [
  "COMPETENCY_LEVEL",
  "COMPETENCY_PATTERN",
  "COMPETENCY_GAP",
  "COMPETENCY_SUMMARY",
  "COMPETENCY_LIST",
  "COMPETENCY_FIND",
  "COMPETENCY_NAME",
  "COMPETENCY_CODE",
  "COMPETENCY_CLUSTER",
  "COMPETENCY_DEFINITION",
  "COMPETENCY_INDICATORS",
  "COMPETENCY_INDICATOR",
  "COMPETENCY_LEVEL_TEXT",
];

/** A1, or R1C1 as English and Dutch Excel write it (R1K1): what Excel takes for a place, it takes for no function. */
const looksLikeAddress = (name: string): boolean =>
  /^[A-Z]{1,3}\d{1,7}$/u.test(name) || /^(?:R\d*)?(?:[CK]\d*)?$/u.test(name);

const isBuiltIn = (name: string): boolean =>
  lookupFunction(name) !== undefined || Object.hasOwn(DUTCH_FUNCTIONS, name);

test("every function that ever was is there under its own name", () => {
  expect(functionIds).toEqual(EVERY_ID_EVER);
  expect(NAMESPACE).toBe("COMPLEET");
});

test("the tests of a name know what they look for", () => {
  expect(
    ["A1", "XFD1048576", "R1C1", "RC", "R", "C", "R2", "C3", "R1K1"].filter(looksLikeAddress),
  ).toHaveLength(9);
  expect(
    ["SUM", "XLOOKUP", "PERCENTILE.INC", "SOM", "VERT.ZOEKEN", "AANTAL.ALS"].filter(isBuiltIn),
  ).toHaveLength(6);
  expect(["COMPLEET", "ABCD1", "A", "LEVEL1", "RCX"].filter(looksLikeAddress)).toEqual([]);
});

describe.each(functionIds)("%s", (id) => {
  const full = `${NAMESPACE}.${id}`;

  test("is a name that Excel allows", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/u);
    expect(full.length).toBeLessThan(64);
  });

  test("looks in no part like an address", () => {
    expect([id, full, ...full.split("."), ...full.split(/[._]/u)].filter(looksLikeAddress)).toEqual([]);
  });

  test("is no function of Excel's own, in English or in Dutch", () => {
    expect([id, full].filter(isBuiltIn)).toEqual([]);
  });
});

test("Excel is told of every function, with every parameter as a range of anything", async () => {
  const sources = readdirSync("src/functions")
    .filter((name) => name.endsWith("-functions.ts"))
    .map((name) => `src/functions/${name}`);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  expect(errors).toEqual([]);
  const told = (JSON.parse(metadataJson) as Metadata).functions;
  expect(told.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
  for (const { id, name, description, parameters, result } of told) {
    expect(name).toBe(id);
    expect(description).not.toBe("");
    expect(result.dimensionality).toBe("matrix");
    expect([id, parameters.length]).toEqual([id, functions[id].length]);
    for (const parameter of parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter.description).toMatch(/\.$/u);
    }
    // What may be left out comes last.
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

interface Metadata {
  readonly functions: readonly {
    readonly id: keyof typeof functions;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly type: string;
      readonly dimensionality: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}
