/**
 * Every kind of sheet through other programs and back: what they save opens here, and its cells hold and give the
 * same. What becomes of the marks of a sheet on the way is not the matter here.
 */
import { Book } from "embedded-excel/book";
import { isCellError, type CellValue } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import type { Table } from "embedded-excel/rules";
import { excelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { placeProfiles, placeScores, teamOf } from "./heatmap-teams";
import { describeOtherPrograms } from "./other-programs";

/** Milliseconds: a program may have to start on a machine that has much to do. */
const PATIENCE = 120_000;

const TEAM = teamOf({ size: 12, seed: 31, codes: ["1.1", "1.2", "2.1"], raters: ["manager"] });

/** By kind the name of a sheet. */
const KINDS = {
  "matrix as a list": "Lijst",
  "matrix of levels": "Matrix",
  "matrix as cards": "Kaart",
  "team sheet": "Nu",
  form: "Formulier Anna",
  profiles: "Functieprofielen",
  "list of levels for a form": "Competentiematrix",
  "heatmap in formulas": "Heatmap",
  "heatmap of values": "Vast",
  "heatmap to share": "Heatmap om te delen",
} as const;

let made: Book;
let saved: Uint8Array;

beforeAll(async () => {
  const excel = excelAtWork();
  const { run, book } = excel;
  const done = async (outcome: ReturnType<typeof run>): Promise<void> => {
    const { ok } = await outcome;
    if (!ok) throw new Error("A sheet was not made");
  };
  for (const [layout, sheetName] of [
    ["list", "Lijst"],
    ["matrix", "Matrix"],
    ["card", "Kaart"],
  ] as const) {
    await done(run("insertMatrix", { layout, sheetName, competencies: ["1.2", "Samenwerken"] }));
  }
  await placeProfiles(excel, TEAM);
  await placeScores(excel, TEAM, "Nu");
  const form = { people: [{ name: "Anna" }], rater: "manager", competencies: ["1.2"] } as const;
  await done(run("createIndicatorForms", form));
  const heatmap = { view: "people", measure: "level", chart: "bars", sources: ["Nu"] } as const;
  await builtHeatmap(excel, heatmap);
  await builtHeatmap(excel, { ...heatmap, live: false, sheetName: "Vast" });
  await done(run("shareHeatmap", { sheet: "Heatmap" }));
  book.calculate();
  made = book;
  saved = await book.save();
  excel.dispose();
}, PATIENCE);

test("there is a sheet of each kind", () => {
  expect(made.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(KINDS)));
});

describeOtherPrograms(({ keepsHeaders, through }) => {
  let opened: Book;
  beforeAll(async () => {
    opened = await Book.open(await through(saved), { locale: "nl-NL" });
  }, PATIENCE);

  test("the sheets are there, in order", () => {
    expect(opened.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  });

  test.each(Object.entries(KINDS))("%s", (_, name) => {
    expect(held(opened, name, keepsHeaders)).toEqual(held(made, name, keepsHeaders));
  });

  test("the tables are there, whole unless the program takes their headers for data", () => {
    const tables = (book: Book): readonly Table[] => book.tables.all().map(({ table }) => table);
    expect(tables(opened).map(({ name }) => name)).toEqual(tables(made).map(({ name }) => name));
    expect(new Set(tables(opened).map(({ showHeaders }) => showHeaders))).toEqual(new Set([keepsHeaders]));
    if (!keepsHeaders) return;
    expect(tables(opened).map(({ area }) => area)).toEqual(tables(made).map(({ area }) => area));
  });

  test("what lies behind them", () => {
    const behind = made.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
    expect(behind.length).toBeGreaterThan(0);
    for (const name of behind) {
      expect([name, held(opened, name, keepsHeaders)]).toEqual([name, held(made, name, keepsHeaders)]);
    }
  });
});

/**
 * What cells hold or give, by their place; an empty text is as good as nothing. Formulas that count the rows of a table
 * are left out where its header has become one of them.
 */
function held(book: Book, name: string, formulas: boolean): readonly string[] {
  const sheet: Sheet | undefined = book.sheetByName(name);
  if (!sheet) throw new Error(`There is no ${name}`);
  book.calculate();
  return [...sheet.cells.all()].flatMap(({ row, column, cell }) => {
    if (cell.value === null || cell.value === "" || (!formulas && cell.formula)) return [];
    return [`${row},${column} ${said(cell.value)}`];
  });
}

function said(value: CellValue): string {
  if (isCellError(value)) return value.error;
  // Programs write numbers in as many digits as they like.
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : JSON.stringify(value);
}
