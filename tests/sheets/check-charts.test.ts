/** A check that finds nothing is worth nothing: each fault in a chart is made once, and must be found. */
import { checkPlan } from "../../tools/check-plan/check-plan";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import type { ChartPlan } from "../../src/sheets/plan/plan-charts";
import { plainFrame } from "./plain-frame";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const bars: ChartPlan = {
  kind: "bars",
  name: "Niveaus",
  title: "Mediaan",
  categories: area(0, 0, 3, 1),
  series: [
    { name: "Mediaan", values: area(0, 1, 3, 1), look: "bar", color: "#9DBCE0" },
    { name: "Vereist", values: area(0, 2, 3, 1), look: "marker", color: "#7F541C" },
  ],
  axis: { min: 0, max: 4, unit: 1 },
  area: area(4, 0, 10, 3),
};

function planWith(...charts: ChartPlan[]): SheetPlan {
  return {
    name: "Heatmap",
    rows: 30,
    columns: 4,
    values: [
      {
        area: area(0, 0, 3, 2),
        values: [
          ["a", 1],
          ["b", 2],
          ["c", null],
        ],
      },
      { area: area(25, 0, 1, 1), values: [["Onder"]] },
    ],
    formulas: [{ area: area(0, 2, 3, 1), formulas: [["=B1"], ["=B2"], ["=NA()"]] }],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    merges: [area(27, 0, 1, 2)],
    tables: [],
    links: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    charts,
    frame: plainFrame,
  };
}

const [first, second] = bars.series as [ChartPlan["series"][number], ChartPlan["series"][number]];
const radar: ChartPlan = {
  ...bars,
  kind: "radar",
  name: "Rond",
  series: [{ ...second, look: "line" }],
  area: area(14, 0, 10, 3),
};

test("nothing is wrong with good charts, nor with a plan without any", () => {
  expect(checkPlan(planWith(bars, radar))).toEqual([]);
  expect(checkPlan(planWith())).toEqual([]);
});

test.each<[string, string, ChartPlan[]]>([
  ["off the plan", "chart Niveaus: at A5:E14: outside the plan", [{ ...bars, area: area(4, 0, 10, 5) }]],
  ["of no cells", "outside the plan", [{ ...bars, area: area(4, 0, 0, 3) }]],
  [
    "over a value",
    "chart Niveaus: at A20:C29: something stands under it",
    [{ ...bars, area: area(19, 0, 10, 3) }],
  ],
  ["over a formula", "something stands under it", [{ ...bars, area: area(2, 2, 10, 1) }]],
  ["over merged cells", "something stands under it", [{ ...bars, area: area(27, 0, 2, 2) }]],
  [
    "over another chart",
    "charts at A5:C14 and A14:C23 overlap",
    [bars, { ...radar, area: area(13, 0, 10, 3) }],
  ],
  ["named as another", "chart niveaus: needs a name of its own", [bars, { ...radar, name: "niveaus" }]],
  ["without a name", "needs a name of its own", [{ ...bars, name: "" }]],
  ["without series", "has no series", [{ ...bars, series: [] }]],
  [
    "of one category",
    "has 1 categories",
    [{ ...bars, categories: area(0, 0, 1, 1), series: [{ ...first, values: area(0, 1, 1, 1) }] }],
  ],
  [
    "a radar of two",
    "has 2 categories",
    [
      {
        ...radar,
        categories: area(0, 0, 2, 1),
        series: [{ ...second, look: "line", values: area(0, 2, 2, 1) }],
      },
    ],
  ],
  [
    "with categories in a block",
    "its categories are no row or column",
    [{ ...bars, categories: area(0, 0, 3, 2) }],
  ],
  [
    "with values in a block",
    "series Mediaan: its values are no row or column",
    [{ ...bars, series: [{ ...first, values: area(0, 1, 3, 2) }] }],
  ],
  [
    "with values beyond the plan",
    "its values are no row or column of the plan",
    [{ ...bars, series: [{ ...first, values: area(0, 4, 3, 1) }] }],
  ],
  [
    "with fewer values than categories",
    "series Vereist: another number of values",
    [{ ...bars, series: [first, { ...second, values: area(0, 2, 2, 1) }] }],
  ],
  [
    "with a text for a value",
    "a text among its values",
    [{ ...bars, series: [{ ...first, values: area(0, 0, 3, 1) }] }],
  ],
  ["with an axis upside down", "no axis from 4 to 0 by 1", [{ ...bars, axis: { min: 4, max: 0, unit: 1 } }]],
  [
    "with an axis without steps",
    "no axis from 0 to 4 by 0",
    [{ ...bars, axis: { min: 0, max: 4, unit: 0 } }],
  ],
  ["with markers in a radar", "a marker in a radar", [{ ...radar, series: [second] }]],
  [
    "with a marker that hardly shows",
    "#EEEEEE hardly shows",
    [{ ...bars, series: [first, { ...second, color: "#EEEEEE" }] }],
  ],
  ["with a series without a name", "a name of 0 characters", [{ ...bars, series: [{ ...first, name: "" }] }]],
])("a chart %s is found", (_, fault, charts) => {
  expect(checkPlan(planWith(...charts)).join("\n")).toContain(fault);
});
