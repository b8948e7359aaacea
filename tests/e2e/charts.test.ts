/** Charts in the grid: from the same cells as the file's, at their place, live, and readable for who cannot see them. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { closeBrowser, eventually, inPlayground, paneFrame, typeInCell, withPlayground } from "./playground";

afterAll(closeBrowser);

/** A sheet with a median and a required level for three competencies, and a chart over D2:J20. */
async function makeChart(page: Page, sheet = "Heatmap"): Promise<Locator> {
  await paneFrame(page).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const made = context.workbook.worksheets.add(name);
        made.getRange("A1:C4").values = [
          ["Competentie", "Mediaan", "Vereist"],
          ["1.1 Zorgvuldigheid", 3, 2],
          ["1.2 Analyseren", 1, 4],
          ["3.4 Plannen en organiseren", 2.5, 3],
        ];
        const chart = made.charts.add("ColumnClustered", made.getRange("B2:B4"), "Columns");
        chart.title.text = "Mediaan per competentie";
        const bars = chart.series.getItemAt(0);
        bars.name = "Mediaan";
        bars.setXAxisValues(made.getRange("A2:A4"));
        bars.hasDataLabels = true;
        const required = chart.series.add("Vereist");
        required.chartType = "LineMarkers";
        required.setValues(made.getRange("C2:C4"));
        required.format.line.lineStyle = "None";
        required.markerStyle = "Diamond";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.maximum = 4;
        chart.axes.valueAxis.majorUnit = 1;
        chart.axes.categoryAxis.textOrientation = 90;
        chart.legend.position = "Bottom";
        chart.setPosition("D2", "J20");
        made.activate();
        await context.sync();
      }),
    sheet,
  );
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  const chart = page.getByRole("img", { name: "Mediaan per competentie" });
  await chart.waitFor();
  return chart;
}

/** How high the bars stand, in parts of the axis from 0 to 4. */
async function barHeights(chart: Locator): Promise<readonly number[]> {
  const heights = await chart
    .locator("rect[data-value]")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
  const values = await chart
    .locator("rect[data-value]")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("data-value"))));
  const unit = (heights[0] ?? 0) / (values[0] ?? 1);
  return heights.map((height) => Math.round((height / unit) * 100) / 100);
}

const pictureOfPlace = async (page: Page, chart: Locator) => {
  const box = await chart.boundingBox();
  const [first, last] = await page.evaluate(() => [
    window.playground?.point("D2"),
    window.playground?.point("J20"),
  ]);
  return { box, first, last };
};

test(
  "a chart lies over its cells, shows what they hold, and changes with them",
  inPlayground(async ({ page }) => {
    const chart = await makeChart(page);
    expect(await barHeights(chart)).toEqual([3, 1, 2.5]);
    expect(await chart.locator("g[data-value]").count()).toBe(3);
    const texts = await chart.locator("text").allTextContents();
    for (const text of ["1.1 Zorgvuldigheid", "3.4 Plannen en organiseren", "Mediaan", "Vereist", "2,5"])
      expect(texts).toContain(text);
    const { box, first, last } = await pictureOfPlace(page, chart);
    if (!box || !first || !last) throw new Error("The chart is out of sight.");
    expect(first.x).toBeGreaterThan(box.x);
    expect(first.y).toBeGreaterThan(box.y);
    expect(last.x).toBeLessThan(box.x + box.width);
    expect(last.y).toBeLessThan(box.y + box.height);
    expect(first.x - box.x).toBeLessThan(80);
    expect(box.y + box.height - last.y).toBeLessThan(30);

    await typeInCell(page, "B3", "4");
    await eventually(() => barHeights(chart), [3, 4, 2.5]);
  }),
);

test(
  "a chart moves with the cells, is cut off at the headings, and goes with its sheet",
  inPlayground(async ({ page }) => {
    const chart = await makeChart(page);
    const before = await chart.boundingBox();
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 200);
    await eventually(async () => ((await chart.boundingBox())?.y ?? 0) < (before?.y ?? 0) - 100, true);
    const cut = await page.locator(".chart-window").boundingBox();
    const canvas = await page.locator(".grid canvas").first().boundingBox();
    expect(cut?.y).toBeGreaterThan(canvas?.y ?? Infinity);

    await page.getByRole("tab", { name: "Blad1" }).click();
    await chart.waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Heatmap" }).click();
    await chart.waitFor();
  }),
);

test.each(["light", "dark", "contrast"])("a chart can be read in the theme %s", (theme) =>
  withPlayground(`?theme=${theme}`, async ({ page }) => {
    const chart = await makeChart(page);
    const { violations } = await new AxeBuilder({ page }).include(".chart-window").analyze();
    expect(violations).toEqual([]);
    const shot = await chart.screenshot();
    expect(shot.length).toBeGreaterThan(1000);
    if (process.env.CHART_SHOTS) await page.screenshot({ path: `${process.env.CHART_SHOTS}/${theme}.png` });
  }),
);
