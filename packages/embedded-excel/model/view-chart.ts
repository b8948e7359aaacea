import type { ChartFontView, ChartLineView, ChartSeriesView, ChartView } from "../view/chart-view";
import type { Book } from "./book";
import { isLine, isRadar, type Chart, type ChartFont, type ChartLine, type ChartSeries } from "./chart";
import { categoriesOf, seriesName, sourceOf, titleOf, valuesOf } from "./chart-data";
import { scaleOf, stepsOf } from "./chart-scale";
import { shownText } from "./number-format";

/** Office's own colours for series that have none of their own. */
const SERIES_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const TEXT = "#595959";
const GRIDLINE = "#D9D9D9";

const DASHES: Readonly<Record<NonNullable<ChartLine["style"]>, readonly number[]>> = {
  None: [],
  Continuous: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [1, 1],
};

/** The chart as it is now, as plain data. */
export function viewChart(book: Book, chart: Chart): ChartView {
  const values = chart.series.map((series) => valuesOf(book, chart, series));
  const scale = scaleOf(chart.valueAxis, values.flat());
  const axisFormat = chart.valueAxis.numberFormat ?? cellFormat(book, chart.series[0]);
  const { valueAxis, categoryAxis, title, legend } = chart;
  const bar = chart.series.find((series) => !isLine(series));
  return {
    id: chart.id,
    name: chart.name,
    kind: chart.foreign
      ? "other"
      : isRadar(chart)
        ? "radar"
        : chart.series.some(({ type }) => type === "BarClustered")
          ? "bars"
          : "columns",
    ...(title.visible && { title: { text: titleOf(book, chart), font: fontView(title.font, 14) } }),
    ...(legend.visible && { legend: { position: legend.position, font: fontView(legend.font) } }),
    categories: categoriesOf(book, chart),
    series: chart.series.map((series, index) => viewSeries(book, series, index, values[index] ?? [])),
    gapWidth: bar?.gapWidth ?? 219,
    valueAxis: {
      visible: valueAxis.visible,
      min: scale.min,
      max: scale.max,
      steps: stepsOf(scale).map((value) => ({ value, text: shownText(value, axisFormat, book.locale) })),
      font: fontView(valueAxis.font),
      ...(valueAxis.gridlines.visible &&
        valueAxis.gridlines.line.style !== "None" && {
          gridlines: lineView(valueAxis.gridlines.line, GRIDLINE),
        }),
    },
    categoryAxis: {
      visible: categoryAxis.visible,
      font: fontView(categoryAxis.font),
      ...(categoryAxis.orientation !== undefined && { orientation: categoryAxis.orientation }),
    },
    from: chart.from,
    to: chart.to,
  };
}

function viewSeries(
  book: Book,
  series: ChartSeries,
  index: number,
  values: readonly (number | null)[],
): ChartSeriesView {
  const own = SERIES_COLORS[index % SERIES_COLORS.length] ?? TEXT;
  const { line, marker, labels, fill = own } = series;
  const lines = isLine(series) || isRadar(series);
  const outlined = lines ? line.style !== "None" : line.style !== "None" && line.color !== undefined;
  return {
    name: seriesName(book, series, index),
    look: lines ? "line" : "bar",
    values,
    fill,
    ...(outlined && { line: lineView(line, own, lines ? 2.25 : 0.75) }),
    ...(lines &&
      marker.style !== "None" && {
        marker: {
          style: marker.style === "Automatic" ? "Circle" : marker.style,
          size: marker.size ?? 5,
          fill: marker.background ?? line.color ?? own,
          outline: marker.foreground ?? line.color ?? own,
        },
      }),
    ...(labels?.showValue && {
      labels: {
        position: labels.position ?? (lines ? "Right" : "OutsideEnd"),
        font: fontView(labels.font),
        texts: values.map((value) =>
          value === null ? "" : shownText(value, cellFormat(book, series), book.locale),
        ),
      },
    }),
  };
}

/** The number format of a series's first cell: that of axis and labels that have none of their own. */
function cellFormat(book: Book, series: ChartSeries | undefined): string {
  const source = sourceOf(book, series?.values);
  return source ? source.sheet.style(source.area.row, source.area.column).numberFormat : "General";
}

function fontView(font: ChartFont, size = 9): ChartFontView {
  return {
    size: font.size ?? size,
    color: font.color ?? TEXT,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
  };
}

function lineView(
  { color, style = "Continuous", weight }: ChartLine,
  own: string,
  usual = 0.75,
): ChartLineView {
  return { color: color ?? own, width: weight ?? usual, dashes: DASHES[style] };
}
