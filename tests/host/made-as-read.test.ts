/** What is made from other sheets is made of them as they are then, whoever is at work between reading and making. */
import type { ActionMap } from "../../src/app/action";
import { parseArea } from "../../src/sheets/plan/a1";
import { shiftCells } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { type ExcelAtWork, pictureOf, withExcel } from "./excel-at-work";

const HEATMAP = { view: "people", measure: "level" } as const;

/** Forms of which all indicators are seen. */
async function filledForms(excel: ExcelAtWork): Promise<readonly Sheet[]> {
  const made = await excel.run("createIndicatorForms", {
    people: [{ name: "Anna" }, { name: "Bert" }],
    rater: "manager",
    competencies: ["1.1"],
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.result.sheets.map(({ sheetId, scores }) => {
    const area = parseArea(scores);
    const sheet = excel.book.sheetById(sheetId);
    if (!area || !sheet) throw new Error(scores);
    sheet.write(
      area,
      Array.from({ length: area.rows }, () => [{ value: "ja" }]),
    );
    return sheet;
  });
}

/** A row on top, as a person puts one there. */
function insertRow({ book }: ExcelAtWork, sheet: Sheet): void {
  shiftCells(book, sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
}

/** Does it just before the request that makes the heatmap, and before each one that tries it again. */
async function heatmapWhile(
  excel: ExcelAtWork,
  act: () => void,
  times = 1,
): Promise<Awaited<ReturnType<typeof excel.run<"buildHeatmap">>>> {
  // Two requests read, the third makes.
  for (let time = 1; time <= times; time++) excel.faults.at(3 * time, { kind: "before", run: act });
  const outcome = await excel.run("buildHeatmap", HEATMAP);
  excel.faults.clear();
  return outcome;
}

function levelsOn({ book }: ExcelAtWork, { sheet, cells }: ActionMap["buildHeatmap"]["result"]): unknown[] {
  const area = parseArea(cells);
  const found = book.sheetByName(sheet);
  if (!area || !found) throw new Error(cells);
  book.calculate();
  return Array.from({ length: area.rows }, (_, row) => found.value(area.row + row, area.column));
}

test("a row that comes on a form meanwhile leaves no heatmap of other cells", async () => {
  await withExcel(async (excel) => {
    const [anna] = await filledForms(excel);
    const outcome = await heatmapWhile(excel, () => insertRow(excel, anna!));
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(levelsOn(excel, outcome.result)).toEqual([4, 4]);
  });
});

test("a form that goes meanwhile is not in the heatmap", async () => {
  await withExcel(async (excel) => {
    const [anna] = await filledForms(excel);
    const fewer = await heatmapWhile(excel, () => excel.book.removeSheet(anna!));
    expect(fewer).toMatchObject({ ok: true, result: { rows: ["Bert"] } });
  });
});

test("a form that gets another name meanwhile is followed by that name", async () => {
  await withExcel(async (excel) => {
    const [anna] = await filledForms(excel);
    const outcome = await heatmapWhile(excel, () => excel.book.renameSheet(anna!, "Van Anna"));
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(levelsOn(excel, outcome.result)).toEqual([4, 4]);
  });
});

test.each([
  ["nl", "Er is niets gewijzigd."],
  ["en", "Nothing has been changed."],
] as const)(
  "where it changes time after time nothing is made, and that is said (%s)",
  async (language, says) => {
    await withExcel(
      async (excel) => {
        const [anna] = await filledForms(excel);
        let before: unknown;
        const outcome = await heatmapWhile(
          excel,
          () => {
            insertRow(excel, anna!);
            before = pictureOf(excel.book);
          },
          2,
        );
        expect(outcome).toMatchObject({
          ok: false,
          error: { code: "sourcesChanged", message: expect.stringContaining(says) as string },
        });
        expect(pictureOf(excel.book)).toEqual(before);
      },
      { locale: language === "nl" ? "nl-NL" : "en-US" },
    );
  },
);

describe("a heatmap that takes more requests than one", () => {
  const IN_PARTS = { bytesAtOnce: 25_000 };
  const READS = 2;
  interface MadeInParts {
    readonly outcome: unknown;
    readonly requests: number;
    readonly levels: readonly unknown[];
    /** The sheets and names that came. */
    readonly more: readonly string[];
  }

  /** Forms, a row that comes on one of them just before these requests, and a heatmap of them. */
  async function madeWhile(requests: readonly number[]): Promise<MadeInParts> {
    let made: MadeInParts | undefined;
    await withExcel(async (excel) => {
      const [anna] = await filledForms(excel);
      const { book } = excel;
      const named = (): readonly string[] => [
        ...book.sheets.map(({ name }) => name),
        ...book.names.all.map(({ name }) => name),
      ];
      const before = named();
      for (const request of requests)
        excel.faults.at(request, { kind: "before", run: () => insertRow(excel, anna!) });
      excel.meter.reset();
      const outcome = await excel.run("buildHeatmap", HEATMAP, IN_PARTS);
      made = {
        outcome,
        requests: excel.meter.requests,
        levels: outcome.ok ? levelsOn(excel, outcome.result) : [],
        more: named().filter((name) => !before.includes(name)),
      };
    });
    return made!;
  }

  test("is of what is there, whichever of them a row comes before; where it comes time after time, none is made", async () => {
    const { requests: all, more: usual } = await madeWhile([]);
    // The last ones have no formulas in them any more, but tell how it prints.
    expect(all - READS).toBeGreaterThan(3);
    for (const request of [READS + 2, all]) {
      const { outcome, levels, more, requests } = await madeWhile([request]);
      expect(outcome).toMatchObject({ ok: true });
      expect(levels).toEqual([4, 4]);
      // What was half made of the cells of before is gone.
      expect(more.map(withoutChance)).toEqual(usual.map(withoutChance));
      if (request !== all) continue;
      const again = await madeWhile([request, requests]);
      expect(again.outcome).toMatchObject({
        ok: false,
        error: {
          code: "sourcesChanged",
          message: expect.stringContaining(
            "zijn weer verwijderd; de rest van de werkmap is ongemoeid gelaten.",
          ) as string,
        },
      });
      expect(again.more).toEqual([]);
    }
  });
});

/** Names hold what is left to chance. */
function withoutChance(name: string): string {
  return name.replace(/[0-9a-f]{16,}/gu, "");
}

test("lists that go meanwhile are made again, and dropdowns look there", async () => {
  await withExcel(async (excel) => {
    await filledForms(excel);
    excel.faults.at(2, {
      kind: "before",
      run: () => excel.book.removeSheet(excel.book.sheetByName("Lijsten")!),
    });
    const made = await excel.run("createTeamScoreSheet", {
      people: [{ name: "Anna" }],
      competencies: ["1.1"],
    });
    expect(made).toMatchObject({ ok: true });
    const lists = excel.book.sheets.find(({ name }) => name.startsWith("Lijsten"));
    expect(lists).toBeDefined();
    expect(
      excel.book.names.all.filter(
        ({ name, formula }) => name.startsWith("Compleet_Scores") && !formula.includes("#REF!"),
      ),
    ).toHaveLength(1);
  });
});

test("a text that went along with its row before it could be taken away is named where it stands by now", async () => {
  await withExcel(
    async (excel) => {
      const [sheet] = excel.book.sheets;
      excel.book.select(sheet!, [{ row: 3, column: 1, rows: 1, columns: 1 }]);
      excel.faults.at(2, { kind: "drop", carriedOut: true });
      excel.faults.at(3, { kind: "before", run: () => insertRow(excel, sheet!) });
      const outcome = await excel.run("insertText", { text: "een indicator" });
      expect(sheet!.value(4, 1)).toBe("een indicator");
      expect(outcome).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining("B5") as string },
      });
    },
    {},
    50,
  );
});
