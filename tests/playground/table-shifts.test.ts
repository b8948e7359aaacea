import { shiftCells } from "embedded-excel/book";
import { area, scoreTable } from "./score-table";

const names = ({ table }: ReturnType<typeof scoreTable>) => table.columns.map(({ name }) => name);

describe("rows and columns come and go in a table of scores", () => {
  test("an inserted row calculates, looks and is validated as its neighbours", () => {
    const { book, sheet, table, formula, style } = scoreTable();
    shiftCells(book, sheet, area("3:3"), "Down");
    expect(table.area).toEqual(area("A1:D5"));
    expect(formula("D3")).toBe(formula("D2"));
    expect(style("B3")).toMatchObject({ bold: true, numberFormat: "0" });
    expect(sheet.validations[0]?.areas).toEqual([area("B2:C5")]);
  });

  test("a rule keeps its meaning when the first row goes", () => {
    const { book, sheet, table, value } = scoreTable();
    shiftCells(book, sheet, area("2:2"), "Up");
    expect([table.area, value("A2")]).toEqual([area("A1:D3"), "Bert"]);
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [area("B2:C3")], rule: { formula: 'B2=""' } }]);
    expect(sheet.validations).toMatchObject([{ areas: [area("B2:C3")] }]);
  });

  test("a rule keeps its meaning when its first column goes", () => {
    const { book, sheet } = scoreTable();
    shiftCells(book, sheet, area("B:B"), "Left");
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [area("B2:B4")], rule: { formula: 'B2=""' } }]);
  });

  test("a column inserted in the table gets a header, and the others keep their names", () => {
    const setup = scoreTable();
    const { book, sheet, value } = setup;
    sheet.write(area("J1"), [[{ formula: "=SUM(Team[1.2 Analyseren])" }]]);
    shiftCells(book, sheet, area("C:C"), "Right");
    expect(names(setup)).toEqual(["Naam", "1.1 Zorgvuldigheid", "Kolom3", "1.2 Analyseren", "Ingevuld"]);
    expect([value("C1"), value("K1"), value("E3")]).toEqual(["Kolom3", 3, 1]);
    expect(sheet.validations[0]?.areas).toEqual([area("B2:D4")]);
  });

  test("a deleted column is gone from the table, and what referred to it says so", () => {
    const setup = scoreTable();
    const { book, sheet, formula, value } = setup;
    sheet.write(area("J1:J2"), [
      [{ formula: "=SUM(Team[1.2 Analyseren])" }],
      [{ formula: "=COUNTA(Team[Naam])" }],
    ]);
    shiftCells(book, sheet, area("C:C"), "Left");
    expect(names(setup)).toEqual(["Naam", "1.1 Zorgvuldigheid", "Ingevuld"]);
    expect([formula("I1"), value("I2")]).toEqual(["=SUM(#REF!)", 3]);
    expect(sheet.validations[0]?.areas).toEqual([area("B2:B4")]);
  });

  test("all rows deleted: the table keeps an empty one", () => {
    const { book, sheet, table } = scoreTable();
    shiftCells(book, sheet, area("2:4"), "Up");
    expect(table.area).toEqual(area("A1:D2"));
  });

  test("merging is refused inside a table only", () => {
    const { sheet } = scoreTable();
    expect(() => sheet.merge(area("D4:E4"))).toThrow();
    sheet.merge(area("A5:D5"));
    sheet.merge(area("E1:E4"));
    expect(sheet.merges).toHaveLength(2);
  });

  test("formulas follow a header that is typed over, and back", () => {
    const { sheet, enter, formula, value, person } = scoreTable();
    sheet.write(area("J1"), [[{ formula: "=SUM(Team[1.2 Analyseren])" }]]);
    enter("C1", "Analyse");
    expect([formula("J1"), value("J1"), value("D3")]).toEqual(["=SUM(Team[Analyse])", 3, 1]);
    person.carryOut({ kind: "undo" });
    expect([formula("J1"), value("J1"), value("D3")]).toEqual(["=SUM(Team[1.2 Analyseren])", 3, 1]);
  });
});
