import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { formulasSeenFrom } from "../../model/relative-formula";

const FORMULAS = [
  "=A1+B$2",
  '=SUM($A3:B10)*Team[Naam]&"A1"',
  "='Mijn blad'!C4:D$5+A:A",
  "=Blad2!$C$4+LOG10(A7)+x1y",
  "=[@Score]*B5",
  "=C5:C6 C4",
  "=T1[A1]+T1",
  "=A5#",
  "=SUM(A9:A2)",
  "=SUM(B2:A9)",
  "=$A5:$A$1",
  "=B9:B$3",
  "=B$3:B9",
  "=SUM(B$3:$C$9,Z9:AA9)",
  "=1:1+A2",
  "=5&A1048576",
];

test.each(FORMULAS)("%s reads further down in its column as it does when it is taken apart", (formula) => {
  const relative = translateFormulaToR1C1(formula, "E7");
  const seenFrom = formulasSeenFrom(formula, { row: 6, column: 4 });
  for (const by of [1, 3, -1, -6, 1_048_569]) {
    expect(seenFrom({ row: 6 + by, column: 4 })).toBe(translateFormulaToA1(relative, `E${7 + by}`));
  }
  expect(seenFrom({ row: 8, column: 5 })).toBe(translateFormulaToA1(relative, "F9"));
});
