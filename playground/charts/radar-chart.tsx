import type { JSX } from "react";
import type { ChartSeriesView, ChartView } from "embedded-excel/view";
import { cutText, lineHeight, stretches, textWidth, type Box } from "./chart-layout";
import { ChartText, Marker, strokeOf, type Point } from "./chart-parts";

const GAP = 5;
/** At most this part of the width, at each side, is for the names of the categories. */
const MOST_FOR_NAMES = 0.3;

type Place = (index: number, value: number) => Point;

/** Values around a middle, the first one upwards and on with the clock. */
export function RadarChart({ chart, box }: { chart: ChartView; box: Box }): JSX.Element {
  const { categories, series, valueAxis, categoryAxis } = chart;
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const names = Math.min(
    box.width * MOST_FOR_NAMES,
    Math.max(0, ...categories.map((text) => textWidth(text, categoryAxis.font))),
  );
  const above = lineHeight(categoryAxis.font);
  const radius = Math.max(1, Math.min(box.width / 2 - names, box.height / 2 - above) - GAP);
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const { min, max } = valueAxis;
  const place: Place = (index, value) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * radius;
    return { x: middle.x + Math.sin(angle) * reach, y: middle.y - Math.cos(angle) * reach };
  };
  const all = Array.from({ length: count }, (_, index) => index);
  const ring = (value: number): string =>
    pathOf(
      all.map((index) => place(index, value)),
      true,
    );
  const spokes = all.map((index) => pathOf([middle, place(index, max)], false)).join("");
  return (
    <g>
      {valueAxis.gridlines && (
        <g fill="none" {...strokeOf(valueAxis.gridlines)}>
          {valueAxis.steps.map(({ value }) => (
            <path key={value} d={ring(value)} />
          ))}
          <path d={spokes} />
        </g>
      )}
      {valueAxis.visible &&
        valueAxis.steps.map(({ value, text }) => (
          <ChartText
            key={value}
            at={{ x: middle.x - GAP, y: place(0, value).y }}
            font={valueAxis.font}
            anchor="end"
          >
            {text}
          </ChartText>
        ))}
      {categories.map((text, index) => (
        <Name key={index} text={text} chart={chart} at={place(index, max)} middle={middle} room={names} />
      ))}
      {series.map((one, index) => (
        <Round key={index} series={one} place={place} count={count} />
      ))}
    </g>
  );
}

function Name({
  text,
  chart,
  at,
  middle,
  room,
}: {
  text: string;
  chart: ChartView;
  at: Point;
  middle: Point;
  room: number;
}): JSX.Element {
  const { font } = chart.categoryAxis;
  const aside = Math.abs(at.x - middle.x) < 1 ? 0 : Math.sign(at.x - middle.x);
  const upright = aside === 0 ? Math.sign(at.y - middle.y) : 0;
  return (
    <ChartText
      at={{ x: at.x + aside * GAP, y: at.y + upright * (lineHeight(font) / 2 + 2) }}
      font={font}
      anchor={aside === 0 ? "middle" : aside > 0 ? "start" : "end"}
    >
      {cutText(text, aside === 0 ? 2 * room : room, font)}
    </ChartText>
  );
}

function Round({
  series: { values, line, marker },
  place,
  count,
}: {
  series: ChartSeriesView;
  place: Place;
  count: number;
}): JSX.Element {
  const whole = values.length === count && !values.includes(null);
  return (
    <g>
      {line &&
        aroundTheEnd(stretches(values), values, count).map((indexes, index) => (
          <path
            key={index}
            d={pathOf(
              indexes.map((each) => place(each, values[each] ?? 0)),
              whole,
            )}
            fill="none"
            strokeLinejoin="round"
            {...strokeOf(line)}
          />
        ))}
      {values.map((value, index) =>
        value === null || !marker ? null : (
          <g key={index} data-value={value}>
            <Marker at={place(index, value)} marker={marker} />
          </g>
        ),
      )}
    </g>
  );
}

/** The last stretch goes on in the first where both are there. */
function aroundTheEnd(
  parts: readonly (readonly number[])[],
  values: readonly (number | null)[],
  count: number,
): readonly (readonly number[])[] {
  const [first, ...rest] = parts;
  const last = rest.at(-1);
  const joins = first?.[0] === 0 && last?.at(-1) === count - 1 && values.length === count;
  return joins ? [...rest.slice(0, -1), [...last, ...first]] : parts;
}

function pathOf(points: readonly Point[], closed: boolean): string {
  const steps = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`);
  return steps.join("") + (closed ? "Z" : "");
}
