/** A workbook of plans, without Excel: score sheets, heatmaps of them and the versions for sharing that are made. */
import { createActions } from "../../src/app/actions/run";
import type { MadeHeatmap } from "../../src/app/action";
import { peopleSketch } from "../../src/app/heatmap/people-sketch";
import { settingsOf } from "../../src/app/heatmap/settings-of";
import { readScoreSheets } from "../../src/app/reading/read-scores";
import type { HeatmapSettings } from "../../src/sheets/marker/heatmap-settings";
import type { SourceReference } from "../../src/sheets/marker/marker";
import type { BuildHeatmapArguments } from "../../src/app/action";
import type { PlacedPlan, ReadSheet, WorkbookView } from "../../src/app/port";
import { compleet } from "../../src/framework/compleet";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { heatmapIn, type SaidHeatmap } from "../host/heatmap-seen";
import { MemoryPort } from "./memory-port";
import { ours, sheetOf, tableOf, type GridCell } from "./read-sheet";

export interface Scored {
  readonly name: string;
  readonly department: string;
  readonly profile: string;
  /** A row for each rating. */
  readonly ratings: readonly { readonly rater: string; readonly scores: readonly GridCell[] }[];
}

/** Keeps what is made, and reads it as Excel would. */
export class SharedBook extends MemoryPort {
  private made = 0;

  override async look(): Promise<WorkbookView> {
    const infos = this.sheets.map(({ id, name, visible }) => ({ id, name, visible, protected: false }));
    const own = this.sheets.flatMap(({ id, name, visible, marker, original = false }) =>
      marker ? [{ id, name, visible, protected: false, marker, original }] : [],
    );
    return { structureProtected: false, sheets: infos, activeSheet: infos[0]!, own, takenNames: [] };
  }

  override async apply(plans: readonly PlacedPlan[]) {
    const made = await super.apply(plans);
    return plans.map(({ plan }, index) => {
      const sheet = sheetOf(gridOf(plan), {
        id: `{made ${(this.made += 1)}}`,
        name: plan.name,
        active: false,
        visible: plan.frame.visibility !== "hidden",
        ...ours(plan.frame.marker.kind, plan.frame.marker),
      });
      this.sheets = [...this.sheets, sheet];
      return { ...made[index]!, sheetId: sheet.id, sheet: sheet.name };
    });
  }
}

function gridOf(plan: SheetPlan): GridCell[][] {
  const grid: GridCell[][] = Array.from({ length: plan.rows }, () =>
    Array.from({ length: plan.columns }, () => null),
  );
  for (const { area, values } of plan.values)
    values.forEach((row, down) =>
      row.forEach((value, right) => (grid[area.row + down]![area.column + right] = value)),
    );
  return grid;
}

const PERSON = ["Naam", "Afdeling", "Functie", "Beoordelaar"];

/** A list of scores as an analyst may have it. */
export function scoreList(id: string, codes: readonly string[], people: readonly Scored[]): ReadSheet {
  const rows = people.flatMap(({ name, department, profile, ratings }) =>
    ratings.map(({ rater, scores }): GridCell[] => [name, department, profile, rater, ...scores]),
  );
  return sheetOf([[...PERSON, ...codes], ...rows], { id, name: id, active: false });
}

/** The table of functions. */
export function profileList(
  codes: readonly string[],
  required: Readonly<Record<string, readonly number[]>>,
): ReadSheet {
  const grid: GridCell[][] = [
    ["Functie", ...codes],
    ...Object.entries(required).map(([name, own]) => [name, ...own]),
  ];
  return sheetOf(grid, {
    id: "{profiles}",
    name: "Functieprofielen",
    active: false,
    tables: [tableOf(grid, 0, "Profielen")],
    ...ours("profiles", { table: "Profielen" }),
  });
}

export interface Version {
  readonly settings: HeatmapSettings;
  readonly said: SaidHeatmap;
  readonly remarks: readonly string[];
}

/** Shares a heatmap of these sheets; the code of the refusal where that is refused. */
export async function shareOf(
  book: SharedBook,
  args: BuildHeatmapArguments,
  sources: readonly string[],
  baseline?: string,
): Promise<Version | string> {
  const settings = settingsOf({ chart: "none", ...args });
  const reference = (id: string): SourceReference => {
    const read = book.sheets.filter((sheet) => sheet.id === id);
    const people = readScoreSheets(read, compleet()).flatMap(({ ratings }) =>
      ratings.map(({ person }) => person),
    );
    return { sheet: read[0]?.name ?? id, people: peopleSketch(people) };
  };
  const mark = {
    settings,
    sources: { sheets: sources.map(reference) },
    link: "a",
    own: { top: 0, width: 1, rows: 1, columns: ["name"] },
    ...(baseline ? { baseline: reference(baseline) } : {}),
  };
  const name = `Heatmap ${book.sheets.length}`;
  book.sheets = [
    ...book.sheets,
    sheetOf([["Heatmap"]], { id: `{${name}}`, name, active: false, ...ours("heatmap", mark) }),
  ];
  const run = createActions({ port: book, framework: compleet(), language: "nl" });
  const outcome = await run("shareHeatmap", { sheet: name });
  if (!outcome.ok) return outcome.error.code;
  return { settings, said: saidOf(book, outcome.result), remarks: outcome.result.remarks };
}

function saidOf(book: SharedBook, { sheetId, cells }: MadeHeatmap): SaidHeatmap {
  return heatmapIn(book.sheets.find(({ id }) => id === sheetId)!.values, cells);
}

/** What was promised with an earlier version holds for a later one. */
export function asPromised(
  { settings }: Version,
  seen: readonly { readonly version: Version }[],
): Version["settings"] {
  const highest = (key: "minimumGroup" | "minimumRaters"): number =>
    Math.max(settings[key], ...seen.map(({ version }) => version.settings[key]));
  return { ...settings, minimumGroup: highest("minimumGroup"), minimumRaters: highest("minimumRaters") };
}
