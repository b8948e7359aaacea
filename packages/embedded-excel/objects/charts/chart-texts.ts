import { LEGEND_POSITIONS } from "../../model/chart";
import { titleOf } from "../../model/chart-data";
import { booleanArgument, textArgument } from "../call-arguments";
import { ChartLegendFormatObject, ChartTitleFormatObject } from "./chart-format-objects";
import { builtChoice, ChartPart } from "./chart-part";

/** `Excel.ChartTitle` */
export class ChartTitleObject extends ChartPart {
  readonly typeName = "ChartTitle";

  get Text(): string {
    return titleOf(this.context.book, this.chart);
  }
  /** A title that is given a text is shown. */
  set Text(text: unknown) {
    const wanted = textArgument(text, "ChartTitle.text");
    this.change((chart) => ({ ...chart, title: { ...chart.title, visible: true, text: wanted } }));
  }

  get Visible(): boolean {
    return this.chart.title.visible;
  }
  set Visible(visible: unknown) {
    const wanted = booleanArgument(visible, "ChartTitle.visible");
    this.change((chart) => ({ ...chart, title: { ...chart.title, visible: wanted } }));
  }

  get Format(): ChartTitleFormatObject {
    return new ChartTitleFormatObject(this.context, this.sheet, this.id);
  }
}

/** `Excel.ChartLegend` */
export class ChartLegendObject extends ChartPart {
  readonly typeName = "ChartLegend";

  get Visible(): boolean {
    return this.chart.legend.visible;
  }
  set Visible(visible: unknown) {
    const wanted = booleanArgument(visible, "ChartLegend.visible");
    this.change((chart) => ({ ...chart, legend: { ...chart.legend, visible: wanted } }));
  }

  get Position(): string {
    return this.chart.legend.position;
  }
  /** A legend that is given a place is shown. */
  set Position(position: unknown) {
    const wanted = builtChoice(position, "ChartLegend.position", LEGEND_POSITIONS, ["Custom"]);
    this.change((chart) => ({ ...chart, legend: { ...chart.legend, visible: true, position: wanted } }));
  }

  get Format(): ChartLegendFormatObject {
    return new ChartLegendFormatObject(this.context, this.sheet, this.id);
  }
}
