/** What is written where, so that nobody is named any more: cells, formulas, names of sheets, marks, properties. */
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import type { Marker, SheetKind } from "../../sheets/marker/marker";
import { parseArea } from "../../sheets/plan/a1";
import { FreeNames } from "../../sheets/plan/free-names";
import { cleanSheetName } from "../../sheets/plan/sheet-names";
import { personMark } from "../heatmap/person-labels";
import type { Named, Pseudonyms } from "../making/pseudonyms";
import type { AboutWorkbook, CellMend, Cleaning, ReadSheet, Survey } from "../port";
import { nameMark } from "../reading/name-mark";
import type { PersonalCell } from "../reading/personal-cells";
import { SheetCells, textOf, valueOf } from "../reading/read-cell";

/** Made of the framework or of functions alone: no text on them is about anybody. */
const NOBODYS: ReadonlySet<SheetKind> = new Set(["matrix", "profiles", "lists", "framework"]);

/** About one person from top to foot, in people's own words too: it is not rewritten but named, so that somebody removes it. */
export const WHOLLY_PERSONAL: ReadonlySet<SheetKind> = new Set(["report"]);

/** Whether its texts are looked through. */
const isRewritten = (kind: SheetKind): boolean => !NOBODYS.has(kind) && !WHOLLY_PERSONAL.has(kind);

/** A sheet of ours, and what was found on it. */
export interface FoundOnSheet {
  readonly sheet: ReadSheet;
  readonly kind: SheetKind;
  readonly cells: readonly PersonalCell[];
  /** Addresses of columns in its table that are not ours: only a person knows what stands there. */
  readonly unknown: readonly string[];
}

/** The names that stand on these sheets, each with the number beside it. */
export function namesIn(found: readonly FoundOnSheet[]): readonly Named[] {
  return found.flatMap(({ cells }) =>
    cells
      .filter(({ what }) => what === "name")
      .map(({ cell, number }) => ({ name: textOf(cell), number }))
      .filter(({ name }) => name !== ""),
  );
}

/** What is written on a sheet: where people stand, and every other text in which one is named. */
export function mendsOf(
  { sheet, kind, cells, unknown: _ }: FoundOnSheet,
  pseudonyms: Pseudonyms,
): readonly CellMend[] {
  const done = new Set(cells.map(({ cell }) => cell.address));
  const structured = cells.flatMap(({ cell, what, number }): CellMend[] => {
    const value = what === "name" ? (pseudonyms.of({ name: textOf(cell), number }) ?? "") : "";
    return value === textOf(cell) ? [] : [mendOf(sheet, cell, value)];
  });
  if (!isRewritten(kind)) return structured;
  const all = new SheetCells(sheet);
  const title = `${FORM_WORDS.title} · `;
  const person = kind === "indicatorForm" ? labelOf(cells, pseudonyms) : undefined;
  const texts = sheet.values.flatMap((line, row) =>
    line.flatMap((_value, column): CellMend[] => {
      const cell = all.at(sheet.area.row + row, sheet.area.column + column);
      if (typeof cell.content !== "string" || cell.formula !== undefined || done.has(cell.address)) return [];
      // Cut short where it is long, so that the name in it may be no whole name.
      const value =
        person !== undefined && cell.content.startsWith(title)
          ? title + person
          : pseudonyms.within(cell.content);
      return value === undefined || value === cell.content ? [] : [mendOf(sheet, cell, value)];
    }),
  );
  return [...structured, ...texts];
}

function mendOf(sheet: ReadSheet, cell: PersonalCell["cell"], value: string): CellMend {
  return { sheetId: sheet.id, row: cell.row, column: cell.column, was: valueOf(cell), value };
}

/** What a heatmap says of itself is a formula, with the names of its sheets as texts. */
export function newFormulas({ sheet, kind }: FoundOnSheet, pseudonyms: Pseudonyms): Cleaning["formulas"] {
  if (!isRewritten(kind)) return [];
  return [...sheet.formulas].flatMap(([address, was]) => {
    const formula = pseudonyms.withinFormula(was);
    const area = parseArea(address);
    return formula === undefined || !area
      ? []
      : [{ sheetId: sheet.id, row: area.row, column: area.column, was, formula }];
  });
}

/** Whom a form is about, by the new name. */
function labelOf(cells: readonly PersonalCell[], pseudonyms: Pseudonyms): string | undefined {
  const name = cells.find(({ what }) => what === "name");
  return name && pseudonyms.of({ name: textOf(name.cell), number: name.number });
}

/** A form is called after a person, cut short where that is long: it gets a name of its own. */
export function newNames(
  { view }: Survey,
  found: readonly FoundOnSheet[],
  pseudonyms: Pseudonyms,
): Cleaning["names"] {
  const free = new FreeNames({ sheets: view.sheets.map(({ name }) => name), names: [] });
  return found.flatMap(({ sheet, kind, cells }) => {
    if (WHOLLY_PERSONAL.has(kind)) return [];
    const label = kind === "indicatorForm" ? labelOf(cells, pseudonyms) : undefined;
    const rater = /(?: \([^()]+\))?$/.exec(sheet.name)?.[0] ?? "";
    const called =
      label !== undefined && /^formulier\b/iu.test(sheet.name)
        ? cleanSheetName(`Formulier ${label}`, "Formulier", /\d/.test(rater) ? "" : rater)
        : cleanSheetName(pseudonyms.within(sheet.name) ?? sheet.name);
    return called === sheet.name ? [] : [{ sheetId: sheet.id, name: free.sheet(called) }];
  });
}

/** A heatmap keeps sketches of who stood on its sheets, and of who was chosen: those of the new names take their place. */
export function newMarks(
  found: readonly FoundOnSheet[],
  names: readonly Named[],
  pseudonyms: Pseudonyms,
): Cleaning["marks"] {
  const sketches = new Map<string, string>();
  const chosen = new Map<string, string>();
  for (const named of names) {
    const label = pseudonyms.of(named) ?? "";
    sketches.set(nameMark(named.name), nameMark(label));
    for (const number of [named.number, ""])
      chosen.set(personMark({ name: named.name, number }), personMark({ name: label }));
  }
  const anew = (people: readonly string[], by: ReadonlyMap<string, string>): readonly string[] =>
    [...new Set(people.flatMap((mark) => by.get(mark) ?? []))].sort();
  return found.flatMap(({ sheet: { id, marker, original = false } }) => {
    if (marker?.kind !== "heatmap") return [];
    const { sources, baseline, settings } = marker as Marker<"heatmap">;
    const reference = (one: NonNullable<typeof baseline>): typeof one => ({
      ...one,
      ...(one.sheet === undefined ? {} : { sheet: pseudonyms.within(one.sheet) ?? one.sheet }),
      people: anew(one.people, sketches),
    });
    const changed = {
      ...marker,
      settings: settings.people ? { ...settings, people: anew(settings.people, chosen) } : settings,
      sources:
        "forms" in sources
          ? { ...sources, people: anew(sources.people, sketches) }
          : { sheets: sources.sheets.map(reference) },
      ...(baseline ? { baseline: reference(baseline) } : {}),
    } as Marker<"heatmap">;
    return [{ sheetId: id, marker: changed, original }];
  });
}

/** Author, manager and description go; of the rest what names somebody. The organisation is nobody. */
export function newAbout(about: AboutWorkbook, pseudonyms: Pseudonyms): Partial<AboutWorkbook> {
  const gone = (["author", "manager", "comments"] as const).filter((key) => about[key] !== "");
  const renamed = (["title", "subject", "keywords", "category"] as const).flatMap((key) => {
    const now = pseudonyms.within(about[key]);
    return now === undefined ? [] : [[key, now] as const];
  });
  return Object.fromEntries([...gone.map((key) => [key, ""] as const), ...renamed]);
}
