/** What holds for all three layouts, whatever is selected. */
import * as fc from "fast-check";
import type { Cluster } from "../../src/framework/model";
import type { Translation } from "../../src/framework/translation";
import { countFramework, type FrameworkSelection } from "../../src/framework/select";
import { checkPlan } from "../../tools/check-plan/check-plan";
import { contrast, WHITE } from "../../src/sheets/drafting/colors";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { refusalsOfPlan } from "../../src/sheets/refusals/refusals";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { plannedCells, rowHeightsOf } from "../../src/sheets/plan/plan-cells";
import { ROW_HEIGHT_LIMIT } from "../../src/sheets/drafting/text-size";
import { planAsText } from "./plan-as-text";
import { anySelection, indicatorsOf, selection, whole } from "./selections";

const LAYOUTS = ["list", "matrix", "card"] as const;

/** Each indicator with the bullets and cells it stands in taken apart. */
const textsOf = (plan: SheetPlan): string[] =>
  plannedCells(plan)
    .flatMap(({ value }) => String(value).split("\n"))
    .map((text) => text.replace(/^• /, ""));

/** A made-up framework, to see what texts of any length do. */
const madeUp = (indicators: readonly (readonly string[])[]): FrameworkSelection => {
  const clusters: Cluster[] = [
    {
      code: "1",
      name: "Cluster",
      competencies: [
        {
          code: "1.1",
          name: "Competentie",
          aliases: [],
          clusterCode: "1",
          definition: "Een definitie.",
          levels: indicators.map((texts, index) => ({ number: index + 1, indicators: texts })),
        },
      ],
    },
  ];
  const levels = indicators.map((_, index) => index + 1);
  return { title: "Verzonnen", clusters, levels, count: countFramework(clusters), whole: true };
};

describe.each(LAYOUTS)("layout %s", (layout) => {
  it("has no faults for the whole framework", () => {
    expect(checkPlan(buildMatrix(whole(), { layout }))).toEqual([]);
  });

  it("has no faults for any selection: nothing cut off, no row over 409 points, no lack of contrast", () => {
    fc.assert(
      fc.property(anySelection, (chosen) => {
        const plan = buildMatrix(chosen, { layout });
        expect(checkPlan(plan)).toEqual([]);
        for (const { height } of plan.rowHeights) expect(height).toBeLessThanOrEqual(ROW_HEIGHT_LIMIT);
      }),
      { numRuns: 40 },
    );
  });

  it("has no faults in two languages, and holds each text of both once", () => {
    const selected = whole();
    const levels = (texts: readonly string[]) => texts.map((text) => `in het Engels: ${text}`);
    const translation: Translation = {
      title: "Vertaald",
      clusters: new Map(),
      competencies: new Map(
        selected.clusters.flatMap(({ competencies }) =>
          competencies.map((each) => [
            each.code,
            {
              name: `Engels voor ${each.name}`,
              definition: each.definition,
              levels: new Map(each.levels.map(({ number, indicators }) => [number, levels(indicators)])),
            },
          ]),
        ),
      ),
    };
    const plan = buildMatrix(selected, { layout, translation });
    expect(checkPlan(plan)).toEqual([]);
    const texts = textsOf(plan).map((text) => text.trim());
    const indicators = indicatorsOf(selected).map(({ text }) => text);
    for (const text of [...indicators, ...levels(indicators)])
      expect(texts.filter((each) => each === text)).toHaveLength(
        indicators.filter((each) => each === text).length +
          levels(indicators).filter((each) => each === text).length,
      );
  });

  it("is made of texts that no row is high enough for, and holds them whole", () => {
    const long = "zorgvuldig ".repeat(800).trim();
    const plan = buildMatrix(madeUp([[long], ["kort", long]]), { layout });
    expect(refusalsOfPlan(plan)).toEqual([]);
    expect(textsOf(plan).filter((text) => text === long)).toHaveLength(2);
  });

  it("holds every chosen indicator exactly once, and no other", () => {
    const all = indicatorsOf(whole()).map(({ text }) => text);
    fc.assert(
      fc.property(anySelection, (chosen) => {
        const wanted = indicatorsOf(chosen).map(({ text }) => text);
        const held = textsOf(buildMatrix(chosen, { layout })).filter((text) => all.includes(text));
        expect(held.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 40 },
    );
  });

  it("gives every row a height and every column a width", () => {
    const plan = buildMatrix(whole(), { layout });
    expect(Math.min(...rowHeightsOf(plan))).toBeGreaterThan(0);
    expect(plan.columnWidths.reduce((sum, { columns }) => sum + columns, 0)).toBe(plan.columns);
  });

  it("has text and no formulas, also where a text looks like one", () => {
    const plan = buildMatrix(
      madeUp([
        ["=1+1", "+31 6 12345678"],
        ["-x", "@x"],
      ]),
      { layout },
    );
    expect(plan.formulas).toEqual([]);
    expect(checkPlan(plan)).toEqual([]);
    const texts = textsOf(plan);
    for (const text of ["=1+1", "+31 6 12345678", "-x", "@x"]) expect(texts).toContain(text);
  });

  it("cuts off nothing of texts far longer than those of the framework", () => {
    const text = fc
      .array(fc.constantFrom("de", "gemeente", "samenwerkingsverbanden", "werkt", "politiek-bestuurlijk"), {
        minLength: 1,
        maxLength: 60,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const plan = buildMatrix(madeUp(texts), { layout });
          expect(checkPlan(plan)).toEqual([]);
          const held = textsOf(plan);
          for (const one of texts.flat()) expect(held).toContain(one);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("has a contrast of at least 4.5 in every style rule with a fill and a colour", () => {
    const plan = buildMatrix(whole(), { layout });
    const both = plan.styles.filter(({ style }) => style.fill && style.color);
    for (const { style } of both)
      expect(contrast(style.fill ?? "", style.color ?? "")).toBeGreaterThanOrEqual(4.5);
    for (const { style } of plannedCells(plan)) {
      const { color = "", fill = WHITE } = style;
      expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("stays small: few settings for a whole framework", () => {
    const plan = buildMatrix(whole(), { layout });
    // About what a setting costs on the way to Excel: a range 400 bytes, an object or a property of it 150.
    const styles = plan.styles.reduce((sum, { style: { border, ...rest } }) => {
      return sum + 400 + 300 * Object.keys(rest).length + 600 * (border?.sides.length ?? 0);
    }, 0);
    const sizes = 550 * (plan.rowHeights.length + plan.columnWidths.length + plan.merges.length);
    const bytes = JSON.stringify(plan.values).length + styles + sizes;
    expect(bytes).toBeLessThan(layout === "card" ? 160_000 : 70_000);
  });

  it("bears the name that is asked for, or its own", () => {
    expect(buildMatrix(whole(), { layout, sheetName: "Mijn blad" }).name).toBe("Mijn blad");
    expect(buildMatrix(whole(), { layout }).name).toBe(
      { list: "Competentielijst", matrix: "Competentiematrix", card: "Gesprekskaarten" }[layout],
    );
  });

  it("is marked with what it was made of", () => {
    expect(buildMatrix(selection(["2.1", "1.1"], [2, 1]), { layout }).frame.marker).toEqual({
      kind: "matrix",
      layout,
      competencies: ["1.1", "2.1"],
      levels: [1, 2],
    });
  });

  it("has page numbers, sheet name and framework at the foot of each page", () => {
    const { footer } = buildMatrix(whole(), { layout }).frame.print;
    expect(footer?.left).toMatch(/Compleet Competenties$/);
    expect(footer?.center).toMatch(/&A$/);
    expect(footer?.right).toMatch(/Pagina &P van &N$/);
    const named = { ...madeUp([["x"]]), title: "R&D" };
    expect(buildMatrix(named, { layout }).frame.print.footer?.left).toMatch(/R&&D$/);
  });

  it("refuses an empty selection", () => {
    expect(() => buildMatrix(selection([]), { layout })).toThrow(RangeError);
    expect(() => buildMatrix(selection(["1.1"], []), { layout })).toThrow(RangeError);
  });

  it("keeps a cluster's colour in any selection", () => {
    const colorsOf = (chosen: FrameworkSelection): unknown[] => {
      const plan = buildMatrix(chosen, { layout });
      const cell = plannedCells(plan).find(({ value }) =>
        /^(?:4\.1|4\.1 {2}Omgevings.*)$/.test(String(value)),
      );
      return [cell?.style.color];
    };
    expect(colorsOf(selection(["4.1"]))).toEqual(colorsOf(whole()));
    expect(colorsOf(whole())).not.toEqual([undefined]);
  });
});

describe("what a sheet says", () => {
  const one = selection(["1.2"], [1]);

  it("list", () => {
    expect(planAsText(buildMatrix(one, { layout: "list" }))).toBe(
      [
        "Compleet Competenties |  |  |  |  |",
        "1 cluster · 1 competentie · niveau 1 · 3 indicatoren |  |  |  |  |",
        "",
        "Cluster | Code | Competentie | Niveau | Nr | Indicator",
        "Persoonlijke effectiviteit | 1.2 | Analyseren | 1 | 1 | herkent eenvoudige en concrete vraagstukken en signaleert waar informatie ontbreekt",
        "Persoonlijke effectiviteit | 1.2 | Analyseren | 1 | 2 | redeneert logisch en consistent",
        "Persoonlijke effectiviteit | 1.2 | Analyseren | 1 | 3 | gebruikt meerdere informatiebronnen",
      ].join("\n"),
    );
  });

  it("matrix", () => {
    expect(planAsText(buildMatrix(one, { layout: "matrix" }))).toBe(
      [
        "Compleet Competenties |  |  |",
        " |  | 1 cluster · 1 competentie · niveau 1 · 3 indicatoren |",
        "",
        "Code | Competentie | Definitie | Niveau 1",
        "1 | Persoonlijke effectiviteit |  |",
        "1.2 | Analyseren | Signaleren van problemen en vragen. Herkennen van belangrijke informatie, verbanden leggen tussen gegevens. Zoeken naar relevante gegevens en achtergronden. | • herkent eenvoudige en concrete vraagstukken en signaleert waar informatie ontbreekt / • redeneert logisch en consistent / • gebruikt meerdere informatiebronnen",
      ].join("\n"),
    );
  });

  it("card", () => {
    expect(planAsText(buildMatrix(one, { layout: "card" }))).toBe(
      [
        " | 1.2  Analyseren |  |  | Persoonlijke effectiviteit",
        " |  |  | Signaleren van problemen en vragen. Herkennen van belangrijke informatie, verbanden leggen tussen gegevens. Zoeken naar relevante gegevens en achtergronden. | Naam: /  / Datum:",
        " |  | Niveau | Indicatoren | Aantekeningen",
        " |  | Niveau 1 | herkent eenvoudige en concrete vraagstukken en signaleert waar informatie ontbreekt |",
        " |  |  | redeneert logisch en consistent |",
        " |  |  | gebruikt meerdere informatiebronnen |",
        " |  | Afspraken |  |",
      ].join("\n"),
    );
  });
});
