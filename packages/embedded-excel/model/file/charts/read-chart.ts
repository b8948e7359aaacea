import {
  CATEGORY_AXIS,
  LABEL_POSITIONS,
  LINE_STYLES,
  MARKER_STYLES,
  newSeries,
  VALUE_AXIS,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLine,
  type ChartSeries,
  type ChartType,
} from "../../chart";
import { parseXml, textContent, type XmlElement } from "../../excelts";
import { EMU } from "./chart-look-xml";

/** What a chart's part of a file says, without its place and its name. */
export type ReadChart = Omit<Chart, "id" | "name" | "from" | "to">;

/**
 * A chart as the model knows it: upright bars with or without lines, lying bars, lines, or a radar, on one pair of axes;
 * any other is a foreign one. The file's own text goes along, since it may say more.
 */
export function readChart(xml: string): ReadChart {
  const space = parseXml(xml).root;
  const chart = child(space, "chart");
  const area = child(chart, "plotArea");
  const groups = (area ? elements(area) : []).filter(({ name }) => local(name).endsWith("Chart"));
  const kinds = groups.map(typeOfGroup);
  const axes = (area ? elements(area) : []).filter(({ name }) => local(name).endsWith("Ax"));
  const foreign = groups.length === 0 || kinds.includes(undefined) || axes.length > 2;
  const series = (foreign ? [] : groups).flatMap((group) =>
    elements(group, "ser").map((node) => ({
      order: Number(value(node, "order") ?? 0),
      series: readSeries(node, group),
    })),
  );
  series.sort((a, b) => a.order - b.order);
  const [first] = kinds;
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const position = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" } as const;
  const text = readText(child(child(title, "tx"), "rich"));
  const references = [...xml.matchAll(/<(?:\w+:)?f>([^<]*)<\/(?:\w+:)?f>/g)].map(
    ([tag]) => `=${unwrapped(tag)}`,
  );
  return {
    ...(foreign && { foreign: true as const }),
    type: series[0]?.series.type ?? first ?? "ColumnClustered",
    plotVisibleOnly: value(chart, "plotVisOnly") !== "0",
    font: readFont(child(space, "txPr")),
    title: {
      visible: title !== undefined && value(chart, "autoTitleDeleted") !== "1",
      font: readFont(child(title, "txPr") ?? child(child(title, "tx"), "rich")),
      ...(text !== undefined && { text }),
    },
    legend: {
      visible: legend !== undefined,
      position: position[(value(legend, "legendPos") ?? "r") as keyof typeof position] ?? "Right",
      font: readFont(child(legend, "txPr")),
    },
    valueAxis: readAxis(child(area, "valAx"), VALUE_AXIS),
    categoryAxis: readAxis(child(area, "catAx") ?? child(area, "dateAx"), CATEGORY_AXIS),
    series: series.map((one) => one.series),
    stored: { xml, references },
  };
}

function typeOfGroup(group: XmlElement): ChartType | undefined {
  const grouping = value(group, "grouping");
  switch (local(group.name)) {
    case "barChart":
      if (grouping !== undefined && grouping !== "clustered") return undefined;
      return value(group, "barDir") === "bar" ? "BarClustered" : "ColumnClustered";
    case "lineChart":
      return grouping === undefined || grouping === "standard" ? "LineMarkers" : undefined;
    case "radarChart":
      return value(group, "radarStyle") === "filled" ? undefined : "RadarMarkers";
    default:
      return undefined;
  }
}

function readSeries(node: XmlElement, group: XmlElement): ChartSeries {
  const look = child(node, "spPr");
  const marker = child(node, "marker");
  const markerLook = child(marker, "spPr");
  const style = MARKER_STYLES.find((each) => each.toLowerCase() === value(marker, "symbol")) ?? "Automatic";
  const size = value(marker, "size");
  const lines = local(group.name) !== "barChart";
  const drawn = lines && style !== "None" && (marker !== undefined || marksByItself(group));
  const type = typeOfGroup(group) ?? "ColumnClustered";
  const fill = colorOf(child(look, "solidFill"));
  const background = colorOf(child(markerLook, "solidFill"));
  const foreground = colorOf(child(child(markerLook, "ln"), "solidFill"));
  const name = child(node, "tx");
  const nameFormula = formulaIn(name);
  // LibreOffice writes a name that is a text as a formula that is none.
  const isReference = nameFormula?.includes("!") ?? false;
  const literal = isReference ? undefined : (child(name, "v") ?? cachedName(name));
  const values = formulaIn(child(node, "val"));
  const categories = formulaIn(child(node, "cat"));
  const labels = readLabels(child(node, "dLbls"));
  return newSeries(!lines || drawn ? type : (type.replace("Markers", "") as ChartType), {
    ...(literal && { name: textContent(literal) }),
    ...(isReference && nameFormula !== undefined && { nameFormula }),
    ...(values !== undefined && { values }),
    ...(categories !== undefined && { categories }),
    ...(fill !== undefined && { fill }),
    line: readLine(child(look, "ln")),
    marker: {
      style: lines && !drawn ? "None" : style,
      ...(size !== undefined && { size: Number(size) }),
      ...(background !== undefined && { background }),
      ...(foreground !== undefined && { foreground }),
    },
    ...(!lines && { gapWidth: Number(value(group, "gapWidth") ?? 150) }),
    ...(labels && { labels }),
  });
}

/** Whether series have markers of which nothing is said. */
function marksByItself(group: XmlElement): boolean {
  return value(group, "marker") === "1" || value(group, "radarStyle") === "marker";
}

function readLabels(node: XmlElement | undefined): ChartSeries["labels"] {
  if (!node || value(node, "delete") === "1") return undefined;
  const places = { ctr: 0, inEnd: 1, inBase: 2, outEnd: 3, l: 4, r: 5, t: 6, b: 7 } as const;
  const place = places[value(node, "dLblPos") as keyof typeof places];
  const position = place === undefined ? undefined : LABEL_POSITIONS[place];
  return {
    showValue: value(node, "showVal") === "1",
    font: readFont(child(node, "txPr")),
    ...(position && { position }),
  };
}

function readAxis(node: XmlElement | undefined, usual: ChartAxis): ChartAxis {
  if (!node) return { ...usual, visible: false };
  const scaling = child(node, "scaling");
  const number = (of: XmlElement | undefined, name: string): number | undefined => {
    const text = value(of, name);
    return text === undefined ? undefined : Number(text);
  };
  const bounds = {
    min: number(scaling, "min"),
    max: number(scaling, "max"),
    unit: number(node, "majorUnit"),
  };
  const format = child(node, "numFmt");
  const linked = ["1", "true"].includes(format?.attributes["sourceLinked"] ?? "1");
  const angle = child(child(node, "txPr"), "bodyPr")?.attributes["rot"];
  const degrees = angle === undefined ? undefined : Math.round(-Number(angle) / 60_000);
  const gridlines = child(node, "majorGridlines");
  return {
    visible: value(node, "delete") !== "1",
    ...Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined)),
    ...(!linked && { numberFormat: format?.attributes["formatCode"] ?? "General" }),
    // Excel writes -1000 degrees for "as the room asks".
    ...(degrees !== undefined && Math.abs(degrees) <= 90 && { orientation: degrees }),
    font: readFont(child(node, "txPr")),
    line: readLine(child(child(node, "spPr"), "ln")),
    gridlines: { visible: gridlines !== undefined, line: readLine(child(child(gridlines, "spPr"), "ln")) },
  };
}

function readLine(node: XmlElement | undefined): ChartLine {
  if (!node) return {};
  if (child(node, "noFill")) return { style: "None" };
  const color = colorOf(child(node, "solidFill"));
  const width = node.attributes["w"];
  const places = { solid: 1, dash: 2, dashDot: 3, lgDashDotDot: 4, sysDot: 5 } as const;
  const place = places[value(node, "prstDash") as keyof typeof places];
  const style = place === undefined ? undefined : LINE_STYLES[place];
  return {
    ...(color !== undefined && { color }),
    ...(width !== undefined && { weight: Number(width) / EMU }),
    ...(style && { style }),
  };
}

function readFont(text: XmlElement | undefined): ChartFont {
  const paragraph = child(text, "p");
  const node = child(child(paragraph, "pPr"), "defRPr") ?? child(child(paragraph, "r"), "rPr");
  if (!node) return {};
  const { sz, b, i } = node.attributes;
  const color = colorOf(child(node, "solidFill"));
  const name = child(node, "latin")?.attributes["typeface"];
  return {
    ...(name !== undefined && !name.startsWith("+") && { name }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(color !== undefined && { color }),
    ...(b !== undefined && { bold: b === "1" }),
    ...(i !== undefined && { italic: i === "1" }),
  };
}

function readText(rich: XmlElement | undefined): string | undefined {
  if (!rich) return undefined;
  return elements(rich, "p")
    .map((paragraph) =>
      elements(paragraph, "r")
        .map((run) => textOf(child(run, "t")))
        .join(""),
    )
    .join("\n");
}

/** Plain colours only: one of the theme's is left to the place of the series. */
function colorOf(fill: XmlElement | undefined): string | undefined {
  const color = value(fill, "srgbClr");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function formulaIn(node: XmlElement | undefined): string | undefined {
  const source = child(node, "strRef") ?? child(node, "numRef") ?? child(node, "multiLvlStrRef");
  const formula = child(source, "f");
  return formula && `=${textOf(formula)}`;
}

function cachedName(name: XmlElement | undefined): XmlElement | undefined {
  return child(child(child(child(name, "strRef"), "strCache"), "pt"), "v");
}

function unwrapped(tag: string): string {
  return textOf(parseXml(tag.replace(/<(\/?)\w+:/g, "<$1")).root);
}

const textOf = (node: XmlElement | undefined): string => (node ? textContent(node) : "");

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function elements(node: XmlElement, name?: string): XmlElement[] {
  return node.children.filter(
    (each): each is XmlElement =>
      each.type === "element" && (name === undefined || local(each.name) === name),
  );
}

function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node && elements(node, name)[0];
}

function value(node: XmlElement | undefined, name: string): string | undefined {
  return child(node, name)?.attributes["val"];
}
