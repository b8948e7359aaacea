/** What is written where, so that nobody is named any more: cells, formulas, names of sheets, marks, properties. */
import { RATER_WORDS } from "../../scoring/person";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import type { HeatmapMark, Marker, SheetKind, SourceReference } from "../../sheets/marker/marker";
import { parseArea } from "../../sheets/plan/a1";
import { FreeNames } from "../../sheets/plan/free-names";
import { cleanSheetName } from "../../sheets/plan/sheet-names";
import { settingsAnew } from "../heatmap/shared-before";
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
  anew: ReturnType<typeof markAnew>,
): readonly CellMend[] {
  const done = new Set(cells.map(({ cell }) => cell.address));
  const structured = cells.flatMap(({ cell, what, number }): CellMend[] => {
    const value = what === "name" ? (pseudonyms.of({ name: textOf(cell), number }) ?? "") : "";
    return value === textOf(cell) ? [] : [mendOf(sheet, cell, value)];
  });
  if (!isRewritten(kind)) return structured;
  const all = new SheetCells(sheet);
  const title = `${FORM_WORDS.title} · `;
  const named = kind === "indicatorForm" ? personOf(cells) : undefined;
  const person = named && pseudonyms.of(named);
  const texts = sheet.values.flatMap((line, row) =>
    line.flatMap((_value, column): CellMend[] => {
      const cell = all.at(sheet.area.row + row, sheet.area.column + column);
      if (typeof cell.content !== "string" || cell.formula !== undefined || done.has(cell.address)) return [];
      // Cut short where it is long, so that the name in it may be no whole name.
      const value =
        person !== undefined && cell.content.startsWith(title)
          ? title + person
          : // What was shared before is remembered with the mark of its heatmap.
            ((kind === "sharedFigures" ? settingsAnew(cell.content, anew) : undefined) ??
            pseudonyms.within(cell.content));
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

/** Whom a form is about. */
function personOf(cells: readonly PersonalCell[]): Named | undefined {
  const name = cells.find(({ what }) => what === "name");
  return name && { name: textOf(name.cell), number: name.number };
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
    const person = kind === "indicatorForm" ? personOf(cells) : undefined;
    const called =
      (person && formNameOf(sheet.name, person.name, pseudonyms.of(person))) ??
      cleanSheetName(pseudonyms.within(sheet.name) ?? sheet.name);
    return called === sheet.name.replace(COUNT, "") || called === sheet.name
      ? []
      : [{ sheetId: sheet.id, name: free.sheet(called) }];
  });
}

/** What tells sheets with one name apart. */
const COUNT = / \(\d+\)$/u;

/** The new name of a form that is called after its person, or after as much of that name as there was room for. */
function formNameOf(sheetName: string, name: string, label: string | undefined): string | undefined {
  const [, prefix = "", rest = ""] = /^(formulier\b ?)?(.*)$/isu.exec(sheetName) ?? [];
  const wanted = cleanSheetName(name).toLowerCase();
  const same = [...rest.toLowerCase()].findIndex((unit, index) => unit !== [...wanted][index]);
  const end = same < 0 ? "" : [...rest].slice(same).join("");
  const isCalledAfter = same !== 0 && rest !== "" && /^ ?(?:\(.*)?$/u.test(end);
  if (label === undefined || (prefix === "" && !isCalledAfter)) return undefined;
  const rater = /\(([^()\d]+)/u.exec(isCalledAfter ? end : rest)?.[1]?.trim();
  const whole = rater && (Object.values(RATER_WORDS).find((word) => word.startsWith(rater)) ?? rater);
  return cleanSheetName(
    prefix === "" ? label : `Formulier ${label}`,
    "Formulier",
    whole ? ` (${whole})` : "",
  );
}

/** A heatmap keeps sketches of who stood on its sheets, and of who was chosen: those of the new names take their place. */
export function markAnew(
  names: readonly Named[],
  pseudonyms: Pseudonyms,
): <Mark extends HeatmapMark>(mark: Mark) => Mark {
  const sketches = new Map<string, readonly string[]>();
  const chosen = new Map<string, readonly string[]>();
  for (const named of names) {
    const label = pseudonyms.of(named) ?? "";
    const mark = nameMark(named.name);
    sketches.set(mark, [...(sketches.get(mark) ?? []), nameMark(label)]);
    for (const number of [named.number, ""])
      chosen.set(personMark({ name: named.name, number }), [personMark({ name: label })]);
  }
  const anew = (people: readonly string[], by: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    [...new Set(people.flatMap((mark) => by.get(mark) ?? []))].sort();
  const reference = (one: SourceReference): SourceReference => ({
    ...one,
    ...(one.sheet === undefined ? {} : { sheet: pseudonyms.within(one.sheet) ?? one.sheet }),
    people: anew(one.people, sketches),
  });
  return (mark) => {
    const { sources, baseline, settings } = mark;
    return {
      ...mark,
      settings: settings.people ? { ...settings, people: anew(settings.people, chosen) } : settings,
      sources:
        "forms" in sources
          ? { ...sources, people: anew(sources.people, sketches) }
          : { sheets: sources.sheets.map(reference) },
      ...(baseline ? { baseline: reference(baseline) } : {}),
    };
  };
}

/** The marks of heatmaps. */
export function newMarks(
  found: readonly FoundOnSheet[],
  anew: ReturnType<typeof markAnew>,
): Cleaning["marks"] {
  return found.flatMap(({ sheet: { id, marker, original = false } }) =>
    marker?.kind === "heatmap" ? [{ sheetId: id, marker: anew(marker as Marker<"heatmap">), original }] : [],
  );
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
