import type { AreaView, StyleView, TableView } from "embedded-excel/view";

/** The Office theme's accents, by the order in which Excel's table styles go through them; the first is neutral. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

interface TableLook {
  readonly header: StyleView;
  readonly odd: StyleView;
  readonly even: StyleView;
}

/**
 * What a table style adds to a cell of the table; the cell's own style goes over it. Covers Excel's built-in styles
 * in their main lines: header, bands, rules.
 */
export function tableStyleAt(table: TableView, row: number, column: number): StyleView | undefined {
  if (!inside(table.area, row, column)) return undefined;
  const look = lookOf(table.style);
  if (!look) return undefined;
  if (row === table.area.row) return look.header;
  const odd = (row - table.area.row) % 2 === 1;
  return table.bandedRows && odd ? look.odd : look.even;
}

function inside(area: AreaView, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

const looks = new Map<string, TableLook | undefined>();

function lookOf(name: string): TableLook | undefined {
  if (!looks.has(name)) looks.set(name, makeLook(name));
  return looks.get(name);
}

function makeLook(name: string): TableLook | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % 7] ?? "#000000";
  const group = Math.floor(number / 7);
  const rule = (color: string) => ({ style: "thin", color });
  const light = tint(accent, accent === "#000000" ? 0.85 : 0.8);
  if (match[1] === "Light") {
    if (group === 0) {
      return {
        header: { bold: true, color: accent, borders: { top: rule(accent), bottom: rule(accent) } },
        odd: { fill: light, color: "#000000" },
        even: {},
      };
    }
    if (group === 1) {
      return {
        header: { bold: true, fill: accent, color: "#FFFFFF" },
        odd: { borders: { top: rule(accent), bottom: rule(accent) } },
        even: { borders: { bottom: rule(accent) } },
      };
    }
    const grid = { top: rule(accent), bottom: rule(accent), left: rule(accent), right: rule(accent) };
    return {
      header: { bold: true, borders: grid },
      odd: { fill: light, borders: grid },
      even: { borders: grid },
    };
  }
  if (match[1] === "Medium") {
    const line = rule(tint(accent, 0.4));
    const header: StyleView = { bold: true, fill: accent, color: "#FFFFFF" };
    if (group === 0) {
      return { header, odd: { fill: light, borders: { bottom: line } }, even: { borders: { bottom: line } } };
    }
    if (group === 1) {
      const white = { bottom: rule("#FFFFFF"), left: rule("#FFFFFF"), right: rule("#FFFFFF") };
      return {
        header,
        odd: { fill: tint(accent, 0.6), borders: white },
        even: { fill: light, borders: white },
      };
    }
    const grid = { top: line, bottom: line, left: line, right: line };
    return group === 2
      ? { header, odd: { fill: "#D9D9D9" }, even: {} }
      : {
          header: { bold: true, fill: light, borders: grid },
          odd: { fill: tint(accent, 0.6), borders: grid },
          even: { fill: light, borders: grid },
        };
  }
  return {
    header: { bold: true, fill: "#000000", color: "#FFFFFF" },
    odd: { fill: tint(accent, 0.2), color: "#FFFFFF" },
    even: { fill: accent, color: "#FFFFFF" },
  };
}

/** A colour with so much of white in it. */
function tint(color: string, white: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * white)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`.toUpperCase();
}
