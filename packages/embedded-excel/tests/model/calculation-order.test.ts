import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { cellAddress } from "../../model/address";
import { ensureRegistryInitialized, lookupFunction, rvArray, rvNumber } from "../../model/excelts";
import { filledBook } from "./filled-book";

const ROWS = 30;
const COLUMNS = 6;

/** What is put in a cell; a column reads from those that come before it in an order that is shuffled. */
type Entry =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "next" | "spill"; readonly row: number; readonly of: number; readonly length: number }
  | { readonly kind: "sum"; readonly from: number; readonly rows: number; readonly of: number };

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: -9, max: 9 }) }),
  fc.record({
    kind: fc.constantFrom("next" as const, "spill" as const),
    row: fc.nat(ROWS - 1),
    of: fc.nat(COLUMNS),
    length: fc.integer({ min: 2, max: 4 }),
  }),
  fc.record({
    kind: fc.constant("sum" as const),
    from: fc.nat(ROWS - 1),
    rows: fc.integer({ min: 1, max: ROWS }),
    of: fc.nat(COLUMNS),
  }),
);
const placed = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), entry });
const shuffled = fc.shuffledSubarray([...Array(COLUMNS).keys()], { minLength: COLUMNS, maxLength: COLUMNS });

/** The sheet worked out one cell after the other, as slowly as it likes. */
class Sums {
  private readonly cells = new Map<string, Placed>();

  constructor(
    all: readonly Placed[],
    private readonly order: readonly number[],
  ) {
    for (const one of all) {
      const places = this.places(one);
      if (places.every((place) => !this.cells.has(place))) {
        for (const place of places) this.cells.set(place, one);
      }
    }
  }

  get entries(): readonly Placed[] {
    return [...new Set(this.cells.values())];
  }

  formula({ column, entry: given }: Placed): number | string {
    if (given.kind === "number") return given.value;
    const read = this.readFrom(column, given.of);
    if (read === undefined) return 1;
    if (given.kind === "sum") {
      const last = Math.min(ROWS, given.from + given.rows) - 1;
      return `=SUM(${cellAddress(given.from, read)}:${cellAddress(last, read)})`;
    }
    const address = cellAddress(given.row, read);
    return given.kind === "next" ? `=${address}+1` : `=SEQUENCE(${given.length},1,${address}+0)`;
  }

  value(row: number, column: number): number {
    const one = this.cells.get(cellAddress(row, column));
    if (!one) return 0;
    const { entry: given } = one;
    if (given.kind === "number") return given.value;
    const read = this.readFrom(column, given.of);
    if (read === undefined) return 1;
    if (given.kind !== "sum") {
      return this.value(given.row, read) + (given.kind === "next" ? 1 : row - one.row);
    }
    let sum = 0;
    for (let at = given.from; at < Math.min(ROWS, given.from + given.rows); at++) sum += this.value(at, read);
    return sum;
  }

  private places({ row, column, entry: given }: Placed): string[] {
    const length = given.kind === "spill" && this.readFrom(column, given.of) !== undefined ? given.length : 1;
    return Array.from({ length }, (_, down) => cellAddress(row + down, column));
  }

  private readFrom(column: number, of: number): number | undefined {
    const before = this.order.slice(0, this.order.indexOf(column));
    return before.length === 0 ? undefined : before[of % before.length];
  }
}

describe("the order of calculation", () => {
  test("is right wherever formulas, ranges over them and spills stand, also after a change", () => {
    fc.assert(
      fc.property(
        fc.array(placed, { minLength: 40, maxLength: 120 }),
        shuffled,
        fc.integer({ min: 10, max: 99 }),
        (all, order, other) => {
          const sums = new Sums(all, order);
          const { sheet, put } = filledBook();
          for (const one of sums.entries) put(cellAddress(one.row, one.column), [[sums.formula(one)]]);
          const check = (right: Sums): void => {
            const area = { row: 0, column: 0, rows: ROWS + 4, columns: COLUMNS };
            const values = sheet.values(area).map((row) => row.map((value) => value ?? 0));
            expect(values).toEqual(
              values.map((row, down) => row.map((_, column) => right.value(down, column))),
            );
          };
          check(sums);
          const entries = sums.entries.map((one): Placed => {
            if (one.entry.kind !== "number") return one;
            return { ...one, entry: { kind: "number", value: one.entry.value + other } };
          });
          for (const one of entries) {
            if (one.entry.kind === "number") put(cellAddress(one.row, one.column), [[one.entry.value]]);
          }
          check(new Sums(entries, order));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("more than 10,000 different formulas all have their results", () => {
    const count = 10_400;
    const { put, values } = filledBook({ A1: Array.from({ length: count }, (_, index) => [index]) });
    put(
      "B1",
      Array.from({ length: count }, (_, index) => [`=A${index + 1}*2+${index}`]),
    );
    const right = (first: number): number[][] =>
      Array.from({ length: count }, (_, index) => [index === 0 ? first : index * 3]);
    expect(values(`B1:B${count}`)).toEqual(right(0));
    put("A1", [[5]]);
    expect(values(`B1:B${count}`)).toEqual(right(10));
  });

  test("a range that is read again and again is seen with what has spilled into it since", () => {
    const { put, at, book } = filledBook({ A1: Array.from({ length: 40 }, () => [1]) });
    put("C1", [["=SUM(A1:B40)", "=SUM(A1:B40)"]]);
    expect([at("C1"), at("D1")]).toEqual([40, 40]);
    put("B10", [["=SEQUENCE(3)"]]);
    put("E1", [["=SUM(A1:B40)"]]);
    expect([at("C1"), at("D1"), at("E1")]).toEqual([46, 46, 46]);
    put("B10", [[null]]);
    expect([at("C1"), at("E1")]).toEqual([40, 40]);
    put("F1", [["=SUBTOTAL(109,A1:A40)", "=SUM(A1:A40)", "=SUBTOTAL(109,A1:A40)"]]);
    book.activeSheet.hideRows(4, 6, true);
    expect([at("F1"), at("G1"), at("H1")]).toEqual([34, 40, 34]);
  });

  test("a range that begins at a formula waits for all that it holds, not for the first alone", () => {
    const { sheet, put } = filledBook({ D16: [[0]] });
    put("C1", [["=SUM(B4:B8)"]]);
    put("B4", [["=D1+1"], ["=SUM(A18:A18)"]]);
    put("F15", [["=SUM(D16:D18)"]]);
    put("A17", [["=SEQUENCE(2,1,F15+0)"]]);
    expect(sheet.value(0, 2)).toBe(2);
    put("D16", [[10]]);
    expect([sheet.value(4, 1), sheet.value(0, 2)]).toEqual([11, 12]);
  });

  test("what INDIRECT reads is up to date, and so is a range over it", () => {
    const { put, at } = filledBook({ A1: [[1]] });
    put("D2", [["=SUM(E1:E40)"]]);
    put("E1", [['=INDIRECT("G3")']]);
    put("G2", [["=SEQUENCE(3,1,A1)"]]);
    expect([at("D2"), at("E1")]).toEqual([2, 2]);
    put("A1", [[50]]);
    expect([at("D2"), at("E1")]).toEqual([51, 51]);
  });

  test.each(["C3:C5", "C3:C60", "B3:D60", "C3:Z60"])("waits for a spill that reaches into %s", (range) => {
    const { put, at } = filledBook({ A1: [[1]] });
    put("B1", [[`=SUM(${range})`]]);
    put("C2", [["=SEQUENCE(4,1,A1)"]]);
    expect(at("B1")).toBe(9);
    put("A1", [[10]]);
    expect(at("B1")).toBe(36);
  });

  test("what is in a circle is 0, and everything else is right", () => {
    const { put, at } = filledBook({ A1: Array.from({ length: 40 }, () => [1]) });
    put("B1", [["=SUM(A1:B40)"]]);
    put("C1", [["=SUM(A1:A40)", "=C1+1"]]);
    expect([at("B1"), at("C1"), at("D1")]).toEqual([0, 40, 41]);
    // Also where it only refers to a range in which it stands, and would spill.
    put("F1", [[1], [2], ["=F1:F6"]]);
    expect([at("F3"), at("F4"), at("F5")]).toEqual([0, null, null]);
  });
});

test("no function of the engine writes into the arrays that it is given: they are kept for the next formula", () => {
  ensureRegistryInitialized();
  const registry = path.resolve(
    __dirname,
    "../../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/function-registry.js",
  );
  const names = [...readFileSync(registry, "utf8").matchAll(/defineEager\("([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) {
    const known = lookupFunction(name ?? "");
    for (let count = known?.minArity ?? 9; count <= Math.min(known?.maxArity ?? 0, 5); count++) {
      for (const scalarsFrom of [1, 2, 5]) {
        const args = Array.from({ length: count }, (_, index) =>
          index < scalarsFrom ? frozenArray() : rvNumber(1),
        );
        expect(() => [name, known?.invoke(args)]).not.toThrow();
      }
    }
  }
});

function frozenArray(): ReturnType<typeof rvArray> {
  const array = rvArray(
    [
      [3, 1, 2],
      [9, 4, 7],
      [5, 8, 6],
    ].map((row) => row.map(rvNumber)),
  );
  for (const row of array.rows) {
    for (const value of row) Object.freeze(value);
    Object.freeze(row);
  }
  Object.freeze(array.rows);
  return Object.freeze(array);
}
