import { Person } from "../../playground/edits/edits-by-hand";
import { wordingFor } from "../../playground/pieces/wording";
import { Book } from "embedded-excel/book";
import type { Area } from "embedded-excel/cells";
import { parseArea } from "embedded-excel/cells";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

function setUp(locale: "nl-NL" | "en-US" = "nl-NL") {
  const book = new Book({ locale });
  const sheet = book.activeSheet;
  const clipboard: string[] = [];
  const person = new Person(book, wordingFor(locale), (text) => clipboard.push(text));
  const sheetId = sheet.id;
  const enter = (address: string, input: string) =>
    person.carryOut({
      kind: "enter",
      sheetId,
      entries: [{ row: area(address).row, column: area(address).column, input }],
    });
  const value = (address: string) => sheet.value(area(address).row, area(address).column);
  const formula = (address: string) => sheet.formula(area(address).row, area(address).column);
  const text = (address: string) => person.editText(sheetId, area(address).row, area(address).column);
  return { book, sheet, sheetId, person, clipboard, enter, value, formula, text };
}

describe("a person at the grid", () => {
  it("types in the book's language and sees it so in the editor", () => {
    const { enter, value, formula, text } = setUp();
    enter("A1", "12,5");
    enter("A2", "=SOM(A1;1,5)");
    enter("A3", "50%");
    enter("A4", "1-2-2026");
    expect([value("A1"), value("A2"), value("A3")]).toEqual([12.5, 14, 0.5]);
    expect(formula("A2")).toBe("=SUM(A1,1.5)");
    expect(["A1", "A2", "A3", "A4"].map(text)).toEqual(["12,5", "=SOM(A1;1,5)", "50%", "1-2-2026"]);
  });

  it("changes nothing by entering what is there already", () => {
    const { book, enter } = setUp();
    enter("A1", "12,5");
    let changes = 0;
    book.onChange(() => changes++);
    enter("A1", "12,5");
    expect(changes).toBe(0);
  });

  it("hears the validation's own words, and the old value stays", () => {
    const { sheet, enter, value } = setUp();
    enter("B2", "3");
    sheet.validations = [
      {
        areas: [area("B2:B9")],
        type: "list",
        formulas: ['"0,1,2,3,4"'],
        allowBlank: true,
        dropdown: true,
        prompt: { show: true, title: "", message: "" },
        alert: { show: true, style: "stop", title: "Niveau", message: "Kies 0 tot en met 4." },
      },
    ];
    expect(enter("B2", "4")).toBeUndefined();
    expect(value("B2")).toBe(4);
    expect(enter("B2", "9")).toMatchObject({ title: "Niveau", message: "Kies 0 tot en met 4.", retry: true });
    expect(value("B2")).toBe(4);
  });

  it("is refused on a protected sheet: typing, deleting, pasting, filling", () => {
    const { sheet, sheetId, person, enter, value } = setUp();
    enter("A1", "vast");
    sheet.protection = { ...sheet.protection, on: true };
    const refused = { title: "Beveiligd blad" };
    expect(person.mayEdit(sheetId, 0, 0)).toBe(false);
    expect(enter("A1", "x")).toMatchObject(refused);
    expect(person.carryOut({ kind: "clear", sheetId, areas: [area("A1:B2")] })).toMatchObject(refused);
    expect(person.carryOut({ kind: "paste", sheetId, area: area("A1"), text: "x" })).toMatchObject(refused);
    expect(
      person.carryOut({ kind: "fill", sheetId, source: area("A1"), target: area("A1:A3") }),
    ).toMatchObject(refused);
    expect(value("A1")).toBe("vast");
    expect(value("A2")).toBeNull();
  });

  it("fills series, repeats texts and moves references along", () => {
    const { sheetId, person, enter, value, formula } = setUp();
    for (const [address, input] of [
      ["A1", "1"],
      ["A2", "3"],
      ["B1", "x"],
      ["C1", "=A1*2"],
    ] as const)
      enter(address, input);
    person.carryOut({ kind: "fill", sheetId, source: area("A1:A2"), target: area("A1:A5") });
    person.carryOut({ kind: "fill", sheetId, source: area("B1:C1"), target: area("B1:C3") });
    expect(["A3", "A4", "A5"].map(value)).toEqual([5, 7, 9]);
    expect(["B2", "B3"].map(value)).toEqual(["x", "x"]);
    expect(formula("C3")).toBe("=A3*2");
  });

  it("pastes its own copy with looks and formulas, and text from elsewhere as entries", () => {
    const { sheet, sheetId, person, clipboard, enter, value, formula } = setUp();
    enter("A1", "2");
    enter("B1", "=A1*2");
    sheet.setStyle(area("B1"), { bold: true });
    person.carryOut({ kind: "copy", sheetId, areas: [area("A1:B1")] });
    expect(clipboard).toEqual(["2\t4"]);
    person.carryOut({ kind: "paste", sheetId, area: area("A5"), text: "2\t4" });
    expect(formula("B5")).toBe("=A5*2");
    expect(sheet.style(4, 1).bold).toBe(true);
    person.carryOut({ kind: "paste", sheetId, area: area("D1"), text: "naam\t3,5\r\n'=1+1\t=SOM(1;2)" });
    expect(["D1", "E1", "D2", "E2"].map(value)).toEqual(["naam", 3.5, "=1+1", 3]);
  });

  it("moves what was cut", () => {
    const { sheetId, person, enter, value } = setUp();
    enter("A1", "weg");
    person.carryOut({ kind: "cut", sheetId, areas: [area("A1")] });
    person.carryOut({ kind: "paste", sheetId, area: area("B3"), text: "weg" });
    expect([value("A1"), value("B3")]).toEqual([null, "weg"]);
  });

  it("takes steps back and does them again, but not past a change by something else", () => {
    const { sheet, person, enter, value } = setUp();
    enter("A1", "een");
    enter("A1", "twee");
    person.carryOut({ kind: "undo" });
    expect(value("A1")).toBe("een");
    person.carryOut({ kind: "redo" });
    expect(value("A1")).toBe("twee");
    sheet.write(area("A1"), [[{ value: "van de invoegtoepassing" }]]);
    person.carryOut({ kind: "undo" });
    expect(value("A1")).toBe("van de invoegtoepassing");
  });

  it("takes no step back past a copied sheet, as in Excel", () => {
    const { book, sheet, person, enter, value } = setUp();
    enter("A1", "een");
    book.copySheet(sheet, 1);
    person.carryOut({ kind: "undo" });
    expect(value("A1")).toBe("een");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad1 (2)"]);
  });

  it("does not count an entry that was refused as a step", () => {
    const { person, enter, value } = setUp();
    enter("A1", "een");
    expect(enter("B1", "=1+*2")).toBeDefined();
    person.carryOut({ kind: "undo" });
    expect(value("A1")).toBeNull();
  });

  it("takes steps back in a workbook with formulas too", () => {
    const { book, sheetId, person, enter, value } = setUp();
    enter("A1", "2");
    enter("B1", "=A1*10");
    book.view(sheetId);
    person.carryOut({ kind: "clear", sheetId, areas: [area("A1")] });
    book.view(sheetId);
    person.carryOut({ kind: "undo" });
    expect([value("A1"), value("B1")]).toEqual([2, 20]);
    book.view(sheetId);
    person.carryOut({ kind: "undo" });
    expect([value("A1"), value("B1")]).toEqual([2, null]);
  });

  it("clears whole columns without touching what lies beyond", () => {
    const { sheetId, person, enter, value } = setUp();
    enter("A1", "a");
    enter("A9", "b");
    enter("B1", "c");
    person.carryOut({ kind: "clear", sheetId, areas: [area("A:A")] });
    expect([value("A1"), value("A9"), value("B1")]).toEqual([null, null, "c"]);
  });

  it("undoes what was typed also when an answer of a custom function came in between", () => {
    const { book, person, enter, value } = setUp();
    let answer = "#BUSY!";
    book.useFunctions([
      { name: "PROEF.VRAAG", minArguments: 0, maxArguments: 0, invoke: () => ({ error: answer }) },
    ]);
    enter("A1", "=PROEF.VRAAG()");
    expect(value("A1")).toEqual({ error: "#BUSY!" });
    answer = "#N/A";
    book.answersCame();
    expect(value("A1")).toEqual({ error: "#N/A" });
    person.carryOut({ kind: "undo" });
    expect(value("A1")).toBeNull();
  });

  it("undoes emptying cells in which a formula had spilled, and it spills again", () => {
    const { sheetId, person, enter, value } = setUp();
    enter("A1", "=REEKS(3)");
    expect([value("A1"), value("A3")]).toEqual([1, 3]);
    person.carryOut({ kind: "clear", sheetId, areas: [area("A1:A3")] });
    expect([value("A1"), value("A3")]).toEqual([null, null]);
    person.carryOut({ kind: "undo" });
    expect([value("A1"), value("A2"), value("A3")]).toEqual([1, 2, 3]);
  });
});
