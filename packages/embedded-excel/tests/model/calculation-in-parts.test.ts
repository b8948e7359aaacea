/**
 * After an edit only what depends on it is worked out. The law: whatever is edited, every cell holds what it holds
 * when everything is taken apart and worked out anew. Longer than most files: the edits that the law is tried with.
 */
import fc from "fast-check";
import { parseArea } from "../../model/address";
import { Book } from "../../model/book";
import { BookError } from "../../model/book-error";
import type { CellInput, CellValue } from "../../model/cell";
import { shiftCells } from "../../model/shift";
import type { Sheet } from "../../model/sheet";

const ROWS = 12;
const COLUMNS = 7;

/** Every kind of reference that there is, and what depends on more than its references. */
const FORMULAS = [
  "=A1+1",
  "=SUM(B2:C6)",
  "=B2&C3",
  "=Tabel!B2*2",
  "=SUM(T[Score])",
  "=IFERROR(INDEX(T[Score],MATCH(A3,T[Naam],0)),-1)",
  "=SUMPRODUCT((T[Naam]=A2)*(T[Meer]>1))",
  "=[@Score]*10",
  "=T[@Meer]+1",
  "=Reeks",
  "=SUM(Reeks)",
  "=Drempel+A1",
  "=LET(x,A1,x+x)",
  "=SUM(D:D)",
  "=COUNTA(3:3)",
  "=SUM(A1:INDEX(A1:A9,3))",
  "=SUM(OFFSET(A1,1,1,2,2))",
  '=IFERROR(INDIRECT("B"&A1),"geen")',
  "=SUBTOTAL(109,B1:B8)",
  "=AGGREGATE(9,5,C1:C8)",
  "=SEQUENCE(A1)",
  "=UNIQUE(B1:B5)",
  "=A1:A3",
  "=SUM(F1:F9)",
  "=TRANSPOSE(A1:A4)",
  "=F2+1",
  "=G3",
  "=TODAY()-TODAY()+A2",
  "=RAND()*0+B1",
  "=EIGEN.SOM(A1:B3)",
  "=EIGEN.SOM(C1)+1",
  '=IF(ISFORMULA(A1),FORMULATEXT(A1),"waarde")',
  "=ROW()+COLUMN()",
  "=SHEETS()",
  "=MAP(A1:A3,LAMBDA(x,x*2))",
  "=IFERROR(Blad2!A1,0)",
  "=A1*",
] as const;

const VALUES: readonly CellValue[] = [0, 1, 2, 3, 7, "a", "b", "n.v.t.", true, { error: "#N/A" }, null];
const inSheet = { sheet: fc.nat(2), row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) };

const edit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("value"), ...inSheet, value: fc.constantFrom(...VALUES) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("formula"), ...inSheet, formula: fc.constantFrom(...FORMULAS) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("clear"), ...inSheet }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insertRow", "deleteRow", "insertColumn", "deleteCells"),
      ...inSheet,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("hide", "merge", "copy"), ...inSheet }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "renameSheet",
        "addSheet",
        "removeSheet",
        "renameTable",
        "growTable",
        "totals",
        "header",
      ),
      sheet: fc.nat(2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("moveName", "removeName", "functions"), row: fc.nat(5) }),
  },
) as fc.Arbitrary<Edit>;

interface Edit {
  readonly kind: string;
  readonly sheet?: number;
  readonly row?: number;
  readonly column?: number;
  readonly value?: CellValue;
  readonly formula?: string;
}

function functionsTimes(factor: number): Parameters<Book["useFunctions"]>[0] {
  const sum = (argument: unknown): number =>
    Array.isArray(argument)
      ? argument.flat().reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0)
      : Number(argument) || 0;
  return [{ name: "EIGEN.SOM", minArguments: 1, maxArguments: 1, invoke: ([given]) => sum(given) * factor }];
}

function filled(): Book {
  const book = new Book({ locale: "nl-NL" });
  book.useFunctions(functionsTimes(1));
  const first = book.activeSheet;
  const table = book.addSheet("Tabel");
  const rows: CellValue[][] = [
    ["Naam", "Score", "Meer"],
    ["a", 1, 5],
    ["b", 2, 6],
    ["c", 3, 0],
  ];
  write(table, "A1:C4", rows);
  book.tables.rename(book.tables.add(table, area("A1:C4"), true), "T");
  write(first, "A1:B4", [
    [1, 2],
    [3, 4],
    ["a", 0],
    ["b", null],
  ]);
  book.addSheet("Derde");
  book.names.add({ name: "Reeks", formula: "=Tabel!$B$2:$B$4", visible: true, comment: "" });
  book.names.add({ name: "Drempel", formula: `=${first.name}!$B$1+1`, visible: true, comment: "" });
  return book;
}

function area(address: string): { row: number; column: number; rows: number; columns: number } {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function write(sheet: Sheet, address: string, rows: readonly (readonly CellValue[])[]): void {
  sheet.write(
    area(address),
    rows.map((row) => row.map((value): CellInput => ({ value }))),
  );
}

/** What Excel, and so the model, refuses stays undone; whatever is left must still be right. */
function apply(book: Book, edit: Edit): void {
  try {
    perform(book, edit);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
  }
}

function perform(
  book: Book,
  { kind, sheet: index = 0, row = 0, column = 0, value = null, formula = "" }: Edit,
): void {
  const sheet = book.sheets[index % book.sheets.length];
  if (!sheet) return;
  const one = { row, column, rows: 1, columns: 1 };
  const placed = book.tables.all()[0];
  switch (kind) {
    case "value":
      sheet.write(one, [[{ value }]]);
      book.tables.headerWritten(sheet, one);
      return;
    case "formula":
      sheet.write(one, [[{ formula }]]);
      book.tables.headerWritten(sheet, one);
      return;
    case "clear":
      sheet.clearContents({ ...one, rows: 2, columns: 2 });
      return;
    case "insertRow":
      shiftCells(book, sheet, { row, column: 0, rows: 1, columns: 16_384 }, "Down");
      return;
    case "deleteRow":
      shiftCells(book, sheet, { row, column: 0, rows: 1, columns: 16_384 }, "Up");
      return;
    case "insertColumn":
      shiftCells(book, sheet, { row: 0, column, rows: 1_048_576, columns: 1 }, "Right");
      return;
    case "deleteCells":
      shiftCells(book, sheet, { ...one, rows: 2 }, "Left");
      return;
    case "hide":
      sheet.hideRows(row, 1, !sheet.rows.isHidden(row));
      // Hiding is no edit, in Excel neither: SUBTOTAL follows at the next one.
      sheet.write(one, [[{ value: 2 }]]);
      return;
    case "merge":
      if (sheet.merges.length > 0) sheet.unmerge({ row: 0, column: 0, rows: 50, columns: 50 });
      else sheet.merge({ ...one, rows: 2 });
      sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: row }]]);
      return;
    case "copy":
      book.copySheet(sheet, 0);
      return;
    case "renameSheet":
      book.renameSheet(sheet, `${sheet.name}x`);
      return;
    case "addSheet":
      if (book.sheets.length < 5) book.addSheet();
      return;
    case "removeSheet":
      if (book.sheets.length > 2) book.removeSheet(sheet);
      return;
    case "renameTable":
      if (placed) book.tables.rename(placed.table, placed.table.name === "T" ? "Scores" : "T");
      return;
    case "growTable":
      if (placed)
        book.tables.resize(placed.sheet, placed.table, {
          ...placed.table.area,
          rows: placed.table.area.rows + 1,
        });
      return;
    case "totals":
      if (placed) book.tables.setRow(placed.sheet, placed.table, "totals", !placed.table.showTotals);
      return;
    case "header":
      if (!placed) return;
      placed.sheet.write({ ...placed.table.area, rows: 1, columns: 1 }, [[{ value: "Wie" }]]);
      book.tables.headerWritten(placed.sheet, { ...placed.table.area, rows: 1, columns: 1 });
      return;
    case "moveName": {
      const name = book.names.find("Reeks");
      if (name) book.names.replace(name, { ...name, formula: `=Tabel!$B$2:$B$${row + 3}` });
      return;
    }
    case "removeName": {
      const name = book.names.find("Reeks");
      if (name) book.names.remove(name);
      else book.names.add({ name: "Reeks", formula: "=Tabel!$C$2:$C$4", visible: true, comment: "" });
      return;
    }
    case "functions":
      book.useFunctions(functionsTimes(row + 1));
      return;
    default:
      throw new Error(kind);
  }
}

function everything(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    values: sheet.values({ row: 0, column: 0, rows: ROWS + 12, columns: COLUMNS + 12 }),
    spills: [...book.spillsOn(sheet)].sort((a, b) => a.row - b.row || a.column - b.column),
    spilled: [...sheet.cells.all()].flatMap(({ row, column, cell: { spilledFrom } }) =>
      spilledFrom ? [[row, column, spilledFrom]] : [],
    ),
  }));
}

test("after any edits every cell holds what it holds when everything is worked out anew", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      (turns) => {
        const parts = filled();
        const anew = filled();
        for (const edits of turns) {
          for (const one of edits) {
            apply(parts, one);
            apply(anew, one);
          }
          anew.invalidate();
          expect(everything(parts)).toEqual(everything(anew));
        }
      },
    ),
    { numRuns: Number(process.env["CALCULATION_RUNS"] ?? 60) },
  );
});
