import { CHART_TYPES, type ChartType } from "../../model/chart";
import { builtChoice } from "./chart-part";

/** The types of `Excel.ChartType` that the embedded Excel does not draw. */
const OTHER_TYPES = (
  "ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarStacked BarStacked100 " +
  "3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkersStacked LineMarkersStacked100 " +
  "PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines " +
  "XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarFilled " +
  "Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC " +
  "StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked " +
  "CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked " +
  "ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered " +
  "PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Histogram " +
  "Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel"
).split(" ");

/** A type of chart or series, as `Excel.ChartType` spells it. */
export function typeArgument(value: unknown, member: string): ChartType {
  return builtChoice(value, member, CHART_TYPES, OTHER_TYPES);
}
