/**
 * Copies of a formula down a column are taken apart once. The law: they give what each gives that is taken apart by
 * itself, as formulas are that are entered and calculated one by one.
 */
import fc from "fast-check";
import { parseArea } from "../../model/address";
import { Book } from "../../model/book";
import type { Area } from "../../model/cell-area";
import type { CellInput, CellValue } from "../../model/cell";
import type { Sheet } from "../../model/sheet";

const FORMULAS: readonly ((row: number) => string)[] = [
  (row) => `=A${row}`,
  (row) => `=A${row + 1}&"A${row}"`,
  (row) => `=$A$2&B${row}`,
  (row) => `=SUM(B${row}:C${row + 2})`,
  (row) => `=SUM(B$1:B${row})`,
  (row) => `=SUM(B:B)+B${row}`,
  (row) => `=${row}`,
  (row) => `=Ander!B${row}*2`,
  (row) => `=IFERROR(INDEX(T[Score],MATCH(A${row},T[Naam],0)),"–")`,
  (row) => `=IFERROR(MATCH(1,(T[Naam]=A${row})*(T[Score]=$B$2),0),0)`,
  (row) => `=IFERROR(MATCH(1,(T[Naam]=A${row})*(T[Naam]="B"),0),0)`,
  (row) => `=MATCH(B${row},T[Score],0)`,
  (row) => `=SUMPRODUCT((T[[#All],[Naam]]=A${row})*1)`,
  () => "=[@Score]*2",
  () => "=T[@Score]",
  () => "=SUM(T[@[Score]:[Meer]])",
  () => "=SUM([@[Score]:[Meer]])",
  () => "=SUM([Score])",
  () => "=ROW()",
  (row) => `=OFFSET(A${row},1,0)`,
  (row) => `=Drempel+B${row}`,
  (row) => `=LET(x,B${row},x+x)`,
  (row) => `=F${row + 1}`,
  (row) => `=SUM(F$20:F$22)+B${row}`,
  (row) => `=TRANSPOSE(B${row}:B${row + 1})`,
  (row) => `=SUBTOTAL(109,B${row}:B${row + 3})`,
];
const ROWS = 16;

/** Two tables below each other, with what looks things up in the first beside and in them. */
function filled(): { readonly book: Book; readonly sheet: Sheet } {
  const book = new Book({ locale: "en-US" });
  const sheet = book.activeSheet;
  const other = book.addSheet("Ander");
  const rows: CellValue[][] = [["Naam", "Score", "Meer", "Uit"]];
  for (let row = 1; row < ROWS; row++)
    rows.push(row === 8 ? ["Naam", "Score", "Meer", "Uit"] : [row % 3 === 0 ? "b" : "a", row % 4, row, null]);
  for (const one of [sheet, other])
    put(
      one,
      "A1:D16",
      rows.map((row) => row.map((value) => ({ value }))),
    );
  book.tables.rename(book.tables.add(sheet, area("A1:D7"), true), "T");
  book.tables.rename(book.tables.add(sheet, area("A9:D14"), true), "U");
  book.names.add({ name: "Drempel", formula: `='${sheet.name}'!$B$2`, visible: true, comment: "" });
  return { book, sheet };
}

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function put(sheet: Sheet, address: string, inputs: readonly (readonly CellInput[])[]): void {
  sheet.write(area(address), inputs);
}

const column = fc.tuple(
  fc.constantFrom(..."DFG"),
  fc.constantFrom(...FORMULAS),
  fc.constantFrom(...FORMULAS),
  fc.integer({ min: 2, max: 30 }),
);

test("copies down a column give what each gives by itself", () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 3 }), fc.nat(13), (columns, edited) => {
      const together = filled();
      const apart = filled();
      for (const [letter, formula, from, change] of columns) {
        for (let row = 2; row <= ROWS; row++) {
          // From a row on another one goes down, or the same one goes on.
          const input = [[{ formula: (row < change ? formula : from)(row) }]];
          put(together.sheet, `${letter}${row}`, input);
          put(apart.sheet, `${letter}${row}`, input);
          apart.book.calculate();
        }
      }
      const shown = ({ sheet }: typeof apart) => sheet.values(area("A1:K20"));
      expect(shown(together)).toEqual(shown(apart));
      for (const { sheet } of [together, apart]) put(sheet, `B${edited + 2}`, [[{ value: 7 }]]);
      expect(shown(together)).toEqual(shown(apart));
    }),
    { numRuns: Number(process.env["CALCULATION_RUNS"] ?? 150) },
  );
});
