/** Workbooks with custom functions, saved and opened again. */
import { FilePackage } from "embedded-excel/files";
import { Book } from "embedded-excel/book";
import type { RunningExcel } from "embedded-excel/node";
import {
  associate,
  described,
  fail,
  number,
  put,
  SPILLS,
  startWith,
  value,
  values,
} from "./functions-at-work";
import { start, stop } from "embedded-excel/testing";

afterEach(stop);

const FUNCTIONS = [
  described("COMPETENCY_LEVEL", { parameters: [number("value")] }),
  described("TABLE", { result: SPILLS }),
  described("FAIL"),
];
const implementations = {
  COMPETENCY_LEVEL: (given: number) => given * 2,
  TABLE: () => [
    [1, "a"],
    [2, "b"],
  ],
  FAIL: () => fail("notAvailable", "niets"),
};

async function filled(): Promise<RunningExcel> {
  const excel = startWith(FUNCTIONS, implementations);
  put(excel, "A1", [["=COMPLEET.COMPETENCY_LEVEL(4)", "=SUM(A1,1)", "=COMPLEET.FAIL()"]]);
  put(excel, "A3", [["=COMPLEET.TABLE()"]]);
  return excel;
}

async function sheetXml(bytes: Uint8Array): Promise<string> {
  const file = await FilePackage.read(bytes);
  return file.text(file.sheets()[0]?.path ?? "") ?? "";
}

test("saving waits for the answers, and writes names and arrays as Excel does", async () => {
  const { book } = await filled();
  const xml = await sheetXml(await book.save());
  expect(xml).toMatch(/<f t="array" ref="A1"[^>]*>_xldudf_COMPLEET_COMPETENCY_LEVEL\(4\)<\/f><v>8<\/v>/);
  expect(xml).toMatch(/<f t="array" ref="A3:B4"[^>]*>_xldudf_COMPLEET_TABLE\(\)<\/f><v>1<\/v>/);
  expect(xml).toMatch(/t="e"[^>]*><f[^>]*>_xldudf_COMPLEET_FAIL\(\)<\/f><v>#N\/A<\/v>/);
  expect(xml).not.toContain("ROW()");
});

test("what the add-in never answers is saved as an error that a file can hold", async () => {
  const excel = startWith(FUNCTIONS);
  put(excel, "A1", [["=COMPLEET.COMPETENCY_LEVEL(4)"]]);
  expect(await sheetXml(await excel.book.save())).toMatch(
    /_xldudf_COMPLEET_COMPETENCY_LEVEL\(4\)<\/f><v>#VALUE!<\/v>/,
  );
});

test("opened without the add-in the results stand, until something is calculated", async () => {
  const bytes = await (await filled()).book.save();
  const book = await Book.open(bytes, { locale: "nl-NL" });
  const sheet = book.activeSheet;
  const area = { row: 0, column: 0, rows: 4, columns: 3 };
  expect(sheet.formula(0, 0)).toBe("=COMPLEET.COMPETENCY_LEVEL(4)");
  expect(sheet.formula(2, 0)).toBe("=COMPLEET.TABLE()");
  expect(sheet.values(area)).toEqual([
    [8, 9, { error: "#N/A" }],
    [null, null, null],
    [1, "a", null],
    [2, "b", null],
  ]);
  expect(book.spillsOn(sheet)).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);

  // Saved again without the add-in, nothing of it is lost.
  const again = await sheetXml(await book.save());
  expect(again).toContain("_xldudf_COMPLEET_COMPETENCY_LEVEL(4)");
  expect(again).toMatch(/ref="A3:B4"/);

  sheet.write({ row: 9, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]]);
  const name = { error: "#NAME?" };
  expect(sheet.values(area)).toEqual([
    [name, name, name],
    [null, null, null],
    [name, null, null],
    [null, null, null],
  ]);
  expect(await sheetXml(await book.save())).toContain("_xldudf_COMPLEET_TABLE()");
});

test("opened with the add-in everything is asked and spills again", async () => {
  const bytes = await (await filled()).book.save();
  const book = await Book.open(bytes, { locale: "nl-NL" });
  const excel = start({ book, functions: { namespace: "COMPLEET", metadata: { functions: FUNCTIONS } } });
  expect(value(excel, "A1")).toEqual({ error: "#BUSY!" });
  associate({ ...implementations, TABLE: () => [["x"], ["y"], ["z"]] });
  await excel.host.settled();
  expect(values(excel, "A1:C5")).toEqual([
    [8, 9, { error: "#N/A", message: "niets" }],
    [null, null, null],
    ["x", null, null],
    ["y", null, null],
    ["z", null, null],
  ]);
});

test("names keep the case of the manifest", async () => {
  const functions = [described("LEVEL", { name: "Niveau_Van" })];
  const excel = start({ functions: { namespace: "Compleet", metadata: { functions } } });
  associate({ LEVEL: () => 3 });
  put(excel, "A1", [["=COMPLEET.NIVEAU_VAN()"]]);
  await excel.host.settled();
  const bytes = await excel.book.save();
  expect(await sheetXml(bytes)).toContain("_xldudf_Compleet_Niveau_Van()");
  const again = await Book.open(bytes, { locale: "nl-NL" });
  expect(again.activeSheet.formula(0, 0)).toBe("=Compleet.Niveau_Van()");
});
