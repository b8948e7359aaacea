import { chartId, type Chart } from "../../chart";
import { boxOf, cornersOf } from "../../chart-place";
import type { Sheet } from "../../sheet";
import type { ChartInFile } from "./drawing-file";
import { readChart } from "./read-chart";

/** The ids of a sheet's charts begin here. */
const FIRST_NUMBER = 2;

/** Gives a sheet the charts of a file, once its rows and columns have their sizes. */
export function placeCharts(sheet: Sheet, charts: readonly ChartInFile[]): void {
  sheet.charts = charts.map((one, index): Chart => {
    const read = readChart(one.xml);
    const { from, to } = one;
    const corners =
      "width" in to
        ? cornersOf(sheet, { ...boxOf(sheet, { from, to: from }), width: to.width, height: to.height })
        : { from, to };
    return {
      ...read,
      id: chartId(sheet, index + FIRST_NUMBER),
      name: one.name,
      ...(one.beside.length > 0 && { beside: one.beside }),
      ...(one.description !== undefined && { description: one.description }),
      ...(one.editAs !== undefined && { editAs: one.editAs }),
      ...corners,
    };
  });
}
