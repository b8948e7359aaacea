import { DEFAULT_PROTECTION_OPTIONS } from "embedded-excel/rules";
import { area, scoreTable } from "./score-table";

describe("a table grows when a person writes beside it", () => {
  it("takes up a row typed below it, with dropdowns, looks, marks and formulas", () => {
    const { sheet, table, enter, value, formula, style } = scoreTable();
    expect(enter("A5", "Dirk")).toBeUndefined();
    expect(table.area).toEqual(area("A1:D5"));
    expect(formula("D5")).toBe(formula("D4"));
    expect(value("D5")).toBe(0);
    expect(style("B5")).toMatchObject({ bold: true, numberFormat: "0" });
    expect(style("A5")).toMatchObject({ numberFormat: "@", indent: 1 });
    // One block each, not a second one below it.
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area("B2:C5")]]);
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([[area("B2:C5")]]);
    expect(enter("B5", "5")).toMatchObject({ title: "Score", message: "Kies 0 tot en met 4, of n.v.t." });
    expect(enter("B5", "4")).toBeUndefined();
    expect(value("D5")).toBe(1);
  });

  it("takes the growth back with one step, and what was typed with the next", () => {
    const { sheet, table, person, enter, value, formula, style } = scoreTable();
    const before = { validations: sheet.validations, formats: sheet.conditionalFormats };
    enter("A5", "Dirk");
    person.carryOut({ kind: "undo" });
    expect(table.area).toEqual(area("A1:D4"));
    expect([value("A5"), formula("D5"), style("B5").bold]).toEqual(["Dirk", undefined, false]);
    expect(sheet.validations).toBe(before.validations);
    expect(sheet.conditionalFormats).toBe(before.formats);
    person.carryOut({ kind: "undo" });
    expect(value("A5")).toBeNull();
    person.carryOut({ kind: "redo" });
    person.carryOut({ kind: "redo" });
    expect(table.area).toEqual(area("A1:D5"));
    expect(formula("D5")).toBe(formula("D4"));
    expect(sheet.validations[0]?.areas).toEqual([area("B2:C5")]);
  });

  it("takes up all pasted rows, and a rule of whole columns only where it held for every row", () => {
    const { sheet, sheetId, table, person, value } = scoreTable();
    sheet.validations = [...sheet.validations, { ...sheet.validations[0]!, areas: [area("A3:A4")] }];
    person.carryOut({ kind: "paste", sheetId, area: area("A5"), text: "Dirk\t2\t3\r\nEls\t9\t1" });
    expect(table.area).toEqual(area("A1:D6"));
    // Text from elsewhere bypasses the validation, and the rule stays.
    expect([value("B6"), value("D6")]).toEqual([9, 2]);
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area("B2:C6")], [area("A3:A4")]]);
  });

  it("takes up rows of its own that are pasted below it, without breaking the rules into pieces", () => {
    const { sheet, sheetId, table, person, clipboard, formula } = scoreTable();
    person.carryOut({ kind: "copy", sheetId, areas: [area("A2:D3")] });
    person.carryOut({ kind: "paste", sheetId, area: area("A5"), text: clipboard[0]! });
    expect(table.area).toEqual(area("A1:D6"));
    expect(formula("D6")).toBe(formula("D2"));
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area("B2:C6")]]);
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([[area("B2:C6")]]);
  });

  it("grows also while a filter hides rows", () => {
    const { sheet, table, enter } = scoreTable();
    sheet.hideRows(2, 1, true);
    enter("A5", "Dirk");
    expect(table.area.rows).toBe(5);
    expect([sheet.rows.isHidden(2), sheet.rows.isHidden(4)]).toEqual([true, false]);
  });

  it("takes up a column on the right, with a header; a formula fills it", () => {
    const { book, table, enter, value, formula, person } = scoreTable();
    enter("E1", "Opmerking");
    expect(table.columns.at(-1)?.name).toBe("Opmerking");
    enter("F3", "=Team[@Ingevuld]*2");
    expect(table.area).toEqual(area("A1:F4"));
    expect(value("F1")).toBe("Kolom6");
    expect([value("F2"), value("F3"), value("F4")]).toEqual([2, 2, 4]);
    expect(book.evaluate(book.activeSheet, "=SUM(Team[Kolom6])")).toEqual([[8]]);
    person.carryOut({ kind: "undo" });
    expect(table.columns.map(({ name }) => name)).toHaveLength(5);
    expect([value("F1"), formula("F2"), formula("F3")]).toEqual([null, undefined, "=Team[@Ingevuld]*2"]);
  });

  it.each([
    ["on a protected sheet", "A5", "Dirk", (t: Setup) => protect(t)],
    [
      "under a totals row",
      "A6",
      "Dirk",
      (t: Setup) => t.book.tables.setRow(t.sheet, t.table, "totals", true),
    ],
    ["a row further down", "A6", "Dirk", () => undefined],
    ["beside the row below", "E5", "Dirk", () => undefined],
    ["when emptied", "A5", "", () => undefined],
    ["by a formula below, which sums it up", "B5", "=SOM(B2:B4)", () => undefined],
    [
      "when something stood in that row",
      "A5",
      "Dirk",
      (t: Setup) => t.sheet.write(area("C5"), [[{ value: "van mij" }]]),
    ],
    ["over merged cells", "A5", "Dirk", (t: Setup) => t.sheet.merge(area("B5:C6"))],
    ["over another table", "A5", "Dirk", (t: Setup) => t.book.tables.add(t.sheet, area("C5:D7"), true)],
  ] as const)("does not grow %s", (_what, address, input, prepare) => {
    const setup = scoreTable();
    prepare(setup);
    const before = setup.table.area;
    expect(setup.enter(address, input)).toBeUndefined();
    expect(setup.table.area).toEqual(before);
  });
});

type Setup = ReturnType<typeof scoreTable>;

function protect({ sheet }: Setup): void {
  sheet.setStyle(area("A5:D5"), { locked: false });
  sheet.protection = { on: true, options: DEFAULT_PROTECTION_OPTIONS };
}

describe("pasting and filling take the rules along", () => {
  it("puts the copied cells' validation in place of the one that was there, and takes that back", () => {
    const { sheet, sheetId, person, clipboard, enter } = scoreTable();
    person.carryOut({ kind: "copy", sheetId, areas: [area("A2")] });
    person.carryOut({ kind: "paste", sheetId, area: area("B3"), text: clipboard[0]! });
    expect(enter("C3", "9")).toMatchObject({ title: "Score" });
    expect(enter("B3", "9")).toBeUndefined();
    expect(sheet.conditionalFormats.flatMap(({ areas }) => areas)).not.toContainEqual(area("B2:C4"));
    person.carryOut({ kind: "undo" });
    person.carryOut({ kind: "undo" });
    expect(sheet.validations[0]?.areas).toEqual([area("B2:C4")]);
  });

  it("lets a copied dropdown hold where it is pasted, with its relative references moved along", () => {
    const { sheet, sheetId, person, clipboard, enter } = scoreTable();
    person.carryOut({ kind: "copy", sheetId, areas: [area("C3")] });
    person.carryOut({ kind: "paste", sheetId, area: area("K9:K10"), text: clipboard[0]! });
    expect(enter("K10", "9")).toMatchObject({ title: "Score" });
    const [format] = sheet.conditionalFormats;
    expect(format).toMatchObject({ areas: [area("B2:C4"), area("K9:K10")], rule: { formula: 'B2=""' } });
  });

  it("keeps the rule's meaning when its first cells are pasted over", () => {
    const { sheet, sheetId, person, clipboard } = scoreTable();
    person.carryOut({ kind: "copy", sheetId, areas: [area("A2:A3")] });
    person.carryOut({ kind: "paste", sheetId, area: area("B2:C3"), text: clipboard[0]! });
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [area("B4:C4")], rule: { formula: 'B4=""' } }]);
  });

  it("fills a dropdown down", () => {
    const { sheetId, person, enter } = scoreTable();
    person.carryOut({ kind: "fill", sheetId, source: area("C4"), target: area("C4:C9") });
    expect(enter("C9", "9")).toMatchObject({ title: "Score" });
  });

  it("lands a choice from a list of numbers as a number, a word as a text", () => {
    const { enter, value } = scoreTable();
    enter("B3", "4");
    enter("C2", "n.v.t.");
    expect([value("B3"), value("C2"), value("D3")]).toEqual([4, "n.v.t.", 2]);
    // A list in cells does not mind capitals.
    expect(enter("C3", "N.V.T.")).toBeUndefined();
  });
});
