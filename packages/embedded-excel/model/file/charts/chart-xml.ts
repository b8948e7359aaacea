import type { Book } from "../../book";
import { isLine, isRadar, type Chart, type ChartAxis, type ChartSeries, type ChartType } from "../../chart";
import { scaleOf } from "../../chart-scale";
import { titleOf, valuesOf } from "../../chart-data";
import { escapeXml } from "../file-package";
import { fontXml, lineXml, richTextXml } from "./chart-look-xml";
import { seriesXml } from "./series-xml";

const CATEGORY_AXIS_ID = 111111111;
const VALUE_AXIS_ID = 222222222;

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Excel's word for it that #N/A leaves a gap, as an empty cell does; without it a bar is labelled "#N/A". */
const GAPS =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

const LEGEND_PLACES = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

/** A chart's part of the file: as it came, with its references as they are now, or written from the model. */
export function chartXml(book: Book, chart: Chart): string {
  return chart.stored ? withReferences(chart.stored) : writtenXml(book, chart);
}

function withReferences({ xml, references }: NonNullable<Chart["stored"]>): string {
  const rest = [...references];
  return xml.replace(/(<(?:\w+:)?f>)[^<]*(<\/(?:\w+:)?f>)/g, (whole, open: string, close: string) => {
    const reference = rest.shift();
    return reference === undefined ? whole : open + escapeXml(reference.replace(/^=/, "")) + close;
  });
}

function writtenXml(book: Book, chart: Chart): string {
  const { title, legend } = chart;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    (title.visible
      ? `<c:title>${title.text === undefined ? "" : `<c:tx>${richTextXml(titleOf(book, chart), titleFont(chart))}</c:tx>`}` +
        `<c:overlay val="0"/>${title.text === undefined ? fontXml(titleFont(chart)) : ""}</c:title>`
      : "") +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${groupsXml(book, chart)}${axesXml(book, chart)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend><c:legendPos val="${LEGEND_PLACES[legend.position]}"/><c:overlay val="0"/>${fontXml(legend.font)}</c:legend>`
      : "") +
    `<c:plotVisOnly val="${chart.plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="gap"/>${GAPS}</c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/>' +
    `</a:solidFill></a:ln></c:spPr>${fontXml({ size: 10, ...chart.font })}</c:chartSpace>`
  );
}

function titleFont({ title }: Chart): Chart["title"]["font"] {
  return { size: 14, ...title.font };
}

/** The series of one kind together: bars first, so that lines lie over them. */
function groupsXml(book: Book, chart: Chart): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const of = (belongs: (type: ChartType) => boolean): string =>
    numbered
      .filter(({ series }) => belongs(series.type))
      .map(({ series, index }) => seriesXml(book, chart, series, index))
      .join("");
  const axes = `<c:axId val="${CATEGORY_AXIS_ID}"/><c:axId val="${VALUE_AXIS_ID}"/>`;
  const start = '<c:varyColors val="0"/>';
  if (isRadar(chart)) {
    return `<c:radarChart><c:radarStyle val="marker"/>${start}${of(() => true)}${axes}</c:radarChart>`;
  }
  const bars = of((type) => !isLine({ type }));
  const lines = of((type) => isLine({ type }));
  const direction = chart.series.some(liesDown) ? "bar" : "col";
  const gap = chart.series.find((series) => !isLine(series))?.gapWidth ?? 219;
  return (
    (bars || !lines
      ? `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/>${start}${bars}` +
        `<c:gapWidth val="${gap}"/>${axes}</c:barChart>`
      : "") +
    (lines
      ? `<c:lineChart><c:grouping val="standard"/>${start}${lines}<c:marker val="1"/>${axes}</c:lineChart>`
      : "")
  );
}

function liesDown({ type }: ChartSeries): boolean {
  return type === "BarClustered";
}

function axesXml(book: Book, chart: Chart): string {
  const { categoryAxis, valueAxis } = chart;
  const lies = chart.series.some(liesDown);
  const scale = scaleOf(
    valueAxis,
    chart.series.flatMap((series) => valuesOf(book, chart, series)),
  );
  const fixed =
    (valueAxis.max === undefined ? "" : `<c:max val="${scale.max}"/>`) +
    (valueAxis.min === undefined ? "" : `<c:min val="${scale.min}"/>`);
  const unit = valueAxis.unit === undefined ? "" : `<c:majorUnit val="${valueAxis.unit}"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS_ID}"/>${scalingXml("")}${axisXml(categoryAxis, lies ? "l" : "b")}` +
    `<c:crossAx val="${VALUE_AXIS_ID}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS_ID}"/>${scalingXml(fixed)}${axisXml(valueAxis, lies ? "b" : "l")}` +
    `<c:crossAx val="${CATEGORY_AXIS_ID}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${unit}</c:valAx>`
  );
}

function scalingXml(bounds: string): string {
  return `<c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling>`;
}

function axisXml(axis: ChartAxis, place: "l" | "b"): string {
  const { gridlines, numberFormat, orientation } = axis;
  return (
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place}"/>` +
    (gridlines.visible
      ? `<c:majorGridlines><c:spPr>${lineXml({ color: "#D9D9D9", ...gridlines.line })}</c:spPr></c:majorGridlines>`
      : "") +
    `<c:numFmt formatCode="${escapeXml(numberFormat ?? "General")}" sourceLinked="${numberFormat === undefined ? 1 : 0}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml({ color: "#BFBFBF", ...axis.line })}</c:spPr>${fontXml(axis.font, orientation)}`
  );
}
