/** Indicator forms that were spoilt and repaired: as if made anew, but for what people have put on them. */
import type { Sheet } from "embedded-excel/book";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import { markerOn, withExcel, type ExcelAtWork } from "./excel-at-work";
import { cellBeside, COMPETENCIES, expectedLevel, fill, makeForms, type FormAtWork } from "./filled-form";
import { onSheet, write } from "./score-sheets-at-work";

const CODES = ["1.1", "1.2", "2.1"];
/** Columns of the overview from its level to its last list, and what stands in one row or in all rows of it. */
const FORMULAS = "C:N";

/** Cells of the overview: "C47:N49" for "C:N", of the row with this index or of all; -1 for the headers. */
function overview({ levels }: FormAtWork, columns: string, index?: number): string {
  const [from = "", to = from] = columns.split(":");
  const [first, last] =
    index === undefined
      ? [levels.row, levels.row + levels.rows - 1]
      : [levels.row + index, levels.row + index];
  return `${from}${first + 1}:${to}${last + 1}`;
}

interface Spoiling extends FormAtWork {
  readonly excel: ExcelAtWork;
  /** A form of the same that nobody touches. */
  readonly anew: FormAtWork;
}

async function withForm(test: (form: Spoiling) => Promise<void>): Promise<void> {
  await withExcel(async (excel) => {
    const [form, anew] = await makeForms(excel, { competencies: CODES }, "Anna", "Bert");
    for (const each of [form!, anew!]) {
      const words = [1, 0.5, 0, "n.v.t.", null] as const;
      fill(
        each,
        Array.from({ length: each.scores.rows }, (_, index) => words[(index * 7) % 5] ?? null),
        0.6,
      );
      const { row, rows } = each.scores;
      await write(
        each.made.sheet,
        `G${row + 1}:G${row + rows}`,
        Array.from({ length: rows }, (_, index) => [index % 3 === 0 ? `'=gezien ${index}` : ""]),
      );
      await write(each.made.sheet, "G3", [[45000]]);
    }
    await test({ ...form!, anew: anew!, excel });
  });
}

async function repair({ excel, made }: Spoiling) {
  const outcome = await excel.run("repairSheet", { sheet: made.sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Everything that a repair answers for, with the form's own names left out. */
function made(sheet: Sheet) {
  const table = markerOn(sheet, "indicatorForm")!.table;
  const plain = (text: string): string => text.replaceAll(table, "Formulier");
  return {
    formulas: [...sheet.cells.all()]
      .filter(({ cell }) => cell.formula)
      .map(({ row, column, cell }) => `${cellAddress(row, column)} ${plain(cell.formula!.text)}`)
      .sort(),
    validations: sorted(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, priority: __, ...rest }) => rest),
    // What is to be filled in is left open, for a sheet that is protected again.
    styles: [...sheet.cells.all()].map(({ row, column }) => {
      const { locked: _, ...style } = sheet.style(row, column);
      return [cellAddress(row, column), style];
    }),
    tables: sheet.tables.map(({ name: _, id: __, ...rest }) => rest),
  };
}

function sorted<Value>(values: readonly Value[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** What people have filled in, and where: all constants. */
function values(sheet: Sheet): readonly string[] {
  return [...sheet.cells.all()]
    .filter(({ cell }) => !cell.formula && cell.value !== null)
    .map(({ row, column, cell }) => `${cellAddress(row, column)} ${JSON.stringify(cell.value)}`)
    .sort();
}

test("nothing spoilt: it stays to the letter as it was made, and nothing is left out", async () => {
  await withForm(async (form) => {
    const before = { ...made(form.sheet), values: values(form.sheet) };
    const { repaired, left } = await repair(form);
    expect(repaired).toEqual([
      "wat er bij ‘Beoordelaar’ en ‘Drempel’ mag worden ingevuld",
      "de opmaak van het formulier",
    ]);
    expect(left).toEqual([]);
    expect({ ...made(form.sheet), values: values(form.sheet) }).toEqual(before);
  });
});

test("values pasted over all of it, rules and looks gone: the same as a form made anew", async () => {
  await withForm(async (form) => {
    const { sheet, anew, scores } = form;
    const typed = values(sheet);
    const area = { row: 0, column: 0, rows: form.levels.row + form.levels.rows, columns: 14 };
    const shown = sheet.values(area);
    await onSheet(form.made.sheet, (each) => {
      const everything = each.getRange("A1:N400");
      everything.dataValidation.clear();
      everything.conditionalFormats.clearAll();
      const top = each.getRange(`A1:N${scores.row}`);
      for (const { row, column, cell } of [...sheet.cells.all()]) {
        if (!cell.formula) continue;
        const value = shown[row]?.[column] ?? "";
        const text = typeof value === "string" && value !== "" ? `'${value}` : value;
        each.getRange(cellAddress(row, column)).values = [[text as string | number]];
      }
      const below = each.getRange(overview(form, "A:N"));
      for (const range of [top, below, each.getRange(`A${scores.row}:F${scores.row + scores.rows}`)]) {
        range.format.fill.color = "#FFFF00";
        range.format.font.bold = true;
        range.format.font.name = "Comic Sans MS";
        range.format.horizontalAlignment = "Right";
      }
      const { row, rows } = scores;
      each.getRange(`F${row + 1}:F${row + rows}`).numberFormat = Array.from({ length: rows }, () => ["@"]);
      each.getRange(overview(form, "I:L")).numberFormat = Array.from({ length: 3 }, () =>
        Array<string>(4).fill("0.0"),
      );
      each.getRange("G4").numberFormat = [["@"]];
      const table = each.tables.getItemAt(0);
      table.style = "TableStyleMedium9";
      table.showBandedRows = true;
    });
    const { repaired, left } = await repair(form);
    expect(repaired).toEqual([
      "de keuzelijst van ‘Score’",
      "de formules van de voortgang",
      "de niveauformules van ‘1.1 Zorgvuldigheid’, ‘1.2 Analyseren’ en ‘2.1 Samenwerken’",
      "wat er bij ‘Beoordelaar’ en ‘Drempel’ mag worden ingevuld",
      "de opmaak van het formulier",
    ]);
    expect(left).toEqual([]);
    expect(values(sheet)).toEqual(typed);
    const [is, was] = [made(sheet), made(anew.sheet)];
    expect(is.formulas).toEqual(was.formulas);
    expect(is.validations).toEqual(was.validations);
    expect(is.conditionalFormats).toEqual(was.conditionalFormats);
    expect(is.tables).toEqual(was.tables);
    expect(looks(sheet, form)).toEqual(looks(anew.sheet, form));
    expect(sheet.values(form.levels)).toEqual(anew.sheet.values(anew.levels));
  });
});

/** Of the overview and the table, as far as the add-in alone has a say in it. */
function looks(sheet: Sheet, { scores, levels }: FormAtWork) {
  const rows = [...Array(levels.row + levels.rows).keys()].filter(
    (row) => row >= levels.row - 2 || (row >= scores.row - 1 && row < scores.row + scores.rows),
  );
  return rows.flatMap((row) =>
    (row >= levels.row - 2 ? [0, 1, 2, 3, 4, 5, 8, 9, 12, 13] : [0, 1, 2, 3, 4, 5]).map((column) => {
      // A value that was pasted over a formula was a text with an apostrophe; what is open to be filled in is left so.
      const { quotePrefix: _, locked: __, ...style } = sheet.style(row, column);
      return [cellAddress(row, column), style];
    }),
  );
}

test("rows and columns moved: everything is put back where it belongs by now", async () => {
  await withForm(async (form) => {
    const { sheet, excel } = form;
    const scores = COMPETENCIES.filter(({ code }) => CODES.includes(code));
    const before = sheet.values(form.levels);
    await onSheet(form.made.sheet, (each) => {
      // Two lines for the organisation's logo, a remark in the overview, a column beside it, one more in the table.
      each.getRange("1:2").insert("Down");
      const second = form.levels.row + 4;
      each.getRange(`${second}:${second}`).insert("Down");
      each.getRange("D:D").insert("Right");
      each.getRange(`A${second}`).values = [["Besproken op maandag"]];
      each.getRange("I:I").insert("Right");
    });
    const table = sheet.tables[0]!;
    const at = (header: string) => table.area.column + table.columns.findIndex(({ name }) => name === header);
    const typed = values(sheet);
    const whole = made(sheet);
    await onSheet(form.made.sheet, (each) => {
      each.getRange("A1:P300").dataValidation.clear();
      for (const { row, column, cell } of [...sheet.cells.all()]) {
        if (cell.formula) each.getRange(cellAddress(row, column)).clear("Contents");
      }
    });
    expect(at("Score")).toBe(6);
    const { left } = await repair(form);
    expect(left).toEqual([]);
    const once = made(sheet);
    await repair(form);
    expect(made(sheet)).toEqual(once);
    expect(made(sheet).formulas).toEqual(whole.formulas);
    expect(made(sheet).validations).toEqual(whole.validations);
    expect(values(sheet)).toEqual(typed);
    const levels = [2, 4, 5].map((down) => sheet.value(form.levels.row + down, 2));
    expect(levels).toEqual(before.flat());
    expect(scores).toHaveLength(levels.length);
    const { row, rows } = table.area;
    const type = (text: string) => excel.book.type(sheet.id, row + rows - 1, at("Score"), text);
    expect(type("misschien")).toMatchObject({ accepted: false });
    expect(type("deels")).toMatchObject({ accepted: true });
  });
});

test("rows put into the table, which moves the overview and not the share cells beside it", async () => {
  await withForm(async (form) => {
    const { sheet, scores } = form;
    const before = sheet.values(form.levels);
    await onSheet(form.made.sheet, (each) =>
      each.getRange(`A${scores.row + 4}:G${scores.row + 5}`).insert("Down"),
    );
    const moved = { ...form, levels: { ...form.levels, row: form.levels.row + 2 } };
    const whole = made(sheet).formulas;
    expect(sheet.values(moved.levels)).toEqual(before);
    // The share cells stand where they stood.
    expect(sheet.formula(form.levels.row, 8)).toBeDefined();
    expect(sheet.formula(moved.levels.row + 2, 8)).toBeUndefined();
    await onSheet(form.made.sheet, (each) => {
      each.getRange(overview(moved, "C:G")).clear("Contents");
      each.getRange(overview(form, "I:N")).clear("Contents");
    });
    const { left } = await repair(form);
    expect(left).toEqual([]);
    expect(made(sheet).formulas).toEqual(whole);
    expect(sheet.values(moved.levels)).toEqual(before);
  });
});

test("sorted, headers and table renamed, indicators deleted: formulas count by what is there", async () => {
  await withForm(async (form) => {
    const { sheet, scores } = form;
    await onSheet(form.made.sheet, (each) => {
      const table = each.tables.getItemAt(0);
      table.name = "Van_Piet";
      table.getHeaderRowRange().getCell(0, 5).values = [["Oordeel"]];
      each.getRange(`${scores.row + 3}:${scores.row + 3}`).delete("Up");
    });
    // Excel sorts what stands in the cells, formats along with it.
    const area = { row: scores.row, column: 0, rows: scores.rows - 1, columns: 7 };
    const rows = sheet.values(area).toReversed();
    sheet.write(
      area,
      rows.map((row) => row.map((value) => ({ value }))),
    );
    const whole = made(sheet).formulas;
    expect(whole.join()).toContain("Van_Piet[Oordeel]");
    await onSheet(form.made.sheet, (each) => each.getRange(overview(form, FORMULAS)).clear("Contents"));
    const { left } = await repair(form);
    expect(left).toEqual([]);
    expect(made(sheet).formulas).toEqual(whole);
  });
});

test("what has no certain place is said, and the rest is put back", async () => {
  await withForm(async (form) => {
    const { sheet } = form;
    await onSheet(form.made.sheet, (each) => {
      // The rater's label became another one, a competency's name too, and someone noted something over a formula.
      each.getRange("A4").values = [["Ingevuld door onze"]];
      each.getRange(overview(form, "B", 1)).values = [["Analytisch vermogen"]];
      each.getRange(overview(form, "F", 0)).values = [["zie het gesprek van maandag"]];
      each.getRange("F1").clear("Contents");
      each.getRange(overview(form, "C", 0)).clear("Contents");
      each.getRange("A1:N300").dataValidation.clear();
    });
    const typed = values(sheet);
    const { repaired, left } = await repair(form);
    expect(left).toEqual([
      "de niveauformules van ‘1.2 Analyseren’",
      "wat er bij ‘Beoordelaar’ mag worden ingevuld",
      `wat in F${form.levels.row + 1} hoort, want daar staat iets anders`,
    ]);
    expect(repaired).toEqual(
      expect.arrayContaining([
        "de formules van de voortgang",
        "de niveauformules van ‘1.1 Zorgvuldigheid’",
        "wat er bij ‘Drempel’ mag worden ingevuld",
      ]),
    );
    expect(values(sheet)).toEqual(typed);
    expect(sheet.value(form.levels.row, 5)).toBe("zie het gesprek van maandag");
    expect(sheet.formula(form.levels.row, 2)).toBeDefined();
    expect(
      sheet.validations.some(({ areas }) => areas.some(({ row, column }) => row === 3 && column === 2)),
    ).toBe(false);
  });
});

test("the overview's headings wiped out: the table is put back, and the rest is said", async () => {
  await withForm(async (form) => {
    const { sheet, excel, scores } = form;
    await onSheet(form.made.sheet, (each) => {
      each.getRange(overview(form, "A:N", -1)).clear("Contents");
      each.getRange("A1:N300").dataValidation.clear();
    });
    const before = { formulas: made(sheet).formulas, values: values(sheet) };
    const { repaired, left } = await repair(form);
    expect(left).toEqual([
      "de formules van de voortgang",
      "de niveauformules van ‘1.1 Zorgvuldigheid’, ‘1.2 Analyseren’ en ‘2.1 Samenwerken’",
      "wat er bij ‘Beoordelaar’ en ‘Drempel’ mag worden ingevuld",
    ]);
    expect(repaired).toEqual(["de keuzelijst van ‘Score’", "de opmaak van het formulier"]);
    expect({ formulas: made(sheet).formulas, values: values(sheet) }).toEqual(before);
    expect(excel.book.type(sheet.id, scores.row, 5, "misschien")).toMatchObject({ accepted: false });
  });
});

test("the share cells emptied, headings and all: back, and the levels with them", async () => {
  await withForm(async (form) => {
    const { sheet, anew } = form;
    await onSheet(form.made.sheet, (each) =>
      each.getRange(`H${form.levels.row - 1}:N${form.levels.row + 3}`).clear("Contents"),
    );
    const { left } = await repair(form);
    expect(left).toEqual([]);
    expect(made(sheet).formulas).toEqual(made(anew.sheet).formulas);
    expect(sheet.values(form.levels)).toEqual(anew.sheet.values(anew.levels));
    const headers = parseArea(overview(form, "I:N", -1))!;
    expect(sheet.values(headers)).toEqual(anew.sheet.values(headers));
  });
});

test("the share cells deleted: said, and no level is made up", async () => {
  await withForm(async (form) => {
    const { sheet } = form;
    await onSheet(form.made.sheet, (each) => each.getRange("I:J").delete("Left"));
    const { left } = await repair(form);
    expect(left).toEqual([
      "de niveauformules van ‘1.1 Zorgvuldigheid’, ‘1.2 Analyseren’ en ‘2.1 Samenwerken’",
    ]);
    const { row, column } = cellBeside(sheet, "Drempel");
    expect(sheet.value(row, column)).toBe(0.6);
  });
});

test("a level of the form still follows the rule after a repair", async () => {
  await withForm(async (form) => {
    const { sheet, scores, levels } = form;
    await onSheet(form.made.sheet, (each) => each.getRange(overview(form, FORMULAS)).clear("Contents"));
    await repair(form);
    const [first] = COMPETENCIES;
    fill(
      form,
      Array.from({ length: scores.rows }, () => 1),
      0.6,
    );
    const all = first!.levels.map(({ indicators }) => indicators.map(() => 1 as const));
    expect(sheet.values(levels)[0]).toEqual([expectedLevel(all, 0.6)]);
  });
});
