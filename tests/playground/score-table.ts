/** A small table of scores as the add-in makes them, with a person at the grid. */
import { Person } from "../../playground/edits/edits-by-hand";
import { wordingFor } from "../../playground/pieces/wording";
import { parseArea } from "embedded-excel/cells";
import type { Area } from "embedded-excel/cells";
import { Book } from "embedded-excel/book";
import { NO_PROMPT, type Validation } from "embedded-excel/rules";

export const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

const SCORES: Validation = {
  areas: [area("B2:C4")],
  type: "list",
  formulas: ["Scores_lijst"],
  allowBlank: true,
  dropdown: true,
  prompt: NO_PROMPT,
  alert: { show: true, style: "stop", title: "Score", message: "Kies 0 tot en met 4, of n.v.t." },
};

/**
 * A1:D4: Naam, two scores (list, bold, marked while empty), and a calculated column. F1:F6 holds the list, with numbers.
 */
export function scoreTable() {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  const clipboard: string[] = [];
  const person = new Person(book, wordingFor("nl-NL"), (text) => clipboard.push(text));
  const sheetId = sheet.id;
  const enter = (address: string, input: string) =>
    person.carryOut({
      kind: "enter",
      sheetId,
      entries: [{ row: area(address).row, column: area(address).column, input }],
    });
  const value = (address: string) => sheet.value(area(address).row, area(address).column);
  const formula = (address: string) => sheet.formula(area(address).row, area(address).column);
  const style = (address: string) => sheet.style(area(address).row, area(address).column);
  const rows = [
    ["Naam", "1.1 Zorgvuldigheid", "1.2 Analyseren", "Ingevuld"],
    ["Anna", "3", "", ""],
    ["Bert", "", "2", ""],
    ["Cees", "1", "1", ""],
  ];
  rows.forEach((row, i) =>
    row.forEach((text, j) => void book.type(sheetId, i, j, i === 0 ? `'${text}` : text)),
  );
  ["0", "1", "2", "3", "4", "n.v.t."].forEach((text, i) => void book.type(sheetId, i, 7, text));
  book.names.add({ name: "Scores_lijst", formula: "=Blad1!$H$1:$H$6", visible: true, comment: "" });
  const table = book.tables.add(sheet, area("A1:D4"), true);
  book.tables.rename(table, "Team");
  sheet.write(
    area("D2:D4"),
    [2, 3, 4].map(() => [{ formula: "=COUNT([@[1.1 Zorgvuldigheid]],[@[1.2 Analyseren]])" }]),
  );
  sheet.setStyle(area("B2:C4"), { bold: true, numberFormat: "0" });
  sheet.setStyle(area("A2:A4"), { numberFormat: "@", indent: 1 });
  sheet.validations = [SCORES];
  sheet.conditionalFormats = [
    {
      id: "{1}",
      areas: [area("B2:C4")],
      priority: 0,
      stopIfTrue: false,
      rule: { kind: "formula", formula: 'B2=""', style: { fill: "#EEEEEE" } },
    },
  ];
  return { book, sheet, sheetId, table, person, clipboard, enter, value, formula, style };
}
