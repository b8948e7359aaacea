/** Of what a heatmap says that it was made. */
import { compleet } from "../../../src/framework/compleet";
import { selectFramework } from "../../../src/framework/select";
import type { Heatmap } from "../../../src/sheets/heatmap/content";
import { settled } from "../../../src/sheets/declared/declare";
import { HEATMAP_SETTINGS } from "../../../src/sheets/marker/heatmap-settings";
import { frozenStatus, sharedStatus } from "../../../src/sheets/heatmap/status";

type Of = Omit<Heatmap["made"], "at">;

function heatmapOf(of: Of, shared = false): Heatmap {
  const { measure, statistic, palette, minimumGroup } = settled(HEATMAP_SETTINGS, {
    view: "people",
    measure: "level",
  });
  return {
    look: {
      ...{ measure, statistic, palette, minimumGroup },
      byCluster: false,
      highest: 4,
      chart: "none",
      shared,
    },
    selection: selectFramework(compleet()),
    columns: [],
    rows: [],
    people: [],
    totals: [],
    withProfiles: false,
    ratings: 0,
    made: { at: new Date(2026, 10, 30, 14, 5), ...of },
  };
}

test.each<[Of, string]>([
  [{ sheets: ["Voorjaar"], forms: 0 }, " · van Voorjaar"],
  [{ sheets: ["Voorjaar", "Zomer", "Najaar"], forms: 0 }, " · van Voorjaar, Zomer en Najaar"],
  [{ sheets: ["A", "B", "C", "D"], forms: 1 }, " · van 4 bladen en 1 formulier"],
  [{ sheets: [], forms: 12 }, " · van 12 formulieren"],
  [
    { sheets: ["Najaar"], forms: 2, comparedWith: "Voorjaar" },
    " · van Najaar en 2 formulieren, vergeleken met Voorjaar",
  ],
  [{ sheets: [], forms: 0 }, ""],
])("of %j", (of, words) => {
  expect(frozenStatus(heatmapOf(of), [])).toBe(
    `Momentopname (0 mensen, 0 beoordelingen)${words} · gemaakt 30-11-2026 14:05`,
  );
});

test("a version to share does not say of which sheets", () => {
  const status = sharedStatus(heatmapOf({ sheets: ["Functioneren Jansen"], forms: 2 }, true));
  expect(status).not.toMatch(/Jansen|formulieren|bladen/u);
});
