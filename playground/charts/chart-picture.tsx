import type { JSX } from "react";
import type { ChartView } from "embedded-excel/view";
import { BarChart } from "./bar-chart";
import { cutText, layoutOf, type Box } from "./chart-layout";
import { ChartText, Legend } from "./chart-parts";
import { RadarChart } from "./radar-chart";

export interface ChartPictureProps {
  readonly chart: ChartView;
  /** Points: how large the chart is on its sheet. */
  readonly width: number;
  readonly height: number;
  /** What to say in a chart that cannot be drawn here. */
  readonly notDrawn: string;
}

/** A chart as Excel would draw it, about: the same data, axes, colours and texts. White in every theme, as cells are. */
export function ChartPicture({ chart, width, height, notDrawn }: ChartPictureProps): JSX.Element {
  const { title } = chart;
  const layout = layoutOf(chart, width, height);
  return (
    <svg
      className="chart-picture"
      role="img"
      aria-label={title?.text ?? chart.name}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <rect
        x={0.375}
        y={0.375}
        width={width - 0.75}
        height={height - 0.75}
        fill="#FFFFFF"
        stroke="#D9D9D9"
        strokeWidth={0.75}
      />
      {title && layout.title !== undefined && (
        <ChartText at={{ x: width / 2, y: layout.title }} font={title.font}>
          {cutText(title.text, width - 16, title.font)}
        </ChartText>
      )}
      <Plot chart={chart} box={layout.plot} notDrawn={notDrawn} />
      {layout.legend !== undefined && <Legend chart={chart} middle={layout.legend} width={width} />}
    </svg>
  );
}

function Plot({ chart, box, notDrawn }: { chart: ChartView; box: Box; notDrawn: string }): JSX.Element {
  switch (chart.kind) {
    case "radar":
      return <RadarChart chart={chart} box={box} />;
    case "columns":
    case "bars":
      return <BarChart chart={chart} box={box} />;
    case "other":
      return (
        <ChartText
          at={{ x: box.left + box.width / 2, y: box.top + box.height / 2 }}
          font={chart.categoryAxis.font}
        >
          {cutText(notDrawn, box.width, chart.categoryAxis.font)}
        </ChartText>
      );
  }
}
