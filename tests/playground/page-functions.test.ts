import { ExcelHost } from "embedded-excel/host";
import { FunctionsFiles } from "../../playground/functions/functions-files";
import { PageFunctions } from "../../playground/functions/page-functions";
import type { AddinManifest } from "../../playground/ribbon/manifest";
import { Book } from "embedded-excel/book";

const SOURCE = "https://example.nl/map/taskpane.html";
const METADATA = { functions: [{ id: "GAP", name: "GAP", parameters: [], result: {} }] };

function manifest(metadata?: string): AddinManifest {
  return {
    name: "Compleet",
    source: SOURCE,
    tabs: [],
    ...(metadata !== undefined && { functions: { namespace: "COMPLEET", metadata } }),
  };
}

describe("the add-in's custom functions on the page", () => {
  const asked: string[] = [];
  const said: string[] = [];
  let answer: () => unknown;
  let functions: PageFunctions;
  let excel: ExcelHost;

  beforeEach(() => {
    asked.length = said.length = 0;
    answer = () => METADATA;
    const files = new FunctionsFiles((address) => {
      asked.push(address);
      return Promise.resolve().then(() => answer());
    });
    functions = new PageFunctions(files, (problem) => said.push(problem));
    excel = new ExcelHost(new Book({ locale: "nl-NL" }));
  });

  it("come from the file beside the page, read once for each language", async () => {
    await functions.read(manifest("https://example.nl/map/functions.json"));
    await functions.read(manifest("https://example.nl/map/functions.en-us.json"));
    await functions.read(manifest("https://example.nl/map/functions.json"));
    functions.install(excel);
    expect(asked).toEqual(["functions.json", "functions.en-us.json"]);
    expect(excel.installedFunctions.map(({ name }) => name)).toEqual(["COMPLEET.GAP"]);
    expect(said).toEqual([]);
  });

  it("are none without complaint when the manifest names none", async () => {
    await functions.read(manifest());
    functions.install(excel);
    expect(asked).toEqual([]);
    expect(excel.installedFunctions).toEqual([]);
    expect(said).toEqual([]);
  });

  it("are missed aloud when their file is not there, and asked for again", async () => {
    answer = () => {
      throw new Error("functions.json: 404");
    };
    await functions.read(manifest("https://example.nl/map/functions.json"));
    functions.install(excel);
    expect(said).toEqual(["Error: functions.json: 404"]);
    answer = () => METADATA;
    await functions.read(manifest("https://example.nl/map/functions.json"));
    functions.install(excel);
    expect(excel.installedFunctions).toHaveLength(1);
  });

  it("are refused aloud when Excel would not register them", async () => {
    answer = () => ({ functions: [...METADATA.functions, ...METADATA.functions] });
    await functions.read(manifest("https://example.nl/map/functions.json"));
    functions.install(excel);
    expect(said).toEqual(['The custom functions of "COMPLEET" cannot be registered: "GAP" is there twice.']);
    expect(excel.installedFunctions).toEqual([]);
  });
});
