/**
 * Charts of the embedded Excel, through Microsoft's client: what it makes of a source, and what it refuses. Longer
 * than most files: a list of cases on one sheet.
 */
import { failureOf, start, stop } from "../../testing/running-excel";

afterEach(stop);

const rows = [
  ["", "Mediaan", "Vereist"],
  ["1.1", 3, 2],
  ["1.2", 1, 4],
  ["1.3", 2, 3],
];

async function withData<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = rows;
    return act(sheet, context);
  });
}

test("a block with names at the top and at the left becomes a series for each column", async () => {
  start();
  await withData(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.load("name,id,chartType,width,height");
    chart.series.load("items/name,items/chartType");
    chart.title.load("visible,text");
    chart.legend.load("visible");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: "Grafiek 2",
      chartType: "ColumnClustered",
      width: 360,
      height: 216,
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Mediaan", "Vereist"]);
    expect(chart.title.toJSON()).toMatchObject({ visible: true, text: "Grafiektitel" });
    expect(chart.legend.visible).toBe(true);
  });
});

test("a block as high as wide goes by columns, a wide one by rows, unless it is told", async () => {
  const { book } = start();
  await withData(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    sheet.charts.add("Line", sheet.getRange("A1:C2"));
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
    sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
    await context.sync();
  });
  const series = book.activeSheet.charts.map((chart) =>
    chart.series.map(({ values, nameFormula, categories }) => [nameFormula, values, categories]),
  );
  expect(series).toEqual([
    [
      ["=Blad1!$B$1", "=Blad1!$B$2:$B$4", "=Blad1!$A$2:$A$4"],
      ["=Blad1!$C$1", "=Blad1!$C$2:$C$4", "=Blad1!$A$2:$A$4"],
    ],
    [["=Blad1!$A$2", "=Blad1!$B$2:$C$2", "=Blad1!$B$1:$C$1"]],
    [
      ["=Blad1!$A$2", "=Blad1!$B$2:$C$2", "=Blad1!$B$1:$C$1"],
      ["=Blad1!$A$3", "=Blad1!$B$3:$C$3", "=Blad1!$B$1:$C$1"],
      ["=Blad1!$A$4", "=Blad1!$B$4:$C$4", "=Blad1!$B$1:$C$1"],
    ],
    [[undefined, "=Blad1!$B$2:$B$4", undefined]],
  ]);
});

test("everything that is set is read again in a later request", async () => {
  start();
  await withData(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
    chart.name = "Niveaus";
    chart.title.text = "Mediaan per competentie";
    chart.title.format.font.bold = true;
    chart.legend.position = "Top";
    chart.plotVisibleOnly = false;
    const added = chart.series.add("Vereist");
    added.chartType = "LineMarkers";
    added.setValues(sheet.getRange("C2:C4"));
    added.markerStyle = "Diamond";
    added.markerSize = 9;
    added.markerBackgroundColor = "#7f541c";
    added.format.line.lineStyle = "None";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 4;
    valueAxis.majorUnit = 1;
    categoryAxis.textOrientation = 90;
    chart.setPosition("E2", "H11");
    await context.sync();

    const again = context.workbook.worksheets.getActiveWorksheet().charts.getItem("niveaus");
    again.load("left,top,width,height,plotVisibleOnly");
    again.title.load("text");
    again.title.format.font.load("bold,size");
    again.legend.load("position,visible");
    again.axes.valueAxis.load("minimum,maximum,majorUnit");
    again.axes.categoryAxis.load("textOrientation");
    const series = again.series.getItemAt(1);
    series.load("name,chartType,markerStyle,markerSize,markerBackgroundColor");
    series.format.line.load("lineStyle");
    const count = again.series.getCount();
    await context.sync();
    expect(again.toJSON()).toMatchObject({
      left: 192,
      top: 15,
      width: 192,
      height: 150,
      plotVisibleOnly: false,
    });
    expect(again.title.text).toBe("Mediaan per competentie");
    expect(again.title.format.font.toJSON()).toMatchObject({ bold: true, size: 14 });
    expect(again.legend.toJSON()).toMatchObject({ position: "Top", visible: true });
    expect(again.axes.valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 4, majorUnit: 1 });
    expect(again.axes.categoryAxis.textOrientation).toBe(90);
    expect(series.toJSON()).toMatchObject({
      name: "Vereist",
      chartType: "LineMarkers",
      markerStyle: "Diamond",
      markerSize: 9,
      markerBackgroundColor: "#7F541C",
    });
    expect(series.format.line.lineStyle).toBe("None");
    expect(count.value).toBe(2);

    // A chart is found again by its id in a later request; an axis that is told nothing follows the data.
    chart.left = 10;
    chart.axes.valueAxis.maximum = "";
    chart.axes.valueAxis.majorUnit = "";
    chart.axes.valueAxis.load("maximum");
    chart.load("left,width");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 10, width: 192 });
    expect(chart.axes.valueAxis.maximum).toBeGreaterThanOrEqual(4);
    chart.series.getItemAt(0).delete();
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Vereist"]);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject("Niveaus");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

type Refused = readonly [
  what: string,
  code: string,
  act: (sheet: Excel.Worksheet, chart: Excel.Chart) => unknown,
];

const refused: readonly Refused[] = [
  [
    "a type that is none",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Bars" as "Line", sheet.getRange("A1:B2")),
  ],
  [
    "a type that is not drawn here",
    "ApiNotFound",
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")),
  ],
  [
    "an address for a source",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Line", "A1:B2" as unknown as Excel.Range),
  ],
  [
    "series by something else",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1"), "columns" as "Columns"),
  ],
  ["a chart that is not there", "ItemNotFound", (sheet) => sheet.charts.getItem("Weg").delete()],
  ["a place in the list that is not there", "InvalidArgument", (sheet) => sheet.charts.getItemAt(3).delete()],
  ["a series that is not there", "InvalidArgument", (_, chart) => chart.series.getItemAt(1).delete()],
  ["an empty name", "InvalidArgument", (_, chart) => (chart.name = "")],
  [
    "a name of a series that is too long",
    "InvalidArgument",
    (_, chart) => (chart.series.getItemAt(0).name = "x".repeat(256)),
  ],
  ["a marker on a bar", "InvalidArgument", (_, chart) => (chart.series.getItemAt(0).markerStyle = "Circle")],
  [
    "a marker too small",
    "InvalidArgument",
    (_, chart) => {
      const line = chart.series.add("x");
      line.chartType = "LineMarkers";
      line.markerSize = 1;
    },
  ],
  [
    "a gap beside a line",
    "InvalidArgument",
    (_, chart) => {
      const line = chart.series.add("x");
      line.chartType = "Line";
      line.gapWidth = 50;
    },
  ],
  [
    "lying bars beside a line",
    "InvalidArgument",
    (_, chart) => {
      chart.series.add("x").chartType = "BarClustered";
    },
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (_, chart) => chart.series.getItemAt(0).format.fill.setSolidColor("blauwig"),
  ],
  ["a bound that is a text", "InvalidArgument", (_, chart) => (chart.axes.valueAxis.maximum = "4")],
  ["steps of nothing", "InvalidArgument", (_, chart) => (chart.axes.valueAxis.majorUnit = 0)],
  ["bounds of the categories", "InvalidOperation", (_, chart) => (chart.axes.categoryAxis.maximum = 4)],
  ["a text on its head", "InvalidArgument", (_, chart) => (chart.axes.categoryAxis.textOrientation = 91)],
  ["letters below each other", "ApiNotFound", (_, chart) => (chart.axes.categoryAxis.textOrientation = 180)],
  [
    "a label beside a bar",
    "InvalidArgument",
    (_, chart) => {
      const bars = chart.series.getItemAt(0);
      bars.hasDataLabels = true;
      bars.dataLabels.position = "Right";
    },
  ],
  [
    "a place for the legend that is none",
    "InvalidArgument",
    (_, chart) => (chart.legend.position = "bottom" as "Bottom"),
  ],
  ["a place that is no address", "InvalidArgument", (_, chart) => chart.setPosition("hier")],
  [
    "the labels around a radar as an axis",
    "InvalidOperation",
    (_, chart) => {
      chart.chartType = "Radar";
      chart.axes.categoryAxis.visible = false;
    },
  ],
  ["what is not built", "ApiNotFound", (_, chart) => chart.getImage()],
];

test.each(refused)("%s is refused", async (_, code, act) => {
  start();
  const error = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = rows;
    act(sheet, sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns"));
  });
  expect(error.code).toBe(code);
});

test("a protected sheet takes no charts and no changes to one, unless objects may be edited", async () => {
  const { book } = start();
  await withData(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns").name = "Er al";
    sheet.protection.protect();
    await context.sync();
  });
  for (const act of [
    (sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns"),
    (sheet: Excel.Worksheet) => (sheet.charts.getItem("Er al").title.text = "Anders"),
    (sheet: Excel.Worksheet) => sheet.charts.getItem("Er al").delete(),
  ]) {
    const error = await failureOf((context) => act(context.workbook.worksheets.getActiveWorksheet()));
    expect(error.code).toBe("AccessDenied");
  }
  expect(book.activeSheet.charts).toHaveLength(1);
});

test("an Excel of before charts' series could be set says so", async () => {
  start({ apiSet: "1.6" });
  const error = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    chart.series.getItemAt(0).setValues(sheet.getRange("B1:B2"));
  });
  expect(error.code).toBe("ApiNotFound");
});

test("a chart of a kind that is not drawn here has its name and place, and refuses the rest", async () => {
  const { book } = start();
  await withData(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns").name = "Taart";
    await context.sync();
  });
  book.activeSheet.charts = book.activeSheet.charts.map((chart) => ({ ...chart, foreign: true, series: [] }));
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem("Taart");
    chart.load("chartType");
    chart.name = "Punten";
    chart.setPosition("B6", "D9");
    await context.sync();
    expect(chart.chartType).toBe("Invalid");
  });
  expect(book.activeSheet.charts[0]).toMatchObject({ name: "Punten", from: { row: 5, column: 1 } });
  for (const act of [
    (chart: Excel.Chart) => (chart.title.text = "Anders"),
    (chart: Excel.Chart) => void chart.series.add("Erbij"),
  ]) {
    const error = await failureOf((context) =>
      act(context.workbook.worksheets.getActiveWorksheet().charts.getItem("Punten")),
    );
    expect(error.code).toBe("ApiNotFound");
  }
});
