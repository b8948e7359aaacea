/** Forms made before the workbook got another framework, or before it was changed: never read as another competency. */
import { withExcel, type ExcelAtWork } from "./excel-at-work";

const LEVELS = [1, 2, 3, 4];
const text = (name: string): string =>
  [
    ["Groep", "Code", "Competentie", "Definitie", "Niveau", "Gedragsindicator"].join("\t"),
    ...LEVELS.flatMap((level) =>
      ["belt", "mailt"].map((deed) =>
        ["Samen", "1.1", name, "", level, `${deed} ${name} ${level} keer`].join("\t"),
      ),
    ),
  ].join("\n");

async function done<Result>(
  outcome: Promise<{ ok: true; result: Result } | { ok: false; error: { message: string } }>,
) {
  const found = await outcome;
  if (!found.ok) throw new Error(found.error.message);
  return found.result;
}

/** A form of the first competency of which every indicator is "ja". */
async function filledForm({ run, book }: ExcelAtWork): Promise<void> {
  const { sheets } = await done(
    run("createIndicatorForms", { people: [{ name: "Anna Bakker" }], competencies: ["1.1"] }),
  );
  const [form] = sheets;
  const sheet = book.sheetByName(form!.sheet)!;
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(form!.scores)!;
  const column = form!.scores.charCodeAt(0) - 65;
  for (let row = Number(first); row <= Number(last); row++) book.type(sheet.id, row - 1, column, "ja");
}

test("a form of Compleet is not read as what another framework has by the same code", () =>
  withExcel(async (excel) => {
    const { run } = excel;
    await filledForm(excel);
    expect((await done(run("checkScores", {}))).findings).toEqual([]);
    await done(run("adoptFramework", { from: { text: text("Aansluiten") } }));
    const { findings } = await done(run("checkScores", {}));
    expect(findings.map(({ message }) => message).join("\n")).toContain(
      "maar de code 1.1 is nu van ‘Aansluiten’",
    );
    const heatmap = await run("buildHeatmap", { view: "people", measure: "level" });
    expect(heatmap.ok).toBe(false);
  }));

test("a competency that is only renamed, or only worded anew, keeps its scores", () =>
  withExcel(async (excel) => {
    const { run, book } = excel;
    await done(run("adoptFramework", { from: { text: text("Aansluiten") } }));
    await filledForm(excel);
    const sheet = book.sheetByName("Competentiekader")!;
    const column = (heading: string): number =>
      Array.from({ length: 13 }, (_, at) => sheet.value(3, at)).indexOf(heading);
    const renameTo = (name: string): void => {
      for (let row = 4; row < 12; row++) book.type(sheet.id, row, column("Competentie"), name);
    };
    const levelOfAnna = async () => {
      const made = await done(run("previewHeatmap", { view: "people", measure: "level" }));
      return { people: made.people, ratings: made.ratings };
    };
    const before = await levelOfAnna();
    expect(before).toEqual({ people: 1, ratings: 1 });
    renameTo("Verbinden");
    expect(await levelOfAnna()).toEqual(before);
    expect((await done(run("checkScores", {}))).findings.map(({ kind }) => kind)).not.toContain(
      "notUnderstood",
    );

    // Another name and other indicators: it is another competency.
    for (let row = 4; row < 12; row++) book.type(sheet.id, row, column("Indicator"), `iets anders ${row}`);
    const { findings } = await done(run("checkScores", {}));
    expect(findings.map(({ message }) => message).join("\n")).toContain(
      "maar de code 1.1 is nu van ‘Verbinden’",
    );

    // Under its former name it is the same again.
    book.type(sheet.id, 4, column("Ook genoemd"), "Aansluiten");
    expect((await done(run("checkScores", {}))).findings.map(({ kind }) => kind)).not.toContain(
      "notUnderstood",
    );
    expect(await levelOfAnna()).toEqual(before);
  }));

test("a column of a team sheet is not read as what another framework has by its code, and says how it is found again", () =>
  withExcel(async (excel) => {
    const { run, book } = excel;
    const made = await done(
      run("createTeamScoreSheet", {
        people: [{ name: "Anna Bakker" }],
        competencies: ["1.1"],
        raters: ["manager"],
      }),
    );
    const [, letter, row] = /^([A-Z]+)(\d+)/u.exec(made.scores)!;
    const sheet = book.sheetByName(made.sheet)!;
    book.type(sheet.id, Number(row) - 1, letter!.charCodeAt(0) - 65, "3");
    expect((await done(run("previewHeatmap", { view: "people", measure: "level" }))).ratings).toBe(1);
    await done(run("adoptFramework", { from: { text: text("Aansluiten") } }));
    const { findings } = await done(run("checkScores", {}));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("1.1 Zorgvuldigheid")]);
    expect((await run("buildHeatmap", { view: "people", measure: "level" })).ok).toBe(false);
    const own = book.sheetByName("Competentiekader")!;
    const column = Array.from({ length: 13 }, (_, at) => own.value(3, at)).indexOf("Ook genoemd");
    book.type(own.id, 4, column, "Zorgvuldigheid");
    expect((await done(run("checkScores", {}))).findings).toEqual([]);
    expect((await done(run("previewHeatmap", { view: "people", measure: "level" }))).ratings).toBe(1);
  }));

test("a team sheet of which no competency is in the framework any more says so by its headers, and has not lost its table", () =>
  withExcel(async ({ run, book }) => {
    const made = await done(
      run("createTeamScoreSheet", {
        people: [{ name: "Anna Bakker" }],
        competencies: ["1.1"],
        raters: ["manager"],
      }),
    );
    const [, letter, row] = /^([A-Z]+)(\d+)/u.exec(made.scores)!;
    book.type(book.sheetByName(made.sheet)!.id, Number(row) - 1, letter!.charCodeAt(0) - 65, "3");
    const other = text("Lassen").replaceAll("1.1", "L7");
    await done(run("adoptFramework", { from: { text: other } }));
    const { findings } = await done(run("checkScores", {}));
    expect(findings.map(({ kind, message }) => [kind, message])).toEqual([
      ["unknownCompetency", expect.stringContaining("1.1 Zorgvuldigheid")],
    ]);
  }));

test("a heatmap of which all competencies were replaced says so, and not that there are other people", () =>
  withExcel(async ({ run, book }) => {
    const made = await done(
      run("createTeamScoreSheet", {
        people: [{ name: "Anna Bakker" }],
        competencies: ["1.1"],
        raters: ["manager"],
      }),
    );
    const [, letter, row] = /^([A-Z]+)(\d+)/u.exec(made.scores)!;
    book.type(book.sheetByName(made.sheet)!.id, Number(row) - 1, letter!.charCodeAt(0) - 65, "3");
    const heatmap = await done(run("buildHeatmap", { view: "people", measure: "level", chart: "none" }));
    await done(run("adoptFramework", { from: { text: text("Lassen").replaceAll("1.1", "L7") } }));
    const again = await run("refreshHeatmap", { sheet: heatmap.sheet });
    const message = again.ok ? "" : again.error.message;
    expect(message).toContain("op ‘Teamscores’ staat geen competentie die nog in het kader staat");
    expect(message).not.toContain("andere mensen");
  }));
