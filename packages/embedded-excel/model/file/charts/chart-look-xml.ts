/** Lines, fills and fonts of a chart as DrawingML. */
import type { ChartFont, ChartLine } from "../../chart";
import { escapeXml } from "../file-package";

/** English Metric Units in a point. */
export const EMU = 12_700;

const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  RoundDot: "sysDot",
} as const;

export function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;
}

/** Nothing for a line of which nothing is said: Excel draws what it draws by itself. */
export function lineXml({ color, style, weight }: ChartLine): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  if (color === undefined && style === undefined && weight === undefined) return "";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU)}"`;
  const dash = style === undefined ? "" : `<a:prstDash val="${DASHES[style]}"/>`;
  return `<a:ln${width}>${color === undefined ? "" : fillXml(color)}${dash}</a:ln>`;
}

/** `c:txPr`; a text's angle in degrees, 90 being read from below upwards. */
export function fontXml(font: ChartFont, orientation?: number): string {
  return `<c:txPr>${bodyXml(orientation)}<a:lstStyle/><a:p><a:pPr>${propertiesXml("a:defRPr", font)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}

/** `c:rich`; each line a paragraph. */
export function richTextXml(text: string, font: ChartFont): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${propertiesXml("a:defRPr", font)}</a:pPr><a:r>${propertiesXml("a:rPr", font)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:rich>${bodyXml()}<a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

function bodyXml(orientation?: number): string {
  const angle = orientation === undefined ? "" : ` rot="${-orientation * 60_000}" vert="horz"`;
  return `<a:bodyPr${angle}/>`;
}

function propertiesXml(tag: string, { name, size, color, bold, italic }: ChartFont): string {
  const attributes = [
    tag === "a:rPr" ? ' lang="nl-NL"' : "",
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${bold ? 1 : 0}"`,
    italic === undefined ? "" : ` i="${italic ? 1 : 0}"`,
  ].join("");
  const face = name === undefined ? "" : `<a:latin typeface="${escapeXml(name)}"/>`;
  return `<${tag}${attributes}>${color === undefined ? "" : fillXml(color)}${face}</${tag}>`;
}
