/** What was shared before, as the workbook keeps it on hidden sheets: from a version to cells, and back. */
import type { Contribution } from "../../scoring/contribution";
import {
  FIGURE_ROWS,
  NOT_TOLD,
  SHARED_FIGURES_SHEET,
  type SharedFigures,
} from "../../sheets/heatmap/shared-figures";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import type { HeatmapMark } from "../../sheets/marker/marker";
import { markerText, readMarkerText } from "../../sheets/marker/marker-text";
import { toldApartByRaters, type ShareDraft } from "./share-draft";

/** One version for sharing, as it was. */
export interface SharedVersion {
  /** Of what it was made. */
  readonly mark: HeatmapMark;
  readonly codes: readonly string[];
  /** Of each set of people, by column, what they add, in no order; undefined where nothing was told. */
  readonly sets: readonly {
    readonly label: string;
    readonly told: readonly (readonly Contribution[] | undefined)[];
  }[];
  /** "9 van 12"; undefined where that was not told. */
  readonly coverage: readonly (string | undefined)[];
  /** By column, whether people could be told apart by how many rated them, as far as is known. */
  readonly apart: readonly boolean[];
}

/** In the row of colleagues: whether people can be told apart by how many rated them. */
const APART = "verschilt";
const ALIKE = "gelijk";

/** What ties a heatmap to its data is left out: this outlives it. */
const NO_LINK = "-";

/** What is kept of a version. */
export function figuresOf(draft: ShareDraft, mark: HeatmapMark): SharedFigures {
  return {
    // Without what ties the heatmap to its data: this outlives it.
    settings: markerText({ ...mark, link: NO_LINK }, NO_LINK, []),
    codes: draft.columns.map(({ code }) => code),
    rows: [
      ...draft.sets.map(({ label, values, shown }) => ({
        kind: label === "" ? ("everyone" as const) : ("group" as const),
        label,
        cells: values.map((own, column) => (shown[column] ? cellOf(toldBy(own)) : NOT_TOLD)),
      })),
      { kind: "coverage", label: "", cells: draft.coverage.map((text) => text ?? NOT_TOLD) },
      {
        kind: "colleagues",
        label: "",
        cells: toldApartByRaters(draft).map((apart) => (apart ? APART : ALIKE)),
      },
    ],
  };
}

/** The settings of a version with another mark in them; undefined for a text that is none. */
export function settingsAnew(
  settings: string,
  change: (mark: HeatmapMark) => HeatmapMark,
): string | undefined {
  const mark = markIn(settings);
  return mark && markerText(change(mark), NO_LINK, []);
}

/** What people add, without who does, in an order that says nothing. */
export function toldBy(values: readonly (Contribution | undefined)[]): readonly Contribution[] {
  return values.filter((value) => value !== undefined).sort((a, b) => order(a) - order(b));
}

function order(value: Contribution): number {
  return value === "n.v.t." ? Infinity : value;
}

function cellOf(values: readonly Contribution[]): string {
  return values.join(";");
}

/** Reads it back. Throws `sharedUnreadable`: then nobody can say what may still be told. */
export function sharedVersionOf({ name, values: found }: Pick<ReadSheet, "name" | "values">): SharedVersion {
  const values = textsIn(found);
  const unreadable = (): Problem => new Problem("sharedUnreadable", { sheet: name || SHARED_FIGURES_SHEET });
  const rowOf = (kind: string): readonly string[] | undefined => values.find(([first]) => first === kind);
  const settings = rowOf(FIGURE_ROWS.settings)?.[1];
  const codes = rowOf(FIGURE_ROWS.header)
    ?.slice(2)
    .filter((code) => code !== "");
  const coverage = rowOf(FIGURE_ROWS.coverage)?.slice(2);
  const colleagues = rowOf(FIGURE_ROWS.colleagues)?.slice(2);
  const mark = settings === undefined ? undefined : markIn(settings);
  if (!mark || !codes || codes.length === 0 || !coverage) throw unreadable();
  const kinds: readonly (string | undefined)[] = [FIGURE_ROWS.everyone, FIGURE_ROWS.group];
  const sets = values
    .filter(([kind]) => kinds.includes(kind))
    .map(([, label, ...cells]) => ({
      label: label ?? "",
      told: codes.map((_, column) => {
        const told = valuesIn(cells[column] ?? "?");
        if (told === "unreadable") throw unreadable();
        return told;
      }),
    }));
  if (!sets.some(({ label }) => label === "")) throw unreadable();
  return {
    mark,
    codes,
    sets,
    coverage: codes.map((_, column) => {
      const text = coverage[column];
      return text === NOT_TOLD ? undefined : text;
    }),
    // Of a version of before this was kept, it is not known.
    apart: codes.map((_, column) => colleagues?.[column] !== ALIKE),
  };
}

/** Whether this sheet has just these figures. */
export function remembers(
  { values }: Pick<ReadSheet, "values">,
  { settings, codes, rows }: SharedFigures,
): boolean {
  const texts = textsIn(values);
  const header = texts.findIndex(([first]) => first === FIGURE_ROWS.header);
  const wanted = [["", ...codes], ...rows.map(({ label, cells }) => [label, ...cells])];
  const kept = texts.slice(header).map((row) => row.slice(1, codes.length + 2));
  return header > 0 && texts[header - 1]?.[1] === settings && JSON.stringify(kept) === JSON.stringify(wanted);
}

/** What stands in cells, as text: another program may have made numbers of them. */
function textsIn(values: ReadSheet["values"]): readonly (readonly string[])[] {
  return values.map((row) => row.map((cell) => (typeof cell === "object" ? "?" : String(cell))));
}

function markIn(settings: string): HeatmapMark | undefined {
  const found = readMarkerText(settings);
  return found && "marker" in found && found.marker.kind === "heatmap" ? found.marker : undefined;
}

function valuesIn(text: string): readonly Contribution[] | undefined | "unreadable" {
  if (text === NOT_TOLD) return undefined;
  if (text === "") return [];
  const values = text.split(";").map((each) => (each === "n.v.t." ? each : each === "" ? NaN : Number(each)));
  return values.some((value) => Number.isNaN(value)) ? "unreadable" : values;
}
