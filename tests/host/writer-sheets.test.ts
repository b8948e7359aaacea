import { pictureOf, selectCell, withExcel, type ExcelAtWork } from "./excel-at-work";

async function insertCard(run: ExcelAtWork["run"]) {
  const outcome = await run("insertMatrix", { layout: "card", competencies: ["1.1"] });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

test("going to what was made shows its sheet and selects its cells, after a renaming too", async () => {
  await withExcel(async ({ run, book }) => {
    const made = await insertCard(run);
    const sheet = book.sheetById(made.sheetId)!;
    book.renameSheet(sheet, "Andere naam");
    book.select(book.sheets[0]!, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    expect(await run("goTo", { sheetId: made.sheetId, address: "B2:C3" })).toEqual({ ok: true, result: {} });
    expect(book.selection).toEqual({ sheet, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
  });
});

test("a sheet that is gone, or hidden, is said to be", async () => {
  await withExcel(async ({ run, book }) => {
    const made = await insertCard(run);
    const sheet = book.sheetById(made.sheetId)!;
    book.setVisibility(sheet, "hidden");
    expect(await run("goTo", { sheetId: made.sheetId })).toMatchObject({
      ok: false,
      error: { code: "sheetHidden" },
    });
    book.removeSheet(sheet);
    expect(await run("goTo", { sheetId: made.sheetId })).toMatchObject({
      ok: false,
      error: { code: "sheetGone" },
    });
    expect(await run("removeSheet", { sheetId: made.sheetId })).toMatchObject({
      ok: false,
      error: { code: "sheetGone" },
    });
  });
});

test("a sheet of ours can be removed, whatever it is called by then", async () => {
  await withExcel(async ({ run, book }) => {
    const before = pictureOf(book);
    const made = await insertCard(run);
    book.renameSheet(book.sheetById(made.sheetId)!, "Andere naam");
    expect(await run("removeSheet", { sheetId: made.sheetId })).toEqual({
      ok: true,
      result: { alsoRemoved: [], kept: [] },
    });
    expect(pictureOf(book)).toEqual(before);
  });
});

test.each<[string, string, (excel: ExcelAtWork, sheetId: string) => string]>([
  ["one of the user's own", "notOurSheet", ({ book }) => book.sheets[0]!.id],
  [
    "one in a protected workbook",
    "workbookProtected",
    ({ book }, sheetId) => {
      book.structureProtected = true;
      return sheetId;
    },
  ],
  [
    "the only visible one",
    "lastSheet",
    ({ book }, sheetId) => {
      book.setVisibility(book.sheets[0]!, "hidden");
      return sheetId;
    },
  ],
])("a sheet is not removed when it is %s", async (_, code, prepare) => {
  await withExcel(async (excel) => {
    const made = await insertCard(excel.run);
    const sheetId = prepare(excel, made.sheetId);
    const before = pictureOf(excel.book);
    expect(await excel.run("removeSheet", { sheetId })).toMatchObject({ ok: false, error: { code } });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("a text does not go over what is in the cell, nor into a protected sheet", async () => {
  await withExcel(async ({ run, book }) => {
    const sheet = book.activeSheet;
    book.type(sheet.id, 0, 0, "bezet");
    expect(await run("insertText", { text: "x" })).toMatchObject({
      ok: false,
      error: { code: "targetOccupied" },
    });
    selectCell(book, 5, 5);
    sheet.protection = { ...sheet.protection, on: true };
    expect(await run("insertText", { text: "x" })).toMatchObject({
      ok: false,
      error: { code: "sheetProtected" },
    });
    expect(sheet.value(0, 0)).toBe("bezet");
    expect(sheet.value(5, 5)).toBeNull();
  });
});

test.each(["goTo", "removeSheet"] as const)(
  "%s does not wait for ever for an answer that got lost",
  async (id) => {
    await withExcel(
      async ({ run, faults }) => {
        const { sheetId } = await insertCard(run);
        faults.at(2, { kind: "drop", carriedOut: false });
        expect(await run(id, { sheetId })).toMatchObject({ ok: false, error: { code: "requestFailed" } });
      },
      {},
      200,
    );
  },
);
