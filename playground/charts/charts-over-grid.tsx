import type { JSX } from "react";
import type { ChartView } from "embedded-excel/view";
import type { Grid } from "../grid/grid";
import { points } from "../grid/grid-units";
import { ChartPicture } from "./chart-picture";

/**
 * The charts of the sheet in front, each over its cells and cut off where the cells are. What is pressed goes through
 * to the cells below.
 */
export function ChartsOverGrid({
  charts,
  grid,
  notDrawn,
}: {
  charts: readonly ChartView[];
  grid: Pick<Grid, "floatPlace">;
  notDrawn: string;
}): JSX.Element {
  return (
    <>
      {charts.map((chart) => {
        const place = grid.floatPlace(chart.from, chart.to);
        if (!place) return null;
        const { box, window, zoom } = place;
        return (
          <div
            key={chart.id}
            className="chart-window"
            style={{ left: window.left, top: window.top, width: window.width, height: window.height }}
          >
            <div
              className="chart"
              data-chart={chart.name}
              style={{
                left: box.left - window.left,
                top: box.top - window.top,
                width: box.width,
                height: box.height,
              }}
            >
              <ChartPicture
                chart={chart}
                width={points(box.width / zoom)}
                height={points(box.height / zoom)}
                notDrawn={notDrawn}
              />
            </div>
          </div>
        );
      })}
    </>
  );
}
