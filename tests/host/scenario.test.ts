import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import { readScenario, ScenarioError } from "../../tools/scenario/read";
import { runScenario } from "../../tools/scenario/run-scenario";
import type { StepReport } from "../../tools/scenario/scenario";

async function play(
  text: string,
): Promise<{ readonly lines: readonly StepReport[]; readonly asWritten: boolean; readonly book: Book }> {
  const scenario = readScenario(text);
  const book = new Book({ locale: scenario.locale });
  const lines: StepReport[] = [];
  const { asWritten } = await runScenario(scenario, book, (line) => lines.push(line));
  return { lines, asWritten, book };
}

const example = (name: string) => readFile(path.resolve("examples", name), "utf8");
const steps = (...list: readonly unknown[]) => JSON.stringify({ steps: list });

describe("the examples go as they are written", () => {
  test("matrix.json: three sheets, each named with what it cost", async () => {
    const { lines, asWritten, book } = await play(await example("matrix.json"));
    expect(asWritten).toBe(true);
    expect(book.sheets).toHaveLength(4);
    for (const [index, line] of lines.entries()) {
      expect(line).toEqual({
        step: index + 1,
        ok: true,
        result: {
          sheet: book.sheets[index + 1]!.name,
          sheetId: book.sheets[index + 1]!.id,
          address: expect.stringMatching(/^A1:[A-Z]+\d+$/),
          newSheet: true,
          requests: 2,
          bytes: expect.any(Number),
        },
      });
    }
  });

  test("selection.json: parts, at a cell too, and text that stays text", async () => {
    const { lines, asWritten } = await play(await example("selection.json"));
    expect(asWritten).toBe(true);
    expect(lines[4]).toMatchObject({
      result: [
        ["Cluster", "Code", "Competentie", "Niveau", "Nr", "Indicator"],
        expect.arrayContaining(["1.1"]),
      ],
    });
    expect(lines[7]).toMatchObject({ result: [["=1+1 blijft tekst"]] });
    expect(lines[8]).toMatchObject({ result: expect.any(Number) });
  });

  test("team.json: profiles, a team score sheet, scores typed and refused, and a protected one", async () => {
    const { lines, asWritten, book } = await play(await example("team.json"));
    expect(asWritten).toBe(true);
    const made = lines.filter((line) => line.ok && "requests" in (line.result as object));
    expect(made).toHaveLength(3);
    for (const line of made) expect(line).toMatchObject({ result: { requests: 2 } });
    expect(lines[2]).toMatchObject({ result: [["0 van 180 ingevuld"]] });
    expect(lines[6]).toMatchObject({ result: [["4 van 180 ingevuld"]] });
    expect(book.sheetByName("Startgesprek")!.protection.on).toBe(true);
  });

  test("refusals.json: every refusal with a sentence, and nothing changed", async () => {
    const { lines, asWritten, book } = await play(await example("refusals.json"));
    expect(asWritten).toBe(true);
    const refused = lines.flatMap((line) => (line.ok ? [] : [line.error.message]));
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(new Set(refused).size).toBe(refused.length);
    expect(lines.at(-1)).toMatchObject({
      ok: true,
      result: [
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
        ["", "", "Hier staat al iets"],
      ],
    });
    expect(book.sheets).toHaveLength(1);
  });
});

test("a person types in the workbook's language, and what is refused is not ok", async () => {
  const { lines, book } = await play(
    steps(
      { write: { address: "A1:C1", values: [[1.5, true, "=SOM(A1;2)"]] } },
      { read: { address: "A1:C1" } },
      { write: { address: "A1:B1", values: [[1]] }, expect: "error" },
      { write: { sheet: "Weg", address: "A1", values: [[1]] }, expect: "error" },
      { read: { address: "A0" }, expect: "error" },
      { write: { address: "A2", values: [["=SOM("]] }, expect: "error" },
    ),
  );
  expect(lines[1]).toEqual({ step: 2, ok: true, result: [[1.5, true, 3.5]] });
  expect(lines.slice(2).map((line) => !line.ok && line.error.code)).toEqual([
    "wrongShape",
    "unknownSheet",
    "invalidAddress",
    "invalid",
  ]);
  expect(book.activeSheet.formula(0, 2)).toBe("=SUM(A1,2)");
});

test("a formula answers its value, a spill as rows, an error as its text; the sheet stays as it was", async () => {
  const { lines, book, asWritten } = await play(
    steps(
      { write: { address: "A1:A3", values: [[1], [2], [3]] } },
      { formula: "=SUM(A1:A3)" },
      { formula: "=A1:A3*2" },
      { formula: "=NA()" },
      { formula: "=LAMBDA(x,x+1)(2)" },
      { formula: "=SUM(", expect: "error" },
    ),
  );
  expect(asWritten).toBe(true);
  expect(lines.slice(1, 5).map((line) => line.ok && line.result)).toEqual([6, [[2], [4], [6]], "#N/A", 3]);
  expect([...book.activeSheet.cells.all()]).toHaveLength(3);
});

test("a step that fails is not as written unless it was expected to, nor is an expected failure that does not come", async () => {
  const wrong = { do: "insertMatrix", with: { layout: "poster" } };
  expect((await play(steps(wrong, { formula: "=1" }))).asWritten).toBe(false);
  expect((await play(steps({ ...wrong, expect: "error" }))).asWritten).toBe(true);
  expect((await play(steps({ formula: "=1", expect: "error" }))).asWritten).toBe(false);
  expect((await play(steps(wrong, { formula: "=1" }))).lines).toHaveLength(2);
});

test.each([
  ["", 1, "empty"],
  ['{ "steps": [\n  { "do": "x" },\n] }', 3, "not JSON"],
  ['{ "steps": [\n  // nee\n] }', 2, "not JSON"],
  ["[]", 1, "an object"],
  ['{ "locale": "nl-NL" }', 1, 'needs "steps"'],
  ['{ "locale":\n "fr-FR", "steps": [] }', 2, '"nl-NL" or "en-US"'],
  ['{ "steps": [\n  {},\n  {} ] }', 2, "one of"],
  ['{ "steps": [\n\n  { "dance": 1 } ] }', 3, 'no "dance"'],
  ['{ "steps": [ { "do": "x",\n "formula": "=1" } ] }', 1, "one of"],
  ['{ "steps": [ { "read": {\n "address": 1 } } ] }', 2, "address"],
  ['{ "steps": [ { "write": { "address": "A1",\n "values": [1] } } ] }', 2, "row"],
  ['{ "steps": [ { "do": "x",\n "expect": "ok" } ] }', 2, '"error"'],
  ['{ "steps": [ { "formula": "=1",\n "with": {} } ] }', 2, '"with"'],
])("%j is refused with its line", (text, line, words) => {
  let thrown: unknown;
  try {
    readScenario(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ScenarioError);
  expect(thrown).toMatchObject({ line, message: expect.stringContaining(words) });
});

describe("from the command line", () => {
  const run = (...args: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
      const node = ["--import", "tsx", "--import", "./tools/raw-text.mjs", "tools/scenario/main.ts", ...args];
      execFile(process.execPath, node, (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      });
    });
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "scenario-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("0, a line per step, and a workbook that opens; then on from that workbook", async () => {
    const out = path.join(folder, "uit.xlsx");
    const first = await run("examples/selection.json", "--out", out);
    expect(first.err).toBe("");
    expect(first.code).toBe(0);
    expect(
      first.out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as StepReport).ok),
    ).toEqual(Array(9).fill(true));
    const book = await Book.open(await readFile(out), { locale: "nl-NL" });
    expect(book.sheets.map((sheet) => sheet.name)).toContain("Gesprekskaarten");
    const again = path.join(folder, "lees.json");
    await writeFile(again, steps({ read: { sheet: "Blad1", address: "B1" } }));
    expect(JSON.parse((await run(again, "--in", out)).out)).toEqual({
      step: 1,
      ok: true,
      result: [["=1+1 blijft tekst"]],
    });
  });

  /** With macros, and a table that a query fills. */
  async function filledByQuery(): Promise<Uint8Array> {
    const book = new Book({ locale: "nl-NL" });
    ["Naam", "Score"].forEach((header, column) => book.type(book.activeSheet.id, 0, column, header));
    book.tables.add(book.activeSheet, { row: 0, column: 0, rows: 2, columns: 2 }, true);
    const file = await FilePackage.read(await book.save());
    const table = file.paths().find((each) => each.startsWith("xl/tables/"))!;
    file.edit(table, (xml) => xml.replace("<table ", '<table tableType="queryTable" '));
    file.set("xl/queryTables/queryTable1.xml", "<queryTable/>");
    file.relate(table, "queryTable", "../queryTables/queryTable1.xml", false);
    file.set("xl/vbaProject.bin", "macros");
    return file.bytes();
  }

  test("what of a workbook does not come out again is told: on opening it, and on saving it", async () => {
    const input = path.join(folder, "met.xlsm");
    const out = path.join(folder, "zonder.xlsx");
    await writeFile(input, await filledByQuery());
    const renaming = path.join(folder, "hernoemt.json");
    await writeFile(renaming, steps({ write: { sheet: "Blad1", address: "B1", values: [["Niveau"]] } }));
    const told = (text: string): unknown[] =>
      text
        .trim()
        .split("\n")
        .map((line): unknown => JSON.parse(line));
    const first = await run(renaming, "--in", input, "--out", out);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(told(first.out)).toEqual([
      { opened: input, notKept: ["macros"] },
      expect.objectContaining({ step: 1, ok: true }),
      { saved: out, lost: ["query"] },
    ]);
    // Of a workbook that has nothing of the kind nothing is said.
    const again = await run(renaming, "--in", out, "--out", path.join(folder, "weer.xlsx"));
    expect(told(again.out)).toEqual([expect.objectContaining({ step: 1, ok: true })]);
  });

  test("1 when a step does not go as written, 2 with the line when it cannot be read", async () => {
    const failing = path.join(folder, "mislukt.json");
    await writeFile(failing, steps({ do: "insertMatrix", with: {} }));
    expect(await run(failing)).toMatchObject({
      code: 1,
      out: expect.stringContaining('"code":"invalidArgument"'),
    });
    const unreadable = path.join(folder, "onleesbaar.json");
    await writeFile(unreadable, '{ "steps": [\n  { "dance": 1 }\n] }');
    expect(await run(unreadable)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("onleesbaar.json:2: "),
    });
    expect(await run(path.join(folder, "is-er-niet.json"))).toMatchObject({ code: 2 });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining("npm run scenario") });
  });
});
