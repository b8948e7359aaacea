import { intersection, type Area } from "embedded-excel/cells";
import type { ConditionalFormat } from "embedded-excel/rules";
import { joinedBelow, withAreas, withoutArea, type AreaRule } from "embedded-excel/rules";
import type { Sheet } from "embedded-excel/book";
import type { Validation } from "embedded-excel/rules";

/** What held for cells when they were lifted: each rule cut to them. */
export interface LiftedRules {
  readonly source: Area;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** The validations and conditional formats of an area, as they hold in it. */
export function liftedRules(sheet: Sheet, source: Area): LiftedRules {
  const cut = <Rule extends AreaRule>(rule: Rule): Rule[] => {
    const areas = rule.areas.flatMap((area) => intersection(area, source) ?? []);
    return areas.length === 0 ? [] : [withAreas(rule, areas)];
  };
  return {
    source,
    validations: sheet.validations.flatMap(cut),
    conditionalFormats: sheet.conditionalFormats.flatMap(cut),
  };
}

/** Takes validations and conditional formats away from an area, as cutting its cells does. */
export function removeRules(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((rule) => withoutArea(rule, area));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => withoutArea(rule, area));
}

/**
 * Lets lifted rules hold in an area in place of what held there, over and over from a cell on: what Excel does when
 * whole cells are pasted or filled. A rule that the sheet has already gets the area added to it.
 */
export function putDownRules(
  sheet: Sheet,
  rules: LiftedRules,
  area: Area,
  from: Pick<Area, "row" | "column"> = area,
): void {
  removeRules(sheet, area);
  const placed = <Rule extends AreaRule>(rule: Rule): Rule[] => {
    const first = rule.areas[0];
    const areas = rule.areas.flatMap((each) => repeated(each, rules.source, area, from));
    if (!first || areas.length === 0) return [];
    return [withAreas(rule, areas)];
  };
  sheet.validations = rules.validations.flatMap(placed).reduce(added, sheet.validations);
  let priority = Math.max(-1, ...sheet.conditionalFormats.map((format) => format.priority));
  sheet.conditionalFormats = rules.conditionalFormats
    .flatMap(placed)
    .reduce<readonly ConditionalFormat[]>(
      (all, format) => added(all, { ...format, id: freshId(all, format.id), priority: ++priority }),
      sheet.conditionalFormats,
    );
}

/** Where a piece of the source comes down in an area that the source is laid over again and again. */
function repeated(piece: Area, source: Area, area: Area, from: Pick<Area, "row" | "column">): Area[] {
  const rows = steps(piece.row - source.row, piece.rows, source.rows, area.row, area.rows, from.row);
  const columns = steps(
    piece.column - source.column,
    piece.columns,
    source.columns,
    area.column,
    area.columns,
    from.column,
  );
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]): Area => ({ row, rows: height, column, columns: width })),
  );
}

/** Along one side: starts and lengths. What fills the source from end to end fills the whole side at once. */
function steps(
  offset: number,
  length: number,
  period: number,
  start: number,
  size: number,
  from: number,
): readonly (readonly [number, number])[] {
  if (length === period) return [[start, size]];
  const found: [number, number][] = [];
  const first = from + offset - Math.ceil((from + offset - start) / period + 1) * period;
  for (let at = first; at < start + size; at += period) {
    const begin = Math.max(at, start);
    const end = Math.min(at + length, start + size);
    if (end > begin) found.push([begin, end - begin]);
  }
  return found;
}

function added<Rule extends AreaRule>(all: readonly Rule[], rule: Rule): readonly Rule[] {
  const place = rule.areas[0];
  const same = all.findIndex(
    (each) => place !== undefined && essence(withAreas(each, [place])) === essence(withAreas(rule, [place])),
  );
  if (same < 0) return [...all, rule];
  return all.map((each, index) =>
    index === same ? withAreas(each, rule.areas.reduce(joinedBelow, each.areas)) : each,
  );
}

/** Everything about a rule but where it holds and which of its kind it is. */
function essence(rule: AreaRule): string {
  const { areas: _areas, ...rest } = rule;
  return JSON.stringify({ ...rest, id: "", priority: 0 });
}

function freshId(all: readonly ConditionalFormat[], id: string): string {
  if (!all.some((format) => format.id === id)) return id;
  for (let number = 2; ; number++) {
    const next = id.replace(/}?$/, `-${number}}`);
    if (!all.some((format) => format.id === next)) return next;
  }
}
