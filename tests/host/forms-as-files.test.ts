/** A form as a file, opened in Excel: it is the form that is made there, and what was stored of its formulas is right. */
import { Book } from "embedded-excel/book";
import { readFile } from "../../src/files/reading/read-file";
import { emptyFormResults } from "../../src/sheets/form/empty-form-results";
import { parseArea } from "../../src/sheets/plan/a1";
import { formAsFile } from "../files/forms-as-files";
import { selection, whole } from "../sheets/selections";
import { withExcel } from "./excel-at-work";

test.each([
  ["whole", whole()],
  ["some levels", selection(["1.2", "4.1"], [2, 3])],
])("what a form's formulas show at first is what was stored: %s", async (_, chosen) => {
  const { form, bytes } = formAsFile(chosen);
  const book = await Book.open(bytes, { locale: "nl-NL" });
  book.calculate();
  const sheet = book.sheetByName(form.plan.name);
  const stored = emptyFormResults(form, chosen);
  expect(stored.size).toBeGreaterThan(10);
  const shown = [...stored.keys()].map((address) => {
    const { row = 0, column = 0 } = parseArea(address) ?? {};
    return [address, sheet?.value(row, column)];
  });
  expect(shown).toEqual([...stored]);
  // Nothing of it was changed by opening and saving it either.
  const [saved] = readFile(await book.save()).sheets;
  expect([...stored.keys()].map((address) => saved?.cells.at(...placeOf(address))?.value ?? "")).toEqual([
    ...stored.values(),
  ]);
});

const placeOf = (address: string): [number, number] => {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return [row, column];
};

test("filled in, it gives back what was filled in, and its levels are live", async () => {
  const chosen = selection(["1.2"]);
  const { form, bytes } = formAsFile(chosen);
  const book = await Book.open(bytes, { locale: "nl-NL" });
  const sheet = book.sheetByName(form.plan.name);
  if (!sheet) throw new Error("No form");
  const { row, column, rows } = parseArea(form.scores) ?? { row: 0, column: 0, rows: 0 };
  const words = Array.from({ length: rows }, (_, index) => ["ja", "deels", "nee", "n.v.t."][index % 4] ?? "");
  words.forEach((word, index) => expect(book.type(sheet.id, row + index, column, word).accepted).toBe(true));
  // Only what the dropdown has.
  expect(book.type(sheet.id, row, column, "misschien").accepted).toBe(false);
  // What is not to be filled in is closed.
  expect(book.type(sheet.id, row, 0, "x").accepted).toBe(false);
  book.calculate();
  const level = parseArea(form.levels);
  expect(sheet.value(level?.row ?? 0, level?.column ?? 0)).toBe(0);
  const [read] = readFile(await book.save()).sheets;
  expect(words.map((_, index) => read?.cells.at(row + index, column)?.value)).toEqual(words);
});

test("it is made as Excel makes it: the same cells, looks and rules", async () => {
  await withExcel(async ({ run, book }) => {
    const outcome = await run("createIndicatorForms", {
      people: [{ name: "An de Vries", number: "00123", department: "Zorg" }],
      rater: "manager",
      competencies: ["1.2", "4.1"],
      protect: true,
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    book.calculate();
    const made = readFile(await book.save()).sheets.find(({ name }) => name === "Formulier An de Vries");
    const [file] = readFile(formAsFile(selection(["1.2", "4.1"]), undefined).bytes).sheets;
    if (!made || !file) throw new Error("No form");
    const contents = (sheet: typeof made) =>
      [...sheet.cells]
        .map(
          ({ row, column, cell }) =>
            [row, column, cell.value ?? "", cell.formula ?? "", cell.format ?? ""] as const,
        )
        .filter(([, , value, formula]) => value !== "" || formula !== "")
        .sort(([a, b], [c, d]) => a - c || b - d);
    expect(contents(file)).toEqual(contents(made));
    expect(file.tables).toEqual(made.tables);
    expect(file.dropdowns).toEqual(expect.arrayContaining([...made.dropdowns]));
    expect(file.merges).toEqual(made.merges);
    expect(file.protected).toBe(made.protected);
  });
});
