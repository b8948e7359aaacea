import {
  hasMarkers,
  isLine,
  isRadar,
  LABEL_POSITIONS,
  MARKER_STYLES,
  type ChartMarker,
} from "../../model/chart";
import { seriesName } from "../../model/chart-data";
import { absoluteAddress, quotedSheetName } from "../../model/address";
import {
  booleanArgument,
  colorArgument,
  integerArgument,
  invalidArgument,
  textArgument,
} from "../call-arguments";
import { ChartDataLabelFormatObject, ChartSeriesFormatObject } from "./chart-format-objects";
import { builtChoice, SeriesPart } from "./chart-part";
import { typeArgument } from "./chart-types";
import { PlacedRange } from "../placed-range";

const NAME_LIMIT = 255;

/** `Excel.ChartSeries`. It has no id: a later request finds it by its place only. */
export class ChartSeriesObject extends SeriesPart {
  readonly typeName = "ChartSeries";

  get Name(): string {
    return seriesName(this.context.book, this.series, this.chart.series.indexOf(this.series));
  }
  /** A text that stays as it is, whatever the cells say. */
  set Name(name: unknown) {
    const text = textArgument(name, "ChartSeries.name");
    if (text.length > NAME_LIMIT) throw invalidArgument("ChartSeries.name", `${text.length} characters`);
    this.changeSeries(({ nameFormula: _before, ...rest }) => ({ ...rest, name: text }));
  }

  get ChartType(): string {
    return this.series.type;
  }
  /** Columns go together with lines; bars that lie and radars only with their own kind. */
  set ChartType(type: unknown) {
    const member = "ChartSeries.chartType";
    const wanted = typeArgument(type, member);
    const others = this.chart.series.filter(({ id }) => id !== this.seriesId);
    const groups = new Set([wanted, ...others.map((one) => one.type)].map(groupOf));
    if (groups.size > 1) throw invalidArgument(member, `${wanted} does not go with the other series`);
    this.change((chart) => ({
      ...chart,
      ...(others.length === 0 && { type: wanted }),
      series: chart.series.map((one) =>
        one.id === this.seriesId
          ? { ...one, type: wanted, marker: { style: hasMarkers(wanted) ? "Automatic" : "None" } }
          : one,
      ),
    }));
  }

  get HasDataLabels(): boolean {
    return this.series.labels !== undefined;
  }
  set HasDataLabels(has: unknown) {
    const wanted = booleanArgument(has, "ChartSeries.hasDataLabels");
    const { font } = this.chart;
    this.changeSeries(({ labels, ...rest }) =>
      wanted ? { ...rest, labels: labels ?? { showValue: true, font } } : rest,
    );
  }

  get DataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.context, this.sheet, this.id, this.seriesId);
  }

  get Format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.context, this.sheet, this.id, this.seriesId);
  }

  /** Percent of a bar's width. */
  get GapWidth(): number {
    return this.series.gapWidth;
  }
  set GapWidth(width: unknown) {
    const member = "ChartSeries.gapWidth";
    if (isLine(this.series) || isRadar(this.series)) throw invalidArgument(member, "the series has no bars");
    const gapWidth = integerArgument(width, member, { min: 0, max: 500 });
    this.changeSeries((series) => ({ ...series, gapWidth }));
  }

  get MarkerStyle(): string {
    return this.series.marker.style;
  }
  set MarkerStyle(style: unknown) {
    const member = "ChartSeries.markerStyle";
    this.setMarker(member, { style: builtChoice(style, member, MARKER_STYLES, ["Picture"]) });
  }

  /** Points. */
  get MarkerSize(): number {
    return this.series.marker.size ?? 5;
  }
  set MarkerSize(size: unknown) {
    const member = "ChartSeries.markerSize";
    this.setMarker(member, { size: integerArgument(size, member, { min: 2, max: 72 }) });
  }

  get MarkerBackgroundColor(): string {
    return this.series.marker.background ?? "";
  }
  set MarkerBackgroundColor(color: unknown) {
    const member = "ChartSeries.markerBackgroundColor";
    this.setMarker(member, { background: colorArgument(color, member) });
  }

  get MarkerForegroundColor(): string {
    return this.series.marker.foreground ?? "";
  }
  set MarkerForegroundColor(color: unknown) {
    const member = "ChartSeries.markerForegroundColor";
    this.setMarker(member, { foreground: colorArgument(color, member) });
  }

  SetValues(sourceData: unknown): void {
    const values = formulaOf(sourceData, "ChartSeries.setValues");
    this.changeSeries((series) => ({ ...series, values }));
  }

  SetXAxisValues(sourceData: unknown): void {
    const categories = formulaOf(sourceData, "ChartSeries.setXAxisValues");
    this.changeSeries((series) => ({ ...series, categories }));
  }

  Delete(): void {
    this.change((chart) => ({
      ...chart,
      series: chart.series.filter(({ id }) => id !== this.seriesId),
    }));
  }

  private setMarker(member: string, change: Partial<ChartMarker>): void {
    if (!isLine(this.series) && !isRadar(this.series))
      throw invalidArgument(member, "the series has no markers");
    this.changeSeries((series) => ({ ...series, marker: { ...series.marker, ...change } }));
  }
}

/** `Excel.ChartDataLabels` of a series. */
export class ChartDataLabelsObject extends SeriesPart {
  readonly typeName = "ChartDataLabels";

  get ShowValue(): boolean {
    return this.series.labels?.showValue ?? false;
  }
  set ShowValue(show: unknown) {
    const showValue = booleanArgument(show, "ChartDataLabels.showValue");
    this.changeSeries((series) => ({ ...series, labels: { font: {}, ...series.labels, showValue } }));
  }

  get Position(): string {
    const bars = !isLine(this.series) && !isRadar(this.series);
    return this.series.labels?.position ?? (bars ? "OutsideEnd" : "Right");
  }
  set Position(position: unknown) {
    const member = "ChartDataLabels.position";
    const wanted = builtChoice(position, member, LABEL_POSITIONS, ["None", "BestFit", "Callout"]);
    const inside = ["InsideEnd", "InsideBase", "OutsideEnd"];
    const fits =
      isLine(this.series) || isRadar(this.series)
        ? !inside.includes(wanted)
        : [...inside, "Center"].includes(wanted);
    if (!fits) throw invalidArgument(member, `a series of this type has no labels at ${wanted}`);
    this.changeSeries((series) => ({
      ...series,
      labels: { showValue: true, font: {}, ...series.labels, position: wanted },
    }));
  }

  get Format(): ChartDataLabelFormatObject {
    return new ChartDataLabelFormatObject(this.context, this.sheet, this.id, this.seriesId);
  }
}

/** A range as a chart refers to it. */
function formulaOf(source: unknown, member: string): string {
  if (!(source instanceof PlacedRange)) throw invalidArgument(member, "a range was expected");
  if (source.area.rows > 1 && source.area.columns > 1)
    throw invalidArgument(member, "a single row or column was expected");
  return `=${quotedSheetName(source.sheet.name)}!${absoluteAddress(source.area)}`;
}

function groupOf(type: string): string {
  if (type.startsWith("Radar")) return "radar";
  return type.startsWith("Bar") ? "bar" : "column";
}
