import { newSeries } from "../../model/chart";
import { integerArgument, invalidArgument, optional, textArgument } from "../call-arguments";
import type { HostContext } from "../host-context";
import { HostCollection, HostError } from "../host-object";
import type { Sheet } from "../../model/sheet";
import { assertSheetThere } from "../sheet-part";
import { ChartSeriesObject } from "./chart-series";

/** Excel draws at most so many series in one chart. */
const MOST = 255;

/** `Excel.ChartSeriesCollection` */
export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
    void this.chart;
  }

  override items(): readonly ChartSeriesObject[] {
    return this.chart.series.map((series) => this.object(series.id));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** A new series, of the chart's type and without values, at the end or at a place. */
  Add(name?: unknown, index?: unknown): ChartSeriesObject {
    const member = "ChartSeriesCollection.add";
    const { chart } = this;
    const text = optional(name, (present) => textArgument(present, member));
    const place =
      optional(index, (present) => integerArgument(present, member, { min: 0, max: chart.series.length })) ??
      chart.series.length;
    if (chart.series.length >= MOST) throw invalidArgument(member, `more than ${MOST} series`);
    this.sheet.assertAllowed("allowEditObjects");
    if (chart.foreign) throw new HostError("ApiNotFound", "A series in a chart of this type");
    const added = newSeries(chart.type, text === undefined ? {} : { name: text });
    const series = [...chart.series.slice(0, place), added, ...chart.series.slice(place)];
    const { stored: _stored, ...rest } = chart;
    this.sheet.charts = this.sheet.charts.map((each) => (each.id === this.id ? { ...rest, series } : each));
    this.sheet.changed();
    return this.object(added.id);
  }

  GetItemAt(index: unknown): ChartSeriesObject {
    const member = "ChartSeriesCollection.getItemAt";
    const series = this.chart.series[integerArgument(index, member)];
    if (!series) throw invalidArgument(member, "there is no such series");
    return this.object(series.id);
  }

  private get chart() {
    const chart = this.sheet.charts.find((each) => each.id === this.id);
    if (!chart) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return chart;
  }

  private object(series: number): ChartSeriesObject {
    return new ChartSeriesObject(this.context, this.sheet, this.id, series);
  }
}
