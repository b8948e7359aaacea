import * as fc from "fast-check";
import {
  areaAddress,
  areaContains,
  areasOverlap,
  cellAddress,
  columnLetters,
  columnNumber,
  parseArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../src/sheets/plan/a1";
import type { Area } from "../../src/sheets/plan/plan";

const span = (limit: number): fc.Arbitrary<[number, number]> =>
  fc
    .tuple(fc.nat(limit - 1), fc.nat(limit - 1))
    .map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1] as [number, number]);

const area: fc.Arbitrary<Area> = fc
  .tuple(span(SHEET_ROWS), span(SHEET_COLUMNS))
  .map(([[row, rows], [column, columns]]) => ({ row, column, rows, columns }));

const smallArea: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it("refuses what is not a column", () => {
    expect(columnNumber("XFE")).toBeUndefined();
    expect(columnNumber("")).toBeUndefined();
    expect(columnNumber("A1")).toBeUndefined();
    expect(() => columnLetters(SHEET_COLUMNS)).toThrow(RangeError);
    expect(() => columnLetters(-1)).toThrow(RangeError);
    expect(() => columnLetters(1.5)).toThrow(RangeError);
  });
});

describe("areas", () => {
  it("writes a single cell without a colon", () => {
    expect(areaAddress({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
    expect(areaAddress({ row: 1, column: 1, rows: 2, columns: 2 })).toBe("B2:C3");
  });

  it("refuses empty areas and areas off the sheet", () => {
    expect(() => areaAddress({ row: 1, column: 1, rows: 0, columns: 1 })).toThrow(RangeError);
    expect(() => areaAddress({ row: SHEET_ROWS - 1, column: 0, rows: 2, columns: 1 })).toThrow(RangeError);
  });

  it("is read back as it was written", () => {
    fc.assert(fc.property(area, (one) => expect(parseArea(areaAddress(one))).toEqual(one)));
  });

  it("reads dollar signs, lower case and corners in any order", () => {
    expect(parseArea("$c$3:b2")).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    for (const wrong of ["", "A", "1", "A0", "A1:", "A1:B2:C3", "Blad1!A1", "XFE1", "A1048577", "A1 "]) {
      expect(parseArea(wrong)).toBeUndefined();
    }
  });

  it("overlap and containment are those of the sets of cells", () => {
    fc.assert(
      fc.property(smallArea, smallArea, (one, other) => {
        const ofOne = new Set(cellsOf(one));
        const ofOther = cellsOf(other);
        expect(areasOverlap(one, other)).toBe(ofOther.some((cell) => ofOne.has(cell)));
        expect(areaContains(one, other)).toBe(ofOther.every((cell) => ofOne.has(cell)));
      }),
    );
  });
});
