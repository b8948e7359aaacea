import { CATEGORY_AXIS, chartId, VALUE_AXIS, type Chart } from "../../model/chart";
import { cornersOf } from "../../model/chart-place";
import type { Sheet } from "../../model/sheet";
import { choiceArgument, integerArgument, invalidArgument, textArgument } from "../call-arguments";
import type { HostContext } from "../host-context";
import { HostCollection, HostError } from "../host-object";
import { assertSheetThere } from "../sheet-part";
import { ChartObject } from "./chart-object";
import { SERIES_BY, seriesOf } from "./chart-source";
import { typeArgument } from "./chart-types";
import { PlacedRange } from "../placed-range";

/** Where Excel puts a new chart, about, in an ordinary window, and how large. Points. */
const FIRST_PLACE = { left: 192, top: 90, width: 360, height: 216 };

/** `Excel.ChartCollection` of a sheet. */
export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly typeName = "ChartCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly ChartObject[] {
    return this.sheet.charts.map((chart) => this.object(chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** A chart of what stands in a range, which may lie on another sheet. */
  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): ChartObject {
    const member = "ChartCollection.add";
    const wanted = typeArgument(type, member);
    if (!(sourceData instanceof PlacedRange)) throw invalidArgument(member, "a range was expected");
    const by = choiceArgument(seriesBy ?? "Auto", member, SERIES_BY);
    this.sheet.assertAllowed("allowEditObjects");
    const number = freeNumber(this.sheet);
    const series = seriesOf(sourceData.sheet, sourceData.area, by, wanted);
    const chart: Chart = {
      id: chartId(this.sheet, number),
      name: `${this.context.book.locale.startsWith("nl") ? "Grafiek" : "Chart"} ${number}`,
      type: wanted,
      plotVisibleOnly: true,
      font: {},
      title: { visible: true, font: {} },
      legend: { visible: series.length > 1, position: "Bottom", font: {} },
      valueAxis: VALUE_AXIS,
      categoryAxis: CATEGORY_AXIS,
      series,
      ...cornersOf(this.sheet, FIRST_PLACE),
    };
    this.sheet.charts = [...this.sheet.charts, chart];
    this.sheet.changed();
    return this.object(chart);
  }

  /** By name; the client finds a chart of an earlier request again by its id. */
  GetItem(key: unknown): ChartObject {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return chart;
  }

  GetItemOrNullObject(key: unknown): ChartObject | null {
    const wanted = textArgument(key, "ChartCollection.getItem");
    const { charts } = this.sheet;
    const chart =
      charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
      charts.find(({ id }) => id === wanted);
    return chart ? this.object(chart) : null;
  }

  GetItemAt(index: unknown): ChartObject {
    const member = "ChartCollection.getItemAt";
    const chart = this.sheet.charts[integerArgument(index, member)];
    if (!chart) throw invalidArgument(member, "there is no such chart");
    return this.object(chart);
  }

  private object(chart: Chart): ChartObject {
    return new ChartObject(this.context, this.sheet, chart.id);
  }
}

/** Ids and first names count on from the charts that are there. */
function freeNumber({ charts }: Sheet): number {
  const taken = charts.map(({ id }) => Number.parseInt(id.slice(1, 9), 16));
  return Math.max(1, ...taken) + 1;
}
