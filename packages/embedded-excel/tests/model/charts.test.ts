/**
 * Charts in the model and in its file: their places, their references, and what comes back of them. Longer than most
 * files: a list of cases.
 */
import { parseArea } from "../../model/address";
import type { Area } from "../../model/cell-area";
import { Book } from "../../model/book";
import { CATEGORY_AXIS, newSeries, VALUE_AXIS, type Chart } from "../../model/chart";
import { boxOf, cornersAround, cornersOf } from "../../model/chart-place";
import { scaleOf, stepsOf } from "../../model/chart-scale";
import { FilePackage } from "../../model/file/file-package";
import { shiftCells } from "../../model/shift";

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

/** A book with data in A1:C4 of its first sheet, and a chart of them over E2:H10. */
function bookWithChart(change: Partial<Chart> = {}): Book {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  sheet.write(area("A1:C4"), [
    [{ value: "Competentie" }, { value: "Mediaan" }, { value: "Vereist" }],
    [{ value: "1.1 Zorg & <zo>" }, { value: 3 }, { value: 2 }],
    [{ value: "1.2 Analyseren" }, { value: 2.5 }, { formula: "=NA()" }],
    [{ value: "1.3 Flexibiliteit" }, { value: 0 }, { value: 4 }],
  ]);
  sheet.charts = [
    {
      id: "{chart}",
      name: "Niveau's",
      type: "ColumnClustered",
      plotVisibleOnly: false,
      font: { size: 9, color: "#1F2933" },
      title: { visible: true, text: 'Mediaan "per" <competentie>', font: { size: 12, bold: true } },
      legend: { visible: true, position: "Bottom", font: {} },
      valueAxis: { ...VALUE_AXIS, min: 0, max: 4, unit: 1, numberFormat: "General" },
      categoryAxis: { ...CATEGORY_AXIS, orientation: 90 },
      series: [
        newSeries("ColumnClustered", {
          nameFormula: "=Blad1!$B$1",
          values: "=Blad1!$B$2:$B$4",
          categories: "=Blad1!$A$2:$A$4",
          fill: "#9DBCE0",
          line: { color: "#56616C", weight: 0.75 },
          gapWidth: 60,
          labels: { showValue: true, position: "InsideBase", font: { size: 9 } },
        }),
        newSeries("LineMarkers", {
          name: "Vereist",
          values: "=Blad1!$C$2:$C$4",
          categories: "=Blad1!$A$2:$A$4",
          line: { style: "None" },
          marker: { style: "Diamond", size: 9, background: "#7F541C", foreground: "#FFFFFF" },
        }),
      ],
      ...cornersAround(area("E2:H10")),
      ...change,
    },
  ];
  return book;
}

const viewOf = (book: Book) => book.view(book.activeSheet.id).charts[0];

async function reopened(book: Book): Promise<Book> {
  return Book.open(await book.save(), { locale: "nl-NL" });
}

test("a chart shows what its cells hold: #N/A and nothing as a gap, a text as 0", () => {
  const book = bookWithChart();
  expect(viewOf(book)?.series.map(({ name, values }) => [name, values])).toEqual([
    ["Mediaan", [3, 2.5, 0]],
    ["Vereist", [2, null, 4]],
  ]);
  book.activeSheet.write(area("B1:B3"), [[{ value: "Midden" }], [{ value: "n.v.t." }], [{ value: null }]]);
  expect(viewOf(book)?.series[0]).toMatchObject({ name: "Midden", values: [0, null, 0] });
});

test("hidden rows stay in the picture, unless the chart says otherwise", () => {
  const book = bookWithChart();
  book.activeSheet.hideRows(2, 1, true);
  expect(viewOf(book)?.series[0]?.values).toEqual([3, 2.5, 0]);
  const [chart] = book.activeSheet.charts as [Chart];
  book.activeSheet.charts = [{ ...chart, plotVisibleOnly: true }];
  expect(viewOf(book)).toMatchObject({ categories: ["1.1 Zorg & <zo>", "1.3 Flexibiliteit"] });
});

test("references and place go along with rows, columns and the sheet's name", () => {
  const book = bookWithChart();
  const sheet = book.activeSheet;
  shiftCells(book, sheet, area("1:2"), "Down");
  shiftCells(book, sheet, area("A:A"), "Right");
  book.renameSheet(sheet, "Team 'A' 1");
  expect(sheet.charts[0]).toMatchObject({
    series: [
      { nameFormula: "='Team ''A'' 1'!$C$3", values: "='Team ''A'' 1'!$C$4:$C$6" },
      { values: "='Team ''A'' 1'!$D$4:$D$6", categories: "='Team ''A'' 1'!$B$4:$B$6" },
    ],
    from: { row: 3, column: 5 },
    to: { row: 12, column: 9 },
  });
  expect(viewOf(book)?.series[0]).toMatchObject({ name: "Mediaan", values: [3, 2.5, 0] });
  shiftCells(book, sheet, area("5:5"), "Up");
  expect(viewOf(book)?.series[0]?.values).toEqual([3, 0]);
  expect(sheet.charts[0]).toMatchObject({ from: { row: 3 }, to: { row: 11 } });
});

test("cells shifted within a column take references along, and no chart", () => {
  const book = bookWithChart();
  shiftCells(book, book.activeSheet, area("B1:B1"), "Down");
  expect(book.activeSheet.charts[0]).toMatchObject({
    series: [{ values: "=Blad1!$B$3:$B$5" }, { values: "=Blad1!$C$2:$C$4" }],
    from: { row: 1, column: 4 },
  });
});

test("a chart goes with its sheet; one of a sheet that goes keeps nothing to draw", () => {
  const book = bookWithChart();
  const data = book.activeSheet;
  const other = book.addSheet("Grafiek");
  other.charts = data.charts;
  book.removeSheet(data);
  expect(book.view(other.id).charts[0]).toMatchObject({
    categories: [],
    series: [{ values: [] }, { values: [] }],
  });
  expect(other.charts[0]?.series[0]?.values).toBe("=#REF!");
});

test("a place in points and a place by cells are the same place", () => {
  const { activeSheet: sheet } = bookWithChart();
  sheet.setColumnWidth(4, 1, 100);
  sheet.hideRows(3, 1, true);
  const [chart] = sheet.charts as [Chart];
  expect(boxOf(sheet, chart)).toEqual({ left: 192, top: 15, width: 244, height: 120 });
  const moved = cornersOf(sheet, { left: 200, top: 20, width: 120, height: 50 });
  expect(moved.from).toEqual({ row: 1, column: 4, down: 5, right: 8 });
  expect(boxOf(sheet, moved)).toEqual({ left: 200, top: 20, width: 120, height: 50 });
});

test("an axis that is told nothing follows its data in round steps", () => {
  expect(scaleOf(VALUE_AXIS, [3, 1, null])).toEqual({ min: 0, max: 3.5, unit: 0.5 });
  expect(scaleOf(VALUE_AXIS, [-20, 80])).toEqual({ min: -20, max: 100, unit: 20 });
  expect(scaleOf(VALUE_AXIS, [])).toMatchObject({ min: 0 });
  expect(scaleOf({ ...VALUE_AXIS, min: 0, max: 4, unit: 1 }, [70])).toEqual({ min: 0, max: 4, unit: 1 });
  expect(stepsOf({ min: 0, max: 0.3, unit: 0.1 })).toEqual([0, 0.1, 0.2, 0.3]);
});

test("a chart comes back from its file as it was, and is not there twice after the next", async () => {
  const book = bookWithChart();
  const before = viewOf(book);
  const once = await reopened(book);
  expect({ ...viewOf(once), id: before?.id }).toEqual(before);
  const twice = await reopened(once);
  expect(twice.activeSheet.charts).toHaveLength(1);
  expect({ ...viewOf(twice), id: before?.id }).toEqual(before);
  const file = await FilePackage.read(await twice.save());
  expect(
    file
      .paths()
      .filter((path) => /charts|drawings/.test(path))
      .sort(),
  ).toEqual(["xl/charts/chart1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"]);
});

test.each(["Radar", "RadarMarkers", "Line", "LineMarkers", "BarClustered"] as const)(
  "a chart of type %s comes back from its file",
  async (type) => {
    const series = [newSeries(type, { values: "=Blad1!$B$2:$B$4", categories: "=Blad1!$A$2:$A$4" })];
    const book = bookWithChart({ type, series, categoryAxis: CATEGORY_AXIS });
    const again = await reopened(book);
    expect(again.activeSheet.charts[0]).toMatchObject({
      type,
      series: [{ type, values: "=Blad1!$B$2:$B$4" }],
    });
    expect({ ...viewOf(again), id: "{chart}" }).toEqual(viewOf(book));
  },
);

test("what a file says of a chart beyond the model is written back, with its references as they are now", async () => {
  const file = await FilePackage.read(await bookWithChart().save());
  file.edit("xl/charts/chart1.xml", (xml) =>
    xml.replace("<c:roundedCorners", '<c:lang val="nl-NL"/><c:roundedCorners'),
  );
  const book = await Book.open(await file.bytes(), { locale: "nl-NL" });
  shiftCells(book, book.activeSheet, area("1:1"), "Down");
  const kept = (await FilePackage.read(await book.save())).text("xl/charts/chart1.xml") ?? "";
  expect(kept).toContain('<c:lang val="nl-NL"/>');
  expect([...kept.matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula)).toEqual([
    "Blad1!$B$2",
    "Blad1!$A$3:$A$5",
    "Blad1!$B$3:$B$5",
    "Blad1!$A$3:$A$5",
    "Blad1!$C$3:$C$5",
  ]);
});

/** The chart of the file as another kind, in the notation of other programs. */
async function fileWith(change: (chart: string) => string): Promise<FilePackage> {
  const file = await FilePackage.read(await bookWithChart().save());
  file.edit("xl/charts/chart1.xml", change);
  return file;
}

const stacked = (xml: string): string => xml.replace('grouping val="clustered"', 'grouping val="stacked"');

test("a chart of a kind that the model does not know keeps its looks, and follows its cells all the same", async () => {
  const file = await fileWith(stacked);
  const book = await Book.open(await file.bytes(), { locale: "nl-NL" });
  expect(viewOf(book)).toMatchObject({
    kind: "other",
    name: "Niveau's",
    series: [],
    from: { row: 1, column: 4 },
  });
  shiftCells(book, book.activeSheet, area("1:1"), "Down");
  book.renameSheet(book.activeSheet, "Anders");
  const saved = await FilePackage.read(await book.save());
  const chart = saved.text("xl/charts/chart1.xml") ?? "";
  expect(chart).toContain('grouping val="stacked"');
  expect([...chart.matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula)).toContain("Anders!$B$3:$B$5");
  expect(saved.text("xl/drawings/drawing1.xml")).toContain("<xdr:row>2</xdr:row>");
});

test("a chart with a picture of its own in it stays where it is in the file", async () => {
  const file = await fileWith(stacked);
  file.set(
    "xl/drawings/drawing9.xml",
    "<c:userShapes xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>",
  );
  const id = file.relate("xl/charts/chart1.xml", "chartUserShapes", "../drawings/drawing9.xml", false);
  file.edit("xl/charts/chart1.xml", (xml) =>
    xml.replace("</c:chartSpace>", `<c:userShapes r:id="${id}"/></c:chartSpace>`),
  );
  const book = await Book.open(await file.bytes(), { locale: "nl-NL" });
  expect(book.activeSheet.charts).toEqual([]);
  const saved = await FilePackage.read(await book.save());
  expect(saved.text("xl/charts/chart1.xml")).toContain("userShapes");
  expect(saved.text("xl/drawings/drawing1.xml")).toContain("twoCellAnchor");
});

test("elements without a prefix, and a place by one cell, are read too", async () => {
  const file = await fileWith((xml) =>
    xml.replaceAll("<c:", "<").replaceAll("</c:", "</").replace("xmlns:c=", "xmlns="),
  );
  file.edit("xl/drawings/drawing1.xml", (xml) =>
    xml
      .replaceAll(/<(\/?)xdr:/g, "<$1")
      .replace(/ xmlns:xdr=/, " xmlns=")
      .replaceAll(/ xmlns:xdr="[^"]*"/g, "")
      .replace(/<to>.*<\/to>/, '<ext cx="1270000" cy="635000"/>')
      .replaceAll("twoCellAnchor", "oneCellAnchor"),
  );
  const book = await Book.open(await file.bytes(), { locale: "nl-NL" });
  const [chart] = book.activeSheet.charts as [Chart];
  expect(viewOf(book)?.series.map(({ values }) => values)).toEqual([
    [3, 2.5, 0],
    [2, null, 4],
  ]);
  expect(boxOf(book.activeSheet, chart)).toEqual({ left: 192, top: 15, width: 100, height: 50 });
});
