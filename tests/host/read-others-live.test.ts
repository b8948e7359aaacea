/** Heatmaps of lists that people made themselves: what they state, and what they see of the list afterwards. */
import type { BuildHeatmapArguments, CheckedScores } from "../../src/app/action";
import { readHeatmap } from "./heatmap-seen";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

const LEVEL: BuildHeatmapArguments = { view: "people", measure: "level", chart: "none" };

/** As a person types it, from column A on. */
function type({ book }: ExcelAtWork, rows: readonly (readonly string[])[], from = 0): void {
  const sheet = book.sheetByName("Blad1")!;
  rows.forEach((row, i) => row.forEach((text, j) => text !== "" && book.type(sheet.id, from + i, j, text)));
}

async function built(excel: ExcelAtWork, args: Partial<BuildHeatmapArguments> = {}) {
  const outcome = await excel.run("buildHeatmap", { ...LEVEL, sources: ["Blad1"], ...args });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Every text on a sheet that says whether it is up to date. */
function status({ book }: ExcelAtWork, name: string): string {
  const sheet = book.sheetByName(name)!;
  for (let row = 0; row < 12; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const value = sheet.value(row, column);
      const text = typeof value === "string" ? value : "";
      if (/^(?:Actueel|Momentopname|Let op)/u.test(text)) return text;
    }
  }
  return "";
}

const LIST = [
  ["Naam", "Analyseren", "Visie"],
  ["Vereist niveau", "4", "4"],
  ["Anja Bos", "3", "2"],
  ["Bram Kok", "2", "3"],
  ["Gem. score", "=AVERAGE(B3:B4)", "=AVERAGE(C3:C4)"],
];

test("made live or of values it is up to date, and sees somebody who is added below", async () => {
  for (const live of [true, false]) {
    await withExcel(async (excel) => {
      type(excel, LIST);
      const made = await built(excel, { live });
      expect(made.rows).toEqual(["Anja Bos", "Bram Kok"]);
      expect(made.live).toBe(live);
      expect(made.remarks.join(" ")).toContain("gelezen als niveaus: 0 tot en met 4");
      expect(status(excel, made.sheet)).toMatch(live ? /^Actueel/u : /^Momentopname/u);
      type(excel, [["Cees Pot", "1", "1"]], 6);
      expect(status(excel, made.sheet)).toMatch(/^Let op: het aantal/u);
    });
  }
});

test("raters that are numbers, TRUE, or nothing: live is what it is in values", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Naam", "Beoordelaar", "Analyseren", "Visie"],
      ["Anja Bos", "5", "3", "2"],
      ["Anja Bos", "0", "1", "4"],
      ["Bram Kok", "WAAR", "2", "3"],
      ["Bram Kok", "", "4", "1"],
      ["Cees Pot", "1-2-2026", "2", "2"],
      ["Dewi Sari", "leidinggevende", "1", "1"],
    ]);
    const cells = async (live: boolean) => {
      // On the sheet itself it says which scale was assumed.
      const made = await built(excel, { live });
      expect(made.live).toBe(live);
      const { rows, explanation } = await readHeatmap(made);
      expect(explanation).toContain("De cijfers van een eigen lijst zijn als niveaus gelezen, 0 t/m 4.");
      return rows.map((row) => row.cells);
    };
    const ofValues = await cells(false);
    expect(ofValues).toEqual([
      [2, 3],
      [3, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(await cells(true)).toEqual(ofValues);
  });
});

test("another scale is asked about once, kept with the sheet, and then read in every heatmap", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos", "100%", "0%"],
      ["Bram Kok", "50%", "100%"],
    ]);
    const check = async (): Promise<CheckedScores> => {
      const outcome = await excel.run("checkScores", { sheets: ["Blad1"] });
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.result;
    };
    const [asked] = (await check()).findings;
    expect(asked?.scale?.map(({ value }) => value)).toEqual(["0%", "50%", "100%"]);
    expect(await excel.run("buildHeatmap", LEVEL)).toMatchObject({ error: { code: "scoresUnclear" } });
    const scale = [
      { value: "0%", score: 0 },
      { value: "50%", score: 2 },
      { value: "100%", score: 4 },
    ];
    expect(await excel.run("answerSheet", { scale: [{ value: "0%", score: 7 }] })).toMatchObject({
      error: { code: "invalidScore" },
    });
    expect(await excel.run("answerSheet", { scale })).toMatchObject({ ok: true });
    expect((await check()).findings).toEqual([]);
    const made = await built(excel);
    const { rows, explanation } = await readHeatmap(made);
    expect(rows.map((row) => row.cells)).toEqual([
      [4, 0],
      [2, 4],
    ]);
    expect(made.live).toBe(false);
    expect(made.remarks.join(" ")).toContain("eigen schaal");
    expect(explanation).toContain("Scores op een eigen schaal zijn in niveaus omgezet zoals is opgegeven.");
    expect(await excel.run("answerSheet", { sheet: "Blad1", forget: true })).toMatchObject({ ok: true });
    expect((await check()).findings[0]?.scale).toHaveLength(3);
    expect(await excel.run("answerSheet", { sheet: made.sheet, forget: true })).toMatchObject({
      error: { code: "notOthersSheet" },
    });
  });
});

test("a norm becomes a function, and who may be a label is answered; both last with the sheet", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos", "3", "2"],
      ["Average Joe", "1", "1"],
      ["Vereist niveau", "3", "4"],
    ]);
    const found = async () => {
      const outcome = await excel.run("checkScores", { sheets: ["Blad1"] });
      if (!outcome.ok) throw new Error(outcome.error.message);
      const { findings, sheets } = outcome.result;
      return {
        people: sheets[0]?.people,
        asks: findings.filter(({ asks }) => asks).length,
        norm: findings.find((one) => one.norm),
      };
    };
    expect(await found()).toMatchObject({ people: 1, asks: 1, norm: { address: "A4" } });
    const people = [{ name: "Average Joe", isPerson: true }];
    expect(await excel.run("answerSheet", { sheet: "Blad1", people })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ people: 2, asks: 0 });

    const norms = (address: string) => ({
      profiles: [],
      norms: [{ sheet: "blad1", address, name: "Adviseur" }],
    });
    expect(await excel.run("createProfiles", norms("A2"))).toMatchObject({ error: { code: "noNormThere" } });
    const made = await excel.run("createProfiles", norms("$a$4"));
    if (!made.ok) throw new Error(made.error.message);
    const table = excel.book.sheetByName(made.result.sheet)!;
    const cells = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 16 }, (_, column) => table.value(row, column)),
    );
    const header = cells.find(([first]) => first === "Functie")!;
    const row = cells[cells.indexOf(header) + 1]!;
    expect([row[0], row[header.indexOf("1.2 Analyseren")], row[header.indexOf("4.2 Visie")]]).toEqual([
      "Adviseur",
      3,
      4,
    ]);
    expect(row.filter((cell) => typeof cell === "number")).toEqual([3, 4]);
    expect(await excel.run("createProfiles", norms("A4"))).toMatchObject({
      error: { code: "profilesThere" },
    });
  });
});

test("namesakes and moments on one sheet are put together with a word, and so are raters by name", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Naam", "Beoordelaar", "Analyseren", "Visie"],
      ["Anja Bos", "", "3", "2"],
      ["Anja Bos", "", "1", "4"],
      ["Bram Kok", "P. de Vries", "2", "3"],
    ]);
    const { remarks } = await built(excel);
    expect(remarks.join(" ")).toContain(
      "Op ‘Blad1’ staat 1 persoon meer dan één keer met dezelfde beoordelaar",
    );
    expect(remarks.join(" ")).toContain("Bij 1 beoordeling is niet te zien");
  });
});
