/** Charts on a pair of axes. Longer than most files: every part of the drawing shares one frame. */
import type { JSX } from "react";
import type { ChartSeriesView, ChartView } from "embedded-excel/view";
import {
  barsIn,
  categoryLabels,
  type CategoryLabels,
  cutText,
  lineHeight,
  stretches,
  textWidth,
  type Box,
} from "./chart-layout";
import { ChartText, Marker, strokeOf, type Point } from "./chart-parts";

const GAP = 4;
/** At most this part of the picture is for the names of the categories. */
const MOST_FOR_NAMES = 0.5;

/** From places along the two axes to a point in the picture. */
interface Frame {
  readonly box: Box;
  /** Bars lie down: categories go up the left side. */
  readonly lies: boolean;
  /** Room along the category axis for each category. */
  readonly slot: number;
  /** How the names of the categories stand; how wide they may be, lying bars' at the side. */
  readonly labels: CategoryLabels;
  value(value: number): number;
  point(along: number, value: number): Point;
}

/** Bars, upright or lying, and lines with or without markers, on a pair of axes. */
export function BarChart({ chart, box }: { chart: ChartView; box: Box }): JSX.Element {
  const frame = frameOf(chart, box);
  const bars = chart.series.filter(({ look }) => look === "bar");
  const lines = chart.series.filter(({ look }) => look === "line");
  return (
    <g>
      <ValueAxis chart={chart} frame={frame} />
      <CategoryAxis chart={chart} frame={frame} />
      {bars.map((series, index) => (
        <Bars
          key={index}
          series={series}
          frame={frame}
          place={barsIn(frame.slot, bars.length, chart.gapWidth)}
          index={index}
        />
      ))}
      {lines.map((series, index) => (
        <LineOf key={index} series={series} frame={frame} />
      ))}
    </g>
  );
}

function frameOf(chart: ChartView, { left, top, width, height }: Box): Frame {
  const { valueAxis, categoryAxis, categories, kind, series } = chart;
  const lies = kind === "bars";
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const numbers = valueAxis.visible
    ? Math.max(0, ...valueAxis.steps.map(({ text }) => textWidth(text, valueAxis.font))) + GAP
    : 0;
  const half = lineHeight(valueAxis.font) / 2;
  const names = lies
    ? Math.min(
        width * MOST_FOR_NAMES,
        categoryAxis.visible
          ? Math.max(0, ...categories.map((text) => textWidth(text, categoryAxis.font))) + GAP
          : 0,
      )
    : 0;
  const labels = categoryLabels(chart, (width - numbers) / count, height * MOST_FOR_NAMES);
  const before = lies ? names : numbers;
  const below = lies ? (valueAxis.visible ? lineHeight(valueAxis.font) : 0) : labels.depth;
  const box: Box = {
    left: left + before,
    top: top + half,
    width: Math.max(1, width - before - (lies ? numbers / 2 : 0)),
    height: Math.max(1, height - half - below),
  };
  const { min, max } = valueAxis;
  // What runs off the axis is drawn up to its end, as Excel draws it.
  const share = (value: number): number => (Math.min(max, Math.max(min, value)) - min) / (max - min);
  const value = (of: number): number =>
    lies ? box.left + share(of) * box.width : box.top + box.height * (1 - share(of));
  return {
    box,
    lies,
    labels: lies ? { orientation: 0, depth: names } : labels,
    slot: (lies ? box.height : box.width) / count,
    value,
    point: (along, of) =>
      lies ? { x: value(of), y: box.top + box.height - along } : { x: box.left + along, y: value(of) },
  };
}

function ValueAxis({ chart: { valueAxis }, frame }: { chart: ChartView; frame: Frame }): JSX.Element {
  const { box, lies } = frame;
  return (
    <g>
      {valueAxis.steps.map(({ value, text }) => {
        const at = frame.value(value);
        const line = lies ? `M${at} ${box.top}v${box.height}` : `M${box.left} ${at}h${box.width}`;
        const label = lies
          ? { x: at, y: box.top + box.height + lineHeight(valueAxis.font) / 2 + 1 }
          : { x: box.left - GAP, y: at };
        return (
          <g key={value}>
            {valueAxis.gridlines && <path d={line} fill="none" {...strokeOf(valueAxis.gridlines)} />}
            {valueAxis.visible && (
              <ChartText at={label} font={valueAxis.font} anchor={lies ? "middle" : "end"}>
                {text}
              </ChartText>
            )}
          </g>
        );
      })}
    </g>
  );
}

function CategoryAxis({ chart, frame }: { chart: ChartView; frame: Frame }): JSX.Element | null {
  const { categories, categoryAxis } = chart;
  const { box, lies, slot, labels } = frame;
  if (!categoryAxis.visible) return null;
  const { orientation, depth } = labels;
  const slant = Math.max(0.1, Math.abs(Math.sin((orientation * Math.PI) / 180)));
  const middle = (index: number): number => (index + 0.5) * slot;
  const line = lies
    ? `M${box.left} ${box.top}v${box.height}`
    : `M${box.left} ${box.top + box.height}h${box.width}`;
  return (
    <g>
      <path d={line} fill="none" stroke="#BFBFBF" strokeWidth={0.75} />
      {categories.map((text, index) =>
        lies ? (
          <ChartText
            key={index}
            at={{ x: box.left - GAP, y: box.top + box.height - middle(index) }}
            font={categoryAxis.font}
            anchor="end"
          >
            {cutText(text, depth, categoryAxis.font)}
          </ChartText>
        ) : (
          <ChartText
            key={index}
            at={{
              x: box.left + middle(index),
              y: box.top + box.height + GAP + (orientation === 0 ? lineHeight(categoryAxis.font) / 2 : 0),
            }}
            font={categoryAxis.font}
            anchor={orientation === 0 ? "middle" : orientation > 0 ? "end" : "start"}
            orientation={orientation}
          >
            {cutText(text, orientation === 0 ? slot : depth / slant, categoryAxis.font)}
          </ChartText>
        ),
      )}
    </g>
  );
}

function Bars({
  series,
  frame,
  place: { starts, width },
  index,
}: {
  series: ChartSeriesView;
  frame: Frame;
  place: ReturnType<typeof barsIn>;
  index: number;
}): JSX.Element {
  const { labels } = series;
  return (
    <g>
      {series.values.map((value, category) => {
        if (value === null) return null;
        const along = category * frame.slot + (starts[index] ?? 0);
        const foot = frame.point(along, 0);
        const head = frame.point(along + width, value);
        return (
          <g key={category}>
            <rect
              data-value={value}
              x={Math.min(foot.x, head.x)}
              y={Math.min(foot.y, head.y)}
              width={Math.abs(head.x - foot.x)}
              height={Math.abs(head.y - foot.y)}
              fill={series.fill}
              {...strokeOf(series.line)}
            />
            {labels && (
              <ChartText at={labelPlace(frame, along + width / 2, value, series)} font={labels.font}>
                {labels.texts[category] ?? ""}
              </ChartText>
            )}
          </g>
        );
      })}
    </g>
  );
}

function labelPlace(frame: Frame, along: number, value: number, { labels }: ChartSeriesView): Point {
  const foot = frame.point(along, 0);
  const head = frame.point(along, value);
  const room = labels ? lineHeight(labels.font) / 2 + 1 : 0;
  const outward = frame.lies ? { x: Math.sign(value) || 1, y: 0 } : { x: 0, y: -(Math.sign(value) || 1) };
  const from = (point: Point, steps: number): Point => ({
    x: point.x + outward.x * room * steps,
    y: point.y + outward.y * room * steps,
  });
  switch (labels?.position) {
    case "InsideBase":
      return from(foot, 1);
    case "InsideEnd":
      return from(head, -1);
    case "Center":
      return { x: (foot.x + head.x) / 2, y: (foot.y + head.y) / 2 };
    default:
      return from(head, 1);
  }
}

function LineOf({ series, frame }: { series: ChartSeriesView; frame: Frame }): JSX.Element {
  const { values, line, marker, labels } = series;
  const points = values.map((value, index) => frame.point((index + 0.5) * frame.slot, value ?? 0));
  return (
    <g>
      {line &&
        stretches(values).map((indexes, index) => (
          <polyline
            key={index}
            points={indexes.map((each) => `${points[each]?.x},${points[each]?.y}`).join(" ")}
            fill="none"
            strokeLinejoin="round"
            {...strokeOf(line)}
          />
        ))}
      {points.map((at, index) =>
        values[index] === null ? null : (
          <g key={index} data-value={values[index]}>
            {marker && <Marker at={at} marker={marker} />}
            {labels && (
              <ChartText
                at={{ x: at.x + GAP + (marker?.size ?? 0) / 2, y: at.y }}
                font={labels.font}
                anchor="start"
              >
                {labels.texts[index] ?? ""}
              </ChartText>
            )}
          </g>
        ),
      )}
    </g>
  );
}
