/** Each fault of what a plan says beyond cells and styles is made once, and must be found. */
import { checkPlan, checkPlans } from "../../tools/check-plan/check-plan";
import type { GroupPlan, NamePlan, SheetFrame, SheetPlan, TablePlan } from "../../src/sheets/plan/plan";
import type { ConditionalRule, ValidationPlan, ValidationRule } from "../../src/sheets/plan/plan-rules";
import { plainFrame } from "./plain-frame";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A table of scores with a calculated column and totals, a list of names, and room below. */
const table: TablePlan = {
  name: "Scores",
  area: area(0, 0, 4, 3),
  style: "TableStyleLight1",
  filter: true,
  bandedRows: false,
  totals: ["Samen", null, { formula: "=SUBTOTAL(109,[Dubbel])" }],
};
const entry: ValidationPlan = {
  area: area(1, 1, 3, 1),
  rule: { kind: "whole", min: 0, max: 4 },
  prompt: { title: "Niveau", text: "0 tot en met 4" },
  alert: { style: "stop", title: "Niveau", text: "Kies 0 tot en met 4." },
};
const good: SheetPlan = {
  name: "Scores",
  rows: 8,
  columns: 4,
  values: [
    {
      area: area(0, 0, 4, 3),
      values: [
        ["Naam", "Niveau", "Dubbel"],
        ["Anna", 1, null],
        ["Bert", 2, null],
        ["Cees", 3, null],
      ],
    },
    { area: area(5, 0, 3, 1), values: [["ja"], ["deels"], ["nee"]] },
  ],
  formulas: [
    {
      area: area(1, 2, 3, 1),
      formulas: [["=[@Niveau]*2"], ["=[@Niveau]*2"], ["=[@Niveau]*2"]],
    },
  ],
  styles: [],
  columnWidths: [{ column: 0, columns: 4, width: 60 }],
  rowHeights: [{ row: 0, rows: 8, height: 18 }],
  merges: [],
  tables: [table],
  links: [],
  names: [
    { name: "Antwoorden", refersTo: { area: area(5, 0, 3, 1) }, comment: "Wat er te kiezen is" },
    { name: "Drempel", refersTo: { formula: "='Scores'!$A$1*2/3" }, visible: false },
  ],
  validations: [entry, { area: area(5, 1, 3, 1), rule: { kind: "list", source: "=Antwoorden" } }],
  conditionalFormats: [
    {
      area: area(1, 1, 3, 1),
      rule: { kind: "formula", formula: '=$B2=""', look: { fill: "#E9EDF1", italic: true } },
    },
    {
      area: area(1, 1, 3, 1),
      rule: {
        kind: "cellValue",
        is: "greaterOrEqual",
        formula1: "=3",
        look: { color: "#FFFFFF", bold: true },
      },
    },
    {
      area: area(1, 1, 3, 1),
      rule: {
        kind: "colorScale",
        points: [
          { at: 0, color: "#F2F6FB" },
          { at: 2.99, color: "#9DBCE0" },
          { at: 3, color: "#123F6B" },
        ],
      },
    },
  ],
  frame: {
    ...plainFrame,
    groups: [
      { of: "rows", first: 1, count: 3 },
      { of: "rows", first: 1, count: 2, collapsed: true },
      { of: "columns", first: 2, count: 1 },
    ],
    hiddenColumns: [{ column: 3, columns: 1 }],
    visibility: "hidden",
    protection: { allow: ["autoFilter"], select: "unlocked" },
  },
};

const withEntry = (change: Partial<ValidationPlan>): SheetPlan => ({
  ...good,
  validations: [{ ...entry, ...change }],
});
const withRule = (rule: ValidationRule): SheetPlan => withEntry({ rule });
const withFormat = (rule: ConditionalRule): SheetPlan => ({
  ...good,
  conditionalFormats: [{ area: area(1, 1, 3, 1), rule }],
});
const withName = (change: Partial<NamePlan>): SheetPlan => ({
  ...good,
  validations: [],
  names: [{ name: "Antwoorden", refersTo: { area: area(5, 0, 3, 1) }, ...change }],
});
const withFrame = (change: Partial<SheetFrame>): SheetPlan => ({
  ...good,
  frame: { ...good.frame, ...change },
});
const withTable = (change: Partial<TablePlan>): SheetPlan => ({ ...good, tables: [{ ...table, ...change }] });
const rows = (first: number, count: number): GroupPlan => ({ of: "rows", first, count });
const bold = { bold: true };

it("finds nothing wrong with a good plan", () => expect(checkPlan(good)).toEqual([]));

describe("validations", () => {
  it.each<[string, SheetPlan, RegExp]>([
    ["outside the plan", withEntry({ area: area(7, 0, 2, 1) }), /validation at A8:A9: outside/],
    ["over one another", { ...good, validations: [entry, entry] }, /validations .* overlap/],
    ["a list written out", withRule({ kind: "list", source: "ja,nee" }), /not a formula/],
    [
      "a list written out in a formula",
      withRule({ kind: "list", source: '="ja,nee"' }),
      /neither a name nor/,
    ],
    ["a list from a table", withRule({ kind: "list", source: "=Scores[Naam]" }), /a table in/],
    ["a list from a table as a whole", withRule({ kind: "list", source: "=scores" }), /a table in/],
    ["a list from cells that move", withRule({ kind: "list", source: "=A6:A8" }), /neither a name nor/],
    ["a list that is a block", withRule({ kind: "list", source: "=$A$1:$B$2" }), /not one row or column/],
    ["a list with empty cells", withRule({ kind: "list", source: "=Scores!$A$4:$A$6" }), /empty cells/],
    ["bounds the wrong way round", withRule({ kind: "whole", min: 4, max: 0 }), /no bounds: 4 to 0/],
    ["half a whole number", withRule({ kind: "whole", min: 0, max: 0.5 }), /no bounds/],
    ["no number", withRule({ kind: "decimal", min: 0, max: Number.NaN }), /no bounds/],
    ["no formula", withRule({ kind: "custom", formula: "B2>1" }), /not a formula/],
    [
      "a long formula",
      withRule({ kind: "custom", formula: `=B2>${"1".repeat(252)}` }),
      /formula of 256 characters/,
    ],
    ["an array constant", withRule({ kind: "custom", formula: "=OR(B2={1,2})" }), /array constant/],
    ["a long title", withEntry({ prompt: { title: "x".repeat(33), text: "" } }), /title of 33/],
    ["a long prompt", withEntry({ prompt: { title: "", text: "x".repeat(256) } }), /text of 256/],
    [
      "a long alert",
      withEntry({ alert: { style: "warning", title: "", text: "x".repeat(256) } }),
      /text of 256/,
    ],
  ])("finds %s", (_, plan, fault) => expect(checkPlan(plan).join("\n")).toMatch(fault));

  it("takes a name or cells of another sheet on trust", () => {
    for (const source of ["=Compleet_Niveaus", "='Mijn lijsten'!$A$1:$A$6", "=Lijsten!$A:$A"])
      expect(checkPlan(withRule({ kind: "list", source }))).toEqual([]);
  });

  it("takes braces and brackets in a text for text", () => {
    expect(checkPlan(withRule({ kind: "custom", formula: '=B2<>"{[x]}"' }))).toEqual([]);
  });
});

describe("conditional formats", () => {
  it.each<[string, SheetPlan, RegExp]>([
    ["no formula", withFormat({ kind: "formula", formula: "B2>1", look: bold }), /not a formula/],
    [
      "a long formula",
      withFormat({ kind: "formula", formula: `=${"1".repeat(255)}`, look: bold }),
      /formula of 256/,
    ],
    ["a table", withFormat({ kind: "formula", formula: "=[@Naam]>1", look: bold }), /a table in/],
    [
      "too little contrast",
      withFormat({ kind: "formula", formula: "=TRUE", look: { fill: "#999999", color: "#777777" } }),
      /conditional format at B2:B4: contrast 1\.5/,
    ],
    [
      "too little contrast with the cell's own text",
      withFormat({ kind: "formula", formula: "=TRUE", look: { fill: "#14497A" } }),
      /contrast/,
    ],
    [
      "too little contrast with the cell's own fill",
      withFormat({ kind: "cellValue", is: "equal", formula1: "=1", look: { color: "#FFFFFF" } }),
      /contrast 1\.00/,
    ],
    [
      "one bound of two",
      withFormat({ kind: "cellValue", is: "between", formula1: "=1", look: bold }),
      /one bound/,
    ],
    [
      "two bounds of one",
      withFormat({ kind: "cellValue", is: "less", formula1: "=1", formula2: "=2", look: bold }),
      /two bounds/,
    ],
    [
      "a scale of one point",
      withFormat({ kind: "colorScale", points: [{ at: 0, color: "#FFFFFF" }] }),
      /two or three/,
    ],
    [
      "a scale that goes down",
      withFormat({
        kind: "colorScale",
        points: [
          { at: 4, color: "#FFFFFF" },
          { at: 0, color: "#EEEEEE" },
        ],
      }),
      /go up/,
    ],
    [
      "a scale on which text gets lost",
      {
        ...good,
        conditionalFormats: good.conditionalFormats.filter(({ rule }) => rule.kind === "colorScale"),
      },
      /conditional format at B2:B4: contrast 1\./,
    ],
    ["a bar without length", withFormat({ kind: "dataBar", color: "#3369A8", min: 1, max: 1 }), /no bounds/],
    [
      "one outside",
      {
        ...good,
        conditionalFormats: [
          { area: area(0, 4, 1, 1), rule: { kind: "dataBar", color: "#3369A8", min: 0, max: 1 } },
        ],
      },
      /conditional format at E1: outside/,
    ],
  ])("finds %s", (_, plan, fault) => expect(checkPlan(plan).join("\n")).toMatch(fault));

  it("reckons with the styles of the cells below", () => {
    const rule: ConditionalRule = { kind: "formula", formula: "=TRUE", look: { fill: "#14497A" } };
    const white = { area: area(1, 1, 3, 1), style: { color: "#FFFFFF", fill: "#123F6B" } };
    expect(checkPlan({ ...withFormat(rule), styles: [white] })).toEqual([]);
  });
});

describe("names", () => {
  it.each<[string, SheetPlan, RegExp]>([
    ["one that looks like a cell", withName({ name: "A1" }), /name A1: not a name/],
    ["one with a space", withName({ name: "a b" }), /not a name/],
    ["a long comment", withName({ comment: "x".repeat(256) }), /comment of 256/],
    [
      "cells outside",
      withName({ refersTo: { area: area(7, 0, 2, 1) } }),
      /name Antwoorden at A8:A9: outside/,
    ],
    ["no formula", withName({ refersTo: { formula: "2/3" } }), /not a formula/],
    ["cells without a sheet", withName({ refersTo: { formula: "=$A$1" } }), /without its sheet/],
    ["cells that move", withName({ refersTo: { formula: "=Scores!A1" } }), /without dollar signs/],
    ["a table's name", withName({ name: "SCORES" }), /name SCORES: given twice/],
    ["a table that is called like a cell", withTable({ name: "B2" }), /table B2: not a name/],
  ])("finds %s", (_, plan, fault) => expect(checkPlan(plan).join("\n")).toMatch(fault));

  it("finds names that two plans share", () => {
    expect([...checkPlans([good, { ...good, name: "SCORES" }])].sort()).toEqual([
      "name antwoorden: given twice",
      "name drempel: given twice",
      "name scores: given twice",
      "sheet name SCORES: given twice",
    ]);
    expect(checkPlans([good, { ...good, name: "a/b", tables: [], names: [] }]).join()).toMatch(
      /^a\/b: sheet name/,
    );
  });
});

describe("tables", () => {
  const formulas = (...lines: string[]): SheetPlan => ({
    ...good,
    formulas: [{ area: area(1, 2, lines.length, 1), formulas: lines.map((line) => [line]) }],
  });
  it.each<[string, SheetPlan, RegExp]>([
    [
      "a formula in some rows",
      formulas("=[@Niveau]", "=[@Niveau]"),
      /Scores: column at C1:C4: .* same in every row/,
    ],
    ["another formula in a row", formulas("=[@Niveau]", "=[@Niveau]", "=1"), /same in every row/],
    ["totals of another number", withTable({ totals: ["Samen"] }), /not one for each column/],
    [
      "totals that are no formula",
      withTable({ totals: [null, null, { formula: "SUM(1)" }] }),
      /not a formula/,
    ],
    [
      "totals over something else",
      { ...good, values: [...good.values, { area: area(4, 0, 1, 1), values: [["x"]] }] },
      /something stands in its totals row/,
    ],
    ["totals below the plan", { ...good, rows: 4 }, /totals row lies outside/],
  ])("finds %s", (_, plan, fault) => expect(checkPlan(plan).join("\n")).toMatch(fault));
});

describe("cells", () => {
  it("finds a value and a formula in one cell", () => {
    const plan = { ...good, formulas: [{ area: area(5, 0, 1, 1), formulas: [["=1"]] }] };
    expect(checkPlan(plan).join("\n")).toMatch(/A6: a value and a formula/);
  });

  it("finds a formula that Excel would take for a text", () => {
    const styles = [{ area: area(0, 2, 4, 1), style: { numberFormat: "@" } }];
    expect(checkPlan({ ...good, styles }).join("\n")).toMatch(/C2: a formula in a cell for text/);
  });
});

describe("the frame", () => {
  it.each<[string, SheetPlan, RegExp]>([
    ["a group outside", withFrame({ groups: [rows(6, 3)] }), /group of rows 7 to 9: outside/],
    ["groups that Excel would join", withFrame({ groups: [rows(0, 2), rows(2, 2)] }), /runs into/],
    ["groups over one another", withFrame({ groups: [rows(0, 3), rows(2, 3)] }), /runs into/],
    [
      "too many levels",
      withFrame({ groups: Array.from({ length: 8 }, (_, index) => rows(0, 8 - index)) }),
      /too deep/,
    ],
    ["a hidden column outside", withFrame({ hiddenColumns: [{ column: 4, columns: 1 }] }), /hidden column 5/],
  ])("finds %s", (_, plan, fault) => expect(checkPlan(plan).join("\n")).toMatch(fault));

  it("lets groups of rows and of columns cross", () => {
    expect(checkPlan(withFrame({ groups: [rows(0, 3), { of: "columns", first: 0, count: 3 }] }))).toEqual([]);
  });
});
