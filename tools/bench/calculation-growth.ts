/** What the embedded Excel takes to calculate a heatmap of many people, beside a plain loop that looks up the same. */
import { columnLetters } from "embedded-excel/cells";
import { Book } from "embedded-excel/book";
import type { CellInput } from "embedded-excel/cells";
import { median } from "./median";

export interface CalculationCost {
  readonly formulas: number;
  /** Everything, after the formulas were written. */
  readonly firstMs: number;
  /** Everything again, after one score changed; the median of some rounds. */
  readonly againMs: number;
  readonly loopMs: number;
}

const PEOPLE = 1000;
const COMPETENCIES = 15;
const LEVELS = [0, 1, 2, 3, 4, "n.v.t."];
const RATER = "leidinggevende";
const ROUNDS = 5;

/** For each person a row to look for, for each competency a score to look up, and a sheet that repeats them. */
export function measureCalculation(): CalculationCost {
  const book = new Book({ locale: "nl-NL" });
  const data = book.activeSheet;
  const scores = rowsOf((row) => [
    ...[`Persoon ${row}`, RATER],
    ...columnsOf((column) => LEVELS[(row + column) % LEVELS.length] ?? 0),
  ]);
  const head = ["Naam", "Beoordelaar", ...columnsOf((column) => `c${column}`)];
  const whole = { row: 0, column: 0, rows: PEOPLE + 1, columns: head.length };
  data.write(
    whole,
    [head, ...scores].map((row) => row.map((value) => ({ value }))),
  );
  book.tables.rename(book.tables.add(data, whole, true), "T");
  const levels = { row: 0, column: 20, rows: LEVELS.length, columns: 1 };
  data.write(
    levels,
    LEVELS.map((value) => [{ value }]),
  );
  const name = `=${data.name}!$U$1:$U$${LEVELS.length}`;
  book.names.add({ name: "Niveaus", formula: name, visible: true, comment: "" });

  const found = book.addSheet("Gegevens");
  found.write(
    { row: 0, column: 0, rows: PEOPLE, columns: 2 + COMPETENCIES },
    rowsOf((row): CellInput[] => [
      { value: `Persoon ${row}` },
      { formula: `=IFERROR(MATCH(1,(T[Naam]=$A${row + 1})*(T[Beoordelaar]="${RATER}"),0),"")` },
      ...columnsOf((column) => ({
        formula: `=IFERROR(INDEX(Niveaus,MATCH(INDEX(T[c${column}],$B${row + 1}),Niveaus,0)),"–")`,
      })),
    ]),
  );
  const shown = book.addSheet("Heatmap");
  shown.write(
    { row: 0, column: 0, rows: PEOPLE, columns: COMPETENCIES },
    rowsOf((row) => columnsOf((column) => ({ formula: `=Gegevens!${columnLetters(column + 2)}${row + 1}` }))),
  );

  const last = (): unknown => shown.value(PEOPLE - 1, COMPETENCIES - 1);
  const firstMs = timed(last);
  const again = Array.from({ length: ROUNDS }, (_, round) => {
    data.write({ row: PEOPLE, column: COMPETENCIES + 1, rows: 1, columns: 1 }, [[{ value: round % 5 }]]);
    return timed(() => {
      if (last() !== round % 5) throw new Error("The heatmap does not show the score that was changed.");
    });
  });
  const loops = Array.from({ length: ROUNDS }, () => timed(() => lookUp(scores)));
  return {
    formulas: PEOPLE * (1 + 2 * COMPETENCIES),
    firstMs,
    againMs: median(again),
    loopMs: median(loops),
  };
}

/** The same lookups without a spreadsheet: every row for every person, every level for every score. */
function lookUp(scores: readonly (readonly (string | number)[])[]): unknown[][] {
  return rowsOf((row) => {
    const matches = scores.map(
      ([name, rater]) => Number(name === `Persoon ${row}`) * Number(rater === RATER),
    );
    const person = scores[matches.indexOf(1)] ?? [];
    return columnsOf((column) => LEVELS[LEVELS.indexOf(person[column + 2] ?? "")] ?? "–");
  });
}

function rowsOf<T>(make: (row: number) => T): T[] {
  return Array.from({ length: PEOPLE }, (_, row) => make(row));
}

function columnsOf<T>(make: (column: number) => T): T[] {
  return Array.from({ length: COMPETENCIES }, (_, column) => make(column));
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
