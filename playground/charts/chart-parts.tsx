import type { JSX } from "react";
import type { ChartFontView, ChartLineView, ChartSeriesView, ChartView } from "embedded-excel/view";
import { textWidth } from "./chart-layout";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartTextProps {
  readonly at: Point;
  readonly font: ChartFontView;
  readonly anchor?: "start" | "middle" | "end";
  /** Degrees; 90 is read from below upwards. */
  readonly orientation?: number;
  readonly children: string;
}

/** A line of text, its middle at the height of the point. */
export function ChartText({
  at,
  font,
  anchor = "middle",
  orientation = 0,
  children,
}: ChartTextProps): JSX.Element {
  return (
    <text
      x={at.x}
      y={at.y}
      dy="0.35em"
      fontSize={font.size}
      fontWeight={font.bold ? 600 : 400}
      fontStyle={font.italic ? "italic" : "normal"}
      fill={font.color}
      textAnchor={anchor}
      transform={orientation === 0 ? undefined : `rotate(${-orientation} ${at.x} ${at.y})`}
    >
      {children}
    </text>
  );
}

export function strokeOf(line: ChartLineView | undefined) {
  if (!line) return { stroke: "none" };
  return {
    stroke: line.color,
    strokeWidth: line.width,
    ...(line.dashes.length > 0 && {
      strokeDasharray: line.dashes.map((length) => length * line.width).join(" "),
    }),
  };
}

/** A marker of Excel's kinds, its middle at the point. */
export function Marker({
  at: { x, y },
  marker,
}: {
  at: Point;
  marker: NonNullable<ChartSeriesView["marker"]>;
}): JSX.Element {
  const { style, size, fill, outline } = marker;
  const r = size / 2;
  const look = { fill, stroke: outline, strokeWidth: 0.75 };
  switch (style) {
    case "Diamond":
      return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} {...look} />;
    case "Triangle":
      return <path d={`M${x} ${y - r}L${x + r} ${y + r}L${x - r} ${y + r}Z`} {...look} />;
    case "Square":
      return <rect x={x - r} y={y - r} width={size} height={size} {...look} />;
    case "Dash":
      return <rect x={x - r} y={y - size / 8} width={size} height={size / 4} {...look} />;
    case "Dot":
      return <rect x={x - r / 2} y={y - size / 8} width={r} height={size / 4} {...look} />;
    case "X":
    case "Plus":
    case "Star": {
      const cross = `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`;
      const upright = `M${x} ${y - r}V${y + r}${style === "Plus" ? `M${x - r} ${y}H${x + r}` : ""}`;
      const d = style === "X" ? cross : style === "Plus" ? upright : cross + upright;
      return <path d={d} fill="none" stroke={outline} strokeWidth={1} />;
    }
    default:
      return <circle cx={x} cy={y} r={r} {...look} />;
  }
}

const KEY = 14;
const SPACE = 5;
const BETWEEN = 14;

/** The names of the series on one line, each after a sample of how it is drawn. */
export function Legend({
  chart: { series, legend },
  middle,
  width,
}: {
  chart: ChartView;
  middle: number;
  width: number;
}): JSX.Element | null {
  if (!legend) return null;
  const widths = series.map(({ name }) => KEY + SPACE + textWidth(name, legend.font));
  const before = (index: number): number =>
    widths.slice(0, index).reduce((sum, one) => sum + one + BETWEEN, 0);
  const start = Math.max(4, (width - before(series.length) + BETWEEN) / 2);
  return (
    <g>
      {series.map((one, index) => {
        const left = start + before(index);
        return (
          <g key={index}>
            <Sample series={one} at={{ x: left + KEY / 2, y: middle }} />
            <ChartText at={{ x: left + KEY + SPACE, y: middle }} font={legend.font} anchor="start">
              {one.name}
            </ChartText>
          </g>
        );
      })}
    </g>
  );
}

function Sample({
  series: { look, fill, line, marker },
  at,
}: {
  series: ChartSeriesView;
  at: Point;
}): JSX.Element {
  if (look === "bar") {
    return <rect x={at.x - 4} y={at.y - 4} width={8} height={8} fill={fill} {...strokeOf(line)} />;
  }
  return (
    <>
      {line && <path d={`M${at.x - KEY / 2} ${at.y}h${KEY}`} {...strokeOf(line)} />}
      {marker && <Marker at={at} marker={marker} />}
    </>
  );
}
