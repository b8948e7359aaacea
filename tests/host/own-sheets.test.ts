import { MARKER_VERSION } from "../../src/sheets/marker/marker";
import type { OwnSheet, WorkbookPort } from "../../src/app/port";
import { Bench } from "../../src/app/making/bench";
import { isMarkerName, MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { Book } from "embedded-excel/book";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { scoringNames, scoringPlans } from "./scoring-plans";

async function makeScoring({ port }: ExcelAtWork) {
  const view = await port.look({});
  const plans = scoringPlans(scoringNames(new Bench(view).free));
  return port.apply(
    plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } })),
    view,
  );
}

const ownSheets = async (port: WorkbookPort): Promise<readonly OwnSheet[]> => (await port.look({})).own;

const expected = [
  {
    id: expect.any(String),
    name: "Lijsten",
    visible: false,
    protected: false,
    original: true,
    marker: expect.objectContaining({ kind: "lists", version: MARKER_VERSION, names: LIST_NAMES }),
  },
  {
    id: expect.any(String),
    name: "Van alles",
    visible: true,
    protected: true,
    original: true,
    marker: expect.objectContaining({ kind: "teamScores", version: MARKER_VERSION, table: "Scores" }),
  },
];

describe("the add-in's own sheets", () => {
  test("are found in one request, whatever they are called by now, in a file too", async () => {
    let bytes: Uint8Array | undefined;
    await withExcel(async (excel) => {
      const { book, port, meter } = excel;
      const [, scores] = await makeScoring(excel);
      book.renameSheet(book.sheetById(scores!.sheetId)!, "Van alles");
      book.moveSheet(book.sheetByName("Lijsten")!, 0);
      meter.reset();
      const found = await ownSheets(port);
      expect(found).toEqual(expected);
      expect(found[1]?.id).toBe(scores!.sheetId);
      expect(meter.requests).toBe(1);
      bytes = await book.save();
    });
    const opened = await Book.open(bytes!, { locale: "nl-NL" });
    await withExcel(async ({ port }) => expect(await ownSheets(port)).toEqual(expected), { book: opened });
  });

  // Names of sheets while another workbook is in front: office-js 6365.
  test.each([
    [1, "InvalidSelection", 2],
    [2, "InvalidArgument", 4],
  ] as const)("are found in another way where Excel refuses %d times", async (times, code, requests) => {
    await withExcel(async (excel) => {
      const { book, port, meter, faults } = excel;
      const [, scores] = await makeScoring(excel);
      book.renameSheet(book.sheetById(scores!.sheetId)!, "Van alles");
      meter.reset();
      for (let request = 1; request <= times; request++) faults.failAt(request, code);
      expect(await ownSheets(port)).toEqual(expected);
      expect(meter.requests).toBe(requests);
    });
  });

  test("are not someone else's, nor of a kind that is not known yet", async () => {
    await withExcel(async ({ book, port }) => {
      const values = [
        "geen JSON",
        "[]",
        '{"kind":"charts","version":1,"about":{}}',
        '{"kind":"lists","version":"1","about":{}}',
        '{"kind":"lists","version":1}',
      ];
      for (const value of values) book.addSheet().customProperties.set(MARKER_KEY, value);
      book.addSheet().customProperties.set("iets anders", '{"kind":"lists","version":1,"about":{}}');
      expect(await ownSheets(port)).toEqual([]);
    });
  });

  test("a failure of the look is a problem", async () => {
    await withExcel(async ({ port, faults }) => {
      faults.failAt(1, "AccessDenied");
      await expect(ownSheets(port)).rejects.toMatchObject({ code: "accessDenied" });
    });
  });
});

describe("removing a sheet of ours", () => {
  test("takes the names of its cells along", async () => {
    await withExcel(async (excel) => {
      const { book, port, meter } = excel;
      const [lists] = await makeScoring(excel);
      book.renameSheet(book.sheetById(lists!.sheetId)!, "Jan's lijsten");
      book.names.add({ name: "Eigen", formula: "='Jan''s lijsten'!$A$1", visible: true, comment: "" });
      meter.reset();
      await port.removeSheet(lists!.sheetId);
      expect(meter.requests).toBe(3);
      // What does not refer to the sheet stays, and so does what came from somewhere else.
      const left = book.names.all.map(({ name }) => name).filter((name) => !isMarkerName(name));
      expect(left).toEqual(["Compleet_Mediaan", "Eigen"]);
    });
  });

  test("leaves the names to the sheet that a copy was made of", async () => {
    await withExcel(async (excel) => {
      const { book, port } = excel;
      const [lists] = await makeScoring(excel);
      const before = pictureOf(book);
      const copy = book.addSheet("Lijsten (2)");
      const marker = book.sheetById(lists!.sheetId)!.customProperties.get(MARKER_KEY)!;
      copy.customProperties.set(MARKER_KEY, marker);
      await port.removeSheet(copy.id);
      expect(pictureOf(book)).toEqual(before);
    });
  });
});
