/** Something stands very far from the scores on the same sheet. */
import { withExcel } from "./excel-at-work";

const LIST = [
  ["Naam", "Analyseren"],
  ["Anna Bos", 3],
  ["Bram Kok", 1],
];

test.each([
  ["on the same screen", 0, 20, undefined],
  ["in the last column", 0, 16_383, "XFD3"],
  ["in a late row of the last column", 900_000, 16_383, "XFD900001"],
])("a cell %s", async (_, row, column, far) => {
  await withExcel(async ({ book, run }) => {
    const sheet = book.activeSheet;
    sheet.write(
      { row: 0, column: 0, rows: 3, columns: 2 },
      LIST.map((line) => line.map((value) => ({ value }))),
    );
    sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: "x" }]]);
    const outcome = await run("previewHeatmap", { view: "people", measure: "level", sources: [sheet.name] });
    // Where it cannot be read, what stands in the way is named, and nothing is advised that does not help.
    if (far === undefined) expect(outcome).toMatchObject({ ok: true });
    else
      expect(outcome).toMatchObject({
        error: { code: "sheetTooLarge", message: expect.stringContaining(`tot in ${far}`) as string },
      });
  });
});
