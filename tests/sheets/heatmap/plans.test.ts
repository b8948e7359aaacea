/** Heatmaps of all views, measures and sizes as plans: nothing wrong by Excel's rules, and nothing cut off. */
import { USUAL_LEVELS } from "../../../src/scoring/level-scale";
import { LIST_NAMES } from "../../../src/sheets/marker/list-names";
import type { HeatmapMark } from "../../../src/sheets/marker/marker";
import { compleet } from "../../../src/framework/compleet";
import { selectFramework } from "../../../src/framework/select";
import { columnNumbers, personNumbers, type RatedPerson } from "../../../src/scoring/heatmap-values";
import { MEASURES } from "../../../src/scoring/measure";
import type { LevelScore } from "../../../src/scoring/level-score";
import { checkPlans } from "../../../tools/check-plan/check-plan";
import { buildFrozenHeatmap, buildLiveHeatmap } from "../../../src/sheets/heatmap/build";
import type { Heatmap, HeatmapRow } from "../../../src/sheets/heatmap/content";
import type { ChartKind } from "../../../src/sheets/marker/heatmap-settings";
import type { LiveRating, LiveSources } from "../../../src/sheets/heatmap/live-source";
import { frozenStatus, sharedStatus } from "../../../src/sheets/heatmap/status";
import { settled } from "../../../src/sheets/declared/declare";
import { HEATMAP_SETTINGS, PALETTES } from "../../../src/sheets/marker/heatmap-settings";

const selection = selectFramework(compleet());
const all = selection.clusters.flatMap(({ competencies }) => competencies);
const SCORES: readonly LevelScore[] = [0, 1, 2, 3, 4, "n.v.t.", null];
const NAMES = ["=1+1", "*", "M".repeat(300), "محمد علي", "O'Brien"];
const VIEWS = ["people", "bands", "groups", "clusters", "groups by cluster"] as const;
const STATISTICS = ["median", "mean", "min", "max"] as const;
const CHARTS: readonly ChartKind[] = ["bars", "radar", "none"];

interface Made {
  readonly size: number;
  readonly view: (typeof VIEWS)[number];
  readonly measure: (typeof MEASURES)[number];
  /** Turns statistic, palette and chart on. */
  readonly turn: number;
  readonly shared?: boolean;
}

function heatmapOf({ size, view, measure, turn, shared = false }: Made): Heatmap {
  const person = (index: number): RatedPerson => ({
    name: NAMES[index] ?? `Persoon ${index}`,
    number: `00${index}`,
    department: `Afdeling ${index % 3} met een lange naam`,
    profile: index % 2 === 0 ? "Adviseur" : "Consulent",
    ratings: (["self", "manager"] as const).map((rater, which) => ({
      rater,
      scores: new Map(
        all.map(({ code }, at) => [code, SCORES[(index * 5 + at * 3 + which * 2) % 7] ?? null]),
      ),
    })),
    earlier: [
      {
        rater: "manager",
        scores: new Map(all.map(({ code }, at) => [code, SCORES[(index + at) % 7] ?? null])),
      },
    ],
  });
  const byCluster = view === "clusters" || view === "groups by cluster";
  const columns = byCluster
    ? selection.clusters.map(({ code, name, competencies }) => ({
        code,
        name,
        competencies: competencies.map((one) => one.code),
        levels: USUAL_LEVELS,
      }))
    : all.map(({ code, name }) => ({ code, name, competencies: [code], levels: USUAL_LEVELS }));
  const withProfiles = measure === "level" || measure === "gap";
  const statistic = STATISTICS[turn % 4]!;
  const question = { measure, statistic, columns, ...(withProfiles ? { required: () => 3 } : {}) };
  const people = Array.from({ length: size }, (_, index) => person(index));
  const numbers = people.map((each) => personNumbers(each, question));
  const third = Math.ceil(size / 3);
  const groups = [0, 1, 2].flatMap((index) => {
    const first = index * third;
    const count = Math.min(third, size - first);
    return count > 0 ? [{ label: `Afdeling ${index} met een lange naam`, first, people: count }] : [];
  });
  const rows: readonly HeatmapRow[] =
    view === "groups" || view === "groups by cluster"
      ? groups.map((group) => ({ kind: "group", ...group }))
      : view === "bands"
        ? groups.flatMap(({ label, first, people: count }, group): readonly HeatmapRow[] => [
            { kind: "band", label, people: count },
            ...people
              .slice(first, first + count)
              .map(({ name }, index): HeatmapRow => ({ kind: "person", label: name, person: first + index })),
            ...(group < groups.length - 1 ? [{ kind: "end" } as const] : []),
          ])
        : people.map(({ name }, index) => ({ kind: "person", label: name, person: index }));
  return {
    look: {
      measure,
      statistic,
      byCluster,
      palette: PALETTES[turn % 2]!,
      highest: 4,
      chart: CHARTS[turn % 3]!,
      minimumGroup: 5,
      shared,
      groupBy: "department",
    },
    selection,
    columns,
    rows,
    people: people.map(({ name, number = "", department = "", profile = "" }, index) => ({
      name,
      number,
      department,
      profile,
      numbers: numbers[index]!,
    })),
    totals: columnNumbers(numbers, question),
    withProfiles,
    ratings: size * 2,
    made: { at: new Date(2026, 10, 30, 14, 5), sheets: ["Voorjaar", "Najaar"], forms: 0 },
    ...(shared
      ? {
          suppressed: {
            isCell: (row: number) => row === 0,
            isTotal: (column: number) => column === 0,
            isCoverage: () => true,
            isRequired: (column: number) => column === 1,
          },
        }
      : {}),
  };
}

const fromList = (rater: string): LiveRating => ({ from: "list", list: 0, byNumber: true, rater });

function sourcesOf({ people, withProfiles }: Heatmap): LiveSources {
  const columns = (table: string): ReadonlyMap<string, string> =>
    new Map(all.map(({ code, name }) => [code, `${table}[${code} ${name}]`]));
  return {
    lists: [
      {
        names: "Teamscores[Naam]",
        lookup: {
          names: "Teamscores[[#All],[Naam]]",
          numbers: "Teamscores[[#All],[Nr]]",
          raters: "Teamscores[[#All],[Beoordelaar]]",
        },
        down: true,
        untidy: false,
        scores: columns("Teamscores"),
        watched: "Teamscores[Naam]",
        count: people.length * 2,
        filled: 100,
      },
    ],
    people: people.map(() => ({
      level: [fromList("leidinggevende"), fromList("leidinggevende")],
      self: [fromList("zelf")],
      earlier: [fromList("leidinggevende")],
    })),
    names: LIST_NAMES,
    ...(withProfiles
      ? {
          profiles: {
            names: "Profielen[Functie]",
            lookup: "Profielen[[#All],[Functie]]",
            required: columns("Profielen"),
          },
        }
      : {}),
  };
}

/** Of a name of three hundred letters the end is not seen. */
const isNoName = (fault: string): boolean => !fault.includes("MMMMMMMMMM");

const mark: HeatmapMark = {
  kind: "heatmap",
  settings: settled(HEATMAP_SETTINGS, { view: "people", measure: "level" }),
  sources: { forms: true, people: [] },
  link: "1",
  own: { top: 0, width: 0, rows: 0, columns: [] },
};
const cases = VIEWS.flatMap((view, row) =>
  MEASURES.flatMap((measure, column) =>
    [1, 5, 40].map((size, third): Made => ({ size, view, measure, turn: row + column + third })),
  ),
);

test.each(cases)("$view, $measure, $size people", (made) => {
  const heatmap = heatmapOf(made);
  const sources = sourcesOf(heatmap);
  const live = buildLiveHeatmap(heatmap, sources, {
    sheet: "Heat's map",
    dataSheet: "Heatmapgegevens",
    mark,
  });
  // On the hidden sheet nobody reads: there a text may be cut off.
  const faults = checkPlans(live.plans).filter((fault) => !/^Heatmapgegevens: .* is cut off$/u.test(fault));
  expect(faults.filter(isNoName)).toEqual([]);
  const status = frozenStatus(heatmap, sources.lists);
  const frozen = buildFrozenHeatmap(heatmap, { sheet: "Heat's map", mark, status });
  expect(checkPlans(frozen.plans).filter(isNoName)).toEqual([]);
  // The same sheet: only what the cells hold is another.
  const [ofFormulas] = live.plans;
  const [ofValues] = frozen.plans;
  expect({ ...ofFormulas, values: [], formulas: [] }).toEqual({ ...ofValues, values: [], formulas: [] });
  expect(live.block).toEqual(frozen.block);
});

test.each(VIEWS.map((view, turn) => ({ view, turn })))("shared, $view", ({ view, turn }) => {
  for (const measure of MEASURES) {
    const heatmap = heatmapOf({ size: 12, view, measure, turn, shared: true });
    const { plans } = buildFrozenHeatmap(heatmap, {
      sheet: "Heatmap om te delen",
      mark: { kind: "sharedHeatmap" },
      status: sharedStatus(heatmap),
    });
    // The line under the title may run on beyond what is printed.
    const faults = checkPlans(plans);
    expect(faults.filter(isNoName)).toEqual([]);
  }
});

test("the button of each group of people, at the row below it, stands above the next group, on a thin empty row", () => {
  const heatmap = heatmapOf({ size: 5, view: "bands", measure: "level", turn: 0 });
  const built = buildFrozenHeatmap(heatmap, { sheet: "Heatmap", mark, status: "" });
  const { values, rowHeights, frame } = built.plans[0]!;
  const { row: top } = built.block;
  expect(heatmap.rows.map(({ kind }) => kind).join(" ")).toBe(
    "band person person end band person person end band person",
  );
  expect(frame.groups).toEqual([
    { of: "rows", first: top + 1, count: 2 },
    { of: "rows", first: top + 5, count: 2 },
    { of: "rows", first: top + 9, count: 1 },
  ]);
  for (const button of frame.groups!.map(({ first, count }) => first + count)) {
    const filled = values.filter(
      ({ area, values: rows }) =>
        area.row <= button &&
        button < area.row + area.rows &&
        rows[button - area.row]!.some((cell) => cell !== null),
    );
    expect(filled).toEqual([]);
    const { height } = rowHeights.find(({ row, rows }) => row <= button && button < row + rows)!;
    expect(height).toBeLessThan(12);
  }
});
