import type { Chart, ChartSeries } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { choiceArgument } from "../call-arguments";
import type { HostContext } from "../host-context";
import { HostError } from "../host-object";
import { SheetPart } from "../sheet-part";

/** Something of one chart, found again by the chart's id. */
export abstract class ChartPart extends SheetPart {
  constructor(
    context: HostContext,
    sheet: Sheet,
    protected readonly id: string,
  ) {
    super(context, sheet);
  }

  override checkAlive(): void {
    super.checkAlive();
    if (!this.sheet.charts.some((each) => each.id === this.id)) throw gone();
  }

  protected get chart(): Chart {
    const chart = this.sheet.charts.find((each) => each.id === this.id);
    if (!chart) throw gone();
    return chart;
  }

  /** Changes the chart; what a file said of it no longer holds then. One of a kind that is not known stays as it is. */
  protected change(to: (chart: Chart) => Chart): void {
    this.sheet.assertAllowed("allowEditObjects");
    if (this.chart.foreign) throw new HostError("ApiNotFound", "A change to a chart of this type");
    const { stored: _stored, ...changed } = to(this.chart);
    this.put(changed);
  }

  /** Changes what a file says beside the chart itself: its name and its place. */
  protected changeFrame(to: Partial<Pick<Chart, "name" | "from" | "to">>): void {
    this.sheet.assertAllowed("allowEditObjects");
    this.put({ ...this.chart, ...to });
  }

  private put(changed: Chart): void {
    this.sheet.charts = this.sheet.charts.map((each) => (each.id === this.id ? changed : each));
    this.sheet.changed();
  }
}

/** Something of one series of a chart. */
export abstract class SeriesPart extends ChartPart {
  constructor(
    context: HostContext,
    sheet: Sheet,
    id: string,
    protected readonly seriesId: number,
  ) {
    super(context, sheet, id);
  }

  override checkAlive(): void {
    super.checkAlive();
    if (!this.chart.series.some((each) => each.id === this.seriesId)) throw gone();
  }

  protected get series(): ChartSeries {
    const series = this.chart.series.find((each) => each.id === this.seriesId);
    if (!series) throw gone();
    return series;
  }

  protected changeSeries(to: (series: ChartSeries) => ChartSeries): void {
    this.change((chart) => ({
      ...chart,
      series: chart.series.map((each) => (each.id === this.seriesId ? to(each) : each)),
    }));
  }
}

/** How a format object reaches what it is the format of. */
export interface Held<Value> {
  get(): Value;
  set(value: Value): void;
}

/** One of an enumeration's texts; one that Excel has and this host has not is `ApiNotFound`. */
export function builtChoice<Choice extends string>(
  value: unknown,
  member: string,
  built: readonly Choice[],
  others: readonly string[],
): Choice {
  const found = built.find((choice) => choice === value);
  if (found !== undefined) return found;
  const known = choiceArgument(value, member, [...built, ...others]);
  throw new HostError("ApiNotFound", `${member} = ${known}`);
}

function gone(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
