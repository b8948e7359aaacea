/** A workbook with all that is printed: heatmaps of a team in each view and measure, forms, and the matrix. */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { MEASURES } from "../../src/scoring/measure";
import { MATRIX_LAYOUTS } from "../../src/sheets/marker/marker";
import { FORM_WORDS } from "../../src/sheets/form/indicator-form-words";
import { INSIGHTS_TITLE } from "../../src/sheets/marker/shape-words";
import { parseArea } from "../../src/sheets/plan/a1";
import type { Book } from "embedded-excel/book";
import { startExcel } from "embedded-excel/node";
import { randomNumbers } from "../check-libreoffice/forms";

export interface PrintedSheet {
  /** Its name, which stands at the foot of each of its pages. */
  readonly sheet: string;
  /** The texts of its first column that has any: a page that has none of them stands beside another. */
  readonly leftmost: ReadonlySet<string>;
  readonly kind: "heatmap" | "form" | "matrix";
  /** How the names of its rows begin, of a heatmap: people or departments. */
  readonly rows: ReadonlySet<string>;
  /** Its chart: the title, what stands below the axis, and texts that must stand on the same page. */
  readonly chart?: {
    readonly title: string;
    readonly labels: readonly string[];
    readonly besides: ReadonlySet<string>;
  };
  /** What stands above the last column, on every page. */
  readonly lastHeader?: string;
}

export interface PrintedBook {
  readonly workbook: Uint8Array;
  readonly printed: readonly PrintedSheet[];
}

const VIEWS = ["people", "groups", "clusters"] as const;
const RATERS = ["self", "manager", "colleague"] as const;
const DEPARTMENTS = ["Burgerzaken", "Vergunningen", "Sociaal domein", "Ruimte en economie"];
const FUNCTIONS = ["Adviseur", "Teamleider", "Beleidsmedewerker"];
const FIRST = ["Anna", "Bilal", "Carla", "Daan", "Elif", "Frank", "Gerda", "Hassan", "Ingrid", "Joost"];
const LAST = [
  "Bakker",
  "Çelik",
  "de Wit",
  "Jansen",
  "Yılmaz",
  "van den Broek-Hendriksen",
  "Postma",
  "Mulder",
];
/** Live heatmaps of more people take long, and are laid out as those of values are. */
const MOST_LIVE = 40;

/** The same scores each time. */
export async function printedTeam(size: number): Promise<PrintedBook> {
  const excel = startExcel();
  const { book } = excel;
  const framework = compleet();
  const run = createActions({ port: createWorkbookPort(), framework, language: "nl" });
  const codes = framework.clusters.flatMap(({ competencies }) => competencies.map(({ code }) => code));
  const random = randomNumbers(size);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  try {
    const profiles = await run("createProfiles", {
      profiles: FUNCTIONS.map((name) => ({
        name,
        required: Object.fromEntries(codes.map((code) => [code, among([1, 2, 3, 4])])),
      })),
    });
    if (!profiles.ok) raised(profiles.error.message);
    const people = Array.from({ length: size }, (_, index) => ({
      name: `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]}${index < 40 ? "" : ` ${index}`}`,
      number: String(1001 + index),
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? raised(),
      profile: among(FUNCTIONS),
    }));
    for (const sheetName of ["Voorjaar", "Najaar"]) {
      const team = await run("createTeamScoreSheet", { sheetName, raters: RATERS, people });
      if (!team.ok) raised(team.error.message);
      const area = parseArea(team.result.scores) ?? raised();
      book.sheetByName(sheetName)?.write(
        area,
        Array.from({ length: area.rows }, () =>
          codes.map(() => scored(among([0, 1, 2, 2, 3, 3, 4, 2, 3, "n.v.t.", ""]))),
        ),
      );
    }
    const printed: { readonly name: string; readonly kind: PrintedSheet["kind"] }[] = [];
    for (const view of VIEWS) {
      for (const measure of MEASURES) {
        const args: BuildHeatmapArguments = {
          view,
          measure,
          live: size <= MOST_LIVE,
          sources: ["Najaar"],
          ...(measure === "change" ? { baseline: "Voorjaar" } : {}),
        };
        const outcome = await run("buildHeatmap", args);
        if (!outcome.ok) raised(outcome.error.message);
        printed.push({ name: outcome.result.sheet, kind: "heatmap" });
      }
    }
    const forms = await run("createIndicatorForms", { people: people.slice(0, 1), rater: "manager" });
    if (!forms.ok) raised(forms.error.message);
    printed.push(...forms.result.sheets.map(({ sheet }) => ({ name: sheet, kind: "form" as const })));
    for (const layout of MATRIX_LAYOUTS) {
      const matrix = await run("insertMatrix", { layout });
      if (!matrix.ok) raised(matrix.error.message);
      printed.push({ name: matrix.result.sheet, kind: "matrix" });
    }
    for (const sheet of book.sheets)
      if (!printed.some(({ name }) => name === sheet.name)) sheet.visibility = "hidden";
    const rows = new Set(
      [...people.map(({ name }) => name), ...DEPARTMENTS].flatMap((name) => name.split(" ", 1)),
    );
    return {
      workbook: await book.save(),
      printed: printed.map(({ name, kind }) => ({
        ...described(book, name),
        kind,
        rows,
        ...(kind === "heatmap" && chartOf(book, name)),
        ...(kind === "form" && { lastHeader: FORM_WORDS.headers.evidence }),
      })),
    };
  } finally {
    excel.dispose();
  }
}

/** A text as it is compared: what is between words may be drawn otherwise. */
export function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}

/** More rows than any of these sheets has. */
const ROWS = 700;

function chartOf(book: Book, name: string): Pick<PrintedSheet, "chart"> {
  const [chart] = book.view(book.sheetByName(name)?.id ?? raised()).charts;
  if (!chart?.title) throw new Error(`${name} has no chart.`);
  const besides = new Set([INSIGHTS_TITLE]);
  return { chart: { title: chart.title.text, labels: chart.categories, besides } };
}

function described(book: Book, name: string): Pick<PrintedSheet, "sheet" | "leftmost"> {
  const sheet = book.sheetByName(name) ?? raised();
  for (const column of [0, 1]) {
    const texts = sheet.values({ row: 0, column, rows: ROWS, columns: 1 }).flatMap(([value]) =>
      (typeof value === "string" && value.trim() !== "" ? [tidy(value)] : [])
        // At the foot of every page, too.
        .filter((text) => text !== compleet().title),
    );
    if (texts.length > 0) return { sheet: name, leftmost: new Set(texts) };
  }
  throw new Error(`${name} is empty.`);
}

function raised(message = "Nothing there"): never {
  throw new Error(message);
}

function scored(given: number | string): { readonly value: number | string | null } {
  return { value: given === "" ? null : given };
}
