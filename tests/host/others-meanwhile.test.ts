/** Someone else is at work in the workbook between two requests: nothing of theirs is lost, and what is said is true. */
import { parseArea } from "../../src/sheets/plan/a1";
import { pictureOf, selectCell, withExcel } from "./excel-at-work";
import { check, PEOPLE, teamSheet, write } from "./score-sheets-at-work";

const TEXT = { text: "een indicator" };

test.each([
  ["insertText", TEXT],
  ["insertFormula", { formula: "=1+1" }],
  ["insertMatrix", { layout: "card", competencies: ["1.2"], target: "selection" }],
] as const)("%s does not write over what was typed since the look", async (id, args) => {
  await withExcel(async (excel) => {
    const { book } = excel;
    selectCell(book, 3, 1);
    let theirs: unknown;
    excel.faults.at(2, {
      kind: "before",
      run: () => {
        book.type(book.activeSheet.id, 3, 1, "van een collega");
        theirs = pictureOf(book);
      },
    });
    const outcome = await excel.run(id, args);
    expect(outcome).toMatchObject({
      error: { code: "targetFilled", message: expect.stringContaining("Er is niets gewijzigd.") },
    });
    expect(pictureOf(book)).toEqual(theirs);
  });
});

test("a matrix that breaks off at the selection leaves what was typed in between, and says where", async () => {
  await withExcel(
    async (excel) => {
      const { book } = excel;
      selectCell(book, 3, 1);
      excel.faults.at(2, { kind: "drop", carriedOut: true });
      excel.faults.at(3, {
        kind: "before",
        run: () => void book.type(book.activeSheet.id, 4, 1, "van een collega"),
      });
      const outcome = await excel.run("insertMatrix", {
        layout: "list",
        competencies: ["1.2"],
        levels: [1],
        target: "selection",
      });
      expect(outcome).toMatchObject({
        error: { message: expect.stringContaining("Wat er intussen in B5 is gezet, is blijven staan.") },
      });
      const filled = [...book.activeSheet.cells.all()].filter(({ cell }) => cell.value !== null);
      expect(filled.map(({ row, column, cell }) => [row, column, cell.value])).toEqual([
        [4, 1, "van een collega"],
      ]);
      expect(book.activeSheet.tables).toEqual([]);
    },
    {},
    300,
  );
});

describe("a score whose answer got lost", () => {
  test.each(["as it was", "sorted", "with a row put above", "with a column put before"])(
    "is put back where its person stands by now: %s",
    async (how) => {
      await withExcel(
        async (excel) => {
          const { book } = excel;
          const { made, row, column, score } = await teamSheet(excel);
          const sheet = book.sheetByName(made.sheet)!;
          /** Each line of the table as one text, whatever the order of lines and cells. */
          const lines = (): readonly string[] => {
            const found = sheet.values({ row: 0, column: 0, rows: 40, columns: 20 });
            return found
              .map((line) => JSON.stringify(line.filter((value) => value !== null)))
              .filter((line) => PEOPLE.some(({ name }) => line.includes(name)))
              .sort();
          };
          const before = lines();
          expect(before).toHaveLength(2 * PEOPLE.length);
          // The answer to the fourth request, the one that writes.
          excel.faults.at(4, { kind: "drop", carriedOut: true });
          excel.faults.at(5, {
            kind: "before",
            run: async () => {
              const body = { row, column: 0, rows: 6, columns: column + 3 };
              if (how === "sorted")
                sheet.write(
                  body,
                  sheet
                    .values(body)
                    .toReversed()
                    .map((line) => line.map((value) => ({ value }))),
                );
              const { shiftCells } = await import("embedded-excel/book");
              if (how === "with a row put above")
                shiftCells(book, sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
              if (how === "with a column put before")
                shiftCells(book, sheet, { row: 0, column: 0, rows: 1_048_576, columns: 1 }, "Right");
            },
          });
          const { sheetId } = made;
          const outcome = await excel.run("writeScore", { sheetId, address: score(0, 0), value: 4, was: 2 });
          expect(outcome).toMatchObject({
            error: { code: "requestFailed", message: expect.stringContaining("Er is niets gewijzigd.") },
          });
          expect(lines()).toEqual(before);
        },
        {},
        300,
      );
    },
  );

  test("stays as someone else filled it in meanwhile", async () => {
    await withExcel(
      async (excel) => {
        const { made, score } = await teamSheet(excel);
        const sheet = excel.book.sheetByName(made.sheet)!;
        const { row, column } = parseArea(score(0, 0))!;
        excel.faults.at(4, { kind: "drop", carriedOut: true });
        excel.faults.at(5, { kind: "before", run: () => void excel.book.type(sheet.id, row, column, "1") });
        await excel.run("writeScore", { sheetId: made.sheetId, address: score(0, 0), value: 4, was: 2 });
        expect(sheet.value(row, column)).toBe(1);
      },
      {},
      300,
    );
  });
});

test("typing in a cell refuses a mend as a whole: nothing is put back, and no undoing is advised", async () => {
  await withExcel(async (excel) => {
    const { made, score } = await teamSheet(excel);
    await write(made.sheet, score(0, 0), [["N3"]]);
    await check(excel);
    excel.meter.reset();
    excel.faults.failAt(2, "InvalidOperationInCellEditMode");
    const outcome = await excel.run("mendScores", {
      mends: [{ sheetId: made.sheetId, address: score(0, 0), was: "N3", value: 3 }],
    });
    expect(outcome).toMatchObject({ error: { code: "editMode" } });
    const { message } = (outcome as { error: { message: string } }).error;
    expect(message).toContain("Er is niets gewijzigd.");
    expect(message).not.toContain("Ongedaan");
    expect(excel.meter.requests).toBe(2);
  });
});

describe("undoing does not depend on the sheet in front", () => {
  test.each(["deleted", "hidden"])("that was %s meanwhile", async (how) => {
    await withExcel(async (excel) => {
      const { book } = excel;
      const front = book.activeSheet;
      const other = book.addSheet("Ander");
      excel.faults.failAt(2, "GeneralException", 60);
      excel.faults.at(3, {
        kind: "before",
        run: () => {
          if (how === "deleted") book.removeSheet(front);
          else book.setVisibility(front, "hidden");
        },
      });
      const outcome = await excel.run("createProfiles", { profiles: [{ name: "Adviseur", required: {} }] });
      expect(outcome).toMatchObject({ ok: false });
      expect(book.sheets.filter((sheet) => sheet !== front)).toEqual([other]);
      expect(book.names.all).toEqual([]);
    });
  });

  test("the only other sheet was hidden: it is shown again, and that is said", async () => {
    await withExcel(async (excel) => {
      const { book } = excel;
      const front = book.activeSheet;
      excel.faults.failAt(2, "GeneralException", 60);
      excel.faults.at(3, { kind: "before", run: () => book.setVisibility(front, "hidden") });
      const outcome = await excel.run("createProfiles", { profiles: [{ name: "Adviseur", required: {} }] });
      expect(outcome).toMatchObject({
        error: { message: expect.stringContaining("blad ‘Blad1’ weer zichtbaar gemaakt") },
      });
      expect(book.sheets).toEqual([front]);
      expect(front.visibility).toBe("visible");
    });
  });
});

test("a sheet whose answer got lost stays with the scores that were typed on it, its lists and names too", async () => {
  await withExcel(
    async (excel) => {
      const { book } = excel;
      excel.faults.at(2, { kind: "drop", carriedOut: true });
      excel.faults.at(3, {
        kind: "before",
        run: () => void book.type(book.sheetByName("Teamscores")!.id, 9, 5, "3"),
      });
      const outcome = await excel.run("createTeamScoreSheet", { people: PEOPLE, competencies: ["1.1"] });
      expect(outcome).toMatchObject({
        error: { message: expect.stringContaining("Blad ‘Teamscores’ is blijven staan") },
      });
      expect(book.sheetByName("Lijsten")).toBeDefined();
      expect(book.names.all.map(({ name }) => name)).toContain("Compleet_Scores");
      expect(book.sheetByName("Teamscores")!.validations.length).toBeGreaterThan(0);
    },
    {},
    300,
  );
});

test("what Excel refuses and a sheet can do without is left out, and said", async () => {
  await withExcel(async (excel) => {
    // No printer at all: every one of these is refused.
    const { PageLayoutObject } = await import("embedded-excel/testing");
    const set = jest.spyOn(PageLayoutObject.prototype, "Orientation", "set").mockImplementation(() => {
      throw Object.assign(new Error("No printer"), { code: "GeneralException" });
    });
    try {
      const outcome = await excel.run("insertMatrix", { layout: "matrix" });
      expect(outcome).toMatchObject({
        ok: true,
        result: { remarks: ["Excel nam hier niet alles aan. Niet gelukt: de afdrukinstellingen."] },
      });
      expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Competentiematrix"]);
    } finally {
      set.mockRestore();
      excel.host.hostFaults.length = 0;
    }
  });
});

test("a sheet that went is named when what came along could not go", async () => {
  await withExcel(async (excel) => {
    const { made } = await teamSheet(excel);
    const lists = excel.book.sheetByName("Lijsten")!;
    // The last request removes what came along.
    excel.faults.failAt(8);
    const outcome = await excel.run("removeSheet", { sheetId: made.sheetId, along: [lists.id] });
    expect(outcome).toMatchObject({
      error: {
        code: "partlyRemoved",
        message: expect.stringContaining(`Blad ‘${made.sheet}’ is verwijderd.`),
      },
    });
    expect(excel.book.sheetByName(made.sheet)).toBeUndefined();
    expect(excel.book.sheetByName("Lijsten")).toBeDefined();
  });
});
