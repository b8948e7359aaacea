/**
 * Two sheets that need each other, as a scoring sheet will: lists on a hidden sheet with defined names, and a protected
 * table of scores with dropdowns, a calculated column, totals, conditional formats and groups.
 */
import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import type { FreeNames } from "../../src/sheets/plan/free-names";
import { sheetReference } from "../../src/sheets/plan/formula-references";
import type { PrintPlan, SheetPlan } from "../../src/sheets/plan/plan";
import { SheetDraft } from "../../src/sheets/drafting/sheet-draft";

export const PEOPLE = ["Anna", "=Bert", "Cees", "Dirk"];
const LEVELS = [0, 1, 2, 3, 4, "n.v.t."];

const print: PrintPlan = {
  paper: "a4",
  orientation: "portrait",
  margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
  pagesWide: 1,
};

export interface ScoringNames {
  readonly lists: string;
  readonly scores: string;
  readonly table: string;
  readonly levels: string;
  readonly median: string;
}

export function scoringNames(names: FreeNames): ScoringNames {
  return {
    lists: names.sheet("Lijsten"),
    scores: names.sheet("Jan's scores"),
    table: names.name("Scores"),
    levels: names.name("Compleet_Niveaus"),
    median: names.name("Compleet_Mediaan"),
  };
}

/** The lists first; the scores refer to them. */
export function scoringPlans(names: ScoringNames): readonly [SheetPlan, SheetPlan] {
  return [listsPlan(names), scoresPlan(names)];
}

function listsPlan({ lists, levels, median, table }: ScoringNames): SheetPlan {
  const draft = new SheetDraft([80, 80]);
  draft.addRow(["Niveau", "Drempel"], 18);
  LEVELS.forEach((level, index) => draft.addRow([level, index === 0 ? { formula: "=2/3" } : null], 18));
  draft.name(1, 0, LEVELS.length, 1, levels, "Wat er bij een score te kiezen is");
  return draft.finish({
    name: lists,
    names: [{ name: median, refersTo: { formula: `=${table}[Niveau]` }, visible: false }],
    frame: {
      gridlines: true,
      print,
      visibility: "hidden",
      marker: { kind: "lists", names: LIST_NAMES },
    },
  });
}

function scoresPlan({ lists, scores, table, levels, median }: ScoringNames): SheetPlan {
  const draft = new SheetDraft([90, 60, 60, 60]);
  draft.addRow(["Scores"], 24);
  draft.addRow(
    [
      "Mediaan",
      { formula: `=MEDIAN(${median})` },
      null,
      { formula: `=${sheetReference(lists, cell(1, 1))}` },
    ],
    18,
  );
  const header = draft.addRow(["Naam", "Niveau", "Gat", "Hulp"], 18);
  PEOPLE.forEach((person, index) =>
    draft.addRow([person, index, { formula: `=IF(ISNUMBER([@Niveau]),[@Niveau]-3,"")` }, null], 18),
  );
  draft.addRow([], 18);
  const rows = PEOPLE.length;
  draft.style(header + 1, 0, rows, 1, { indent: 1 });
  draft.style(header + 1, 1, rows, 1, { locked: false, horizontal: "center" });
  draft.style(header + 1, 2, rows, 1, { numberFormat: "+0;-0;0" });
  draft.validate(header + 1, 1, rows, 1, {
    rule: { kind: "list", source: `=${levels}` },
    prompt: { title: "Niveau", text: "Kies 0 tot en met 4, of n.v.t." },
    alert: { style: "stop", title: "Niveau", text: "Kies een niveau uit de lijst." },
  });
  draft.validate(header + 1, 2, rows, 1, {
    rule: { kind: "decimal", min: -4, max: 1 },
    alert: { style: "information", title: "Gat", text: "Tussen -4 en 1." },
    ignoreBlanks: false,
  });
  draft.validate(1, 0, 1, 1, { rule: { kind: "custom", formula: "=LEN(A2)<20" } });
  draft.validate(header + 1, 3, rows, 1, {
    rule: { kind: "whole", min: 1, max: 5 },
    alert: { style: "warning", title: "", text: "1 tot en met 5" },
  });
  draft.styleIf(header + 1, 1, rows, 1, {
    kind: "formula",
    formula: `=$B${header + 2}=""`,
    look: { fill: "#E9EDF1", italic: true },
    stopIfTrue: true,
  });
  draft.styleIf(header + 1, 1, rows, 1, {
    kind: "cellValue",
    is: "between",
    formula1: "=3",
    formula2: "=4",
    look: { color: "#FFFFFF", fill: "#123F6B", bold: true },
  });
  draft.styleIf(header + 1, 1, rows, 1, {
    kind: "colorScale",
    points: [
      { at: 0, color: "#F2F6FB" },
      { at: 2, color: "#C4D8EE" },
      { at: 4, color: "#9DBCE0" },
    ],
  });
  draft.styleIf(header + 1, 2, rows, 1, { kind: "dataBar", color: "#9DBCE0", min: -4, max: 4 });
  return draft.finish({
    name: scores,
    tables: [
      {
        name: table,
        area: { row: header, column: 0, rows: rows + 1, columns: 4 },
        style: "TableStyleLight1",
        filter: true,
        bandedRows: false,
        totals: ["Samen", { formula: "=SUBTOTAL(101,[Niveau])" }, { formula: `=MIN(${table}[Gat])` }, null],
      },
    ],
    frame: {
      gridlines: false,
      print,
      groups: [
        { of: "rows", first: header + 1, count: 3 },
        { of: "rows", first: header + 2, count: 1, collapsed: true },
        { of: "columns", first: 2, count: 1 },
      ],
      hiddenColumns: [{ column: 3, columns: 1 }],
      protection: { allow: ["autoFilter", "formatColumns"], select: "unlocked" },
      marker: { kind: "teamScores", table: "Scores", competencies: ["1.1", "1.2"], raters: ["manager"] },
    },
  });
}

function cell(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
