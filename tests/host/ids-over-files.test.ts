/** A heatmap finds its sheets again by their ids after the file was saved and opened, whatever was made before them. */
import { Book } from "embedded-excel/book";
import { excelAtWork, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { readHeatmap } from "./heatmap-seen";
import { onSheet } from "./score-sheets-at-work";

async function team({ run, book }: ExcelAtWork, sheetName: string, names: readonly string[], score: number) {
  const people = names.map((name) => ({ name }));
  const outcome = await run("createTeamScoreSheet", { people, competencies: ["1.1"], sheetName });
  if (!outcome.ok) throw new Error(outcome.error.message);
  await onSheet(sheetName, (sheet) => {
    sheet.getRange(outcome.result.scores).values = names.map(() => [score]);
  });
  return book.sheetByName(sheetName)!.id;
}

test("sheets made and deleted before do not make another team of it", async () => {
  const excel = excelAtWork();
  for (let time = 0; time < 3; time++) {
    const matrix = await excel.run("insertMatrix", { layout: "list", competencies: ["1.1"] });
    if (!matrix.ok) throw new Error(matrix.error.message);
    await onSheet(matrix.result.sheet, (sheet) => sheet.delete());
  }
  const first = await team(excel, "Team A", ["Anna", "Bob", "Cor", "Dirk", "Eva"], 1);
  await team(excel, "Team B", ["Fien", "Gijs", "Hans", "Ine", "Jan"], 4);
  const heatmap = { view: "people", measure: "level", sources: ["Team A"] } as const;
  const made = await builtHeatmap(excel, heatmap);
  const before = await readHeatmap(made);
  const saved = await excel.book.save();
  excel.dispose();

  const again = excelAtWork({ book: await Book.open(saved, { locale: "nl-NL" }) });
  expect(again.book.sheetByName("Team A")?.id).toBe(first);
  await onSheet(made.sheet, (sheet) => sheet.activate());
  const outcome = await again.run("refreshHeatmap", {});
  if (!outcome.ok) throw new Error(outcome.error.message);
  const after = await readHeatmap(outcome.result);
  expect(after.rows.map(({ label, cells }) => [label, cells])).toEqual(
    before.rows.map(({ label, cells }) => [label, cells]),
  );
  expect(after.rows.map(({ label }) => label)).toContain("Anna");
  again.dispose();
});
