import type { ReactElement } from "react";
import type { DrawnCell, DrawnHeatmap } from "../../app/action";
import { OWN_COLORS } from "./heatmap-styles";

export interface HeatmapGridProps {
  readonly drawn: DrawnHeatmap;
  /** Says in words what is drawn. */
  readonly label: string;
}

/** Of the drawing, in units that are about a pixel in a narrow pane. */
const WIDTH = 288;
const LABELS = 82;
const WIDEST_CELL = 48;
const ROW = 18;
const LABEL_SIZE = 11;
const LARGEST = 11;
const SMALLEST = 7;

/** The heatmap's top rows, drawn: its own colours in every theme, the texts around it in the theme's. */
export function HeatmapGrid({ drawn, label }: HeatmapGridProps): ReactElement {
  const { columns, rows } = drawn;
  const cell = Math.min(WIDEST_CELL, (WIDTH - LABELS) / Math.max(1, columns.length));
  const left = WIDTH - cell * columns.length;
  const upright = columns.some(({ code }) => widthOf(code) * LARGEST > cell);
  const head = upright ? 26 : 18;
  const middle = (column: number): number => left + (column + 0.5) * cell;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${head + rows.length * ROW}`}
      style={{ display: "block", width: "100%", maxWidth: "440px", fontFamily: "inherit" }}
      fill="currentColor"
    >
      {columns.map(({ code }, column) => (
        <text
          key={code}
          x={middle(column)}
          y={head - 5}
          fontSize={LARGEST - 1}
          textAnchor={upright ? "start" : "middle"}
          {...(upright && { transform: `rotate(-90 ${middle(column)} ${head - 5})`, dy: "0.35em" })}
        >
          {code}
        </text>
      ))}
      {rows.map(({ kind, label: text, cells }, row) => {
        const top = head + row * ROW;
        const room = kind === "band" ? WIDTH : left - 4;
        return (
          <g key={row}>
            <text
              x={0}
              y={top + ROW / 2}
              dy="0.35em"
              fontSize={LABEL_SIZE}
              fontWeight={kind === "band" ? 600 : undefined}
            >
              {cut(text, room / LABEL_SIZE)}
            </text>
            <g style={OWN_COLORS}>
              {cells.map((each, column) => (
                <Cell key={column} cell={each} x={left + column * cell} y={top} width={cell} />
              ))}
            </g>
          </g>
        );
      })}
    </svg>
  );
}

interface CellProps {
  readonly cell: DrawnCell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A colour with its number, where that can be read. */
function Cell({ cell: { text, fill, ink }, x, y, width }: CellProps): ReactElement {
  const size = Math.min(LARGEST, (width - 2) / widthOf(text));
  return (
    <>
      <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={ROW - 1} fill={fill} />
      {size >= SMALLEST && (
        <text
          x={x + width / 2}
          y={y + ROW / 2}
          dy="0.35em"
          fontSize={size}
          textAnchor="middle"
          fill={ink}
          style={OWN_COLORS}
        >
          {text}
        </text>
      )}
    </>
  );
}

/** About how wide a text is, in its own size. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[.,:;'il|]/.test(sign) ? 0.28 : 0.57), 0);
}

/** As much of a text as there is room for. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(signs.join("")) > room - 0.8) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
