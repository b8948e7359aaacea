/** Whether heatmaps in formulas say in LibreOffice what heatmaps in values say, and follow a score that is changed there. */
import { changed } from "./change";
import { EXPLANATION_TITLE } from "../../src/sheets/heatmap/heatmap-words";
import { checkedTeam, type CheckedHeatmap } from "./heatmaps";

/** Whether it is up to date. */
const STATUS = { row: 0, column: 1 } as const;
const TOLERANCE = 1e-9;

export interface HeatmapCheck {
  readonly people: number;
  readonly heatmaps: number;
  /** Numbers that were held against each other, and texts. */
  readonly numbers: number;
  readonly texts: number;
  /** Of those, how many are another after the change: in the blocks, beside them and below. */
  readonly followed: { readonly block: number; readonly below: number };
  readonly faults: readonly string[];
}

export async function checkHeatmaps(people: number): Promise<HeatmapCheck> {
  const { workbook, heatmaps, score, name } = await checkedTeam(people);
  const before = await changed(workbook, []);
  const after = await changed(workbook, [score]);
  const renamed = await changed(workbook, [name]);
  const count = { numbers: 0, texts: 0, block: 0, below: 0 };
  const faults: string[] = [];
  for (const heatmap of heatmaps) {
    const { sheet } = heatmap;
    hold(before.get(sheet), heatmap.before, `${sheet} before`);
    hold(after.get(sheet), heatmap.after, `${sheet} after`);
    const moved = differences(heatmap);
    count.block += moved.block;
    count.below += moved.below;
    if (moved.block === 0 || moved.below === 0)
      faults.push(`${sheet}: the change is not seen in the values either`);
    for (const [when, rows, status] of [
      ["before", before, /^Actueel \(/u],
      ["after", after, /^Actueel \(/u],
      ["renamed", renamed, /^Let op: aantal beoordelingen dat niet meer is te vinden.*: 1;/u],
    ] as const) {
      const shown = rows.get(sheet)?.[STATUS.row]?.[STATUS.column] ?? "";
      if (!status.test(shown)) faults.push(`${sheet} ${when}: status "${shown}"`);
    }
  }
  const { numbers, texts, block, below } = count;
  return { people, heatmaps: heatmaps.length, numbers, texts, followed: { block, below }, faults };

  function hold(
    shown: readonly (readonly string[])[] | undefined,
    expected: CheckedHeatmap["before"],
    where: string,
  ): void {
    expected.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (row === STATUS.row && column === STATUS.column) return;
        // It says whether it follows the scores, and only this one does.
        if (String(cells[0]) === EXPLANATION_TITLE) return;
        const text = shown?.[row]?.[column] ?? "";
        const isNumber = typeof cell === "number";
        const wanted = isNumber ? "" : typeof cell === "string" ? cell : "";
        const agrees = isNumber ? text !== "" && Math.abs(Number(text) - cell) < TOLERANCE : text === wanted;
        if (isNumber) count.numbers++;
        else if (wanted !== "") count.texts++;
        if (!agrees)
          faults.push(
            `${where}, row ${row + 1}, column ${column + 1}: "${text}" where ${JSON.stringify(cell)} was expected`,
          );
      });
    });
  }
}

function differences({ before, after, block }: CheckedHeatmap): {
  readonly block: number;
  readonly below: number;
} {
  const moved = before.map(
    (cells, row) => cells.filter((cell, column) => cell !== after[row]?.[column]).length,
  );
  const sum = (rows: readonly number[]): number => rows.reduce((all, one) => all + one, 0);
  const end = block.row + block.rows;
  return { block: sum(moved.slice(block.row, end)), below: sum(moved.slice(end)) };
}
