/** Large sheets are looked at in parts: nothing on them may be passed over, and nothing be read twice. */
import fc from "fast-check";
import { cellsIn, cutUp, isLarge, readTogether } from "../../src/excel/reading/filled-parts";
import { areaContains, areasOverlap, SHEET_COLUMNS, SHEET_ROWS } from "../../src/sheets/plan/a1";
import type { Area } from "../../src/sheets/plan/area";

const anArea = fc
  .record({
    row: fc.integer({ min: 0, max: SHEET_ROWS - 1 }),
    column: fc.integer({ min: 0, max: SHEET_COLUMNS - 1 }),
    height: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ row, column, height, width }): Area => ({
    row,
    column,
    rows: 1 + Math.floor((SHEET_ROWS - row - 1) * height),
    columns: 1 + Math.floor((SHEET_COLUMNS - column - 1) * width),
  }));

const total = (areas: readonly Area[]): number => areas.reduce((sum, area) => sum + cellsIn(area), 0);

test("what is cut up covers what it was cut from, once, and none of it is whole rows", () => {
  fc.assert(
    fc.property(anArea, (area) => {
      const parts = cutUp([area]);
      expect(total(parts)).toBe(cellsIn(area));
      expect(parts.every((part) => areaContains(area, part))).toBe(true);
      expect(parts.length).toBeLessThanOrEqual(256);
      expect(parts.some(({ columns }) => columns === SHEET_COLUMNS)).toBe(false);
      for (const [index, part] of parts.entries())
        expect(parts.slice(index + 1).some((other) => areasOverlap(part, other))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("every part is read or told to be far away, and what is read holds the largest", () => {
  fc.assert(
    fc.property(fc.array(anArea, { minLength: 1, maxLength: 8 }), (parts) => {
      const read = readTogether(parts);
      expect([...read.parts, ...read.far].sort(byPlace)).toEqual([...parts].sort(byPlace));
      expect(read.parts.every((part) => areaContains(read.area, part))).toBe(true);
      expect(Math.max(...read.parts.map(cellsIn))).toBe(Math.max(...parts.map(cellsIn)));
      expect(cellsIn(read.area)).toBeLessThanOrEqual(Math.max(300_000, 4 * total(read.parts)));
    }),
  );
});

test.each([
  ["a long list of six columns", { row: 0, column: 0, rows: 40_000, columns: 6 }, false],
  ["whole rows", { row: 0, column: 0, rows: 2, columns: SHEET_COLUMNS }, true],
  ["a list with a cell far below", { row: 0, column: 0, rows: 400_001, columns: 6 }, true],
])("%s: large is %s", (_, area, large) => expect(isLarge([area])).toBe(large));

function byPlace(a: Area, b: Area): number {
  return a.row - b.row || a.column - b.column || a.rows - b.rows || a.columns - b.columns;
}
