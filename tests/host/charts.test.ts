/** Charts of a plan: in the model, on a user's own sheet (not), as large in the request as reckoned. */
import { planSteps } from "../../src/excel/writing/plan-steps";
import { checkPlan } from "../../tools/check-plan/check-plan";
import { applyOnNewSheet, planOf, selectCell, withExcel } from "./excel-at-work";
import { chartPlan, COMPETENCIES } from "./chart-plans";

test("a sheet carries a bar for each competency, a marker for what is required, and a radar", async () => {
  expect(checkPlan(chartPlan())).toEqual([]);
  await withExcel(async ({ port, book, meter }) => {
    const { sheet } = await applyOnNewSheet(port, chartPlan());
    expect(meter.requests).toBe(2);
    const made = book.sheetByName(sheet);
    if (!made) throw new Error("There is no sheet");
    const [bars, radar] = book.view(made.id).charts;
    expect(bars).toMatchObject({
      kind: "columns",
      name: "Niveau per competentie",
      title: { text: "Mediaan per competentie", font: { size: 12, bold: true } },
      legend: { position: "Bottom" },
      valueAxis: { min: 0, max: 4 },
      categoryAxis: { orientation: 90 },
      from: { row: 7, column: 0, down: 0, right: 0 },
      to: { row: 23, column: 5, down: 0, right: 0 },
    });
    expect(bars?.categories).toEqual(COMPETENCIES.map(([name]) => name));
    // Nobody scored 2.1, and 4.1 is not required: gaps, not zeros. 1.3 is a zero, and says so.
    expect(bars?.series.map(({ name, look, values }) => ({ name, look, values }))).toEqual([
      { name: "Mediaan", look: "bar", values: [3, 2.5, 0, null, 4, 1] },
      { name: "Vereist niveau", look: "line", values: [2, 3, 2, 3, 4, null] },
    ]);
    expect(bars?.series[0]?.labels?.texts).toEqual(["3", "2,5", "0", "", "4", "1"]);
    expect(bars?.series[1]).not.toHaveProperty("line");
    expect(bars?.series[1]?.marker).toMatchObject({ style: "Diamond", fill: "#7F541C" });
    expect(radar).toMatchObject({ kind: "radar", valueAxis: { min: 0, max: 4 } });
    expect(radar).not.toHaveProperty("legend");
  });
});

test("dark bars go without labels: dark text would not be read on them", async () => {
  const plan = chartPlan();
  const charts = (plan.charts ?? []).map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({ ...series, color: "#123F6B" })),
  }));
  await withExcel(async ({ port, book }) => {
    await applyOnNewSheet(port, { ...plan, charts });
    expect(book.view(book.activeSheet.id).charts[0]?.series[0]).not.toHaveProperty("labels");
  });
});

test("data in rows, and data that is folded away, are drawn too", async () => {
  const row = (at: number) => ({ row: at, column: 1, rows: 1, columns: 3 });
  const plan = planOf({
    rows: 12,
    columns: 4,
    values: [
      {
        area: { row: 0, column: 0, rows: 2, columns: 4 },
        values: [
          [null, "a", "b", "c"],
          ["Mediaan", 1, 2, 3],
        ],
      },
    ],
    charts: [
      {
        kind: "bars",
        name: "Rij",
        title: "Op een rij",
        categories: row(0),
        series: [{ name: "Mediaan", values: row(1), look: "bar", color: "#9DBCE0" }],
        axis: { min: 0, max: 4, unit: 1 },
        area: { row: 3, column: 0, rows: 9, columns: 4 },
      },
    ],
  });
  await withExcel(async ({ port, book }) => {
    const frame = { ...plan.frame, hiddenColumns: [{ column: 2, columns: 1 }] };
    await applyOnNewSheet(port, { ...plan, frame });
    const [chart] = book.view(book.activeSheet.id).charts;
    expect(chart?.categories).toEqual(["a", "b", "c"]);
    expect(chart?.series[0]?.values).toEqual([1, 2, 3]);
    expect(chart).not.toHaveProperty("legend");
  });
});

test("at the selection a plan's charts are left out, as its frame is", async () => {
  await withExcel(async ({ port, book }) => {
    selectCell(book, 2, 1);
    const plan = chartPlan();
    const view = await port.look({ target: { rows: plan.rows, columns: plan.columns } });
    const place = { at: "cell", sheetId: view.activeSheet.id, row: 2, column: 1 } as const;
    await port.apply([{ plan, place }], view);
    expect(book.activeSheet.charts).toEqual([]);
    expect(book.activeSheet.value(3, 1)).toBe("1.1 Zorgvuldigheid");
  });
});

test("a chart takes no more room in the request than is reckoned with", async () => {
  await withExcel(async ({ port, meter }) => {
    const plan = chartPlan();
    const { charts = [], ...rest } = plan;
    const send = async (sent: typeof plan, name: string): Promise<number> => {
      await applyOnNewSheet(port, sent, name);
      return meter.log.at(-1)?.requestBytes ?? 0;
    };
    const without = await send(rest, "Zonder");
    const taken = (await send(plan, "Met")) - without;
    const own = { planned: plan.name, actual: plan.name };
    const stepsOf = (each: typeof plan) =>
      planSteps(each, { kind: "newSheet", id: "0-0", own }).rules.reduce((sum, { bytes }) => sum + bytes, 0);
    const reckoned = stepsOf(plan) - stepsOf(rest);
    expect(charts).toHaveLength(2);
    expect(reckoned).toBeGreaterThanOrEqual(taken);
    expect(reckoned).toBeLessThan(3 * taken);
  });
});
