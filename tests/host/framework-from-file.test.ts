/** A framework out of another workbook: read as a file, that workbook untouched and this one too until it is taken over. */
import { Book } from "embedded-excel/book";
import type { FrameworkSource } from "../../src/app/framework-action";
import { FileFolder } from "../app/file-folder";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

const LIST = [
  ["Cluster", "Code", "Competentie", "Definitie", "Niveau", "Indicator"],
  ["Samen", "S1", "Helpen", "Helpt anderen.", "1", "helpt wie het vraagt"],
  ["Samen", "S1", "Helpen", "Helpt anderen.", "2", "ziet wie hulp nodig heeft"],
  ["Samen", "S2", "Delen", "Deelt wat er is.", "1", "deelt kennis"],
];
const OTHER = LIST.map((line) => line.map((text) => text.replace("Helpen", "Dragen")));

async function fileOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const book = new Book({ locale: "nl-NL" });
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    sheet.write(
      { row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 1 },
      lines.map((line) => line.map((value) => ({ value }))),
    );
  }
  return book.save();
}

function folderWith(files: Readonly<Record<string, Uint8Array>>): FileFolder {
  const folder = new FileFolder();
  for (const [name, bytes] of Object.entries(files)) folder.files.set(name, bytes);
  return folder;
}

const adopt = ({ run }: ExcelAtWork, from: FrameworkSource, files: FileFolder) =>
  run("adoptFramework", { from }, { files });

test("the framework of another workbook comes word for word, without questions", async () => {
  const folder = new FileFolder();
  let text = "";
  await withExcel(async (excel) => {
    expect(
      await adopt(excel, { file: "lijst.xlsx" }, folderWith({ "lijst.xlsx": await fileOf({ Kader: LIST }) })),
    ).toMatchObject({
      ok: true,
      result: { competencies: 2, indicators: 3, asks: [expect.anything()] },
    });
    const given = await excel.run("giveFramework", { as: "text" });
    text = given.ok ? given.result.text : "";
    folder.files.set("eigen.xlsx", await excel.book.save());
  });
  await withExcel(async (excel) => {
    const names = excel.book.sheets.map(({ name }) => name);
    const preview = await excel.run(
      "adoptFramework",
      { from: { file: "eigen.xlsx" }, preview: true },
      { files: folder },
    );
    expect(preview).toMatchObject({ ok: true, result: { competencies: 2, indicators: 3, asks: [] } });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
    expect(await adopt(excel, { file: "eigen.xlsx" }, folder)).toMatchObject({ ok: true });
    expect(await excel.run("giveFramework", { as: "text" })).toMatchObject({ result: { text } });
  });
});

test("of several sheets with a framework one is named; what holds none is passed over", async () => {
  await withExcel(async (excel) => {
    const folder = folderWith({
      "twee.xlsx": await fileOf({ Oud: LIST, Nieuw: OTHER }),
      "een.xlsx": await fileOf({ Voorblad: [["Kader 2026"]], Kader: LIST }),
    });
    expect(await adopt(excel, { file: "twee.xlsx" }, folder)).toMatchObject({
      error: { code: "severalFrameworks", message: expect.stringContaining("‘Oud’ en ‘Nieuw’") as string },
    });
    const named = await excel.run(
      "adoptFramework",
      { from: { file: "twee.xlsx", sheet: "nieuw" }, preview: true },
      { files: folder },
    );
    expect(named).toMatchObject({ result: { found: [{ name: "Dragen" }, { name: "Delen" }] } });
    expect(await adopt(excel, { file: "een.xlsx" }, folder)).toMatchObject({ result: { competencies: 2 } });
  });
});

test.each([
  ["that is not there", { file: "weg.xlsx" }, "noSuchFiles"],
  ["that is none", { file: "brief.docx" }, "fileNotRead"],
  ["without a framework", { file: "leeg.xlsx" }, "frameworkNotRead"],
  ["without that sheet", { file: "leeg.xlsx", sheet: "Kader" }, "sheetNotFound"],
] as const)("a file %s is refused in words, and nothing is made", async (_, from, code) => {
  await withExcel(async (excel) => {
    const folder = folderWith({
      "leeg.xlsx": await fileOf({}),
      "brief.docx": new Uint8Array([1, 2, 3, 0, 255, 254]),
    });
    const names = excel.book.sheets.map(({ name }) => name);
    expect(await adopt(excel, from, folder)).toMatchObject({ ok: false, error: { code } });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
  });
});
