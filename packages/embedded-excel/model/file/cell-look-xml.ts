import type { CellStyle } from "../style";
import { attributesXml } from "./file-package";
import { argb } from "./file-style";

/** The parts of a cell's look as a file's styles have them. */

export function fontXml(style: CellStyle): string {
  const { underline } = style;
  return (
    "<font>" +
    (style.bold ? "<b/>" : "") +
    (style.italic ? "<i/>" : "") +
    (style.strikethrough ? "<strike/>" : "") +
    (underline === "none" ? "" : underline === "single" ? "<u/>" : `<u val="${underline}"/>`) +
    `<sz val="${style.size}"/><color rgb="${argb(style.color)}"/><name${attributesXml([["val", style.font]])}/>` +
    "</font>"
  );
}

export function fillXml(color: string | undefined): string {
  return color === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The sides in the order of the schema (CT_Border). */
export function borderXml({ diagonalUp, diagonalDown, ...sides }: CellStyle["borders"]): string {
  const line = (name: string, border: CellStyle["borders"]["top"]): string =>
    border ? `<${name} style="${border.line}"><color rgb="${argb(border.color)}"/></${name}>` : `<${name}/>`;
  const about = attributesXml([
    ["diagonalUp", diagonalUp && "1"],
    ["diagonalDown", diagonalDown && "1"],
  ]);
  const four = (["left", "right", "top", "bottom"] as const).map((side) => line(side, sides[side])).join("");
  return `<border${about}>${four}${line("diagonal", diagonalUp ?? diagonalDown)}</border>`;
}

/** Empty for what cells have anyway. */
export function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, rotation } = style;
  const about = attributesXml([
    ["horizontal", horizontal === "general" ? undefined : horizontal],
    ["vertical", vertical === "bottom" ? undefined : vertical],
    [
      "textRotation",
      rotation === 0 ? undefined : String(rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation),
    ],
    ["wrapText", style.wrap ? "1" : undefined],
    ["indent", style.indent > 0 ? String(style.indent) : undefined],
    ["shrinkToFit", style.shrinkToFit ? "1" : undefined],
  ]);
  return about && `<alignment${about}/>`;
}

export function protectionXml({ locked, formulaHidden }: CellStyle): string {
  const about = attributesXml([
    ["locked", locked ? undefined : "0"],
    ["hidden", formulaHidden ? "1" : undefined],
  ]);
  return about && `<protection${about}/>`;
}
