/** What was answered about a sheet of someone else's: kept in both places, taken back, and asked again where it is lost. */
import type { AnswerSheetArguments } from "../../src/app/action";
import { isAnswerName } from "../../src/excel/request/answer-names";
import { Book } from "embedded-excel/book";
import { excelAtWork, withExcel, type ExcelAtWork } from "./excel-at-work";
import { describeOtherPrograms } from "./other-programs";
import { onSheet } from "./score-sheets-at-work";

const LIST = [
  ["Medewerker", "Werkplek “A”", "Analyseren", "Visie"],
  ["Anja Bos", "Zorg", "100%", "0%"],
  ["Vacature", "Zorg", "50%", "100%"],
];
const ANSWERS: AnswerSheetArguments = {
  sheet: "Blad1",
  scale: [
    { value: "0%", score: 0 },
    { value: "50%", score: 2 },
    { value: "100%", score: 4 },
  ],
  people: [{ name: "Vacature", isPerson: true }],
  roles: [{ header: "Werkplek “A”", role: "department" }],
};

function typed({ book }: ExcelAtWork): void {
  const sheet = book.sheetByName("Blad1")!;
  LIST.forEach((row, i) => row.forEach((text, j) => book.type(sheet.id, i, j, text)));
}

async function told({ run }: ExcelAtWork, sheet: string) {
  const outcome = await run("checkScores", { sheets: [sheet] });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { findings, sheets } = outcome.result;
  const [one] = sheets;
  return {
    people: one?.people,
    scores: one?.scores,
    roles: one?.columns?.map(({ role }) => role),
    asks: findings.map(({ scale, asks, kind }) => (scale ? "scale" : (asks ?? kind))),
  };
}

const ANSWERED = { people: 2, scores: 4, roles: ["name", "department"], asks: [] };

async function answered(excel: ExcelAtWork, args: AnswerSheetArguments): Promise<void> {
  expect(await excel.run("answerSheet", args)).toMatchObject({ ok: true });
}

test("a copy of the sheet, which has no custom property, is read as was answered", async () => {
  await withExcel(async (excel) => {
    typed(excel);
    await answered(excel, ANSWERS);
    expect(await told(excel, "Blad1")).toEqual(ANSWERED);
    await onSheet("Blad1", (sheet) => void (sheet.copy("End").name = "Kopie"));
    expect(await told(excel, "Kopie")).toEqual(ANSWERED);
    // What is answered of the copy is of the copy alone.
    await answered(excel, { sheet: "Kopie", withoutRoles: true });
    expect(await told(excel, "Kopie")).toMatchObject({ roles: ["name", "none"] });
    expect(await told(excel, "Blad1")).toEqual(ANSWERED);
  });
});

test("each answer is taken back by itself, and is asked again", async () => {
  await withExcel(async (excel) => {
    typed(excel);
    await answered(excel, ANSWERS);
    const names = () => excel.book.names.all.filter(({ name }) => isAnswerName(name));
    expect(names().every(({ visible, sheetId }) => visible === false && sheetId !== undefined)).toBe(true);
    await answered(excel, { sheet: "Blad1", withoutPeople: true });
    expect(await told(excel, "Blad1")).toMatchObject({ people: 1, scores: 2, asks: ["person"] });
    await answered(excel, { sheet: "Blad1", withoutScale: true });
    expect(await told(excel, "Blad1")).toMatchObject({ people: 0, asks: ["scale", "person"] });
    // Other answers given at the same time stay.
    await answered(excel, {
      sheet: "Blad1",
      withoutPeople: true,
      people: [{ name: "Vacature", isPerson: false }],
    });
    expect(await told(excel, "Blad1")).toMatchObject({ roles: ["name", "department"] });
    await answered(excel, { sheet: "Blad1", forget: true });
    expect(names()).toEqual([]);
    expect(await told(excel, "Blad1")).toMatchObject({ roles: ["name", "none"], people: 0 });
    expect(
      await excel.run("answerSheet", { roles: [{ header: "A", role: "baas" as "name" }] }),
    ).toMatchObject({
      ok: false,
      error: { code: "invalidArgument" },
    });
  });
});

describeOtherPrograms(({ through }) => {
  test("what was answered is read again, or asked again: never read otherwise in silence", async () => {
    const excel = excelAtWork();
    let saved: Uint8Array;
    try {
      typed(excel);
      await answered(excel, ANSWERS);
      saved = await through(await excel.book.save());
    } finally {
      excel.dispose();
    }
    await withExcel(
      async (again) => {
        const read = await told(again, "Blad1");
        // ExcelJS drops both marks; then nothing is read until it has been answered anew.
        const isLost = read.asks.includes("scale");
        expect(isLost ? { people: read.people, scores: read.scores } : read).toEqual(
          isLost ? { people: 0, scores: 0 } : ANSWERED,
        );
      },
      { book: await Book.open(saved, { locale: "nl-NL" }) },
    );
  });
});
