/** Every number and sentence of a heatmap, in formulas and in values, against a reckoning of the test's own. */
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap, removed } from "./heatmap-at-work";
import { reckoned, type Asked } from "./heatmap-reckoned";
import { readHeatmap, type SaidHeatmap } from "./heatmap-seen";
import { placeProfiles, placeScores, teamOf, type Team, type TeamOptions } from "./heatmap-teams";

const VIEWS: readonly Pick<Asked, "view" | "groupBy">[] = [
  { view: "people" },
  { view: "people", groupBy: "department" },
  { view: "groups", groupBy: "department" },
  { view: "groups", groupBy: "profile" },
  { view: "clusters" },
  { view: "clusters", groupBy: "department" },
];
const MEASURES = ["level", "gap", "difference", "change"] as const;
const STATISTICS = ["median", "mean", "min", "max"] as const;

/** Every view and measure with one statistic, another for each; four shifts are all there is. */
function shifted(shift: number): readonly Asked[] {
  return VIEWS.flatMap((view, row) =>
    MEASURES.map((measure, column) => ({
      ...view,
      measure,
      statistic: STATISTICS[(row + column + shift) % STATISTICS.length]!,
      // Small groups are marked and shown.
      minimumGroup: (column + shift) % 2 === 0 ? 1 : 5,
    })),
  );
}

/** Makes it live and of values, holds both to the reckoning and to each other. */
async function hold(excel: ExcelAtWork, team: Team, asked: Asked, withProfiles = true): Promise<void> {
  const { people, ratings, ...wanted } = reckoned(team, asked, withProfiles);
  const one = (count: number, singular: string, plural: string): string =>
    `${count} ${count === 1 ? singular : plural}`;
  const counted = `(${one(people, "persoon", "mensen")}, ${one(ratings, "beoordeling", "beoordelingen")})`;
  let before: SaidHeatmap | undefined;
  for (const live of [true, false]) {
    const made = await builtHeatmap(excel, {
      ...asked,
      sources: ["Nu"],
      ...(asked.measure === "change" ? { baseline: "Eerder" } : {}),
      live,
    });
    const said = await readHeatmap(made);
    const { headers, rows, below, insights, status } = said;
    expect({ asked, live, headers, rows, below, insights }).toEqual({ asked, live, ...wanted });
    expect({ suppressed: made.suppressed, live: made.live }).toEqual({ suppressed: 0, live });
    expect(status.startsWith(`${made.live ? "Actueel" : "Momentopname"} ${counted}`)).toBe(true);
    if (before)
      expect({ ...said, status: "", explanation: "" }).toEqual({ ...before, status: "", explanation: "" });
    before = said;
    await removed(excel, made);
  }
}

async function holdAll(options: TeamOptions, all: readonly Asked[], withProfiles = true): Promise<void> {
  await withExcel(async (excel) => {
    const team = teamOf(options);
    if (withProfiles) await placeProfiles(excel, team);
    if (team.people.some(({ before }) => before.length > 0))
      await placeScores(excel, team, "Eerder", "before");
    await placeScores(excel, team, "Nu");
    for (const asked of all) await hold(excel, team, asked, withProfiles);
  });
}

test("1 person", async () => {
  const all = VIEWS.flatMap((view) => [
    { ...view, measure: "level", statistic: "median", minimumGroup: 1 } as const,
    { ...view, measure: "gap", statistic: "mean" } as const,
  ]);
  await holdAll({ size: 1, seed: 5 }, all);
});

test("5 and 7 people: all views and measures", async () => {
  const codes = ["1.2", "1.3", "2.1", "4.3"];
  await holdAll({ size: 5, seed: 3, codes }, [...shifted(0), ...shifted(2)]);
  await holdAll({ size: 7, seed: 9, codes, open: 0.3 }, shifted(3));
});

test("12 people: all views and measures", async () => {
  await holdAll({ size: 12, seed: 4, twoColleagues: 0.5 }, shifted(1));
});

test("raters that are chosen, other orders, one competency, no functions", async () => {
  const raters = [["self"], ["manager"], ["manager", "colleague"], ["self", "colleague"]] as const;
  const sorts = ["department", "score", "gap"] as const;
  const chosen = raters.flatMap((own): readonly Asked[] => [
    { view: "people", measure: "level", raters: own },
    { view: "groups", measure: "gap", raters: own, minimumGroup: 2, statistic: "mean" },
  ]);
  const sorted = sorts.flatMap((sort): readonly Asked[] => [
    { view: "people", measure: "gap", sort },
    { view: "people", measure: "level", statistic: "max", groupBy: "profile", sort },
  ]);
  const team = { size: 17, seed: 8, open: 0.3, twoColleagues: 0.5 };
  await holdAll({ ...team, codes: ["1.1", "2.2", "2.3"] }, [...chosen, ...sorted]);
  const plain: readonly Asked[] = [
    { view: "people", measure: "level" },
    { view: "clusters", measure: "level" },
  ];
  await holdAll({ ...team, codes: ["4.2"] }, plain, false);
});

test("200 people", async () => {
  const all: readonly Asked[] = [
    { view: "people", measure: "difference", statistic: "mean", groupBy: "department" },
    { view: "clusters", measure: "change", statistic: "median", groupBy: "profile" },
  ];
  await holdAll({ size: 200, seed: 6 }, all);
});

test("1,000 people", async () => {
  const all: readonly Asked[] = [
    { view: "people", measure: "gap", statistic: "median", groupBy: "department" },
  ];
  await holdAll({ size: 1000, seed: 7, raters: ["manager"] }, all);
});
