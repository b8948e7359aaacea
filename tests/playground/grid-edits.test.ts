import { commandFate } from "../../playground/grid/command-policy";
import { commandEntries, enteredText } from "../../playground/grid/univer-cells";

describe("what a person does in Univer", () => {
  it("reads the entry of each form of cell", () => {
    expect(enteredText({ v: "12,5" })).toBe("12,5");
    expect(enteredText({ f: "=SOM(A1;A2)", v: null })).toBe("=SOM(A1;A2)");
    expect(enteredText({ v: null })).toBe("");
    expect(enteredText({ p: { body: { dataStream: "een\rtwee\r\n" } }, v: null })).toBe("een\ntwee");
    expect(enteredText({ v: "0123", t: 4 })).toBe("'0123");
    expect(enteredText({ s: { bl: 1 } })).toBeUndefined();
    expect(enteredText(null)).toBe("");
  });

  it("enters one value in every cell of the selection", () => {
    const range = { startRow: 1, endRow: 2, startColumn: 3, endColumn: 3 };
    expect(commandEntries({ v: "x" }, range)).toEqual([
      { row: 1, column: 3, input: "x" },
      { row: 2, column: 3, input: "x" },
    ]);
    expect(commandEntries({ 4: { 2: { v: "y" }, 5: { s: {} } } }, undefined)).toEqual([
      { row: 4, column: 2, input: "y" },
    ]);
  });

  it("lets Univer look and move, sends edits to the model and refuses the rest", () => {
    expect(commandFate("sheet.command.move-selection")).toBe("allow");
    expect(commandFate("doc.command.insert-text")).toBe("allow");
    expect(commandFate("sheet.command.set-range-values")).toBe("enter");
    expect(commandFate("sheet.command.clear-selection-content")).toBe("clear");
    expect(commandFate("univer.command.copy")).toBe("copy");
    expect(commandFate("sheet.command.insert-row-before")).toBe("refuse");
    expect(commandFate("sheet.command.set-background-color")).toBe("refuse");
    expect(commandFate("sheet.command.move-range")).toBe("refuse");
  });
});
