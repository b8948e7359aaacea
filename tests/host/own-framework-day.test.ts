/**
 * Frameworks as organisations keep them, each in its own form and with levels of its own, through the whole: adopted, shown,
 * scored on a team sheet and on a form, drawn, changed, and drawn again.
 */
import type { ActionId, ActionMap } from "../../src/app/action";
import { frameworkAmong } from "../../src/app/reading/own-framework";
import type { Competency } from "../../src/framework/model";
import { highestOf, levelsOf as scaleOf } from "../../src/scoring/level-scale";
import { FRAMEWORK_COLUMNS, type FrameworkColumn } from "../../src/sheets/framework/framework-rows";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { readHeatmap } from "./heatmap-seen";

type Cells = readonly (readonly (string | number | null)[])[];

interface Case {
  readonly rows: Cells;
  /** By code, the levels that each competency then has. */
  readonly levels: Readonly<Record<string, readonly number[]>>;
}

const CASES: Readonly<Record<string, Case>> = {
  "a row per indicator, with codes of letters and a level that is not there": {
    rows: [
      ["Raamwerk Duinstad", null, null, null, null],
      ["Cluster", "Code", "Competentie", "Definitie", "Niveau", "Gedragsindicator"],
      ["Inwoners", "I1", "Luisteren", "Hoort wat er speelt.", 1, "vraagt door"],
      [null, null, null, null, 1, "vat samen"],
      [null, null, null, null, 2, "brengt vragen in het team"],
      [null, null, null, null, 3, "maakt er een voorstel van"],
      ["Resultaat", "R1", "Afmaken", "Brengt werk tot een einde.", 1, "houdt bij wat openstaat"],
      [null, null, null, null, 2, "bewaakt afspraken"],
      [null, "R2", "Risico wegen", "Ziet gevaren vooraf.", 2, "benoemt wat mis kan gaan"],
      [null, null, null, null, 3, "legt uit waarom"],
    ],
    levels: { I1: [1, 2, 3], R1: [1, 2], R2: [2, 3] },
  },
  "blocks under each other, with letters of which A is the highest": {
    rows: [
      ["Competentieboek Buitendienst"],
      ["A is het hoogste niveau, D het laagste."],
      ["Cluster: Vakwerk"],
      ["V.1 Werken op straat (kern)"],
      ["Definitie: Werkt veilig."],
      ["Niveau A"],
      ["•\tbepaalt hoe wordt gewerkt"],
      ["Niveau B"],
      ["•\tbeoordeelt een plek"],
      ["Niveau C"],
      ["•\tzet een plek af"],
      ["Niveau D"],
      ["•\tdraagt de kleding"],
      ["V.2 Materieel verzorgen"],
      ["Definitie: Houdt gereedschap heel."],
      ["Niveau C"],
      ["•\tplant onderhoud"],
      ["Niveau D"],
      ["•\tmeldt schade"],
    ],
    levels: { "V.1": [1, 2, 3, 4], "V.2": [1, 2] },
  },
  "a column per level with prose, and levels that do not exist": {
    rows: [
      ["Nr", "Naam", "Definitie", "1 Starter", "2 Vakmens", "3 Ervaren", "4 Adviseur", "5 Bepalend"],
      [
        "1.1",
        "Ontleden",
        "Haalt uit elkaar.",
        "Ziet wat ontbreekt.",
        "Legt verbanden.",
        "Herkent patronen.",
        "Voorziet vragen.",
        "Bepaalt keuzes.",
      ],
      [
        "1.2",
        "Vooruitzien",
        "Ziet wat komt.",
        "n.v.t.",
        "n.v.t.",
        "Kijkt een jaar vooruit.",
        "Beschrijft een toekomst.",
        "Kiest een richting.",
      ],
      [
        "2.1",
        "Doorpakken",
        "Komt tot doen.",
        "Begint zelf.",
        "Haalt weg wat stoort.",
        "Neemt een besluit.",
        "Houdt vast.",
        "Laat anderen beginnen.",
      ],
    ],
    levels: { "1.1": [1, 2, 3, 4, 5], "1.2": [3, 4, 5], "2.1": [1, 2, 3, 4, 5] },
  },
  "names of levels in words, and behaviour that is not wanted beside it": {
    rows: [
      ["Competentie", "Kern", "Niveau", "Effectief gedrag", "Niet-effectief gedrag"],
      ["Zorg voor elkaar", "X", "Niveau 1 – ieder", "vraagt hoe het gaat", "loopt langs iemand heen"],
      [null, null, null, "neemt werk over", "zegt dat het niet hoort"],
      [null, null, "Niveau 2 – wie leidt", "verdeelt werk", "merkt het pas laat"],
      ["Openstaan", "X", "Niveau 1 – ieder", "vraagt een reactie", "verdedigt zich"],
      [null, null, "Niveau 2 – wie leidt", "komt erop terug", "herhaalt zich"],
      ["Geld van de stad", null, "Niveau 2 – wie leidt", "kan elke uitgave uitleggen", "stelt uit"],
    ],
    levels: { "1.1": [1, 2], "1.2": [1, 2], "1.3": [2] },
  },
  "a tree with codes, in which ‘Niveau’ is the depth": {
    rows: [
      ["Niveau", "Code", "Bovenliggend", "Naam", "Omschrijving"],
      ["1", "D", null, "Digitaal", "Werken met systemen."],
      ["2", "D.1", "D", "Gegevens beheren", "Zorgt dat gegevens kloppen."],
      ["3", "D.1.a", "D.1", "Instap", "Werkt met hulp."],
      ["4", "D.1.a.1", "D.1.a", "legt een document vast", null],
      ["3", "D.1.b", "D.1", "Zelfstandig", "Werkt zonder hulp."],
      ["4", "D.1.b.1", "D.1.b", "verwijdert wat weg moet", null],
      ["1", "O", null, "Omgeving", "Werken met wie buiten staat."],
      ["2", "O.1", "O", "Netwerk onderhouden", "Houdt contact."],
      ["3", "O.1.b", "O.1", "Zelfstandig", "Werkt zonder hulp."],
      ["4", "O.1.b.1", "O.1.b", "belt partners", null],
      ["3", "O.1.c", "O.1", "Voorbeeld", "Helpt anderen."],
      ["4", "O.1.c.1", "O.1.c", "stelt collega's voor", null],
    ],
    levels: { "D.1": [1, 2], "O.1": [2, 3] },
  },
};

const PEOPLE = ["Ada Bos", "Bert Kok", "Cas Vos"];

async function done<Id extends ActionId>(
  { run }: ExcelAtWork,
  id: Id,
  args: ActionMap[Id]["args"],
): Promise<ActionMap[Id]["result"]> {
  const outcome = await run(id, args);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.error.message}`);
  return outcome.result;
}

async function competenciesOf({ port }: ExcelAtWork): Promise<readonly Competency[]> {
  const { sheets } = await port.survey({ kinds: ["framework"] });
  return frameworkAmong(sheets, { title: "", clusters: [] }).clusters.flatMap((one) => one.competencies);
}

/** The level of a person: each of a competency's own, one after the other, and the highest first. */
function scoreOf(competency: Competency, person: number): number {
  const all = [...scaleOf(competency)].reverse();
  return [...all, 0][person % (all.length + 1)] ?? 0;
}

const FIRST_ROW = 4;

test.each(Object.entries(CASES))("%s", (_, { rows, levels }) =>
  withExcel(async (excel) => {
    const { book } = excel;
    const blad = book.sheetByName("Blad1")!;
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) book.type(blad.id, r, c, typeof value === "string" ? `'${value}` : String(value));
      }),
    );
    const { sheetId = "" } = await done(excel, "adoptFramework", { from: { sheet: "Blad1" } });
    const competencies = await competenciesOf(excel);
    expect(Object.fromEntries(competencies.map((one) => [one.code, scaleOf(one)]))).toEqual(levels);
    await done(excel, "insertMatrix", { layout: "matrix" });

    // Scored on a team sheet, each on the levels of the competency, typed as a person does.
    const people = PEOPLE.map((name) => ({ name, profile: "Vakmens" }));
    const required = Object.fromEntries(competencies.map((one) => [one.code, highestOf(scaleOf(one))]));
    await done(excel, "createProfiles", { profiles: [{ name: "Vakmens", required }] });
    const team = await done(excel, "createTeamScoreSheet", { people, raters: ["manager"] });
    const area = parseArea(team.scores)!;
    const scores = PEOPLE.map((__, person) => competencies.map((one) => scoreOf(one, person)));
    scores.forEach((row, r) =>
      row.forEach((score, c) => {
        const typed = book.type(team.sheetId, area.row + r, area.column + c, String(score));
        expect(typed.accepted).toBe(true);
      }),
    );
    const tooHigh = book.type(team.sheetId, area.row, area.column, "9");
    expect(tooHigh.accepted).toBe(false);
    expect((await done(excel, "checkScores", {})).findings).toEqual([]);

    // And on a form, by its indicators: all of them for the first half of the levels.
    const { sheets } = await done(excel, "createIndicatorForms", {
      people: [{ name: "Dia Mol", profile: "Vakmens" }],
      rater: "manager",
    });
    const form = sheets[0]!;
    const formSheet = book.sheetById(form.sheetId)!;
    const questions = parseArea(form.scores)!;
    const reached = new Map(competencies.map((one) => [one.code, middleOf(scaleOf(one))]));
    for (let row = questions.row; row < questions.row + questions.rows; row++) {
      const [code, level] = [0, 2].map((column) => formSheet.value(row, column));
      const isReached = Number(level) <= (typeof code === "string" ? (reached.get(code) ?? 0) : 0);
      const typed = book.type(form.sheetId, row, questions.column, isReached ? "ja" : "nee");
      expect(typed.accepted).toBe(true);
    }
    expect(formSheet.values(parseArea(form.levels)!).flat()).toEqual([...reached.values()]);
    // That she is on no other sheet is no fault of the scores.
    const told = async () =>
      (await done(excel, "checkScores", {})).findings.filter(({ kind }) => kind !== "unknownPerson");
    expect(await told()).toEqual([]);

    // Drawn of both, in formulas and in values.
    const wanted = [...scores, [...reached.values()]];
    const asked = { view: "people", measure: "level", sources: [team.sheet, form.sheet] } as const;
    const frozen = await readHeatmap(await done(excel, "buildHeatmap", { ...asked, live: false }));
    const live = await done(excel, "buildHeatmap", { ...asked, live: true });
    const before = await readHeatmap(live);
    expect(live.live).toBe(true);
    expect(before.rows.map(({ cells }) => cells)).toEqual(wanted);
    expect(frozen.rows).toEqual(before.rows);
    expect(frozen.below).toEqual(before.below);
    const gap = await readHeatmap(
      await done(excel, "buildHeatmap", { ...asked, measure: "gap", live: true }),
    );
    expect(gap.rows.map(({ cells }) => cells)).toEqual(
      wanted.map((row) => row.map((score, c) => score - highestOf(scaleOf(competencies[c]!)))),
    );

    // An indicator is worded anew, a competency renamed, and the last one goes.
    const column = (name: FrameworkColumn): number => FRAMEWORK_COLUMNS.indexOf(name);
    const framework = book.sheetById(sheetId)!;
    const inRows = (code: string): readonly number[] =>
      Array.from({ length: 40 }, (__, index) => FIRST_ROW + index).filter(
        (row) => framework.value(row, column("code")) === code,
      );
    const [first, last] = [competencies[0]!, competencies.at(-1)!];
    const own = inRows(first.code);
    book.type(sheetId, own[0]!, column("indicator"), "doet het op een andere manier");
    for (const row of own) book.type(sheetId, row, column("competency"), "Heel anders genoemd");
    book.type(sheetId, own[0]!, column("aliases"), first.name);
    const gone = inRows(last.code);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.getRange(`${gone[0]! + 1}:${gone.at(-1)! + 1}`).delete("Up");
      await context.sync();
    });
    const findings = await told();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ message }) => message.includes(last.name) || message.includes(last.code))).toBe(
      true,
    );
    const refreshed = await done(excel, "refreshHeatmap", { sheet: live.sheet });
    const after = await readHeatmap(refreshed);
    expect(after.rows.map(({ cells }) => cells)).toEqual(wanted.map((row) => row.slice(0, -1)));
    expect(refreshed.columns).toEqual(competencies.slice(0, -1).map(({ code }) => code));
    // Whoever scores a competency that was renamed still has its own levels.
    const address = cellAddress(area.row, area.column);
    await done(excel, "writeScore", { sheetId: team.sheetId, address, value: 0, was: scores[0]![0]! });
    expect(book.sheetById(team.sheetId)!.value(area.row, area.column)).toBe(0);
  }),
);

/** The level in the middle, the higher of two. */
function middleOf(levels: readonly number[]): number {
  return levels[Math.floor(levels.length / 2)] ?? 0;
}
