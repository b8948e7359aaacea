/**
 * Whether a form says in LibreOffice what src/scoring says, and a heatmap in formulas what one in values says, also after
 * a score was changed there:  npm run check:libreoffice
 * Exit code: 0 where all of it agrees, and where there is no LibreOffice to ask (it says so); 1 where one does not.
 */
import { parseArea } from "../../src/sheets/plan/a1";
import { checkHeatmaps } from "./check-heatmaps";
import { filledForms } from "./forms";
import { libreOffice, recalculated } from "./recalculate";

/** The column of the remarks, beside the levels. */
const REMARKS = 5;
const MOST_TOLD = 20;

async function main(): Promise<number> {
  const version = libreOffice();
  if (version === undefined) {
    console.log("LibreOffice is not installed (no soffice): nothing was checked.");
    return 0;
  }
  const { workbook, forms } = await filledForms();
  const sheets = await recalculated(workbook);
  const faults: string[] = [];
  const counts = new Map<string, number>();
  for (const { made, expected } of forms) {
    const area = parseArea(made.levels);
    const rows = sheets.get(made.sheet);
    if (!area || !rows) throw new Error(`LibreOffice gave no sheet ${made.sheet}`);
    expected.forEach(({ level, hasPattern }, index) => {
      const row = rows[area.row + index] ?? [];
      const shown = row[area.column] ?? "";
      const remark = row[REMARKS] ?? "";
      counts.set(level, (counts.get(level) ?? 0) + 1);
      if (shown !== level || (remark !== "") !== hasPattern)
        faults.push(`${made.sheet}, ${row[1]}: ${shown} "${remark}" where ${level} was expected`);
    });
  }
  for (const fault of faults) console.log(fault);
  const all = forms.reduce((sum, { expected }) => sum + expected.length, 0);
  const spread = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([level, count]) => `${count} × ${level}`);
  console.log(
    `${version}: ${all - faults.length} of ${all} levels agree with src/scoring (${spread.join(", ")}).`,
  );
  let wrong = faults.length;
  for (const people of [12, 200]) {
    const { heatmaps, numbers, texts, followed, faults: found } = await checkHeatmaps(people);
    for (const fault of found.slice(0, MOST_TOLD)) console.log(fault);
    console.log(
      `${version}: ${heatmaps} heatmaps of ${people} people, before and after a score changed: ${numbers} numbers and ${texts} texts, ` +
        `${found.length} not as in values; ${followed.block} cells in and beside the blocks and ${followed.below} below them followed the score.`,
    );
    wrong += found.length;
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
