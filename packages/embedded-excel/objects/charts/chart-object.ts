import type { Chart } from "../../model/chart";
import { boxOf, cornersAround, cornersOf, type ChartBox } from "../../model/chart-place";
import { boundingArea, type Area } from "../../model/cell-area";
import {
  booleanArgument,
  choiceArgument,
  invalidArgument,
  numberArgument,
  textArgument,
} from "../call-arguments";
import { areaArgument } from "../range-in-call";
import type { WorksheetObject } from "../worksheet";
import { ChartAxesObject } from "./chart-axes";
import { ChartAreaFormatObject } from "./chart-format-objects";
import { ChartPart } from "./chart-part";
import { ChartSeriesCollectionObject } from "./chart-series-collection";
import { SERIES_BY, seriesOf } from "./chart-source";
import { ChartLegendObject, ChartTitleObject } from "./chart-texts";
import { typeArgument } from "./chart-types";
import { PlacedRange } from "../placed-range";

/** `Excel.Chart` */
export class ChartObject extends ChartPart {
  readonly typeName = "Chart";

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    const text = textArgument(name, "Chart.name");
    if (text === "" || text.length > 255) throw invalidArgument("Chart.name", "no name that Excel takes");
    this.changeFrame({ name: text });
  }

  get ChartType(): string {
    return this.chart.foreign ? "Invalid" : this.chart.type;
  }
  /** Of the chart as a whole: all its series become of this type. */
  set ChartType(type: unknown) {
    const wanted = typeArgument(type, "Chart.chartType");
    this.change((chart) => ({
      ...chart,
      type: wanted,
      series: chart.series.map((series) => ({ ...series, type: wanted })),
    }));
  }

  get PlotVisibleOnly(): boolean {
    return this.chart.plotVisibleOnly;
  }
  set PlotVisibleOnly(only: unknown) {
    const plotVisibleOnly = booleanArgument(only, "Chart.plotVisibleOnly");
    this.change((chart) => ({ ...chart, plotVisibleOnly }));
  }

  /** Points from the sheet's left edge. */
  get Left(): number {
    return this.box.left;
  }
  set Left(left: unknown) {
    this.setBox({ left: numberArgument(left, "Chart.left", { min: 0 }) });
  }

  get Top(): number {
    return this.box.top;
  }
  set Top(top: unknown) {
    this.setBox({ top: numberArgument(top, "Chart.top", { min: 0 }) });
  }

  get Width(): number {
    return this.box.width;
  }
  set Width(width: unknown) {
    this.setBox({ width: numberArgument(width, "Chart.width", { min: 1 }) });
  }

  get Height(): number {
    return this.box.height;
  }
  set Height(height: unknown) {
    this.setBox({ height: numberArgument(height, "Chart.height", { min: 1 }) });
  }

  get Axes(): ChartAxesObject {
    return new ChartAxesObject(this.context, this.sheet, this.id);
  }

  get Format(): ChartAreaFormatObject {
    return new ChartAreaFormatObject(this.context, this.sheet, this.id);
  }

  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this.context, this.sheet, this.id);
  }

  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.context, this.sheet, this.id);
  }

  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.context, this.sheet, this.id);
  }

  get Worksheet(): WorksheetObject {
    return this.context.worksheet(this.sheet);
  }

  /** Covers the cells from the first up to and with the last; without a last one it keeps its size. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const member = "Chart.setPosition";
    const start = this.cells(startCell, member);
    if (endCell === undefined) {
      const corner = boxOf(this.sheet, cornersAround(start));
      return this.setBox({ left: corner.left, top: corner.top });
    }
    const end = this.cells(endCell, member);
    if (end.row < start.row || end.column < start.column)
      throw invalidArgument(member, "the start cell is the top left one");
    this.changeFrame(cornersAround(boundingArea(start, end)));
  }

  SetData(sourceData: unknown, seriesBy?: unknown): void {
    const member = "Chart.setData";
    if (!(sourceData instanceof PlacedRange)) throw invalidArgument(member, "a range was expected");
    const by = choiceArgument(seriesBy ?? "Auto", member, SERIES_BY);
    const { sheet, area } = sourceData;
    this.change((chart) => ({ ...chart, series: seriesOf(sheet, area, by, chart.type) }));
  }

  Delete(): void {
    this.sheet.assertAllowed("allowEditObjects");
    this.sheet.charts = this.sheet.charts.filter((each: Chart) => each.id !== this.id);
    this.sheet.changed();
  }

  private cells(value: unknown, member: string): Area {
    if (value === undefined || value === "") throw invalidArgument(member, "a cell was expected");
    return areaArgument(this.context.book, this.sheet, value, member);
  }

  private get box(): ChartBox {
    return boxOf(this.sheet, this.chart);
  }

  private setBox(change: Partial<ChartBox>): void {
    this.changeFrame(cornersOf(this.sheet, { ...this.box, ...change }));
  }
}
