import { COLUMNS, ROWS, type Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { Border, BorderEdge, BorderLine, CellStyle } from "../model/style";
import { choiceArgument, colorArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { common } from "./range-matrix";
import { RangePart } from "./range-part";

/** `Excel.BorderIndex`, in the order in which the collection counts them. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type BorderStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** A file's lines as the API takes them apart. */
const LINES: readonly (readonly [BorderLine, BorderStyle, Weight])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const DEFAULT: Border = { line: "thin", color: "#000000" };

/** One stretch of cells whose `edge` makes up the border; `other` is the same line seen from the cells beside it. */
interface Stretch {
  readonly area: Area;
  readonly edge: BorderEdge;
  readonly other?: { readonly area: Area; readonly edge: BorderEdge };
}

/** `Excel.RangeBorder` */
export class RangeBorderObject extends RangePart {
  readonly typeName = "RangeBorder";

  constructor(
    context: HostContext,
    sheet: Sheet,
    area: Area,
    private readonly side: BorderSide,
  ) {
    super(context, sheet, area);
  }

  get SideIndex(): string {
    return this.side;
  }

  /** null where the cells differ. */
  get Style(): string | null {
    const lines = this.borders().map((border) => (border ? styleOf(border.line) : "None"));
    return lines.length === 0 ? "None" : common(lines);
  }
  set Style(given: unknown) {
    const style = choiceArgument(given, "RangeBorder.style", STYLES);
    this.change((border) => {
      if (style === "None") return undefined;
      const weight = border ? weightOf(border.line) : "Thin";
      return { line: lineFor(style, weight), color: border?.color ?? DEFAULT.color };
    });
  }

  get Weight(): string | null {
    const weights = this.borders().map((border) => weightOf((border ?? DEFAULT).line));
    return weights.length === 0 ? "Thin" : common(weights);
  }
  set Weight(given: unknown) {
    const weight = choiceArgument(given, "RangeBorder.weight", WEIGHTS);
    this.change((border) => ({
      line: lineFor(border ? styleOf(border.line) : "Continuous", weight),
      color: border?.color ?? DEFAULT.color,
    }));
  }

  get Color(): string | null {
    const colors = this.borders().map((border) => (border ?? DEFAULT).color);
    return colors.length === 0 ? DEFAULT.color : common(colors);
  }
  set Color(given: unknown) {
    const color = colorArgument(given, "RangeBorder.color");
    this.change((border) => ({ line: border?.line ?? DEFAULT.line, color }));
  }

  /** A border stands on either of the two cells that share it. */
  private borders(): (Border | undefined)[] {
    return this.stretches().flatMap(({ area, edge, other }) => {
      const own = this.distinct(area, edge);
      const neighbours = other ? this.distinct(other.area, other.edge) : [];
      if (own.length === 1 && own[0] === undefined && neighbours.length === 1) return neighbours;
      return own;
    });
  }

  private distinct(area: Area, edge: BorderEdge): (Border | undefined)[] {
    const found = new Map<string, Border | undefined>();
    for (const style of this.sheet.cells.stylesIn(area)) {
      const border = style.borders[edge];
      found.set(border ? `${border.line} ${border.color}` : "", border);
    }
    return [...found.values()];
  }

  private change(to: (border: Border | undefined) => Border | undefined): void {
    this.sheet.assertAllowed("allowFormatCells");
    for (const { area, edge, other } of this.stretches()) {
      const styles = [...this.sheet.cells.stylesIn(area)];
      const before = new Set(styles.map((style: CellStyle) => style.borders[edge]));
      const border = to([...before].find((each) => each !== undefined));
      this.sheet.cells.patch(area, { borders: { [edge]: border } });
      if (other && [...this.sheet.cells.stylesIn(other.area)].some((style) => style.borders[other.edge])) {
        this.sheet.cells.patch(other.area, { borders: { [other.edge]: undefined } });
      }
    }
    this.sheet.changed();
  }

  private stretches(): Stretch[] {
    const { row, column, rows, columns } = this.area;
    const bottom = row + rows - 1;
    const right = column + columns - 1;
    const line = (top: number, count: number): Area => ({ ...this.area, row: top, rows: count });
    const post = (left: number, count: number): Area => ({ ...this.area, column: left, columns: count });
    switch (this.side) {
      case "EdgeTop":
        return [
          {
            area: line(row, 1),
            edge: "top",
            ...(row > 0 && { other: { area: line(row - 1, 1), edge: "bottom" } }),
          },
        ];
      case "EdgeBottom":
        return [
          {
            area: line(bottom, 1),
            edge: "bottom",
            ...(bottom < ROWS - 1 && { other: { area: line(bottom + 1, 1), edge: "top" } }),
          },
        ];
      case "EdgeLeft":
        return [
          {
            area: post(column, 1),
            edge: "left",
            ...(column > 0 && { other: { area: post(column - 1, 1), edge: "right" } }),
          },
        ];
      case "EdgeRight":
        return [
          {
            area: post(right, 1),
            edge: "right",
            ...(right < COLUMNS - 1 && { other: { area: post(right + 1, 1), edge: "left" } }),
          },
        ];
      case "InsideHorizontal":
        if (rows === 1) return [];
        return [
          {
            area: line(row, rows - 1),
            edge: "bottom",
            other: { area: line(row + 1, rows - 1), edge: "top" },
          },
        ];
      case "InsideVertical":
        if (columns === 1) return [];
        return [
          {
            area: post(column, columns - 1),
            edge: "right",
            other: { area: post(column + 1, columns - 1), edge: "left" },
          },
        ];
      case "DiagonalDown":
        return [{ area: this.area, edge: "diagonalDown" }];
      case "DiagonalUp":
        return [{ area: this.area, edge: "diagonalUp" }];
    }
  }
}

function styleOf(line: BorderLine): BorderStyle {
  return LINES.find(([name]) => name === line)?.[1] ?? "Continuous";
}

function weightOf(line: BorderLine): Weight {
  return LINES.find(([name]) => name === line)?.[2] ?? "Thin";
}

/** The line of that style and weight, or of that style alone where Excel has no such weight. */
function lineFor(style: BorderStyle, weight: Weight): BorderLine {
  const wanted = style === "None" ? "Continuous" : style;
  const exact = LINES.find(([, name, heavy]) => name === wanted && heavy === weight);
  return (exact ?? LINES.find(([, name]) => name === wanted))?.[0] ?? "thin";
}
