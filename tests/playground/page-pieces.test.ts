import { cellAids } from "../../playground/help/cell-aids";
import { spokenSelection } from "../../playground/help/spoken-selection";
import { gridRules, ruleChanges } from "../../playground/grid/drawn-conditional-formats";
import { searchOf, settingsFrom } from "../../playground/pieces/page-settings";
import { cellView, sheetView } from "./view-fixture";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("what hangs at the active cell", () => {
  const view = sheetView({
    cells: [cellView(1, 1, 3), cellView(4, 0, "x", { note: "Let op" })],
    merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
    validations: [
      {
        areas: [{ row: 1, column: 1, rows: 5, columns: 1 }],
        type: "list",
        formulas: ["=Niveaus"],
        choices: ["0", "1", "2"],
        allowBlank: true,
        dropdown: true,
        prompt: { title: "Niveau", message: "Kies" },
      },
    ],
  });

  it("is the list and the hint of its validation", () => {
    expect(cellAids(view, [cell(1, 1)])).toEqual({
      row: 1,
      column: 1,
      text: "3",
      choices: ["0", "1", "2"],
      prompt: { title: "Niveau", message: "Kies" },
    });
  });

  it("is nothing for a range, and the note of a merged cell", () => {
    expect(cellAids(view, [{ ...cell(1, 1), rows: 2 }])).toBeUndefined();
    expect(cellAids(view, [cell(0, 0)])).toBeUndefined();
    expect(cellAids(view, [{ ...cell(4, 0), columns: 3 }])).toMatchObject({ note: "Let op" });
  });

  it("is what a function says of its error, to the eye and to the ear", () => {
    const explained = sheetView({
      cells: [cellView(0, 0, "#N/A", { text: "#N/B", message: "Er is geen 1.99." }), cellView(0, 1, "#N/A")],
    });
    expect(cellAids(explained, [cell(0, 0)])).toEqual({
      row: 0,
      column: 0,
      text: "#N/B",
      error: "Er is geen 1.99.",
    });
    expect(cellAids(explained, [cell(0, 1)])).toBeUndefined();
    expect(spokenSelection(explained, [cell(0, 0)])).toBe("A1 #N/B: Er is geen 1.99.");
    expect(spokenSelection(explained, [cell(0, 1)])).toBe("B1 #N/A");
  });

  it("is told to who does not see it", () => {
    expect(spokenSelection(view, [cell(1, 1)])).toBe("B2 3");
    expect(spokenSelection(view, [{ ...cell(1, 1), rows: 2 }])).toBe("B2:B3");
  });
});

describe("conditional formats on the grid", () => {
  const area = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  const format = (priority: number, formula: string) => ({
    areas: area,
    priority,
    stopIfTrue: false,
    rule: { kind: "formula" as const, formula, style: { fill: "#FFC7CE" } },
  });

  it("are set in such an order that the first wins in Univer, which puts each new one in front", () => {
    const rules = gridRules([format(1, "$A1>2"), format(0, "$A1>3")]);
    const order = ruleChanges([], rules).map(
      ({ params }) => (params.rule as { rule: { value: string } }).rule.value,
    );
    expect(order.reverse()).toEqual(["=$A1>3", "=$A1>2"]);
  });

  it("stay as they are when nothing about them changes", () => {
    const rules = gridRules([format(0, "$A1>3")]);
    expect(ruleChanges(rules, gridRules([format(0, "$A1>3")]))).toEqual([]);
    expect(ruleChanges(rules, [])).toEqual([
      { id: "sheet.mutation.delete-conditional-rule", params: { cfId: "cf0" } },
    ]);
  });

  it("keep fixed bounds as numbers", () => {
    const [rule] = gridRules([
      {
        areas: area,
        priority: 0,
        stopIfTrue: false,
        rule: {
          kind: "colorScale",
          points: [
            { type: "num", value: "0", color: "#FFFFFF" },
            { type: "max", color: "#000000" },
          ],
        },
      },
    ]);
    expect(rule?.rule.config).toEqual([
      { index: 0, color: "#FFFFFF", value: { type: "num", value: 0 } },
      { index: 1, color: "#000000", value: { type: "max" } },
    ]);
  });
});

describe("settings in the address", () => {
  it("are read, with defaults for what is missing or unknown", () => {
    expect(settingsFrom("?lang=en-US&theme=dark&excel=1.17")).toEqual({
      language: "en-US",
      theme: "dark",
      excelApi: "1.17",
    });
    expect(settingsFrom("?theme=paars&excel=x")).toEqual({
      language: "nl-NL",
      theme: "light",
      excelApi: "1.20",
    });
  });

  it("come back as they were written, beside what else the address carries", () => {
    const settings = { language: "en-US", theme: "contrast", excelApi: "1.20" } as const;
    expect(settingsFrom(searchOf(settings, "?x=1"))).toEqual(settings);
    expect(searchOf(settings, "?x=1")).toContain("x=1");
  });
});
