import { filledBook } from "./filled-book";

/** A table `T` of three rows from B3 on. */
function people(): ReturnType<typeof filledBook> {
  const filled = filledBook({
    B3: [
      ["Naam", "Beoordelaar", "c1"],
      ["Ana", "zelf", 1],
      ["Bo", "leidinggevende", 2],
      ["Ana", "leidinggevende", 3],
    ],
  });
  const { book, sheet } = filled;
  book.tables.rename(book.tables.add(sheet, { row: 2, column: 1, rows: 4, columns: 3 }, true), "T");
  return filled;
}

describe("row and column numbers, and references that INDEX gives", () => {
  test.each([
    ["=ROW(C10)", [[10]]],
    ["=ROW(B4:B6)", [[4], [5], [6]]],
    ["=ROW(B4:C6)", [[4], [5], [6]]],
    ["=ROW(2:4)", [[2], [3], [4]]],
    ["=COLUMN(B3:D4)", [[2, 3, 4]]],
    ["=COLUMN(C:D)", [[3, 4]]],
    ["=ROW(B4:B4)", [[4]]],
    ['=ROW(INDIRECT("B4:B5"))', [[4], [5]]],
    ["=SUMPRODUCT(ROW(B4:B6)*1)", [[15]]],
    ["=ROW(T[Naam])-ROW(T[[#Headers],[Naam]])", [[1], [2], [3]]],
    ["=COLUMN(T[#Headers])", [[2, 3, 4]]],
    ["=ROW(INDEX(T[Naam],2))", [[5]]],
    ["=COLUMN(INDEX(T[#Data],1,3))", [[4]]],
    ["=ROW(INDEX(T[#Data],0,1))", [[4], [5], [6]]],
    ["=SUM(D4:INDEX(T[c1],2))", [[3]]],
    ["=ISREF(INDEX(T[#Data],1,1))", [[true]]],
    ["=INDEX(T[#Data],2,0)", [["Bo", "leidinggevende", 2]]],
    ["=SUM(INDEX(T[#Data],0,3))", [[6]]],
    ["=INDEX(B4:D4,3)", [[1]]],
    ["=INDEX({7,8,9},2)", [[8]]],
    ['=MATCH("Bo",B:B,0)', [[5]]],
    ["=INDEX(B:B,6)", [["Ana"]]],
    ['=MATCH("zelf",4:4,0)', [[3]]],
    ["=INDEX(4:4,4)", [[1]]],
    ['=SUM((B:B="Ana")*ROW(B:B))', [[10]]],
    ["=INDEX(T[#Data],4,1)", [[{ error: "#REF!" }]]],
    ["=INDEX(B4,2)", [[{ error: "#REF!" }]]],
    ["=INDEX(T[#Data],-1,1)", [[{ error: "#VALUE!" }]]],
    ["=INDEX(T[#Data],NA(),1)", [[{ error: "#N/A" }]]],
  ])("%s", (formula, expected) => {
    const { book, sheet } = people();
    expect(book.evaluate(sheet, formula)).toEqual(expected);
  });

  test("the first row of a person and a rater, and the next one after it", () => {
    const { put, values } = people();
    const rows = "ROW(T[Naam])-ROW(T[[#Headers],[Naam]])";
    put("F1", [
      ["Ana", `=SMALL(IF(T[Naam]=$F1,${rows}),1)`, `=SMALL(IF(T[Naam]=$F1,${rows}),2)`],
      ["Ana", "=MATCH(1,(T[Naam]=$F2)*(T[Beoordelaar]=$H2),0)", "leidinggevende"],
      ["Ana", 1, "=MATCH(1,(T[Naam]=$F3)*(ROW(T[Naam])>ROW(INDEX(T[Naam],$G3))),0)"],
    ]);
    expect(values("F1:H3")).toEqual([
      ["Ana", 1, 3],
      ["Ana", 3, "leidinggevende"],
      ["Ana", 1, 3],
    ]);
  });

  test("a cell whose formula spills is its first value for whoever refers to it", () => {
    const { put, at, values } = filledBook({ A1: [[5], [6], [7]] });
    put("C2", [["=A1:A3"]]);
    put("E2", [["=C2", "=C2*10"]]);
    put("H2", [["=INDEX(A1:A3,0)"]]);
    put("J3", [["=H2"]]);
    expect(values("C2:C4")).toEqual([[5], [6], [7]]);
    expect(values("E2:F3")).toEqual([
      [5, 50],
      [null, null],
    ]);
    expect([at("H3"), at("J3"), at("J4")]).toEqual([6, 5, null]);
  });
});

describe("a single cell where a range may stand", () => {
  /** A1: 3, A2: x, A3: TRUE, A4: nothing. What they give was asked of LibreOffice, but for truth values. */
  test.each([
    ["=MEDIAN(A1,A2)", 3],
    ["=SUM(A1,A2,A3,A4)", 3],
    ["=AVERAGE(A1,A2:A4,A2)", 3],
    ["=MIN(A2,A1)", 3],
    ["=MAX(A1,A3)", 3],
    ["=COUNT(A1,A2,A3)", 1],
    ["=SUM(A1,TRUE)", 4],
    ['=COUNTIF(A2,"x")', 1],
    ['=COUNTIF(A4,"x")', 0],
    ['=COUNTIFS(A2,"x",A1,3)', 1],
    ["=SUMIF(A1,3)", 3],
    ['=SUMIFS(A1,A2,"x")', 3],
    ['=MAXIFS(A1,A2,"x")', 3],
    ["=MATCH(3,A1,0)", 1],
  ])("%s", (formula, expected) => {
    const { book, sheet } = filledBook({ A1: [[3], ["x"], [true]] });
    sheet.write({ row: 0, column: 5, rows: 1, columns: 1 }, [[{ formula }]]);
    book.calculate();
    expect(sheet.value(0, 5)).toBe(expected);
  });

  test("a text in the formula itself is no number", () => {
    const { sheet } = filledBook({ A1: [[3], ["x"]] });
    sheet.write({ row: 0, column: 5, rows: 1, columns: 1 }, [[{ formula: '=MEDIAN(A1,"x")' }]]);
    expect(sheet.value(0, 5)).toEqual({ error: "#VALUE!" });
  });
});
