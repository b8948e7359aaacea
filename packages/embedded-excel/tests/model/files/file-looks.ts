/** What a file's styles say of a cell, each look as one text in one form. */
import { child, childrenOf, type XmlNode } from "./xml-tree";

export interface Looks {
  /** Of an index in `cellXfs`. */
  readonly cell: (index: number) => string;
  /** Of an index in `dxfs`. */
  readonly difference: (index: number) => string;
}

const PLAIN: Readonly<Record<string, string>> = { horizontal: "general", vertical: "bottom" };

export function looksOf(styles: XmlNode | undefined): Looks {
  const list = (name: string): XmlNode[] => child(styles, name)?.children ?? [];
  const [fonts, fills, borders, formats, differences] = ["fonts", "fills", "borders", "cellXfs", "dxfs"].map(
    list,
  );
  const codes = new Map(
    childrenOf(child(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      attributes["formatCode"],
    ]),
  );
  const known = new Map<number, string>();
  return {
    cell: (index) => {
      // Without styles a file says nothing of looks.
      if (!styles) return "";
      const before = known.get(index);
      if (before !== undefined) return before;
      const xf = formats?.[index];
      const at = (name: string): number => Number(xf?.attributes[name] ?? 0);
      const number = xf?.attributes["numFmtId"] ?? "0";
      const look = JSON.stringify({
        font: canonical(fonts?.[at("fontId")]),
        fill: fill(fills?.[at("fillId")]),
        border: border(borders?.[at("borderId")]),
        number: codes.get(number) ?? (BUILT_IN[number] || number),
        alignment: without(child(xf, "alignment")?.attributes, PLAIN),
        protection: without(child(xf, "protection")?.attributes, { locked: "1", hidden: "0" }),
        quoted: isTrue(xf?.attributes["quotePrefix"]),
        pivotButton: isTrue(xf?.attributes["pivotButton"]),
      });
      known.set(index, look);
      return look;
    },
    difference: (index) => {
      const dxf = differences?.[index];
      if (!dxf) return "none";
      return JSON.stringify(
        Object.fromEntries(
          dxf.children
            .map((part): [string, unknown] => {
              if (part.name === "numFmt") return [part.name, part.attributes["formatCode"]];
              if (part.name === "fill") return [part.name, fill(part, true)];
              return [part.name, part.name === "border" ? border(part) : canonical(part)];
            })
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      );
    },
  };
}

/** Codes that a file may write out instead of their number. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A colour: its own six digits, or its number in the theme or the old palette. */
export function color(node: XmlNode | undefined): unknown {
  if (!node) return undefined;
  const { rgb, theme, indexed, tint } = node.attributes;
  const shade = tint === undefined || Number(tint) === 0 ? {} : { tint: Number(Number(tint).toFixed(6)) };
  if (rgb !== undefined) return { rgb: rgb.slice(-6).toUpperCase(), ...shade };
  if (theme !== undefined) return { theme, ...shade };
  return indexed !== undefined ? { indexed, ...shade } : "auto";
}

/** A font: what it says, by name; what it says is not so counts as not said. */
export function canonical(node: XmlNode | undefined): unknown {
  const said = (node?.children ?? []).flatMap((part): [string, unknown][] => {
    if (part.name === "color") return [[part.name, color(part)]];
    const { val } = part.attributes;
    if (["b", "i", "strike", "outline", "shadow", "condense", "extend"].includes(part.name)) {
      return val === undefined || isTrue(val) ? [[part.name, true]] : [];
    }
    if (part.name === "u") return val === "none" ? [] : [[part.name, val ?? "single"]];
    if (part.name === "rFont") return [["name", val]];
    if (part.name === "vertAlign" && val === "baseline") return [];
    // No family at all.
    if (part.name === "family" && val === "0") return [];
    return [[part.name, val === undefined || Number.isNaN(Number(val)) ? val : Number(val)]];
  });
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fill(node: XmlNode | undefined, difference = false): unknown {
  const pattern = child(node, "patternFill");
  if (!pattern) {
    const gradient = child(node, "gradientFill");
    const stops = childrenOf(gradient, "stop").map((stop) => [
      Number(stop.attributes["position"]),
      color(child(stop, "color")),
    ]);
    return gradient ? { ...gradient.attributes, stops } : undefined;
  }
  const kind = pattern.attributes["patternType"] ?? (difference ? "solid" : "none");
  const [front, back] = [color(child(pattern, "fgColor")), color(child(pattern, "bgColor"))];
  if (kind === "none") return undefined;
  if (kind !== "solid") return { kind, front, back };
  // Of a full fill a cell shows the front colour, a difference the back one.
  return { kind, color: difference ? (back ?? front) : front };
}

function border(node: XmlNode | undefined): unknown {
  const sides = (node?.children ?? []).flatMap((side): [string, unknown][] => {
    const { style } = side.attributes;
    const name = side.name === "start" ? "left" : side.name === "end" ? "right" : side.name;
    return style === undefined || style === "none" ? [] : [[name, [style, color(child(side, "color"))]]];
  });
  const diagonal = sides.some(([name]) => name === "diagonal");
  return {
    ...Object.fromEntries(sides.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(diagonal && {
      up: isTrue(node?.attributes["diagonalUp"]),
      down: isTrue(node?.attributes["diagonalDown"]),
    }),
  };
}

function without(
  attributes: Readonly<Record<string, string>> | undefined,
  usual: Readonly<Record<string, string>>,
): unknown {
  return Object.fromEntries(
    Object.entries(attributes ?? {})
      .map(([name, value]) => [name, value === "true" ? "1" : value === "false" ? "0" : value] as const)
      .filter(([name, value]) => value !== (usual[name] ?? "0"))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
