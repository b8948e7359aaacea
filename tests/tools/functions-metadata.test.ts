import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { functions } from "../../src/functions/function-list";
import {
  functionsMetadata,
  METADATA_FILES,
  type FunctionsMetadata,
} from "../../tools/functions/functions-metadata";
import { inProject } from "../../tools/project";

const ORIGIN = "https://addins.example.nl/compleet";

/** Ids and parameters as they are in people's workbooks: [optional ones]. A change here breaks those. */
const PARAMETERS: Readonly<Record<string, { readonly en: string; readonly nl: string }>> = {
  COMPETENCY_LEVEL: {
    en: "competency scores [threshold] [rule]",
    nl: "competentie scores [drempel] [regel]",
  },
  COMPETENCY_LEVEL_TEXT: {
    en: "competency level [separator]",
    nl: "competentie niveau [scheidingsteken]",
  },
  COMPETENCY_INDICATORS: { en: "competency [level]", nl: "competentie [niveau]" },
  COMPETENCY_INDICATOR: { en: "competency level number", nl: "competentie niveau nummer" },
  COMPETENCY_NAME: { en: "competency", nl: "competentie" },
  COMPETENCY_CODE: { en: "competency", nl: "competentie" },
  COMPETENCY_CLUSTER: { en: "competency", nl: "competentie" },
  COMPETENCY_DEFINITION: { en: "competency", nl: "competentie" },
  COMPETENCY_LIST: { en: "[cluster]", nl: "[cluster]" },
  COMPETENCY_FIND: { en: "text [maximum]", nl: "tekst [maximum]" },
  COMPETENCY_GAP: { en: "scores required", nl: "scores vereist" },
  COMPETENCY_SUMMARY: { en: "scores [statistic] [minimum]", nl: "scores [maat] [minimum]" },
  COMPETENCY_PATTERN: { en: "competency scores [threshold]", nl: "competentie scores [drempel]" },
};

const isValid = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync(inProject("tools", "functions", "metadata.schema.json"), "utf8")) as object,
);
const shapes = ({ functions: all }: FunctionsMetadata) =>
  all.map(({ id, parameters, result }) => ({
    id,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    result,
  }));

describe.each(["en", "nl"] as const)("the metadata in %s", (language) => {
  test("is as Microsoft documents it", async () => {
    const metadata = await functionsMetadata(language, ORIGIN);
    expect([isValid(metadata), isValid.errors]).toEqual([true, null]);
  });

  test("has every function under its id, with the parameters that workbooks count on", async () => {
    const metadata = await functionsMetadata(language, ORIGIN);
    const found = metadata.functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(" "),
    ]);
    const expected = Object.entries(PARAMETERS).map(([id, names]) => [id, id, names[language]]);
    expect(found.sort()).toEqual(expected.sort());
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(functions));
  });

  test("leads to the help page in its language, at the function", async () => {
    const { functions: all } = await functionsMetadata(language, ORIGIN);
    const page = language === "nl" ? "help.html" : "help.en.html";
    for (const { id, helpUrl } of all) expect(helpUrl).toBe(`${ORIGIN}/assets/${page}#${id}`);
  });
});

test("the languages differ in their texts only", async () => {
  const [dutch, english] = [await functionsMetadata("nl", ORIGIN), await functionsMetadata("en", ORIGIN)];
  expect(shapes(dutch)).toEqual(shapes(english));
  dutch.functions.forEach(({ description }, index) =>
    expect(description).not.toBe(english.functions[index]?.description),
  );
});

test("every parameter and every result is a range of anything, so that one cell and many arrive alike", async () => {
  const { functions: all, allowErrorForDataTypeAny } = await functionsMetadata("en", ORIGIN);
  const any = { type: "any", dimensionality: "matrix" };
  for (const { parameters, result } of all) {
    for (const parameter of parameters) expect(parameter).toMatchObject(any);
    expect(result).toEqual(any);
  }
  expect(allowErrorForDataTypeAny).toBe(true);
});

test("the manifest names both files", () => {
  const manifest = readFileSync(inProject("manifest.xml"), "utf8");
  for (const file of Object.values(METADATA_FILES)) expect(manifest).toContain(`/${file}"`);
});
