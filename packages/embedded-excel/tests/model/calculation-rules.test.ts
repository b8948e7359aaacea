/** Rules of calculation that a table of formulas cannot hold. */
import { Book } from "../../model/book";
import { withoutImmediateLambdas } from "../../model/calculation/immediate-lambda";
import { filledBook } from "./filled-book";

test("cells in a circle are 0, and those that only read them go on from there", () => {
  const { put, at } = filledBook();
  put("A1", [["=B1+1", "=A1*2+1", "=A1+5"]]);
  put("A2", [["=A2+1"]]);
  expect([at("A1"), at("B1"), at("C1"), at("A2")]).toEqual([0, 0, 5, 0]);
});

test.each([
  ["LAMBDA(x,x+1)(2)", "LET(x,2,x+1)"],
  ["1+LAMBDA(x,y,x*y)(2,SUM(A1,B1))", "1+LET(x,2,y,SUM(A1,B1),x*y)"],
  ["LAMBDA(7)()", "(7)"],
  ["LAMBDA(x,LAMBDA(y,x+y)(3))(2)", "LET(x,2,LET(y,3,x+y))"],
  ["REDUCE(0,A1:A3,LAMBDA(a,b,a+b))", "REDUCE(0,A1:A3,LAMBDA(a,b,a+b))"],
  ['"LAMBDA(x,x)(1)"', '"LAMBDA(x,x)(1)"'],
])("%s is worked out as %s", (formula, same) => {
  expect(withoutImmediateLambdas(formula)).toBe(same);
});

test("a LAMBDA that is called where it stands is a formula, with the wrong number of arguments too", () => {
  const book = new Book({ locale: "nl-NL" });
  expect(() => book.assertFormula("=LAMBDA(x,x+1)(2)")).not.toThrow();
  expect(() => book.assertFormula("=LAMBDA(x,x+1)(2,3)")).not.toThrow();
});
