import { findChild, type Style, type XmlElement } from "../excelts";

/** The elements that a cell's look is made of. */
export interface XmlParts {
  readonly font?: XmlElement | undefined;
  readonly fill?: XmlElement | undefined;
  readonly border?: XmlElement | undefined;
  readonly numberFormat?: string | undefined;
  readonly alignment?: XmlElement | undefined;
  readonly protection?: XmlElement | undefined;
  readonly quotePrefix?: boolean;
}

/** A look in the shape of excelts. What the model does not know is not read: the file keeps it. */
export function partsOfLook(parts: XmlParts): Partial<Style> & { readonly quotePrefix?: boolean } {
  const { font, fill, border, numberFormat, alignment, protection, quotePrefix } = parts;
  const value = (name: string): string | undefined => font && findChild(font, name)?.attributes["val"];
  const flag = (name: string): boolean | undefined => {
    const node = font && findChild(font, name);
    return node && isTrue(node.attributes["val"] ?? "1");
  };
  const [bold, italic, strike] = ["b", "i", "strike"].map(flag);
  const underline = font && findChild(font, "u") && (value("u") ?? "single");
  const fontColor = colorOf(font, "color");
  const size = value("sz");
  const pattern = fill && findChild(fill, "patternFill");
  const kind = pattern?.attributes["patternType"];
  const [front, back] = [colorOf(pattern, "fgColor"), colorOf(pattern, "bgColor")];
  const place = alignment?.attributes ?? {};
  const turned = Number(place["textRotation"] ?? 0);
  const look = {
    ...(font && {
      font: {
        ...(value("name") !== undefined && { name: value("name") }),
        ...(size !== undefined && { size: Number(size) }),
        ...(fontColor && { color: fontColor }),
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(strike !== undefined && { strike }),
        ...(underline !== undefined && { underline }),
      },
    }),
    ...(pattern && {
      fill: {
        type: "pattern",
        pattern: kind ?? "none",
        ...(front && { fgColor: front }),
        ...(back && { bgColor: back }),
      },
    }),
    ...(border && { border: bordersOf(border) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(alignment && {
      alignment: {
        ...(place["horizontal"] !== undefined && { horizontal: place["horizontal"] }),
        ...(place["vertical"] !== undefined && {
          vertical: place["vertical"] === "center" ? "middle" : place["vertical"],
        }),
        wrapText: isTrue(place["wrapText"]),
        shrinkToFit: isTrue(place["shrinkToFit"]),
        indent: Number(place["indent"] ?? 0),
        textRotation: turned === 255 ? "vertical" : turned > 90 ? 90 - turned : turned,
      },
    }),
    ...(protection && {
      protection: {
        locked: isTrue(protection.attributes["locked"] ?? "1"),
        hidden: isTrue(protection.attributes["hidden"]),
      },
    }),
    ...(quotePrefix && { quotePrefix }),
  };
  return look as Partial<Style> & { readonly quotePrefix?: boolean };
}

function bordersOf(border: XmlElement): object {
  const sides = border.children.flatMap((side): [string, object][] => {
    if (!("name" in side)) return [];
    const { style } = side.attributes;
    if (style === undefined || style === "none") return [];
    const color = colorOf(side, "color");
    return [[side.name, { style, ...(color && { color }) }]];
  });
  const [up, down] = ["diagonalUp", "diagonalDown"].map((name) => isTrue(border.attributes[name]));
  return Object.fromEntries(
    sides.map(([name, side]) => [name, name === "diagonal" ? { ...side, up, down } : side]),
  );
}

/** What a file says of a colour, in the shape of excelts. */
function colorOf(
  parent: XmlElement | undefined,
  name: string,
): { argb?: string; theme?: number; tint?: number; indexed?: number } | undefined {
  const node = parent && findChild(parent, name);
  return node && colorIn(node);
}

export function colorIn({ attributes }: XmlElement): {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
} {
  const { rgb, theme, tint, indexed } = attributes;
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
