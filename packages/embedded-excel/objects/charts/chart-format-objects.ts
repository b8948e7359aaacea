/** The format objects of a chart's parts: they hold nothing, and lead to fonts, lines and fills. */
import type { ChartAxis, ChartFont } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { HostContext } from "../host-context";
import { ChartFillObject, ChartFontObject, ChartLineFormatObject } from "./chart-formats";
import { ChartPart, SeriesPart, type Held } from "./chart-part";

/** `Excel.ChartAreaFormat`: a font set here is that of everything in the chart. */
export class ChartAreaFormatObject extends ChartPart {
  readonly typeName = "ChartAreaFormat";

  get Font(): ChartFontObject {
    return new ChartFontObject(
      this.context,
      this.sheet,
      this.id,
      {
        get: () => this.chart.font,
        set: (font) => this.change((chart) => ({ ...chart, font, ...withFont(chart.font, font, chart) })),
      },
      () => undefined,
    );
  }
}

/** What a new font of the chart as a whole does to the fonts of its parts: what is new in it holds for them too. */
function withFont(
  before: ChartFont,
  after: ChartFont,
  { title, legend, valueAxis, categoryAxis, series }: ChartPart["chart"],
) {
  const changed = Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof ChartFont] !== value),
  ) as ChartFont;
  const given = <Part extends { readonly font: ChartFont }>(part: Part): Part => ({
    ...part,
    font: { ...part.font, ...changed },
  });
  return {
    title: given(title),
    legend: given(legend),
    valueAxis: given(valueAxis),
    categoryAxis: given(categoryAxis),
    series: series.map((one) => (one.labels ? { ...one, labels: given(one.labels) } : one)),
  };
}

type TextPart = "title" | "legend";

abstract class TextFormatObject extends ChartPart {
  protected abstract readonly part: TextPart;

  get Font(): ChartFontObject {
    const { part } = this;
    return new ChartFontObject(
      this.context,
      this.sheet,
      this.id,
      {
        get: () => ({ ...(part === "title" ? { size: 14 } : {}), ...this.chart[part].font }),
        set: (font) => this.change((chart) => ({ ...chart, [part]: { ...chart[part], font } })),
      },
      () => undefined,
    );
  }
}

/** `Excel.ChartTitleFormat` */
export class ChartTitleFormatObject extends TextFormatObject {
  readonly typeName = "ChartTitleFormat";
  protected readonly part = "title";
}

/** `Excel.ChartLegendFormat` */
export class ChartLegendFormatObject extends TextFormatObject {
  readonly typeName = "ChartLegendFormat";
  protected readonly part = "legend";
}

/** Something of one of the two axes. */
export abstract class AxisPart extends ChartPart {
  constructor(
    context: HostContext,
    sheet: Sheet,
    id: string,
    protected readonly which: "valueAxis" | "categoryAxis",
  ) {
    super(context, sheet, id);
  }

  protected get axis(): ChartAxis {
    return this.chart[this.which];
  }

  protected changeAxis(change: Partial<ChartAxis>): void {
    this.change((chart) => ({ ...chart, [this.which]: { ...chart[this.which], ...change } }));
  }
}

/** `Excel.ChartAxisFormat` */
export class ChartAxisFormatObject extends AxisPart {
  readonly typeName = "ChartAxisFormat";

  get Font(): ChartFontObject {
    const held: Held<ChartFont> = {
      get: () => this.axis.font,
      set: (font) => this.changeAxis({ font }),
    };
    return new ChartFontObject(this.context, this.sheet, this.id, held, () => undefined);
  }

  get Line(): ChartLineFormatObject {
    return new ChartLineFormatObject(
      this.context,
      this.sheet,
      this.id,
      { get: () => this.axis.line, set: (line) => this.changeAxis({ line }) },
      () => undefined,
    );
  }
}

/** `Excel.ChartGridlinesFormat` */
export class ChartGridlinesFormatObject extends AxisPart {
  readonly typeName = "ChartGridlinesFormat";

  get Line(): ChartLineFormatObject {
    return new ChartLineFormatObject(
      this.context,
      this.sheet,
      this.id,
      {
        get: () => this.axis.gridlines.line,
        set: (line) => this.changeAxis({ gridlines: { ...this.axis.gridlines, line } }),
      },
      () => undefined,
    );
  }
}

/** `Excel.ChartSeriesFormat` */
export class ChartSeriesFormatObject extends SeriesPart {
  readonly typeName = "ChartSeriesFormat";

  get Fill(): ChartFillObject {
    return new ChartFillObject(
      this.context,
      this.sheet,
      this.id,
      {
        get: () => this.series.fill,
        set: (fill) => this.changeSeries(({ fill: _before, ...rest }) => (fill ? { ...rest, fill } : rest)),
      },
      () => this.checkAlive(),
    );
  }

  get Line(): ChartLineFormatObject {
    return new ChartLineFormatObject(
      this.context,
      this.sheet,
      this.id,
      { get: () => this.series.line, set: (line) => this.changeSeries((series) => ({ ...series, line })) },
      () => this.checkAlive(),
    );
  }
}

/** `Excel.ChartDataLabelFormat` */
export class ChartDataLabelFormatObject extends SeriesPart {
  readonly typeName = "ChartDataLabelFormat";

  get Font(): ChartFontObject {
    return new ChartFontObject(
      this.context,
      this.sheet,
      this.id,
      {
        get: () => this.series.labels?.font ?? {},
        set: (font) =>
          this.changeSeries((series) => ({
            ...series,
            labels: { showValue: true, ...series.labels, font },
          })),
      },
      () => this.checkAlive(),
    );
  }
}
