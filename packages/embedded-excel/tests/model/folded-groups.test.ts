/** Groups of rows and columns that are folded are so in the file, as other programs read it. */
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { Book } from "../../model/book";
import { inLibreOffice } from "./in-libreoffice";

/** Of a line from 0: how deep it lies, and whether it is out of sight. */
type Lines = readonly (readonly [level: number, hidden: boolean])[];

interface Read {
  readonly rows: Lines;
  readonly columns: Lines;
}

const SEEN = 7;

/** Rows 2–4 are folded, rows 6–7 are not; of columns B–D, folded, C lies a level deeper. */
async function folded(): Promise<Uint8Array> {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  sheet.write(
    { row: 0, column: 0, rows: SEEN, columns: SEEN },
    Array.from({ length: SEEN }, (_, row) =>
      Array.from({ length: SEEN }, (__, column) => ({ value: row * 10 + column })),
    ),
  );
  sheet.group("rows", 1, 3, 1);
  sheet.group("rows", 5, 2, 1);
  sheet.group("columns", 1, 3, 1);
  sheet.group("columns", 2, 1, 1);
  sheet.fold("rows", 1, 3, true);
  sheet.fold("columns", 1, 3, true);
  return book.save();
}

const RIGHT: Read = {
  rows: [
    [0, false],
    [1, true],
    [1, true],
    [1, true],
    [0, false],
    [1, false],
    [1, false],
  ],
  columns: [
    [0, false],
    [1, true],
    [2, true],
    [1, true],
    [0, false],
    [0, false],
    [0, false],
  ],
};

const lines = (of: (index: number) => readonly [number | undefined, boolean | undefined]): Lines =>
  Array.from({ length: SEEN }, (_, index) => {
    const [level = 0, hidden = false] = of(index);
    return [level, hidden];
  });

const READERS: Readonly<Record<string, (file: Uint8Array) => Promise<Read>>> = {
  ExcelJS: async (file) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.slice().buffer);
    const [sheet] = book.worksheets;
    return {
      rows: lines((index) => [sheet?.getRow(index + 1).outlineLevel, sheet?.getRow(index + 1).hidden]),
      columns: lines((index) => [
        sheet?.getColumn(index + 1).outlineLevel,
        sheet?.getColumn(index + 1).hidden,
      ]),
    };
  },
  SheetJS: async (file) => {
    const book = read(file, { cellStyles: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    return {
      rows: lines((index) => [sheet?.["!rows"]?.[index]?.level, sheet?.["!rows"]?.[index]?.hidden]),
      columns: lines((index) => [sheet?.["!cols"]?.[index]?.level, sheet?.["!cols"]?.[index]?.hidden]),
    };
  },
  "the embedded Excel": async (file) => {
    const { activeSheet } = await Book.open(file, { locale: "nl-NL" });
    const of = (along: "rows" | "columns") => {
      const groups = activeSheet[along].groups();
      return lines((index) => {
        const around = groups.filter(({ first, count }) => index >= first && index < first + count);
        return [around.length, around.some(({ folded: isFolded }) => isFolded)];
      });
    };
    return { rows: of("rows"), columns: of("columns") };
  },
};

test.each(Object.entries(READERS))("as %s reads it", async (_, reader) => {
  expect(await reader(await folded())).toEqual(RIGHT);
});

test("as LibreOffice reads it, where it is installed: the groups that are folded are", async () => {
  const xml = await inLibreOffice("book.xlsx", await folded());
  if (xml === undefined) return;
  const groups = (kind: string) => xml.match(new RegExp(`<table:table-${kind}-group[^>]*>`, "g")) ?? [];
  const isFolded = (tag: string) => tag.includes('table:display="false"');
  expect(groups("row").map(isFolded)).toEqual([true, false]);
  expect(groups("column").map(isFolded)[0]).toBe(true);
});
