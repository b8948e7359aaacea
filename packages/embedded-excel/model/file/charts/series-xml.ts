import type { Book } from "../../book";
import { isLine, isRadar, type Chart, type ChartMarker, type ChartSeries } from "../../chart";
import { categoriesOf, seriesName, valuesOf } from "../../chart-data";
import { escapeXml } from "../file-package";
import { fillXml, fontXml, lineXml } from "./chart-look-xml";

const LABEL_PLACES = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;

/** A series, with the values that it had when the file was written: programs that do not calculate show those. */
export function seriesXml(book: Book, chart: Chart, series: ChartSeries, index: number): string {
  const lines = isLine(series) || isRadar(series);
  const look =
    (series.fill === undefined || lines ? "" : fillXml(series.fill)) +
    lineXml(lines ? lineOf(series) : series.line);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(book, series, index)}` +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    (lines ? markerXml(series.marker) : '<c:invertIfNegative val="0"/>') +
    labelsXml(series) +
    categoriesXml(book, chart, series) +
    valuesXml(book, chart, series) +
    (isLine(series) ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function lineOf({ line }: ChartSeries): ChartSeries["line"] {
  return line.style === "None" ? line : { weight: 2.25, ...line };
}

function nameXml(book: Book, series: ChartSeries, index: number): string {
  const { name, nameFormula } = series;
  if (name !== undefined) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  if (nameFormula === undefined) return "";
  const text = escapeXml(seriesName(book, series, index));
  return `<c:tx><c:strRef>${formulaXml(nameFormula)}<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function markerXml({ style, size, background, foreground }: ChartMarker): string {
  const symbol = style === "Automatic" ? "" : `<c:symbol val="${style.toLowerCase()}"/>`;
  const look = (background ? fillXml(background) : "") + (foreground ? lineXml({ color: foreground }) : "");
  const parts =
    symbol +
    (size === undefined ? "" : `<c:size val="${size}"/>`) +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`);
  return parts === "" ? "" : `<c:marker>${parts}</c:marker>`;
}

function labelsXml({ labels }: ChartSeries): string {
  if (!labels) return "";
  const place = labels.position === undefined ? "" : `<c:dLblPos val="${LABEL_PLACES[labels.position]}"/>`;
  return (
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(labels.font)}${place}<c:showLegendKey val="0"/>` +
    `<c:showVal val="${labels.showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categoriesXml(book: Book, chart: Chart, { categories }: ChartSeries): string {
  if (categories === undefined) return "";
  const texts = categoriesOf(book, {
    ...chart,
    series: chart.series.filter((one) => one.categories === categories),
  });
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:cat><c:strRef>${formulaXml(categories)}<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(book: Book, chart: Chart, series: ChartSeries): string {
  if (series.values === undefined) return "";
  const values = valuesOf(book, chart, series);
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:val><c:numRef>${formulaXml(series.values)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef></c:val>`;
}

function formulaXml(formula: string): string {
  return `<c:f>${escapeXml(formula.replace(/^=/, ""))}</c:f>`;
}
