/** Raters beside each other, of a list of somebody else's in which they have a name. */
import type { ComparedRatersMade } from "../../src/app/team-action";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { chances } from "./heatmap-teams";

type Line = readonly [person: string, rater: string, a: number | "", b: number | "", note: string];

function place({ book }: ExcelAtWork, lines: readonly Line[]): void {
  const [sheet] = book.sheets;
  const rows = [["Naam", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren", "Toelichting"], ...lines];
  sheet!.write(
    { row: 0, column: 0, rows: rows.length, columns: 5 },
    rows.map((row) => row.map((value) => ({ value: value === "" ? null : value }))),
  );
}

async function compared({ run, book }: ExcelAtWork): Promise<ComparedRatersMade> {
  const outcome = await run("compareRaters", { sources: [book.sheets[0]!.name] });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** What stands on the sheet, by row. */
function rowsOf({ book }: ExcelAtWork, name: string): unknown[][] {
  const sheet = book.sheetByName(name)!;
  const rows: unknown[][] = [];
  for (const { row, column, cell } of sheet.cells.all()) (rows[row] ??= [])[column] = cell.value;
  return rows.filter((cells) => cells !== undefined);
}

function middle(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const RATERS = ["Anja Bos", "Łukasz Żółć", "Piet O'Brien"];

test.each([
  [1, 2],
  [5, 3],
  [12, 4],
  [200, 5],
])("%i people: each number by a reckoning of the test's own", async (size, seed) => {
  const chance = chances(seed);
  const score = (): number | "" => (chance() < 0.15 ? "" : Math.floor(chance() * 5));
  const lines = Array.from({ length: size }, (_, index) => `Persoon ${index}`).flatMap((person) =>
    RATERS.filter(() => chance() < 0.8).map((rater): Line => [
      person,
      rater,
      score(),
      score(),
      chance() < 0.5 ? "gezien" : "",
    ]),
  );
  const all = lines.flatMap(([person, rater, a, b, note]) =>
    [a, b].flatMap((value, code) =>
      typeof value === "number" ? [{ person, rater, code, value, noted: note !== "" }] : [],
    ),
  );
  await withExcel(async (excel) => {
    place(excel, lines);
    // A few names that come back might be anything: a person says that they are managers.
    if (size > 1) {
      const headings = RATERS.map((word) => ({ word, means: "manager" as const }));
      const said = await excel.run("answerSheet", { sheet: excel.book.sheets[0]!.name, headings });
      expect(said.ok).toBe(true);
    }
    const made = await compared(excel);
    const rows = rowsOf(excel, made.sheet);
    for (const rater of new Set(all.map((one) => one.rater))) {
      const own = all.filter((one) => one.rater === rater);
      const apart = own.flatMap((one) => {
        const others = all.filter(
          (each) => each.person === one.person && each.code === one.code && each.rater !== rater,
        );
        const of = middle(others.map(({ value }) => value));
        return of === undefined ? [] : [one.value - of];
      });
      const extremes = own.filter(({ value }) => value === 0 || value === 4);
      const wanted = [
        ...[rater, new Set(own.map(({ person }) => person)).size, own.length],
        ...[0, 1, 2, 3, 4].map((level) => own.filter(({ value }) => value === level).length),
        ...[middle(apart), apart.length, extremes.length, extremes.filter(({ noted }) => !noted).length],
      ];
      const row = rows.find((cells) => cells[0] === rater && cells.length > 6)!;
      expect(row.slice(0, 12).map((cell) => cell ?? undefined)).toEqual(wanted);
    }
    const talk = new Map<string, number[]>();
    for (const { person, code, value } of all)
      talk.set(`${person} ${code}`, [...(talk.get(`${person} ${code}`) ?? []), value]);
    const far = [...talk.values()].filter((values) => Math.max(...values) - Math.min(...values) >= 2);
    expect(made.toDiscuss).toBe(far.length);
  });
});

test("a team of one's own, always the same level, and a difference are said in words", async () => {
  await withExcel(async (excel) => {
    place(excel, [
      ...["P1", "P2", "P3"].flatMap((name): Line[] => [
        [name, "Anja Bos", 3, 3, ""],
        [name, "Cees Dam", 1, 1, ""],
      ]),
      ["P4", "Eva Klok", 2, 2, ""],
    ]);
    const made = await compared(excel);
    expect([made.raters, made.toDiscuss]).toEqual([["Anja Bos", "Cees Dam", "Eva Klok"], 6]);
    const texts = rowsOf(excel, made.sheet).flat().map(String);
    expect(texts).toContain(
      "Scoort meestal 2 niveaus hoger dan anderen (6 scores over 3 mensen). Gaf iedereen overal niveau 3.",
    );
    expect(texts).toContain(
      "Heeft een eigen team: niemand anders scoorde deze mensen. Of de beoordelaar strenger of milder is, of de mensen anders zijn, is hier niet uit elkaar te houden.",
    );
    expect(texts).toContain("Anja Bos: 3; Cees Dam: 1");
  });
});

test("managers with a name are not put together, and nobody is far apart from oneself", async () => {
  await withExcel(async (excel) => {
    place(excel, [
      ["P1", "Anja Bos", 4, 2, ""],
      ["P1", "Cees Dam", 3, 2, ""],
      ["P2", "Anja Bos", 4, 2, ""],
      ["P2", "Anja Bos", 1, 2, ""],
      ["P2", "Cees Dam", 2, 2, ""],
    ]);
    const headings = ["Anja Bos", "Cees Dam"].map((word) => ({ word, means: "manager" as const }));
    const said = await excel.run("answerSheet", { sheet: excel.book.sheets[0]!.name, headings });
    expect(said.ok).toBe(true);
    const made = await compared(excel);
    // 4 and 2, of two raters; not the 4 and the 1 of one.
    expect(made.toDiscuss).toBe(1);
    const talk = rowsOf(excel, made.sheet).find(
      (cells) => String(cells[2]).includes(";") && cells.length < 7,
    )!;
    expect(talk.slice(0, 4)).toEqual([
      "P2",
      "1.1 Zorgvuldigheid",
      "Anja Bos: 4; Anja Bos: 1; Cees Dam: 2",
      2,
    ]);
    const remarks = made.remarks?.join(" ");
    expect(remarks).toContain("1 persoon is meer dan één keer gescoord door dezelfde beoordelaar");
    expect(remarks).not.toContain("samengenomen");
  });
});

test("kinds of raters are no names: who only has those is told so", async () => {
  await withExcel(async (excel) => {
    place(excel, [
      ["P1", "zelf", 3, 3, ""],
      ["P1", "leidinggevende", 3, 3, ""],
      ["P1", "collega", 3, 3, ""],
    ]);
    const outcome = await excel.run("compareRaters", { sources: [excel.book.sheets[0]!.name] });
    expect(outcome.ok ? undefined : outcome.error.code).toBe("noNamedRaters");
  });
});
