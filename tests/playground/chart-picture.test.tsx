/** Charts as they are drawn: heights, gaps, markers, names, and what is cut off. */
import { renderToStaticMarkup } from "react-dom/server";
import { barsIn, categoryLabels, cutText, stretches, textWidth } from "../../playground/charts/chart-layout";
import { ChartPicture } from "../../playground/charts/chart-picture";
import { ChartsOverGrid } from "../../playground/charts/charts-over-grid";
import type { ChartView } from "embedded-excel/view";

const font = { size: 9, color: "#1F2933", bold: false, italic: false };
const corner = (row: number, column: number) => ({ row, column, down: 0, right: 0 });

function chartView(change: Partial<ChartView> = {}): ChartView {
  return {
    id: "{1}",
    name: "Grafiek 1",
    kind: "columns",
    title: { text: "Mediaan <per> competentie", font: { ...font, size: 12 } },
    legend: { position: "Bottom", font },
    categories: ["1.1 Zorgvuldigheid", "1.2 Analyseren", "3.4 Plannen en organiseren"],
    series: [
      {
        name: "Mediaan",
        look: "bar",
        values: [2, null, 4],
        fill: "#9DBCE0",
        labels: { position: "InsideBase", font, texts: ["2", "", "4"] },
      },
      {
        name: "Vereist",
        look: "line",
        values: [3, 3, null],
        fill: "#7F541C",
        marker: { style: "Diamond", size: 9, fill: "#7F541C", outline: "#FFFFFF" },
      },
    ],
    gapWidth: 60,
    valueAxis: {
      visible: true,
      min: 0,
      max: 4,
      steps: [0, 1, 2, 3, 4].map((value) => ({ value, text: String(value) })),
      font,
      gridlines: { color: "#D3D9DF", width: 0.75, dashes: [] },
    },
    categoryAxis: { visible: true, font, orientation: 90 },
    from: corner(1, 1),
    to: corner(9, 5),
    ...change,
  };
}

const draw = (chart: ChartView, width = 360, height = 216): string =>
  renderToStaticMarkup(<ChartPicture chart={chart} width={width} height={height} notDrawn="Niet te zien" />);

const tags = (picture: string, name: string): string[] =>
  [...picture.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);

const bars = (picture: string): string[] => tags(picture, "rect").filter((tag) => tag.includes("data-value"));

describe("a picture of bars and markers", () => {
  const picture = draw(chartView());

  it("is one picture with the title for its name", () => {
    expect(picture).toContain('role="img" aria-label="Mediaan &lt;per&gt; competentie"');
    expect(draw(chartView({ title: undefined }))).toContain('aria-label="Grafiek 1"');
  });

  it("has a bar as high as each value, and none where there is no value", () => {
    const [low, high, ...more] = bars(picture);
    expect(more).toEqual([]);
    expect(numberIn(high ?? "", "height")).toBeCloseTo(2 * numberIn(low ?? "", "height"), 5);
    const foot = (tag = ""): number => numberIn(tag, "y") + numberIn(tag, "height");
    expect(foot(low)).toBeCloseTo(foot(high), 5);
  });

  it("has a marker for each required level, at its height, without a line between them", () => {
    const markers = tags(picture, "path").filter((tag) => tag.includes('fill="#7F541C"'));
    // Two, and the one in the legend.
    expect(markers).toHaveLength(3);
    expect(tags(picture, "polyline")).toEqual([]);
    const top = /M[\d.]+ ([\d.]+)L/.exec(markers[0] ?? "")?.[1];
    const [two, four] = bars(picture).map((tag) => numberIn(tag, "y"));
    expect(Number(top) + 4.5).toBeCloseTo(((two ?? 0) + (four ?? 0)) / 2, 5);
  });

  it("says the names of categories and series, turned, and whole where there is room", () => {
    const roomy = draw(chartView(), 360, 300);
    for (const text of ["1.1 Zorgvuldigheid", "3.4 Plannen en organiseren", "Mediaan", "Vereist"])
      expect(roomy).toContain(`>${text}</text>`);
    expect(roomy.match(/rotate\(-90 /g)).toHaveLength(3);
    expect(picture).toContain(">3.4 Plannen en org…</text>");
  });

  it("keeps what runs off the axis within it", () => {
    const [{ ...series }] = chartView().series as [ChartView["series"][number]];
    const [tall, usual] = bars(draw(chartView({ series: [{ ...series, values: [40, 4, null] }] })));
    expect(numberIn(tall ?? "", "height")).toBeCloseTo(numberIn(usual ?? "", "height"), 5);
  });

  it("lays bars down, with their names beside them", () => {
    const [short, long] = bars(draw(chartView({ kind: "bars", categoryAxis: { visible: true, font } })));
    expect(numberIn(long ?? "", "width")).toBeCloseTo(2 * numberIn(short ?? "", "width"), 5);
    expect(numberIn(long ?? "", "y")).toBeLessThan(numberIn(short ?? "", "y"));
  });
});

test("a line is broken where a value is missing", () => {
  expect(stretches([1, 2, null, 3, null])).toEqual([[0, 1], [3]]);
  const line = { color: "#14497A", width: 2.25, dashes: [] };
  const series = [{ name: "x", look: "line" as const, values: [1, 2, null, 3], fill: "#14497A", line }];
  expect(tags(draw(chartView({ series })), "polyline")).toHaveLength(2);
});

test("a radar is closed where every value is there, and open at a gap", () => {
  const line = { color: "#14497A", width: 2.25, dashes: [] };
  const around = (values: readonly (number | null)[]): string[] => {
    const series = [{ name: "x", look: "line" as const, values, fill: "#14497A", line }];
    return tags(draw(chartView({ kind: "radar", series })), "path").filter(
      (tag) => tag.includes('stroke="#14497A"') && tag.includes("L"),
    );
  };
  expect(around([1, 2, 3])[0]).toContain('Z"');
  const [open, ...more] = around([1, null, 3]);
  expect(more).toEqual([]);
  expect(open).not.toContain('Z"');
  // From the third over the top to the first.
  expect(open?.match(/[ML]/g)).toEqual(["M", "L"]);
});

test("what cannot be drawn says so under its title", () => {
  const picture = draw(chartView({ kind: "other", series: [], categories: [] }));
  expect(picture).toContain("Niet te zien");
  expect(picture).toContain("competentie");
});

test("bars share a category as in Excel, and names stand level where they fit", () => {
  expect(barsIn(160, 1, 60)).toEqual({ starts: [30], width: 100 });
  expect(barsIn(260, 2, 60)).toEqual({ starts: [30, 130], width: 100 });
  const { orientation: _turned, ...categoryAxis } = chartView().categoryAxis;
  expect(categoryLabels(chartView({ categoryAxis }), 200, 100).orientation).toBe(0);
  expect(categoryLabels(chartView({ categoryAxis }), 20, 100).orientation).toBe(45);
  expect(categoryLabels(chartView(), 200, 100).orientation).toBe(90);
});

test("a text is only cut where it does not fit, and says that it is", () => {
  const text = "3.4 Plannen en organiseren";
  expect(cutText(text, textWidth(text, font), font)).toBe(text);
  const cut = cutText(text, 50, font);
  expect(cut).toMatch(/^3\.4 Pl.*…$/);
  expect(textWidth(cut, font)).toBeLessThanOrEqual(50);
  expect(cutText(text, 3, font)).toBe("");
});

test("a chart hangs over its cells, cut off at the window, in its own size at any zoom", () => {
  const box = { left: 50, top: -20, width: 480, height: 288 };
  const window = { left: 46, top: 100, width: 600, height: 400 };
  const over = (place: { zoom: number } | undefined): string =>
    renderToStaticMarkup(
      <ChartsOverGrid
        charts={[chartView()]}
        notDrawn=""
        grid={{ floatPlace: () => place && { box, window, ...place } }}
      />,
    );
  expect(over({ zoom: 1 })).toContain('style="left:46px;top:100px;width:600px;height:400px"');
  expect(over({ zoom: 1 })).toContain('style="left:4px;top:-120px;width:480px;height:288px"');
  expect(over({ zoom: 1 })).toContain('viewBox="0 0 360 216"');
  expect(over({ zoom: 2 })).toContain('viewBox="0 0 180 108"');
  expect(over(undefined)).toBe("");
});
