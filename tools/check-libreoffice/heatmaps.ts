/** A scored team with heatmaps of it in formulas, and what the same heatmaps say in values: before a change and after. */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import type { Book } from "embedded-excel/book";
import { startExcel } from "embedded-excel/node";
import type { Change } from "./change";
import { randomNumbers } from "./forms";

type Grid = readonly (readonly unknown[])[];

export interface CheckedHeatmap {
  /** The sheet with formulas. */
  readonly sheet: string;
  /** Where its people or groups are. */
  readonly block: { readonly row: number; readonly rows: number };
  /** Everything on it from A1, as values. */
  readonly before: Grid;
  readonly after: Grid;
}

export interface CheckedTeam {
  readonly workbook: Uint8Array;
  readonly heatmaps: readonly CheckedHeatmap[];
  readonly score: Change;
  /** A person gets another name. */
  readonly name: Change;
}

const SCORES = "Scores";
const CASES: readonly BuildHeatmapArguments[] = [
  { view: "people", measure: "level", statistic: "mean", groupBy: "department" },
  { view: "people", measure: "gap", statistic: "mean" },
  { view: "people", measure: "difference", statistic: "mean" },
  { view: "groups", measure: "level", statistic: "mean", minimumGroup: 1 },
  { view: "clusters", measure: "gap", statistic: "mean" },
];
const RATERS = ["self", "manager", "colleague"] as const;
const DEPARTMENTS = ["Publiekszaken", "Sociaal domein", "Jan's team"];
const PROFILES = ["Adviseur", "=Jurist"];
const ODD_NAMES = ["=1+1", "O'Brien", "a*b?", "Łukasz", "Bo 🎓", "x".repeat(300)];

/** The same scores each time. */
export async function checkedTeam(size: number): Promise<CheckedTeam> {
  const excel = startExcel();
  const { book } = excel;
  const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
  const random = randomNumbers(size);
  const among = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] ?? raised("Nothing to choose from");
  const codes = compleet().clusters.flatMap(({ competencies }) => competencies.map(({ code }) => code));
  const built = async (args: BuildHeatmapArguments) => {
    const outcome = await run("buildHeatmap", { ...args, sources: [SCORES], chart: "none" });
    return outcome.ok ? outcome.result : raised(outcome.error.message);
  };
  try {
    const profiles = await run("createProfiles", {
      profiles: PROFILES.map((name) => ({
        name,
        required: Object.fromEntries(codes.map((code) => [code, among([1, 2, 3, 4])])),
      })),
    });
    if (!profiles.ok) throw new Error(profiles.error.message);
    const team = await run("createTeamScoreSheet", {
      sheetName: SCORES,
      raters: RATERS,
      people: Array.from({ length: size }, (_, index) => ({
        name: ODD_NAMES[index] ?? `Persoon ${index}`,
        number: `00${index}`,
        department: among(DEPARTMENTS),
        profile: among(PROFILES),
      })),
    });
    if (!team.ok) throw new Error(team.error.message);
    const area = parseArea(team.result.scores) ?? raised("No scores");
    const sheet = book.sheetByName(SCORES) ?? raised("No sheet");
    sheet.write(
      area,
      Array.from({ length: area.rows }, () =>
        codes.map(() => scored(among([0, 1, 2, 2, 3, 3, 4, "n.v.t.", ""]))),
      ),
    );
    const inValues = async (): Promise<readonly Grid[]> => {
      const grids: Grid[] = [];
      for (const args of CASES) grids.push(gridOf(book, (await built({ ...args, live: false })).sheet));
      return grids;
    };
    // The manager's score of the first person, whatever it is now.
    const at = { row: area.row + 1, column: area.column, rows: 1, columns: 1 };
    // With an own score beside it, so that the difference is another too.
    sheet.write({ ...at, row: area.row }, [[{ value: 2 }]]);
    const was = sheet.value(at.row, at.column);
    const value = was === 4 ? 0 : 4;
    const before = await inValues();
    sheet.write(at, [[{ value }]]);
    const after = await inValues();
    sheet.write(at, [[{ value: was }]]);
    // Formulas last: with them there, everything takes longer.
    const heatmaps: CheckedHeatmap[] = [];
    for (const [index, args] of CASES.entries()) {
      const live = await built(args);
      if (!live.live) throw new Error(`No formulas: ${live.remarks.join(" ")}`);
      const block = parseArea(live.cells) ?? raised("No block");
      heatmaps.push({ sheet: live.sheet, block, before: before[index] ?? [], after: after[index] ?? [] });
    }
    const workbook = await book.save();
    return {
      workbook,
      heatmaps,
      score: { sheet: SCORES, cell: cellAddress(at.row, at.column), value },
      name: { sheet: SCORES, cell: cellAddress(at.row, 0), value: "Iemand anders" },
    };
  } finally {
    excel.dispose();
  }
}

function scored(given: number | string): { readonly value: number | string | null } {
  return { value: given === "" ? null : given };
}

function gridOf(book: Book, name: string): Grid {
  const sheet = book.sheetByName(name) ?? raised(`No sheet ${name}`);
  const used = sheet.cells.used(true) ?? raised("Nothing on it");
  return sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
}

function raised(message: string): never {
  throw new Error(message);
}
