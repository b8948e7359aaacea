import * as fc from "fast-check";
import { formulaBlocks, isFormula, type DraftCell } from "../../src/sheets/drafting/draft-cells";
import { checkPlan } from "../../tools/check-plan/check-plan";
import { SheetDraft } from "../../src/sheets/drafting/sheet-draft";
import { plainFrame } from "./plain-frame";

describe("formulas among values", () => {
  it("become few rectangles", () => {
    const f = (formula: string): DraftCell => ({ formula });
    expect(
      formulaBlocks([
        ["a", f("=A"), f("=B"), null],
        [f("=C"), f("=D"), f("=E"), 1],
        [f("=F"), null, null, f("=G")],
      ]),
    ).toEqual([
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, formulas: [["=C"], ["=F"]] },
      {
        area: { row: 0, column: 1, rows: 2, columns: 2 },
        formulas: [
          ["=A", "=B"],
          ["=D", "=E"],
        ],
      },
      { area: { row: 2, column: 3, rows: 1, columns: 1 }, formulas: [["=G"]] },
    ]);
  });

  it("hold each formula once and nothing else", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.nat().map((n) => ({ formula: `=${n}` })),
    );
    const rows = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const seen = cells.map((row) => row.map((): DraftCell => null));
        for (const { area, formulas } of formulaBlocks(cells)) {
          expect(formulas).toHaveLength(area.rows);
          formulas.forEach((line, r) => {
            expect(line).toHaveLength(area.columns);
            line.forEach((formula, c) => {
              expect(seen[area.row + r]![area.column + c]).toBeNull();
              seen[area.row + r]![area.column + c] = { formula };
            });
          });
        }
        expect(seen).toEqual(cells.map((row) => row.map((one) => (isFormula(one) ? one : null))));
      }),
    );
  });
});

it("a draft says what may be entered, what is named and how values look", () => {
  const draft = new SheetDraft([60, 60]);
  draft.addRow(["Naam", "Niveau"], 18);
  draft.addRow(["Anna", { formula: "=LEN(A2)" }], 18);
  draft.addRow(["Bert", { formula: "=LEN(A3)" }], 18);
  draft.validate(1, 0, 2, 1, { rule: { kind: "list", source: "=Namen" }, ignoreBlanks: false });
  draft.validate(1, 0, 0, 1, { rule: { kind: "list", source: "=Namen" } });
  draft.styleIf(1, 1, 2, 1, { kind: "formula", formula: "=B2>4", look: { bold: true } });
  draft.styleIf(1, 1, 2, 0, { kind: "formula", formula: "=B2>4", look: { bold: true } });
  draft.name(1, 0, 2, 1, "Namen", "Wie er meedoen");
  const plan = draft.finish({
    name: "Blad",
    names: [{ name: "Drempel", refersTo: { formula: "=2/3" } }],
    frame: plainFrame,
  });
  const area = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });
  expect(plan).toMatchObject({
    values: [
      {
        values: [
          ["Naam", "Niveau"],
          ["Anna", null],
          ["Bert", null],
        ],
      },
    ],
    formulas: [{ area: area(1), formulas: [["=LEN(A2)"], ["=LEN(A3)"]] }],
    validations: [{ area: area(0), rule: { kind: "list", source: "=Namen" }, ignoreBlanks: false }],
    conditionalFormats: [{ area: area(1), rule: { kind: "formula", formula: "=B2>4" } }],
    names: [
      { name: "Namen", refersTo: { area: area(0) }, comment: "Wie er meedoen" },
      { name: "Drempel", refersTo: { formula: "=2/3" } },
    ],
  });
  expect(plan.validations).toHaveLength(1);
  expect(plan.conditionalFormats).toHaveLength(1);
  expect(checkPlan(plan)).toEqual([]);
});
