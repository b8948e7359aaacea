/** The custom functions in a workbook with a framework of its own: they answer from that one, and from no other. */
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { MARKER_VERSION } from "../../src/sheets/marker/marker";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { rereading, type WorkbookFramework } from "../../src/workbook-framework";
import { addinFunctions, EXCEL_OF_TODAY, startAddinFunctions } from "../../tools/functions/addin-functions";
import { Book } from "embedded-excel/book";
import type { CellValue } from "embedded-excel/cells";
import type { RunningExcel } from "embedded-excel/node";
import { start, stop, turns } from "embedded-excel/testing";
import { put, value } from "./functions-at-work";

afterEach(stop);

/** Levels 2 to 4 of one competency, and 1 to 6 of another. */
const TEXT = [
  "Kader Duinstad",
  ["Groep", "Code", "Competentie", "Definitie", "Niveau", "Gedragsindicator"].join("\t"),
  ...[2, 3, 4].map((level) => ["Samen", "V.1", "Aansluiten", "Zoekt op.", level, `belt ${level}`].join("\t")),
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    ["Klaar", "V.2", "Opleveren", "Maakt af.", level, `sluit ${level}`].join("\t"),
  ),
].join("\n");

interface Started {
  readonly excel: RunningExcel;
  readonly kept: WorkbookFramework;
  readonly run: ReturnType<typeof createActions>;
  readonly shown: (formula: string) => Promise<CellValue>;
  /** Until what was asked, told and read has been handled. */
  readonly rest: () => Promise<void>;
}

async function opened(book?: Book): Promise<Started> {
  const functions = await addinFunctions("nl-NL");
  const excel = start({ claimedSets: EXCEL_OF_TODAY, locale: "nl-NL", functions, ...(book && { book }) });
  const kept = startAddinFunctions();
  const run = rereading(
    createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" }),
    kept,
  );
  const rest = async (): Promise<void> => {
    await turns();
    await kept.waiting();
    // Calculating anew is asked for after that.
    await turns();
    await excel.host.settled();
  };
  const shown = async (formula: string): Promise<CellValue> => {
    excel.book.type(excel.book.sheets[0]!.id, 60, 0, formula);
    await rest();
    return excel.book.sheets[0]!.value(60, 0);
  };
  return { excel, kept, run, shown, rest };
}

async function adopt({ run }: Started): Promise<string> {
  const outcome = await run("adoptFramework", {
    from: { text: TEXT },
    answers: { missingLevels: "doesNotExist" },
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result.sheet ?? "";
}

/** The workbook as it was saved with its own framework. */
async function saved(): Promise<Book> {
  const made = await opened();
  await adopt(made);
  put(made.excel, "A1", [['=COMPLEET.COMPETENCY_NAME("V.1")']]);
  await made.rest();
  const bytes = await made.excel.book.save();
  stop();
  return Book.open(bytes, { locale: "nl-NL" });
}

test("a workbook that is opened answers from its own framework, without anybody having opened the pane", async () => {
  const { excel, shown, rest } = await opened(await saved());
  await rest();
  expect(value(excel, "A1")).toBe("Aansluiten");
  expect(await shown('=COMPLEET.COMPETENCY_NAME("V.2")')).toBe("Opleveren");
  expect(await shown('=COMPLEET.COMPETENCY_INDICATOR("Opleveren";6;1)')).toBe("sluit 6");
  expect(await shown("=ROWS(COMPLEET.COMPETENCY_LIST())")).toBe(2);
  expect(await shown('=COMPLEET.COMPETENCY_NAME("Zorgvuldigheid")')).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining("‘Zorgvuldigheid’ is geen competentie"),
  });
});

test("while it is being read a cell shows #BUSY!, and never the text of another framework", async () => {
  const book = await saved();
  const sheet = book.sheets[0]!;
  const functions = await addinFunctions("nl-NL");
  const excel = start({ claimedSets: EXCEL_OF_TODAY, locale: "nl-NL", functions, book });
  excel.faults.at(1, { kind: "delay", milliseconds: 400 });
  const kept = startAddinFunctions();
  // Known to both: "1.1" is Zorgvuldigheid in Compleet, and nothing here.
  book.type(sheet.id, 5, 0, '=COMPLEET.COMPETENCY_NAME("1.1")');
  book.type(sheet.id, 6, 0, '=COMPLEET.COMPETENCY_NAME("V.2")');
  await turns(20);
  expect(sheet.value(5, 0)).toEqual({ error: "#BUSY!" });
  expect(sheet.value(6, 0)).toEqual({ error: "#BUSY!" });
  await kept.waiting();
  await excel.host.settled();
  expect(sheet.value(5, 0)).toMatchObject({ error: "#VALUE!" });
  expect(sheet.value(6, 0)).toBe("Opleveren");
});

test("what is changed on its sheet is answered from then on; what is none any more leaves the last in use", async () => {
  const started = await opened();
  const { excel, kept, rest, run } = started;
  const name = await adopt(started);
  excel.book.type(excel.book.sheets[0]!.id, 0, 0, '=COMPLEET.COMPETENCY_DEFINITION("V.1")');
  await rest();
  const shownNow = () => excel.book.sheets[0]!.value(0, 0);
  expect(shownNow()).toBe("Zoekt op.");

  const sheet = excel.book.sheetByName(name)!;
  const column = (heading: string): number =>
    Array.from({ length: 13 }, (_, at) => sheet.value(3, at)).indexOf(heading);
  excel.book.type(sheet.id, 4, column("Definitie"), "Belt de ander op.");
  await rest();
  expect(shownNow()).toBe("Belt de ander op.");

  // A level that is none: nothing can be made on it, and the functions stay with what could be read.
  excel.book.type(sheet.id, 5, column("Niveau"), "9");
  await rest();
  expect(shownNow()).toBe("Belt de ander op.");
  expect(kept.now().problem?.code).toBe("frameworkUnreadable");
  excel.book.type(sheet.id, 5, column("Niveau"), "3");
  await rest();
  expect(kept.now().problem).toBeUndefined();

  const removed = await run("removeSheet", { sheetId: sheet.id });
  expect(removed.ok).toBe(true);
  await rest();
  expect(shownNow()).toMatchObject({ error: "#VALUE!" });
  expect(kept.now().framework).toBe(compleet());
});

test("one that could not be read when the workbook was opened is said in the cell", async () => {
  const book = await saved();
  const sheet = book.sheetByName("Competentiekader")!;
  book.type(sheet.id, 4, 1, "");
  const { shown } = await opened(book);
  expect(await shown('=COMPLEET.COMPETENCY_NAME("1.1")')).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining("Het kader van deze werkmap is niet te lezen."),
  });
});

test("one that a later version of the add-in made is said in the cell, and in the pane", async () => {
  const book = await saved();
  const { customProperties } = book.sheetByName("Competentiekader")!;
  customProperties.set(
    MARKER_KEY,
    customProperties.get(MARKER_KEY)!.replace(/^compleet\/\d+/u, `compleet/${MARKER_VERSION + 1}`),
  );
  const { shown, kept } = await opened(book);
  expect(await shown('=COMPLEET.COMPETENCY_NAME("1.1")')).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining("Het kader van deze werkmap is niet te lezen."),
  });
  expect(kept.now().problem?.code).toBe("newerSheet");
});

test("without its marker it is known by its line, also under another name", async () => {
  const book = await saved();
  const sheet = book.sheetByName("Competentiekader")!;
  sheet.customProperties.clear();
  for (const name of book.names.of(sheet.id)) book.names.remove(name);
  book.renameSheet(sheet, "Ons kader");
  const { shown } = await opened(book);
  expect(await shown('=COMPLEET.COMPETENCY_NAME("V.2")')).toBe("Opleveren");
});

test("levels that a competency does not have are no part of it", async () => {
  const started = await opened();
  await adopt(started);
  const { shown, excel } = started;
  const scores = "C1:E1";
  const answers = ["ja", "ja", "nee"];
  for (const [column, answer] of answers.entries())
    excel.book.type(excel.book.sheets[0]!.id, 0, 2 + column, answer);
  expect(await shown(`=COMPLEET.COMPETENCY_LEVEL("V.1";${scores})`)).toBe(3);
  expect(await shown(`=COMPLEET.COMPETENCY_LEVEL("V.1";${scores};;"gemiddelde")`)).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining("Aansluiten heeft niet alle niveaus vanaf 1"),
  });
  expect(await shown('=COMPLEET.COMPETENCY_LEVEL_TEXT("V.1";1)')).toEqual({
    error: "#VALUE!",
    message: "‘1’ is geen niveau van Aansluiten. Kies uit 2, 3, 4.",
  });
  // Scores go up to the highest level of the framework.
  expect(await shown("=COMPLEET.COMPETENCY_GAP(6;4)")).toBe(2);
  expect(await shown("=COMPLEET.COMPETENCY_GAP(7;4)")).toMatchObject({ error: "#VALUE!" });
});

test("a workbook without its own is asked for little, once", async () => {
  const { excel, shown } = await opened();
  expect(await shown('=COMPLEET.COMPETENCY_NAME("1.1")')).toBe("Zorgvuldigheid");
  // The events, the markers, and what stands at the top of the sheets.
  expect(excel.meter.requests).toBe(3);
  expect(await shown('=COMPLEET.COMPETENCY_NAME("1.2")')).toBe("Analyseren");
  expect(excel.meter.requests).toBe(3);
});

test("where Excel gives nothing that is said, and the next question tries again", async () => {
  jest.useFakeTimers({ advanceTimers: 200 });
  try {
    const functions = await addinFunctions("nl-NL");
    const excel = start({ claimedSets: EXCEL_OF_TODAY, locale: "nl-NL", functions });
    for (let at = 1; at <= 4; at++) excel.faults.failAt(at, "GeneralException");
    const kept = startAddinFunctions();
    const sheet = excel.book.activeSheet;
    excel.book.type(sheet.id, 0, 0, '=COMPLEET.COMPETENCY_NAME("1.1")');
    await kept.waiting();
    await excel.host.settled();
    expect(sheet.value(0, 0)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("Excel gaf het kader van deze werkmap niet."),
    });
    excel.book.type(sheet.id, 1, 0, '=COMPLEET.COMPETENCY_NAME("1.2")');
    await turns();
    await kept.waiting();
    await excel.host.settled();
    expect(sheet.value(1, 0)).toBe("Analyseren");
  } finally {
    jest.useRealTimers();
  }
});

test("of a copy that stands in front the sheet that was made is the one that counts, and the one that is shown", async () => {
  const started = await opened();
  const made = await adopt(started);
  const { excel, kept, rest } = started;
  const sheet = excel.book.sheetByName(made)!;
  const copy = excel.book.copySheet(sheet, 0);
  await rest();
  expect(excel.book.sheets[0]).toBe(copy);
  expect(kept.now().sheetId).toBe(sheet.id);
});
