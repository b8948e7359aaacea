import { isRadar, type ChartAxis } from "../../model/chart";
import { valuesOf } from "../../model/chart-data";
import { scaleOf, type AxisScale } from "../../model/chart-scale";
import {
  booleanArgument,
  integerArgument,
  invalidArgument,
  numberArgument,
  textArgument,
} from "../call-arguments";
import { HostError } from "../host-object";
import { AxisPart, ChartAxisFormatObject, ChartGridlinesFormatObject } from "./chart-format-objects";
import { ChartPart } from "./chart-part";

/** `Excel.ChartAxes` */
export class ChartAxesObject extends ChartPart {
  readonly typeName = "ChartAxes";

  get ValueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.context, this.sheet, this.id, "valueAxis");
  }

  /** A radar has none: what stands around it are labels of the chart group, out of the API's reach. */
  get CategoryAxis(): ChartAxisObject {
    if (isRadar(this.chart))
      throw new HostError("InvalidOperation", "A chart of this type has no category axis.");
    return new ChartAxisObject(this.context, this.sheet, this.id, "categoryAxis");
  }
}

/** `Excel.ChartAxis` */
export class ChartAxisObject extends AxisPart {
  readonly typeName = "ChartAxis";

  get Type(): string {
    return this.which === "valueAxis" ? "Value" : "Category";
  }

  get Minimum(): number {
    return this.scale.min;
  }
  set Minimum(minimum: unknown) {
    this.setBound("min", minimum, "ChartAxis.minimum");
  }

  get Maximum(): number {
    return this.scale.max;
  }
  set Maximum(maximum: unknown) {
    this.setBound("max", maximum, "ChartAxis.maximum");
  }

  get MajorUnit(): number {
    return this.scale.unit;
  }
  set MajorUnit(unit: unknown) {
    this.setBound("unit", unit, "ChartAxis.majorUnit");
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }
  set NumberFormat(format: unknown) {
    this.changeAxis({ numberFormat: textArgument(format, "ChartAxis.numberFormat") });
  }

  /** Degrees from -90 to 90; 90 is read from below upwards. Not built: 180, letters below each other. */
  get TextOrientation(): number {
    return this.axis.orientation ?? 0;
  }
  set TextOrientation(orientation: unknown) {
    if (orientation === 180) throw new HostError("ApiNotFound", "ChartAxis.textOrientation = 180");
    const degrees = integerArgument(orientation, "ChartAxis.textOrientation", { min: -90, max: 90 });
    this.changeAxis({ orientation: degrees });
  }

  get Visible(): boolean {
    return this.axis.visible;
  }
  set Visible(visible: unknown) {
    this.changeAxis({ visible: booleanArgument(visible, "ChartAxis.visible") });
  }

  get Format(): ChartAxisFormatObject {
    return new ChartAxisFormatObject(this.context, this.sheet, this.id, this.which);
  }

  get MajorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.context, this.sheet, this.id, this.which);
  }

  /** A bound of the value axis; an empty text lets it follow the data. */
  private setBound(bound: "min" | "max" | "unit", value: unknown, member: string): void {
    this.assertValueAxis(member);
    const { [bound]: _before, ...rest } = this.axis;
    const limits = bound === "unit" ? { min: Number.MIN_VALUE } : {};
    const wanted: ChartAxis =
      value === "" ? rest : { ...rest, [bound]: numberArgument(value, member, limits) };
    const { min = -Infinity, max = Infinity } = wanted;
    if (min >= max) throw invalidArgument(member, "the minimum is not below the maximum");
    this.change((chart) => ({ ...chart, [this.which]: wanted }));
  }

  private get scale(): AxisScale {
    this.assertValueAxis("ChartAxis.minimum");
    const { book } = this.context;
    const { chart } = this;
    return scaleOf(
      chart.valueAxis,
      chart.series.flatMap((series) => valuesOf(book, chart, series)),
    );
  }

  private assertValueAxis(member: string): void {
    if (this.which !== "valueAxis")
      throw new HostError("InvalidOperation", `${member} is of the value axis.`);
  }
}

/** `Excel.ChartGridlines` */
export class ChartGridlinesObject extends AxisPart {
  readonly typeName = "ChartGridlines";

  get Visible(): boolean {
    return this.axis.gridlines.visible;
  }
  set Visible(visible: unknown) {
    const wanted = booleanArgument(visible, "ChartGridlines.visible");
    this.changeAxis({ gridlines: { ...this.axis.gridlines, visible: wanted } });
  }

  get Format(): ChartGridlinesFormatObject {
    return new ChartGridlinesFormatObject(this.context, this.sheet, this.id, this.which);
  }
}
