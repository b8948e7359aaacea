/** The embedded Excel counts as other engines do; where they differ, as the one that goes by Microsoft's documentation. */
import { SSF } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ourAnswers, plain, type EngineTable } from "../../tools/check-engines/engines";

const table = JSON.parse(readFileSync(join(__dirname, "other-engines.json"), "utf8")) as EngineTable;
const ours = ourAnswers(table);

test("the table holds the answers of three engines for hundreds of formulas", () => {
  expect(Object.keys(table.engines).length).toBeGreaterThanOrEqual(3);
  expect(table.rows.length).toBeGreaterThan(300);
});

test.each(
  table.rows.map(([formula, expected, answers, why], at) => ({ formula, expected, answers, why, at })),
)("=$formula is $expected", ({ expected, answers, why, at }) => {
  expect(ours[at]).toBe(expected);
  // Nothing is right because we say so: two engines agree, or one does and the row says who else, or which page.
  const agree = answers.filter((answer) => plain(answer) === plain(expected)).length;
  expect(agree).toBeGreaterThanOrEqual(why === undefined ? 2 : 1);
  if (why !== undefined) expect(why).toMatch(/https:\/\/|^SheetJS /u);
});

test("SheetJS, which one row calls upon, gives what that row says", () => {
  const [row] = table.rows.filter(([, , , why]) => why?.startsWith("SheetJS "));
  expect(row?.[0]).toBe('TEXT(0.5,"# ?/?")');
  const { format } = SSF as { format(format: string, value: number): string };
  expect(format("# ?/?", 0.5)).toBe(row?.[1]);
});

/** What was wrong before, each by its own name, so that the table cannot lose it. */
test.each([
  ['COUNTIF(A1:A12,">=0")', "4"],
  ['COUNTIF(A1:A12,"3")', "2"],
  ["CEILING(-2.5,2)", "-2"],
  ["FLOOR(-2.5,2)", "-4"],
  ["0.1+0.2=0.3", "TRUE"],
  ["ROUND(1.005,2)", "1.01"],
  ["LAMBDA(x,x+1)(2)", "3"],
  ['TEXT(45292,"[$-413]d mmmm yyyy")', "1 januari 2024"],
  ["INT(4.35*100)", "435"],
  ['TEXT(75/1440,"[h]:mm")', "1:15"],
])("=%s is %s", (formula, value) => {
  expect(ours[table.rows.findIndex(([known]) => known === formula)]).toBe(value);
});
