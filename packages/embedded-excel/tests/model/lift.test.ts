import { Book } from "../../model/book";
import { PARTLY_SCALAR_FUNCTIONS, SCALAR_FUNCTIONS } from "../../model/calculation/scalar-functions";
import { lookupFunction } from "../../model/excelts";

/** Two arguments that give different, proper results, for functions that numbers do not suit. */
const FIRST_ARGUMENTS: Readonly<Record<string, readonly [string, string]>> = {
  ARABIC: ['"X"', '"IV"'],
  BIN2DEC: ['"10"', '"11"'],
  BIN2HEX: ['"1010"', '"11"'],
  BIN2OCT: ['"1010"', '"11"'],
  CLEAN: ['"a"', '"b"'],
  CODE: ['"a"', '"b"'],
  DATEVALUE: ['"2024-01-01"', '"2024-01-02"'],
  "ERROR.TYPE": ["NA()", "1/0"],
  ISBLANK: ["Z99", "1"],
  ISERR: ["1/0", "1"],
  ISERROR: ["1/0", "1"],
  ISLOGICAL: ["TRUE", "1"],
  ISNA: ["NA()", "1"],
  ISNONTEXT: ["1", '"x"'],
  ISNUMBER: ["1", '"x"'],
  ISTEXT: ["1", '"x"'],
  ISEVEN: ["1", "2"],
  ISODD: ["1", "2"],
  LEN: ['"a"', '"bc"'],
  LENB: ['"a"', '"bc"'],
  LOWER: ['"A"', '"B"'],
  NOT: ["TRUE", "FALSE"],
  N: ["1", '"x"'],
  PROPER: ['"ana"', '"bo"'],
  ROMAN: ["4", "9"],
  T: ['"a"', '"b"'],
  TIMEVALUE: ['"10:00"', '"11:30"'],
  TRIM: ['" a "', '" b "'],
  TYPE: ["1", '"x"'],
  UNICODE: ['"a"', '"b"'],
  UPPER: ['"a"', '"b"'],
  VALUE: ['"1"', '"2"'],
  YEAR: ["40000", "45000"],
  MONTH: ["40000", "45001"],
  DAY: ["40000", "45001"],
  HOUR: ["0.25", "0.5"],
  MINUTE: ["0.26", "0.51"],
  SECOND: ["0.261", "0.512"],
  WEEKDAY: ["40000", "45001"],
  WEEKNUM: ["40000", "45001"],
  ISOWEEKNUM: ["40000", "45001"],
};

describe("functions of single values over arrays", () => {
  const book = new Book({ locale: "en-US" });
  const sheet = book.activeSheet;
  const calculate = (formula: string): unknown => book.evaluate(sheet, formula);

  test("name only functions that there are", () => {
    for (const name of [...SCALAR_FUNCTIONS, ...Object.keys(PARTLY_SCALAR_FUNCTIONS)]) {
      expect([name, lookupFunction(name) !== undefined]).toEqual([name, true]);
    }
  });

  // Whatever a function makes of two values one by one, it must make of an array of the two.
  test.each([...SCALAR_FUNCTIONS])("%s", (name) => {
    if (name === "RANDBETWEEN") return;
    const fewest = lookupFunction(name)?.minArity ?? 1;
    const [first, second] = FIRST_ARGUMENTS[name] ?? ["2", "3"];
    const others = Array.from({ length: fewest - 1 }, (_, index) => String(index + 1));
    const single = (value: string): unknown => calculate(`=${name}(${[value, ...others].join(",")})`);
    const expected = [(single(first) as unknown[][])[0]?.[0], (single(second) as unknown[][])[0]?.[0]];
    const rows = [first, second].map((value) => [value]);
    rows.forEach(([formula], row) => {
      sheet.write({ row, column: 0, rows: 1, columns: 1 }, [
        [formula === "Z99" ? { value: null } : { formula: `=${formula}` }],
      ]);
    });
    const over = calculate(`=${name}(${["A1:A2", ...others].join(",")})`) as unknown[][];
    expect(over.map((row) => row[0])).toEqual(expected);
  });

  test("repeats a row over a column, and gives #N/A where an array is too short", () => {
    expect(calculate("=POWER({2;3},{1,2})")).toEqual([
      [2, 4],
      [3, 9],
    ]);
    expect(calculate("=POWER({2;3;4},{1;2})")).toEqual([[2], [9], [{ error: "#N/A" }]]);
  });
});
