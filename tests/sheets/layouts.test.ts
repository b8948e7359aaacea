/** What each layout promises of its own. */
import * as fc from "fast-check";
import { levelsWord } from "../../src/sheets/matrix/matrix-words";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { printableArea, printScale } from "../../src/sheets/drafting/page";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { columnWidthsOf, plannedCells, rowHeightsOf } from "../../src/sheets/plan/plan-cells";
import { anySelection, codes, indicatorsOf, selection, whole } from "./selections";
import { pageStartsOf } from "./printed-pages";

const widthOf = (plan: SheetPlan): number => columnWidthsOf(plan).reduce((sum, width) => sum + width, 0);
const valuesOf = (plan: SheetPlan): readonly (readonly unknown[])[] =>
  plan.values.flatMap(({ values }) => values);

describe("list", () => {
  it("is one table with a row per indicator, codes as text and level and number as numbers", () => {
    fc.assert(
      fc.property(anySelection, (chosen) => {
        const plan = buildMatrix(chosen, { layout: "list" });
        const [table, ...more] = plan.tables;
        expect(more).toEqual([]);
        expect(table).toMatchObject({ name: "Competenties", filter: true });
        expect(table?.area).toEqual({ row: 3, column: 0, rows: chosen.count.indicators + 1, columns: 6 });
        expect(valuesOf(plan).slice(3)).toEqual([
          ["Cluster", "Code", "Competentie", "Niveau", "Nr", "Indicator"],
          ...indicatorsOf(chosen).map(({ cluster, code, name, level, number, text }) => {
            return [cluster, code, name, level, number, text];
          }),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("has 215 rows of one height, so that nothing is cut off after sorting", () => {
    const plan = buildMatrix(whole(), { layout: "list" });
    expect(plan.rows).toBe(4 + 215);
    expect(new Set(rowHeightsOf(plan).slice(4)).size).toBe(1);
  });

  it("freezes its header and repeats it on each A4", () => {
    const { freeze, print } = buildMatrix(whole(), { layout: "list" }).frame;
    expect(freeze).toEqual({ rows: 4, columns: 0 });
    expect(print).toMatchObject({
      paper: "a4",
      orientation: "landscape",
      pagesWide: 1,
      titleRows: { row: 3, rows: 1 },
    });
  });

  it("is printed at 80 % or more", () => {
    const plan = buildMatrix(whole(), { layout: "list" });
    expect(printScale(plan.frame.print, widthOf(plan))).toBeGreaterThanOrEqual(0.8);
  });
});

describe("matrix", () => {
  it("has a row per competency under its cluster's band", () => {
    const plan = buildMatrix(whole(), { layout: "matrix" });
    const firsts = valuesOf(plan).map(([code, name]) => `${String(code)} ${String(name)}`);
    expect(firsts.slice(4)).toEqual(
      whole().clusters.flatMap((cluster) => [
        `${cluster.code} ${cluster.name}`,
        ...cluster.competencies.map(({ code, name }) => `${code} ${name}`),
      ]),
    );
    expect(valuesOf(plan)[3]).toEqual([
      "Code",
      "Competentie",
      "Definitie",
      "Niveau 1",
      "Niveau 2",
      "Niveau 3",
      "Niveau 4",
    ]);
  });

  it("prints one page wide on A3 landscape with its header repeated; rows and columns with names stay in sight", () => {
    const { freeze, print } = buildMatrix(whole(), { layout: "matrix" }).frame;
    expect(freeze).toEqual({ rows: 4, columns: 2 });
    expect(print).toMatchObject({
      paper: "a3",
      orientation: "landscape",
      pagesWide: 1,
      titleRows: { row: 3, rows: 1 },
    });
  });

  it("is one page wide, and begins a page where a band would stand at the foot of one", () => {
    const without = codes.filter((code) => code !== "2.1");
    const torn = buildMatrix(selection(without, [1, 2, 3]), { layout: "matrix" });
    expect(torn.frame.print.pagesWide).toBe(1);
    expect(torn.frame.print.printAreas).toEqual([
      { row: 0, column: 0, rows: 10, columns: 6 },
      { row: 10, column: 0, rows: torn.rows - 10, columns: 6 },
    ]);
    const unbroken = buildMatrix(selection(["1.1"]), { layout: "matrix" }).frame.print;
    expect(unbroken.printAreas).toBeUndefined();
  });

  it("fits an A3 without being scaled down, and has wider columns for fewer levels", () => {
    const widths = [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4]].map((levels) => {
      const plan = buildMatrix(selection(codes, levels), { layout: "matrix" });
      expect(plan.columns).toBe(3 + levels.length);
      expect(printScale(plan.frame.print, widthOf(plan))).toBe(1);
      return columnWidthsOf(plan)[3] ?? 0;
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(4);
  });

  it("every row fits one page, so that no competency is torn", () => {
    const plan = buildMatrix(whole(), { layout: "matrix" });
    const page = printableArea(plan.frame.print).height;
    expect(Math.max(...rowHeightsOf(plan))).toBeLessThan(page / 2);
  });

  it("leaves no band at the foot of a page", () => {
    fc.assert(
      fc.property(anySelection, (chosen) => {
        const plan = buildMatrix(chosen, { layout: "matrix" });
        const heights = rowHeightsOf(plan);
        const scale = printScale(plan.frame.print, widthOf(plan));
        const page = printableArea(plan.frame.print).height / scale;
        const breaks = pageStartsOf(plan).slice(1);
        const bands = plan.styles.filter(({ area, style }) => area.row > 3 && area.rows === 1 && style.fill);
        expect(bands).toHaveLength(chosen.count.clusters);
        let used = 0;
        const pages: number[] = [];
        let number = 0;
        heights.forEach((height, row) => {
          if (breaks.includes(row) || used + height > page) {
            number++;
            used = heights[3] ?? 0;
          }
          used += height;
          pages.push(number);
        });
        for (const { area } of bands) expect(pages[area.row + 1]).toBe(pages[area.row]);
      }),
      { numRuns: 40 },
    );
  });

  it("goes on in a second row where a level is too long for one", () => {
    const long = Array.from({ length: 30 }, (_, index) =>
      `indicator ${index} ${"met veel woorden ".repeat(8)}`.trim(),
    );
    const base = selection(["1.1"], [1]);
    const [cluster] = base.clusters;
    const [competency] = cluster?.competencies ?? [];
    if (!cluster || !competency) throw new Error("1.1 is gone");
    const levels = [{ number: 1, indicators: long }];
    const plan = buildMatrix(
      { ...base, clusters: [{ ...cluster, competencies: [{ ...competency, levels }] }] },
      { layout: "matrix" },
    );
    const rows = valuesOf(plan).filter(([code]) => code === "1.1");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[1]?.slice(0, 3)).toEqual(["1.1", "Zorgvuldigheid (vervolg)", null]);
    expect(rows.flatMap((row) => String(row[3]).split("\n"))).toEqual(long.map((text) => `• ${text}`));
  });
});

describe("card", () => {
  /** The heights of the pages. */
  const pagesOf = (plan: SheetPlan): number[] => {
    const heights = rowHeightsOf(plan);
    const starts = pageStartsOf(plan);
    return starts.map((start, index) =>
      heights.slice(start, starts[index + 1] ?? heights.length).reduce((sum, height) => sum + height, 0),
    );
  };

  it("has a page per competency, and each card fits its A4 at full size, whatever is selected", () => {
    fc.assert(
      fc.property(anySelection, (chosen) => {
        const plan = buildMatrix(chosen, { layout: "card" });
        const { print } = plan.frame;
        const pages = pagesOf(plan);
        expect(pages).toHaveLength(chosen.count.competencies);
        expect(print).toMatchObject({ paper: "a4", orientation: "portrait", pagesWide: 1 });
        for (const height of pages) expect(height).toBeLessThanOrEqual(printableArea(print).height);
        expect(widthOf(plan)).toBeLessThan(printableArea(print).width * 0.92);
      }),
      { numRuns: 40 },
    );
  });

  it("begins each page with the competency's title", () => {
    const plan = buildMatrix(whole(), { layout: "card" });
    const titles = pageStartsOf(plan).map((row) => valuesOf(plan)[row]?.[1]);
    expect(titles).toEqual(
      whole().clusters.flatMap((cluster) => cluster.competencies.map(({ code, name }) => `${code}  ${name}`)),
    );
  });

  it("has room to write beside each indicator: at least two lines", () => {
    const plan = buildMatrix(whole(), { layout: "card" });
    const heights = rowHeightsOf(plan);
    const texts = new Set(indicatorsOf(whole()).map(({ text }) => text));
    const rows = plannedCells(plan).filter(({ value }) => texts.has(String(value)));
    expect(rows).toHaveLength(215);
    for (const { row } of rows) {
      expect(heights[row]).toBeGreaterThanOrEqual(26);
      expect(valuesOf(plan)[row]?.[4]).toBeNull();
    }
  });

  it("tints every other level from its first indicator to its last", () => {
    const plan = buildMatrix(selection(["2.1"]), { layout: "card" });
    const fills = indicatorsOf(selection(["2.1"])).map(({ level, text }) => {
      const cell = plannedCells(plan).find(({ value }) => value === text);
      return { level, tinted: cell?.style.fill !== undefined };
    });
    expect(fills.every(({ level, tinted }) => tinted === (level % 2 === 1))).toBe(true);
  });
});

describe("words", () => {
  it.each([
    [[1], "niveau 1"],
    [[1, 2], "niveau 1 en 2"],
    [[1, 2, 3], "niveau 1 t/m 3"],
    [[2, 3, 4], "niveau 2 t/m 4"],
    [[1, 3], "niveau 1 en 3"],
    [[1, 2, 4], "niveau 1, 2 en 4"],
  ])("%j is %s", (levels, text) => expect(levelsWord(levels)).toBe(text));
});
