/** A check that finds nothing is worth nothing: each fault is made once, and must be found. */
import { checkPlan } from "../../tools/check-plan/check-plan";
import type { SheetPlan } from "../../src/sheets/plan/plan";

const good: SheetPlan = {
  name: "Blad",
  rows: 3,
  columns: 2,
  values: [
    {
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      values: [
        ["Naam", "Score"],
        ["een", 1],
      ],
    },
  ],
  formulas: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, formulas: [["=SUM(B2:B2)"]] }],
  styles: [{ area: { row: 0, column: 0, rows: 3, columns: 2 }, style: { size: 11, color: "#1F2933" } }],
  columnWidths: [{ column: 0, columns: 2, width: 60 }],
  rowHeights: [{ row: 0, rows: 3, height: 18 }],
  merges: [],
  tables: [
    {
      name: "T",
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      style: "TableStyleLight1",
      filter: true,
      bandedRows: false,
    },
  ],
  links: [],
  names: [],
  validations: [],
  conditionalFormats: [],
  frame: {
    gridlines: false,
    print: {
      paper: "a4",
      orientation: "portrait",
      margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
      pagesWide: 1,
    },
    marker: { kind: "sharedHeatmap" },
  },
};

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const withValue = (value: string, style: SheetPlan["styles"][number]["style"] = {}): SheetPlan => ({
  ...good,
  tables: [],
  values: [{ area: area(0, 0, 1, 2), values: [[value, "x"]] }],
  styles: [...good.styles, { area: area(0, 0, 1, 1), style }],
});

describe("checkPlan", () => {
  it("finds nothing wrong with a good plan", () => expect(checkPlan(good)).toEqual([]));

  it("takes upright text by the cell's height, wrapped or not", () => {
    const upright = (wrap: boolean): SheetPlan => ({
      ...withValue("Plannen en organiseren", { rotation: 90, wrap }),
      rowHeights: [{ row: 0, rows: 3, height: 130 }],
      columnWidths: [{ column: 0, columns: 2, width: 20 }],
    });
    expect(checkPlan(upright(true))).toEqual([]);
    expect(checkPlan(upright(false))).toEqual([]);
    for (const wrap of [true, false]) {
      const low = { ...upright(wrap), rowHeights: [{ row: 0, rows: 3, height: 80 }] };
      expect(checkPlan(low).join()).toMatch(/"Plannen en organiseren" is cut off/);
    }
  });

  const faults: [string, SheetPlan, RegExp][] = [
    ["a sheet name", { ...good, name: "a/b" }, /sheet name/],
    [
      "a block of another shape",
      { ...good, values: [{ area: area(0, 0, 2, 2), values: [["a", "b"]] }] },
      /shape/,
    ],
    [
      "a ragged block",
      { ...good, values: [{ area: area(0, 0, 1, 2), values: [["a"]] }], tables: [] },
      /shape/,
    ],
    ["blocks over each other", { ...good, values: [...good.values, ...good.values] }, /blocks .* overlap/],
    [
      "a style outside",
      { ...good, styles: [{ area: area(2, 0, 2, 1), style: {} }] },
      /style at A3:A4: outside/,
    ],
    [
      "a row height outside",
      { ...good, rowHeights: [{ row: 3, rows: 1, height: 15 }] },
      /row height .* outside/,
    ],
    ["an empty area", { ...good, styles: [{ area: area(0, 0, 0, 1), style: {} }] }, /outside/],
    [
      "merges over each other",
      { ...good, tables: [], merges: [area(0, 0, 2, 1), area(1, 0, 1, 2)] },
      /merges/,
    ],
    ["a merge in a table", { ...good, merges: [area(1, 0, 2, 1)] }, /in table T/],
    ["tables over each other", { ...good, tables: [...good.tables, ...good.tables] }, /tables .* overlap/],
    [
      "a table without rows",
      { ...good, tables: good.tables.map((t) => ({ ...t, area: area(0, 0, 1, 2) })) },
      /table T/,
    ],
    [
      "a header twice",
      {
        ...good,
        values: [
          {
            area: area(0, 0, 2, 2),
            values: [
              ["Naam", "naam"],
              ["een", 1],
            ],
          },
        ],
      },
      /table T/,
    ],
    ["a row that is too high", { ...good, rowHeights: [{ row: 0, rows: 3, height: 410 }] }, /height 410/],
    [
      "two heights for a row",
      { ...good, rowHeights: [...good.rowHeights, { row: 1, rows: 1, height: 20 }] },
      /row heights .* overlap/,
    ],
    [
      "a column that is too wide",
      { ...good, columnWidths: [{ column: 0, columns: 2, width: 1400 }] },
      /width 1400/,
    ],
    ["a text that is too long", withValue("x".repeat(32_768)), /32768 characters/],
    ["a text wider than its cell", withValue("een veel te lange tekst"), /cut off/],
    ["a wrapped text higher than its row", withValue("een veel te lange tekst", { wrap: true }), /cut off/],
    ["a font higher than its row", withValue("een", { size: 30 }), /cut off/],
    ["too little contrast", withValue("een", { color: "#999999" }), /contrast 2\.8/],
    ["too little contrast on a fill", withValue("een", { fill: "#3369A8" }), /contrast/],
    [
      "a formula without =",
      { ...good, formulas: [{ area: area(2, 1, 1, 1), formulas: [["SUM(A1)"]] }] },
      /not a formula/,
    ],
    ["freeze outside", { ...good, frame: { ...good.frame, freeze: { rows: 4, columns: 0 } } }, /freeze/],
    [
      "title rows outside",
      { ...good, frame: { ...good.frame, print: { ...good.frame.print, titleRows: { row: 2, rows: 2 } } } },
      /title rows/,
    ],
    [
      "a footer that is too long",
      {
        ...good,
        frame: { ...good.frame, print: { ...good.frame.print, footer: { left: "x".repeat(256) } } },
      },
      /footer/,
    ],
  ];

  it.each(faults)("finds %s", (_, plan, fault) => {
    expect(checkPlan(plan).join("\n")).toMatch(fault);
  });

  it("lets a text run over empty cells beside it, and not over filled ones", () => {
    const text = "een lange tekst";
    const plan = withValue(text);
    expect(checkPlan(plan).join()).toMatch(/cut off/);
    expect(checkPlan({ ...plan, values: [{ area: area(0, 0, 1, 2), values: [[text, null]] }] })).toEqual([]);
  });

  it("lets no text and no merged cells run across the edge of what stays in sight", () => {
    const text = "een lange tekst";
    const plan: SheetPlan = {
      ...withValue(text),
      values: [{ area: area(0, 0, 1, 2), values: [[text, null]] }],
    };
    const frozen = (columns: number, rows = 1): SheetPlan => ({
      ...plan,
      frame: { ...plan.frame, freeze: { rows, columns } },
    });
    expect(checkPlan(frozen(0))).toEqual([]);
    expect(checkPlan(frozen(2))).toEqual([]);
    expect(checkPlan(frozen(1))).toEqual(["A1: runs across the edge of what stays in sight"]);
    const merged = (columns: number, rows: number): SheetPlan => ({
      ...frozen(columns, rows),
      merges: [area(0, 0, 2, 2)],
    });
    expect(checkPlan(merged(2, 2))).toEqual([]);
    expect(checkPlan(merged(1, 2)).join()).toMatch(/A1:B2: put together across/);
    expect(checkPlan(merged(2, 1)).join()).toMatch(/A1:B2: put together across/);
  });

  it("reckons with merged width and height", () => {
    const plan = { ...withValue("een lange tekst", { wrap: true }), merges: [area(0, 0, 1, 2)] };
    const alone = { ...plan, values: [{ area: area(0, 0, 1, 2), values: [["een lange tekst", null]] }] };
    expect(checkPlan(alone)).toEqual([]);
  });
});
