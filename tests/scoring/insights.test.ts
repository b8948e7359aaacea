import fc from "fast-check";
import { insights, type ColumnSummary, type Insight } from "../../src/scoring/insights";
import type { Measure } from "../../src/scoring/measure";

/** A competency of a team of eight, all scored. */
function column(code: string, rest: Partial<ColumnSummary> = {}): ColumnSummary {
  return { code, name: `Competentie ${code}`, people: 8, scored: 8, empty: 0, middle: 2, ...rest };
}

/** The insight of a kind, with its columns by their codes. */
function said(kind: Insight["kind"], columns: readonly ColumnSummary[], measure: Measure = "level"): unknown {
  const found = insights(columns, measure).find((insight) => insight.kind === kind);
  return found && { ...found, columns: found.columns.map(({ code }) => code) };
}

describe("strongest and weakest", () => {
  const columns = [
    column("1.1", { middle: 3 }),
    column("1.2", { middle: 1.5 }),
    column("1.3"),
    column("1.4", { middle: 3 }),
  ];

  test("name the columns with the highest and the lowest", () => {
    expect(said("strongest", columns)).toEqual({
      kind: "strongest",
      middle: 3,
      columns: ["1.1", "1.4"],
      more: 0,
    });
    expect(said("weakest", columns)).toEqual({ kind: "weakest", middle: 1.5, columns: ["1.2"], more: 0 });
    expect(said("strongest", columns, "gap")).toBeDefined();
  });

  test("name three of more, and say how many more", () => {
    const tied = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((code) => column(code));
    expect(said("weakest", [...tied, column("2.1", { middle: 3 })])).toEqual({
      kind: "weakest",
      middle: 2,
      columns: ["1.1", "1.2", "1.3"],
      more: 2,
    });
  });

  test("are not said where all read the same", () => {
    const alike = [column("1.1", { middle: 2.334 }), column("1.2", { middle: 7 / 3 })];
    expect(said("strongest", alike)).toBeUndefined();
    expect(said("weakest", alike)).toBeUndefined();
    expect(said("strongest", [column("1.1")])).toBeUndefined();
  });

  test("leave out a column with fewer than three scores or without a statistic, which is said", () => {
    const few = column("2.1", { scored: 2, empty: 6, middle: 4 });
    const suppressed = column("2.2", { middle: undefined });
    const judged = column("2.3", { scored: 3, empty: 5, middle: 2.5 });
    const none = column("2.4", { scored: 0, empty: 0, middle: undefined });
    expect(said("strongest", [few, suppressed, judged, column("1.1"), none])).toMatchObject({
      columns: ["2.3"],
    });
    expect(said("tooFew", [few, suppressed, judged, column("1.1"), none])).toEqual({
      kind: "tooFew",
      columns: ["2.1"],
    });
  });

  test("are no words for how people rate themselves", () => {
    expect(insights(columns, "difference")).toEqual([]);
  });
});

describe("growth", () => {
  test("is what grew most and what fell most", () => {
    const columns = [
      column("1.1", { middle: 1 }),
      column("1.2", { middle: -0.5 }),
      column("1.3", { middle: 0 }),
    ];
    expect(insights(columns, "change").map(({ kind }) => kind)).toEqual(["grown", "fallen"]);
    expect(said("grown", columns, "change")).toMatchObject({ middle: 1, columns: ["1.1"] });
    expect(said("fallen", columns, "change")).toMatchObject({ middle: -0.5, columns: ["1.2"] });
  });

  test("is said of all columns alike, and standing still is nothing", () => {
    expect(said("grown", [column("1.1", { middle: 1 })], "change")).toBeDefined();
    expect(insights([column("1.1", { middle: 0.001 }), column("1.2", { middle: -0.001 })], "change")).toEqual(
      [],
    );
  });
});

describe("coverage", () => {
  const covered = (code: string, atLevel: number, measured: number): ColumnSummary =>
    column(code, { coverage: { atLevel, measured } });

  test("below half is said, the lowest part first, at most three", () => {
    const columns = [
      covered("1.1", 3, 8),
      covered("1.2", 4, 8),
      covered("1.3", 1, 4),
      covered("1.4", 2, 8),
      covered("1.5", 0, 8),
    ];
    expect(insights(columns, "gap").find(({ kind }) => kind === "belowRequired")).toEqual({
      kind: "belowRequired",
      columns: [
        { code: "1.5", name: "Competentie 1.5", coverage: { atLevel: 0, measured: 8 } },
        { code: "1.3", name: "Competentie 1.3", coverage: { atLevel: 1, measured: 4 } },
        { code: "1.4", name: "Competentie 1.4", coverage: { atLevel: 2, measured: 8 } },
      ],
      more: 1,
    });
  });

  test("of one or two people is not called low", () => {
    expect(said("belowRequired", [covered("1.1", 0, 2)])).toBeUndefined();
    expect(said("belowRequired", [covered("1.1", 0, 3)])).toBeDefined();
  });

  test("that hangs on one person is said of every column", () => {
    const columns = ["1.1", "1.2", "1.3", "1.4"].map((code) => covered(code, 1, 8));
    expect(said("vulnerable", [...columns, covered("2.1", 2, 8)])).toEqual({
      kind: "vulnerable",
      columns: ["1.1", "1.2", "1.3", "1.4"],
    });
  });

  test("that hangs on nobody is said too, of what was measured, and not where nothing was", () => {
    expect(said("noneVulnerable", [covered("1.1", 2, 8), covered("1.2", 0, 0)])).toEqual({
      kind: "noneVulnerable",
      columns: ["1.1"],
    });
    expect(said("noneVulnerable", [covered("1.1", 2, 8), covered("1.2", 1, 8)])).toBeUndefined();
    expect(said("noneVulnerable", [covered("1.1", 0, 0)])).toBeUndefined();
    expect(said("noneVulnerable", [column("1.1")])).toBeUndefined();
  });
});

test("blind spots and hidden strengths are counted, and the columns with most of them named", () => {
  const columns = [
    column("1.1", { blindSpots: 2, hiddenStrengths: 0 }),
    column("1.2", { blindSpots: 1, hiddenStrengths: 0 }),
    column("1.3", { blindSpots: 2, hiddenStrengths: 0 }),
  ];
  expect(said("blindSpots", columns, "difference")).toEqual({
    kind: "blindSpots",
    count: 5,
    most: 2,
    columns: ["1.1", "1.3"],
    more: 0,
  });
  expect(said("hiddenStrengths", columns, "difference")).toBeUndefined();
});

test("missing scores are counted out of what could have been scored", () => {
  const columns = [
    column("1.1", { scored: 7, empty: 1 }),
    column("1.2", { scored: 4, empty: 3 }),
    column("1.3"),
  ];
  expect(said("missing", columns)).toEqual({
    kind: "missing",
    count: 4,
    of: 23,
    most: 3,
    columns: ["1.2"],
    more: 0,
  });
  expect(said("missing", [column("1.3")])).toBeUndefined();
});

test("of nothing there is nothing to say", () => {
  expect(insights([], "level")).toEqual([]);
  expect(insights([], "change")).toEqual([]);
});

const anyColumn: fc.Arbitrary<ColumnSummary> = fc
  .record({
    code: fc.constantFrom("1.1", "1.2", "2.1", "3.4"),
    scored: fc.integer({ min: 0, max: 5 }),
    empty: fc.integer({ min: 0, max: 3 }),
    level: fc.constantFrom(-2, -0.5, 0, 1, 2.5, 3),
    coverage: fc.option(
      fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => ({ atLevel: Math.min(a, b), measured: Math.max(a, b) })),
      { nil: undefined },
    ),
    blindSpots: fc.option(fc.nat(3), { nil: undefined }),
  })
  .map(({ level, ...rest }) => ({
    ...rest,
    name: rest.code,
    people: rest.scored + rest.empty,
    middle: rest.scored > 0 ? level : undefined,
  }));

test("what is said is said once, of columns that are there, and never strongest and weakest of the same", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyColumn, { selector: ({ code }) => code }),
      fc.constantFrom<Measure>("level", "gap", "difference", "change"),
      (columns, measure) => {
        const all = insights(columns, measure);
        expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length);
        const codes = columns.map(({ code }) => code);
        for (const insight of all) {
          expect(insight.columns.length).toBeGreaterThan(0);
          expect(codes).toEqual(expect.arrayContaining(insight.columns.map(({ code }) => code)));
        }
        const [strongest = [], weakest = []] = (["strongest", "weakest"] as const).map((kind) =>
          all.find((insight) => insight.kind === kind)?.columns.map(({ code }) => code),
        );
        expect(strongest.filter((code) => weakest.includes(code))).toEqual([]);
      },
    ),
  );
});
