import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import * as fc from "fast-check";
import {
  cellReferences,
  hasStructuredReference,
  isAbsolute,
  movedFormula,
  quotedSheet,
  sheetReference,
  wordsOf,
} from "../../src/sheets/plan/formula-references";
import { relocatedFormula } from "../../src/sheets/plan/relocated-formula";

const here = { planned: "Plan", actual: "Plan" };
const moved = (formula: string, row = 2, column = 1, sheet = here): string =>
  movedFormula(formula, { row, column, sheet });

describe("references in formulas", () => {
  it.each<[string, readonly string[]]>([
    ["=A1+$B$2", ["A1", "$B$2"]],
    ["=SUM(A1:B2,C:C,$4:4)", ["A1:B2", "C:C", "$4:4"]],
    ["=Lijsten!$A$1:$A$6", ["$A$1:$A$6"]],
    ["='A1''s blad'!B2", ["B2"]],
    ["=A1#", ["A1"]],
    ['="A1 en B2"&C3', ["C3"]],
    ["=Scores[A1]+[@[B2]]+Scores[[#Headers],['[C3']]]", []],
    ["=LOG10(A1)+LOG10", ["A1", "LOG10"]],
    ["=Score_A1+A1B+XFE1+ABCD1+A1.b+Groep1", []],
    ["=#REF!+Lijsten!Naam+'A1'!Naam", []],
    ["=IF(A1>1.5,2,3)", ["A1"]],
  ])("%s", (formula, found) => {
    expect(cellReferences(formula).map(({ cells }) => cells)).toEqual(found);
  });

  it("knows the sheet, whatever its name", () => {
    expect(cellReferences("='Mijn ''eigen'' blad'!A1+Lijsten!B2")).toEqual([
      { sheet: "Mijn 'eigen' blad", cells: "A1" },
      { sheet: "Lijsten", cells: "B2" },
    ]);
    expect(quotedSheet("Mijn 'eigen' blad")).toBe("'Mijn ''eigen'' blad'");
    expect(sheetReference("Lijsten", { row: 0, column: 0, rows: 6, columns: 1 })).toBe("'Lijsten'!$A$1:$A$6");
    expect(sheetReference("x", { row: 1, column: 27, rows: 1, columns: 1 })).toBe("'x'!$AB$2");
  });

  it("tells pinned references from others", () => {
    const pinned = ["$A$1", "$A$1:$B$2", "$A:$B", "$1:$2"];
    const loose = ["A1", "$A1", "A$1", "$A$1:B2", "A:$B", "$1:2"];
    expect(pinned.filter((cells) => !isAbsolute({ cells }))).toEqual([]);
    expect(loose.filter((cells) => isAbsolute({ cells }))).toEqual([]);
  });

  it("tells tables, functions and names apart from texts", () => {
    expect(hasStructuredReference("=Scores[Naam]")).toBe(true);
    expect(hasStructuredReference("=[@Naam]")).toBe(true);
    expect(hasStructuredReference('="[x]"&A1')).toBe(false);
    expect(wordsOf('=SUM(Scores[Naam],Drempel)&"Tekst"')).toEqual(["SUM", "Scores", "Drempel"]);
  });
});

describe("a formula that lands elsewhere", () => {
  it.each([
    ["=A1+$B$2", "=B3+$C$4"],
    ["=SUM(A:B,$2:3)", "=SUM(B:C,$4:5)"],
    ['="A1"&LOG10(A1)&Scores[A1]&A_1', '="A1"&LOG10(B3)&Scores[A1]&A_1'],
    ["=Lijsten!A1+Plan!A1", "=Lijsten!A1+'Plan'!B3"],
  ])("%s → %s", (formula, expected) => expect(moved(formula)).toBe(expected));

  it("follows its own sheet under another name", () => {
    const sheet = { planned: "Plan", actual: "Jan's blad" };
    expect(moved("=PLAN!$A$1+Ander!$A$1+A1", 0, 0, sheet)).toBe("='Jan''s blad'!$A$1+Ander!$A$1+A1");
  });

  it("stays as it is where nothing moves", () => expect(moved("=A1+Plan!B2", 0, 0)).toBe("=A1+Plan!B2"));

  it("does not leave the sheet in silence", () => {
    expect(() => moved("=XFD1")).toThrow(RangeError);
    expect(() => moved("=A1048576")).toThrow(RangeError);
  });

  it("moves relative references as copying does", () => {
    const cell = fc
      .tuple(fc.constantFrom("A", "Z", "AA", "BC"), fc.integer({ min: 1, max: 400 }))
      .map((parts) => parts.join(""));
    const piece = fc.oneof(
      cell,
      fc.tuple(cell, cell).map(([a, b]) => `SUM(${a}:${b})`),
      fc.constantFrom('"A1"', "12", "TRUE", "LOG10(5)", "Naam.A1", "Scores[A1]"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.nat(50),
        fc.nat(50),
        (pieces, row, column) => {
          const formula = `=${pieces.join("&")}`;
          const relative = translateFormulaToR1C1(formula, "A1");
          const to = sheetReference("x", { row, column, rows: 1, columns: 1 }).slice(4).replaceAll("$", "");
          const normal = (text: string): string =>
            translateFormulaToA1(translateFormulaToR1C1(text, "A1"), "A1");
          expect(normal(moved(formula, row, column))).toBe(normal(translateFormulaToA1(relative, to)));
        },
      ),
    );
  });
});

describe("cells that each go their own way", () => {
  const apart = (formula: string) =>
    relocatedFormula(formula, (row, column) =>
      column === 3 ? undefined : { row: row < 10 ? row : row + 2, column: column === 0 ? 7 : column },
    );

  it("keeps what is pinned, texts, other sheets and tables", () => {
    expect(apart('=IF($A$10>=$A$11-1E-9,"A1",Blad2!A11&T[A11])')).toBe(
      '=IF($H$10>=$H$13-1E-9,"A1",Blad2!A11&T[A11])',
    );
    expect(apart("=SUM(B$11:C12)")).toBe("=SUM(B$13:C14)");
  });

  it("is no formula when one of its cells has no place", () => {
    expect(apart("=A1+D1")).toBeUndefined();
  });

  it("is the same as moving, where all go the same way", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), (down, right) => {
        const formula = '=IF(AND(ISNUMBER($I20),I$12="x"),T[Score],$C$10)';
        expect(
          relocatedFormula(formula, (row, column) => ({ row: row + down, column: column + right })),
        ).toBe(movedFormula(formula, { row: down, column: right, sheet: { planned: "a", actual: "a" } }));
      }),
    );
  });
});
