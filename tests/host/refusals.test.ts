/** Every refusal has a sentence of its own and leaves the workbook as it was. */
import type { InsertMatrixArguments } from "../../src/app/action";
import { excelAtWork, pictureOf, selectCell, withExcel, type ExcelAtWork } from "./excel-at-work";

const here: InsertMatrixArguments = { layout: "list", competencies: ["1.2"], target: "selection" };
const nothing = () => undefined;

const cases: [string, (excel: ExcelAtWork) => void, InsertMatrixArguments, string, string][] = [
  [
    "an occupied target",
    ({ book }) => book.type(book.activeSheet.id, 7, 3, "bezet"),
    here,
    "targetOccupied",
    "in cel D8 staat al iets",
  ],
  [
    "a formula that shows nothing",
    ({ book }) => book.type(book.activeSheet.id, 2, 1, '=""'),
    here,
    "targetOccupied",
    "in cel B3 staat al iets",
  ],
  ["a table without values", ({ book }) => addEmptyTable(book), here, "targetOccupied", "ligt de tabel ‘"],
  [
    "merged cells",
    ({ book }) => book.activeSheet.merge({ row: 4, column: 1, rows: 2, columns: 2 }),
    here,
    "targetOccupied",
    "B5:C6 samengevoegd",
  ],
  [
    "the edge of the sheet",
    ({ book }) => selectCell(book, 0, 16_383),
    here,
    "targetBeyondSheet",
    "Vanaf cel XFD1 past het niet",
  ],
  [
    "the last row",
    ({ book }) => selectCell(book, 1_048_575, 0),
    here,
    "targetBeyondSheet",
    "Vanaf cel A1048576 past het niet",
  ],
  [
    "a protected sheet",
    ({ book }) => void (book.activeSheet.protection = { ...book.activeSheet.protection, on: true }),
    here,
    "sheetProtected",
    "Blad ‘Blad1’ is beveiligd",
  ],
  [
    "a protected workbook",
    ({ book }) => void (book.structureProtected = true),
    { layout: "list" },
    "workbookProtected",
    "structuur van de werkmap is beveiligd",
  ],
  [
    "several areas selected",
    ({ book }) =>
      book.select(book.activeSheet, [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 4, column: 4, rows: 1, columns: 1 },
      ]),
    here,
    "nothingSelected",
    "aaneengesloten gebied",
  ],
  [
    "a sheet name that is too long",
    nothing,
    { layout: "list", sheetName: "Competentiematrix van de gemeente" },
    "invalidSheetName",
    "telt 33 tekens",
  ],
  [
    "a sheet name with a slash",
    nothing,
    { layout: "list", sheetName: "juni/juli" },
    "invalidSheetName",
    "bevat het teken /",
  ],
  [
    "a sheet name that is taken",
    nothing,
    { layout: "list", sheetName: "BLAD1" },
    "sheetNameTaken",
    "Er is al een blad met de naam ‘BLAD1’",
  ],
  [
    "an unknown competency",
    nothing,
    { layout: "list", competencies: ["Analiseren"] },
    "unknownCompetency",
    "Bedoelde u Analyseren?",
  ],
];

function addEmptyTable(book: ExcelAtWork["book"]): void {
  const sheet = book.activeSheet;
  // The table's header lies above the target; what is in the target is its empty rows.
  sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: "Kop" }]]);
  book.tables.add(sheet, { row: 1, column: 1, rows: 3, columns: 1 }, true);
}

test.each(cases)("%s", async (_, prepare, args, code, sentence) => {
  await withExcel(async (excel) => {
    selectCell(excel.book, 2, 1);
    prepare(excel);
    const before = pictureOf(excel.book);
    const outcome = await excel.run("insertMatrix", args);
    expect(outcome).toEqual({ ok: false, error: { code, message: expect.stringContaining(sentence) } });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("cells that only have a look of their own are free", async () => {
  await withExcel(async ({ run, book }) => {
    book.activeSheet.setStyle({ row: 0, column: 0, rows: 3, columns: 3 }, { fill: "#FFEE00" });
    expect(await run("insertMatrix", here)).toMatchObject({ ok: true });
  });
});

/** The number of actions in the request that writes. */
async function actionsIn(args: InsertMatrixArguments): Promise<number> {
  const excel = excelAtWork();
  selectCell(excel.book, 2, 1);
  await excel.run("insertMatrix", args);
  excel.dispose();
  return excel.meter.log[1]!.actions;
}

/** Every index up to a number, then one in so many, and the last ones. */
function sample(count: number, every: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => index < 30 || index % every === 0 || index > count - 8,
  );
}

describe("a request that fails half-way leaves the workbook as it was", () => {
  const plans: [string, InsertMatrixArguments, number][] = [
    ["list, new sheet", { layout: "list", competencies: ["1.2"] }, 1],
    ["matrix, new sheet", { layout: "matrix", competencies: ["1.2", "3.1"] }, 5],
    ["card, new sheet", { layout: "card", competencies: ["1.2", "3.1"] }, 5],
    ["list, selection", here, 1],
    ["matrix, selection", { ...here, layout: "matrix" }, 5],
    ["card, selection", { ...here, layout: "card" }, 5],
  ];
  test.each(plans)("%s", async (_, args, every) => {
    const count = await actionsIn(args);
    expect(count).toBeGreaterThan(40);
    let without = 0;
    for (const index of sample(count, every)) {
      await withExcel(async ({ run, book, faults }) => {
        const sheet = book.activeSheet;
        book.type(sheet.id, 0, 0, "van de gebruiker");
        sheet.setColumnWidth(2, 1, 120);
        sheet.setRowHeight(4, 1, 33);
        selectCell(book, 2, 1);
        const before = pictureOf(book);
        faults.failAt(2, "GeneralException", index);
        const outcome = await run("insertMatrix", args);
        if (outcome.ok) {
          // What a sheet can do without was refused: the sheet is then made without it, and that is said.
          expect(outcome.result.remarks).toHaveLength(1);
          without++;
          return;
        }
        expect(outcome.error.code).toBe("hostRefused");
        expect(outcome.error.message).toMatch(/is weer verwijderd|is weer gewist|Er is niets gewijzigd/u);
        expect({ index, picture: pictureOf(book) }).toEqual({ index, picture: before });
      });
    }
    // Paper, page, tab colour, panes: what a sheet can do without.
    if (args.target === "selection") expect(without).toBe(0);
    else expect(without).toBeLessThan(count / every / 2);
  });
});

test("where no printer has A3 the matrix is made for the paper there is", async () => {
  await withExcel(
    async ({ run, book }) => {
      const outcome = await run("insertMatrix", { layout: "matrix", competencies: ["1.2"] });
      expect(outcome).toMatchObject({ ok: true, result: { newSheet: true } });
      expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Competentiematrix"]);
      expect(book.activeSheet.pageLayout).toMatchObject({ orientation: "landscape", paperSize: 9 });
    },
    { papers: ["A4"] },
  );
});

describe("a request that gets lost", () => {
  test.each([
    ["before Excel did anything", false, {}],
    ["after Excel did everything", true, {}],
    ["before Excel did anything at the selection", false, { target: "selection" as const }],
    ["after Excel did everything at the selection", true, { target: "selection" as const }],
  ])("%s", async (_, carriedOut, extra) => {
    await withExcel(
      async ({ run, book, faults }) => {
        const before = pictureOf(book);
        faults.at(2, { kind: "drop", carriedOut });
        const outcome = await run("insertMatrix", { layout: "list", competencies: ["1.2"], ...extra });
        expect(outcome).toMatchObject({
          ok: false,
          error: { code: "requestFailed", message: expect.stringContaining("Excel gaf geen antwoord") },
        });
        expect(pictureOf(book)).toEqual(before);
      },
      {},
      300,
    );
  });
});

test("when the removal fails too, the sentence says what may have stayed behind", async () => {
  await withExcel(async ({ run, faults }) => {
    faults.failAt(2, "GeneralException", 60);
    faults.failAt(3);
    const outcome = await run("insertMatrix", { layout: "list" });
    expect(outcome).toMatchObject({ ok: false, error: { code: "hostRefused" } });
    expect(!outcome.ok && outcome.error.message).toMatch(
      /Mogelijk is het half gemaakte blad ‘.+’ achtergebleven/u,
    );
  });
  await withExcel(async ({ run, faults }) => {
    faults.failAt(2, "GeneralException", 60);
    faults.failAt(3);
    const outcome = await run("insertMatrix", here);
    expect(!outcome.ok && outcome.error.message).toMatch(/achtergebleven in A1:\w+ op blad ‘Blad1’/u);
  });
});

test.each([
  ["a new sheet", { layout: "list" as const }, 5],
  ["the selection", here, 4],
])("when the removal from %s is not answered, nobody waits for ever", async (_, args, lastRequest) => {
  await withExcel(
    async ({ run, faults }) => {
      faults.failAt(2, "GeneralException", 60);
      faults.at(lastRequest, { kind: "drop", carriedOut: false });
      const outcome = await run("insertMatrix", args);
      expect(!outcome.ok && outcome.error.message).toMatch(/achtergebleven/u);
    },
    {},
    300,
  );
});

test.each([
  ["AccessDenied", "accessDenied", "beveiligd of alleen-lezen"],
  ["ApiNotFound", "notSupported", "Werk Excel bij"],
  ["InvalidOperationInCellEditMode", "editMode", "Druk op Enter of Esc"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge", "te veel in één keer"],
  ["RequestAborted", "requestFailed", "geen antwoord"],
  ["InvalidOperation", "hostRefused", "foutcode InvalidOperation"],
])("Excel's %s has a sentence of its own", async (hostCode, code, sentence) => {
  await withExcel(async ({ run, book, faults }) => {
    const before = pictureOf(book);
    faults.at(2, { kind: "fail", code: hostCode as "AccessDenied", message: "" });
    const outcome = await run("insertMatrix", { layout: "list" });
    expect(outcome).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(sentence) } });
    expect(!outcome.ok && outcome.error.message).toContain("Er is niets gewijzigd.");
    expect(pictureOf(book)).toEqual(before);
  });
});

describe("someone else comes in between the look and the write", () => {
  test.each(["", "van een collega"])(
    "with a sheet of the same name that holds “%s”: theirs stays",
    async (text) => {
      await withExcel(async ({ run, book, faults }) => {
        let theirs: unknown;
        faults.at(2, {
          kind: "before",
          run: () => {
            const sheet = book.addSheet("Van ons");
            book.type(sheet.id, 0, 0, text);
            theirs = pictureOf(book);
          },
        });
        const outcome = await run("insertMatrix", { layout: "list", sheetName: "Van ons" });
        expect(outcome).toMatchObject({ ok: false, error: { code: "nameTakenMeanwhile" } });
        expect(pictureOf(book)).toEqual(theirs);
      });
    },
  );

  test("and protects the workbook: nothing is left behind", async () => {
    await withExcel(async ({ run, book, faults }) => {
      faults.at(2, { kind: "before", run: () => void (book.structureProtected = true) });
      const outcome = await run("insertMatrix", { layout: "list" });
      expect(outcome).toMatchObject({ ok: false, error: { code: "accessDenied" } });
      expect(book.sheets).toHaveLength(1);
    });
  });

  test("and removes the sheet with the selection", async () => {
    await withExcel(async ({ run, book, faults }) => {
      const other = book.addSheet("Ander");
      faults.at(2, { kind: "before", run: () => book.removeSheet(book.activeSheet) });
      const outcome = await run("insertMatrix", here);
      expect(outcome).toMatchObject({ ok: false, error: { code: "sheetGone" } });
      expect(book.sheets).toEqual([other]);
    });
  });
});

test("a fault of the first look is said too, in English where Excel is", async () => {
  await withExcel(
    async ({ run, faults }) => {
      faults.failAt(1, "AccessDenied");
      expect(await run("insertMatrix", { layout: "list" })).toMatchObject({
        ok: false,
        error: { code: "accessDenied", message: expect.stringContaining("Excel allows no changes") },
      });
    },
    { locale: "en-US" },
  );
});
