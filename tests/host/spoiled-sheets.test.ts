/**
 * What people do to a score sheet between sending and getting it back: each found, explained, mended where that can be
 * done, and no value lost.
 */
import { parseArea } from "../../src/sheets/plan/a1";
import type { Book } from "embedded-excel/book";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { watchCells } from "./nothing-lost";
import {
  check,
  inShort,
  mendAll,
  onSheet,
  PEOPLE,
  teamSheet,
  write,
  type Team,
} from "./score-sheets-at-work";

async function withTeam(test: (excel: ExcelAtWork, team: Team) => Promise<void>): Promise<void> {
  await withExcel(async (excel) => test(excel, await teamSheet(excel)));
}

async function repair({ run }: ExcelAtWork, sheet: string): Promise<readonly string[]> {
  const outcome = await run("repairSheet", { sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result.repaired;
}

const valueAt = (book: Book, sheet: string, address: string) => {
  const { row, column } = parseArea(address)!;
  return book.sheetByName(sheet)!.value(row, column);
};

test("an untouched sheet: nothing to say, nothing changed, two requests", async () => {
  await withTeam(async (excel, { made }) => {
    const before = pictureOf(excel.book);
    excel.meter.reset();
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([]);
    expect(checked.sheets).toMatchObject([{ sheet: made.sheet, people: 3, scores: 18 }]);
    expect(excel.meter.requests).toBe(2);
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("1. pasted over dropdowns: another list in part of a column", async () => {
  await withTeam(async (excel, { made, score }) => {
    await onSheet(made.sheet, (sheet) => {
      const { dataValidation } = sheet.getRange(`${score(1, 0)}:${score(2, 0)}`);
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${score(0, 0)}:${score(5, 0)} validation 2`]);
    expect(checked.findings[0]?.message).toContain("‘1.1 Zorgvuldigheid’");
    expect(await repair(excel, made.sheet)).toContain("de keuzelijst van ‘1.1 Zorgvuldigheid’");
    expect(inShort(await check(excel))).toEqual([]);
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("2. a dropdown deleted", async () => {
  await withTeam(async (excel, { made, score, about }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(`${score(0, 1)}:${score(5, 1)}`).dataValidation.clear();
      sheet.getRange(`${about(0, 4)}:${about(5, 4)}`).dataValidation.clear();
    });
    const nothingIsLost = await watchCells(excel);
    expect(inShort(await check(excel))).toEqual([
      `${about(0, 4)}:${about(5, 4)} validation zelf`,
      `${score(0, 1)}:${score(5, 1)} validation 3`,
    ]);
    expect(await repair(excel, made.sheet)).toEqual([
      "de keuzelijst van ‘1.2 Analyseren’",
      "de keuzelijst van ‘Beoordelaar’",
      "de opmaak van de scores",
    ]);
    expect(inShort(await check(excel))).toEqual([]);
    // The person who picks from the list again gets what was there before.
    const sheet = excel.book.sheetByName(made.sheet)!;
    const { row, column } = parseArea(score(0, 1))!;
    expect(excel.book.type(sheet.id, row, column, "7")).toMatchObject({ accepted: false });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("3. sorted by someone: read by person, wherever the rows are", async () => {
  await withTeam(async (excel, { made, about, score }) => {
    const sheet = excel.book.sheetByName(made.sheet)!;
    const area = parseArea(`${about(0, 0)}:${score(5, 2)}`)!;
    const rows = sheet.values(area).map((row) => row.map((value) => value as string | number));
    await write(
      made.sheet,
      `${about(0, 0)}:${score(5, 2)}`,
      rows.toReversed().map((row) => row.map((value, index) => (index === 1 ? `'${value}` : value))),
    );
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([]);
    expect(checked.sheets[0]).toMatchObject({ people: 3, scores: 18 });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("4. a column inserted between the scores", async () => {
  await withTeam(async (excel, { made, score, row }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange("G:G").insert("Right");
      sheet.getRange(`G${row}:G${row + 2}`).values = [["Gesprek op"], ["maart"], ["mei"]];
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`G${row} notUnderstood Gesprek op`]);
    expect(checked.findings[0]?.message).toContain("‘Gesprek op’");
    expect(checked.sheets[0]).toMatchObject({ people: 3, scores: 18 });
    await repair(excel, made.sheet);
    expect(valueAt(excel.book, made.sheet, "G" + String(row + 1))).toBe("maart");
    expect(valueAt(excel.book, made.sheet, `J${row + 1}`)).toBe("3 van 3");
    expect(score(0, 0)).toBe(`F${row + 1}`);
    // What was put between is not counted along.
    await nothingIsLost({ repair: [made.sheet], formulas: `J${row + 1}:J${row + 6}` });
  });
});

test("5. a header renamed to something near: asked, and read once confirmed", async () => {
  await withTeam(async (excel, { made, row }) => {
    await write(made.sheet, `G${row}`, [["Analytisch vermogen"]]);
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(checked.sheets[0]).toMatchObject({ scores: 12 });
    expect(inShort(checked)).toEqual([`G${row} nearCompetency Analytisch vermogen → 1.2 Analyseren`]);
    const confirmed = [{ header: "Analytisch vermogen", competency: 1.2 }];
    const again = await check(excel, { confirmed });
    expect(inShort(again)).toEqual([]);
    expect(again.sheets[0]).toMatchObject({ scores: 18 });
    await mendAll(excel, checked);
    expect(inShort(await check(excel))).toEqual([]);
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("6. the sheet and its table renamed", async () => {
  await withTeam(async (excel, { made }) => {
    excel.book.renameSheet(excel.book.sheetByName(made.sheet)!, "Van Piet");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(made.table).name = "Piet";
      await context.sync();
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([]);
    expect(checked.sheets).toMatchObject([{ sheet: "Van Piet", people: 3, scores: 18 }]);
    await nothingIsLost({ repair: ["Van Piet"] });
  });
});

test("7. cells merged, after the table was made a range", async () => {
  await withTeam(async (excel, { made, score }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.tables.getItem(made.table).convertToRange();
      sheet.getRange(`${score(0, 0)}:${score(1, 0)}`).merge();
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      "A1 notUnderstood Teamscores",
      `${score(0, 0)}:${score(1, 0)} mergedCells 2`,
      `${score(1, 0)} missingScore `,
    ]);
    expect(checked.sheets[0]).toMatchObject({ people: 3, scores: 17 });
    const before = pictureOf(excel.book);
    expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({
      error: { code: "tableGone" },
    });
    expect(pictureOf(excel.book)).toEqual(before);
    await nothingIsLost({ refused: [made.sheet] });
  });
});

test("8. rows hidden: said, and counted", async () => {
  await withTeam(async (excel, { made, about }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(`${about(2, 0)}:${about(3, 0)}`).rowHidden = true;
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${about(2, 0)}:${about(3, 0)} hiddenRows Bert de Boer`]);
    expect(checked.findings[0]?.message).toContain("Zichtbaar maken");
    expect(checked.sheets[0]).toMatchObject({ people: 3, scores: 18 });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("9. filtered: several runs of rows away", async () => {
  await withTeam(async (excel, { made, about }) => {
    await onSheet(made.sheet, (sheet) => {
      const table = sheet.tables.getItem(made.table);
      table.autoFilter.apply(table.getRange(), 4, { filterOn: "Values", values: ["leidinggevende"] });
    });
    const nothingIsLost = await watchCells(excel);
    excel.meter.reset();
    const checked = await check(excel);
    expect(excel.meter.requests).toBe(2);
    expect(checked.findings.map(({ address }) => address)).toEqual([0, 2, 4].map((row) => about(row, 0)));
    expect(checked.findings.every(({ message }) => message.includes("weggefilterd"))).toBe(true);
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("10. people added below, a row left free", async () => {
  await withTeam(async (excel, { made, about }) => {
    await write(made.sheet, `${about(7, 0)}:${about(7, 7)}`, [
      ["Dirk", "'004", "", "", "leidinggevende", 3, 2, 1],
    ]);
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${about(7, 0)} validation Dirk`]);
    expect(checked.findings[0]?.message).toContain("onder de tabel");
    expect(checked.sheets[0]).toMatchObject({ people: 4, scores: 21 });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("11. numbers as text, in cells that are formatted as text too", async () => {
  await withTeam(async (excel, { made, score }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(score(0, 0)).numberFormat = [["@"]];
      sheet.getRange(`${score(0, 0)}:${score(2, 0)}`).values = [["2"], ["' 3 "], ["'2,0"]];
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      `${score(0, 0)} textScore 2 → 2`,
      `${score(1, 0)} textScore  3  → 3`,
      `${score(2, 0)} textScore 2,0 → 2`,
    ]);
    expect(checked.sheets[0]).toMatchObject({ scores: 18 });
    await mendAll(excel, checked);
    expect([0, 1, 2].map((row) => valueAt(excel.book, made.sheet, score(row, 0)))).toEqual([2, 3, 2]);
    expect(inShort(await check(excel))).toEqual([]);
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("12. “niveau 3” and its kin; what says something else is not guessed at", async () => {
  await withTeam(async (excel, { made, score }) => {
    await write(made.sheet, `${score(0, 0)}:${score(5, 0)}`, [
      ["niveau 3"],
      ["N2"],
      ["NVT"],
      ["goed"],
      ["2-3"],
      ["'- "],
    ]);
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      `${score(0, 0)} textScore niveau 3 → 3`,
      `${score(1, 0)} textScore N2 → 2`,
      `${score(2, 0)} textScore NVT → n.v.t.`,
      `${score(3, 0)} textScore goed`,
      `${score(4, 0)} outsideScale ${valueAt(excel.book, made.sheet, score(4, 0)) as number}`,
      `${score(5, 0)} textScore - `,
    ]);
    await mendAll(excel, checked);
    expect(valueAt(excel.book, made.sheet, score(2, 0))).toBe("n.v.t.");
    expect(valueAt(excel.book, made.sheet, score(3, 0))).toBe("goed");
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("13. formulas where scores belong", async () => {
  await withTeam(async (excel, { made, score }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(score(1, 0)).formulas = [["=1+1"]];
      // What is calculated from another line is never written over.
      sheet.getRange(score(2, 0)).formulas = [[`=${score(0, 0)}`]];
      sheet.getRange(score(3, 0)).formulas = [['="niet"&" goed"']];
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      `${score(1, 0)} formula =1+1 → 2`,
      `${score(2, 0)} formula =${score(0, 0)}`,
      `${score(3, 0)} formula ="niet"&" goed"`,
    ]);
    await mendAll(excel, checked);
    const sheet = excel.book.sheetByName(made.sheet)!;
    const { row, column } = parseArea(score(1, 0))!;
    expect([sheet.formula(row, column), sheet.value(row, column)]).toEqual([undefined, 2]);
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("14. error values", async () => {
  await withTeam(async (excel, { made, score }) => {
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(score(2, 1)).formulas = [["=1/0"]];
      sheet.getRange(score(3, 1)).values = [["#N/A"]];
    });
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${score(2, 1)} errorValue =1/0`, `${score(3, 1)} errorValue #N/A`]);
    expect(checked.findings[0]?.message).toContain("#DIV/0!");
    expect(checked.sheets[0]).toMatchObject({ scores: 16 });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("15. the sheet copied: one finding for all that is there twice", async () => {
  await withTeam(async (excel, { made, about, score, row }) => {
    const original = excel.book.sheetByName(made.sheet)!;
    const copy = excel.book.addSheet(`${made.sheet} (2)`);
    for (const [key, value] of original.customProperties) copy.customProperties.set(key, value);
    const area = parseArea(`A${row}:${score(5, 2)}`)!;
    await write(
      copy.name,
      `A${row}:${score(5, 2)}`,
      original
        .values(area)
        .map((line, index) =>
          line.map((value, column) =>
            column === 1 && index > 0 ? `'${value as string}` : (value as string | number),
          ),
        ),
    );
    await onSheet(copy.name, (sheet) => sheet.tables.add(`A${row}:${score(5, 2)}`, true));
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    const duplicates = checked.findings.filter(({ kind }) => kind === "duplicateRating");
    expect(duplicates.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual([
      `${copy.name} ${about(0, 0)}:${about(5, 0)}`,
    ]);
    expect(duplicates[0]?.message).toContain("kopie");
    await nothingIsLost({ repair: [made.sheet, copy.name] });
  });
});

test("16. a competency's column deleted", async () => {
  await withTeam(async (excel, { made, row }) => {
    await onSheet(made.sheet, (sheet) => sheet.getRange("G:G").delete("Left"));
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`A${row} notUnderstood 1.2 Analyseren`]);
    expect(checked.sheets[0]).toMatchObject({ people: 3, scores: 12 });
    await nothingIsLost({ repair: [made.sheet] });
  });
});

describe("someone else's sheet", () => {
  const others = async (values: readonly (readonly (string | number)[])[]) => {
    const width = Math.max(...values.map((row) => row.length));
    const rows = values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
    const last = String.fromCharCode(64 + width);
    await write("Blad1", `A1:${last}${rows.length}`, rows);
  };

  test("17. blank rows, headings and totals between the people", async () => {
    await withExcel(async (excel) => {
      await others([
        ["Scores 2024"],
        [],
        ["", "Functie", "'1.1", "Analyseren", "2,1", "Totaal"],
        ["Publiekszaken"],
        ["Anna", "Adviseur", 2, 3, 4, 9],
        [],
        ["Bert", "Adviseur", 1, "'3", "", 4],
        ["Gemiddelde", "", 1.5, 3, 4],
        [],
        ["", "", 4],
      ]);
      const nothingIsLost = await watchCells(excel);
      const checked = await check(excel);
      expect(inShort(checked)).toEqual([
        "A4 notUnderstood Publiekszaken",
        "D7 textScore 3 → 3",
        "E7 missingScore ",
        "C10 notUnderstood 4",
      ]);
      expect(checked.sheets).toMatchObject([{ sheet: "Blad1", people: 2, scores: 5 }]);
      await nothingIsLost();
    });
  });

  test("18. people side by side, under merged headers", async () => {
    await withExcel(async (excel) => {
      await others([
        ["Competentie", "Team A", ""],
        ["", "Anna", "Bert"],
        ["1.1 Zorgvuldigheid", 2, 33],
        ["Analyseren", "", 3],
        ["Samenwerken (2.1)", 4, 4],
      ]);
      await onSheet("Blad1", (sheet) => sheet.getRange("B1:C1").merge());
      const nothingIsLost = await watchCells(excel);
      const checked = await check(excel);
      expect(inShort(checked)).toEqual(["C3 outsideScale 33", "B4 missingScore "]);
      expect(checked.sheets).toMatchObject([{ sheet: "Blad1", people: 2, scores: 4 }]);
      await nothingIsLost();
    });
  });

  test("nothing on it: said only when it was asked for", async () => {
    await withExcel(async (excel) => {
      await others([["Boodschappen"], ["melk"]]);
      expect(await check(excel)).toEqual({ findings: [], stillToScore: [], sheets: [] });
      const checked = await check(excel, { sheets: ["blad1"] });
      expect(inShort(checked)).toEqual(["A1 notUnderstood Boodschappen"]);
      expect(await excel.run("checkScores", { sheets: ["Weg"] })).toMatchObject({
        error: { code: "sheetNotFound" },
      });
    });
  });
});

test("19. the same person by the same rater twice", async () => {
  await withTeam(async (excel, { made, about }) => {
    await write(made.sheet, about(0, 4), [["leidinggevende"]]);
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${about(1, 0)} duplicateRating Anna Aalders`]);
    expect(checked.findings[0]?.message).toContain(about(0, 0));
    await nothingIsLost({ repair: [made.sheet] });
  });
});

test("20. stray spaces in names, and other words for raters", async () => {
  await withTeam(async (excel, { made, about }) => {
    await write(made.sheet, about(0, 0), [["Anna  Aalders "]]);
    await write(made.sheet, `${about(2, 4)}:${about(4, 4)}`, [["Zelf "], ["manager"], ["buurman"]]);
    const nothingIsLost = await watchCells(excel);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      `${about(0, 0)} strayName Anna  Aalders  → Anna Aalders`,
      `${about(2, 4)} unknownRater Zelf  → zelf`,
      `${about(3, 4)} unknownRater manager → leidinggevende`,
      `${about(4, 4)} unknownRater buurman`,
    ]);
    await mendAll(excel, checked);
    expect(inShort(await check(excel))).toEqual([`${about(4, 4)} unknownRater buurman`]);
    expect(PEOPLE[0]?.name).toBe(valueAt(excel.book, made.sheet, about(0, 0)));
    await nothingIsLost({ repair: [made.sheet] });
  });
});
