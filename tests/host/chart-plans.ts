/** A sheet with the charts that a heatmap carries: a bar for each competency, a marker for what is required, a radar. */
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { SheetDraft } from "../../src/sheets/drafting/sheet-draft";

export const COMPETENCIES = [
  ["1.1 Zorgvuldigheid", 3, 2],
  ["1.2 Analyseren", 2.5, 3],
  ["1.3 Flexibiliteit", 0, 2],
  ["2.1 Samenwerken", null, 3],
  ["3.4 Plannen en organiseren", 4, 4],
  ["4.1 Omgevingssensitiviteit", 1, null],
] as const;

/** Rows under the head that the data take, and that the charts take under those. */
const CHART_ROWS = 16;

export function chartPlan(name = "Heatmap"): SheetPlan {
  const draft = new SheetDraft([160, 60, 60, 60, 60]);
  draft.addRow(["Competentie", "Mediaan", "Vereist"], 18);
  for (const [competency, median, required] of COMPETENCIES) {
    draft.addRow([competency, median, required ?? { formula: "=NA()" }], 18);
  }
  for (let row = 0; row < 2 * CHART_ROWS; row++) draft.addRow([], 18);
  const rows = COMPETENCIES.length;
  const column = (at: number) => ({ row: 1, column: at, rows, columns: 1 });
  const below = (part: number) => ({
    row: rows + 1 + part * CHART_ROWS,
    column: 0,
    rows: CHART_ROWS,
    columns: 5,
  });
  const axis = { min: 0, max: 4, unit: 1 };
  return draft.finish({
    name,
    charts: [
      {
        kind: "bars",
        name: "Niveau per competentie",
        title: "Mediaan per competentie",
        categories: column(0),
        series: [
          { name: "Mediaan", values: column(1), look: "bar", color: "#9DBCE0" },
          { name: "Vereist niveau", values: column(2), look: "marker", color: "#7F541C" },
        ],
        axis,
        area: below(0),
      },
      {
        kind: "radar",
        name: "Radar",
        title: "Mediaan, rond",
        categories: column(0),
        series: [{ name: "Mediaan", values: column(1), look: "line", color: "#14497A" }],
        axis,
        area: below(1),
      },
    ],
    frame: {
      gridlines: false,
      print: {
        paper: "a4",
        orientation: "portrait",
        margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
        pagesWide: 1,
      },
      marker: { kind: "sharedHeatmap" },
    },
  });
}
