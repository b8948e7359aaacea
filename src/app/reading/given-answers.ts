/**
 * What a person has said of a sheet of someone else's, as it is kept with that sheet: no names of people, of whom a mark
 * is kept by which a name is known again.
 */
import { competencyByCode } from "../../framework/lookup";
import { MOST_LEVELS, type Framework } from "../../framework/model";
import { LOWEST_SCORE, type LevelScore } from "../../scoring/level-score";
import type { ReadSheet } from "../port";
import { HEADING_MEANINGS, type HeadingMeaning } from "../arguments/heading-meanings";
import { COLUMN_ROLES, type ColumnRole } from "../arguments/score-columns";
import type { ConfirmedHeader } from "./competency-header";
import type { SaidHeadings } from "./headings";
import type { SaidRoles } from "./read-columns";
import type { SaidMoment } from "./moments";
import type { ScaleMeaning } from "./scale";

export interface SheetAnswers {
  /** What each value of its scale means; an empty one leaves the scores out. */
  readonly scale?: ScaleMeaning;
  /** By header the code of the competency that is meant. */
  readonly headers: ReadonlyMap<string, string>;
  /** By mark of a name that may be a label too: whether it is somebody. */
  readonly people?: ReadonlyMap<string, boolean>;
  /** By header what its column is for. */
  readonly roles?: SaidRoles;
  /** What words over its scores mean, folded. */
  readonly headings?: SaidHeadings;
  /** Which of several moments in it counts. */
  readonly moment?: SaidMoment;
}

/** Reads them; what is damaged, or of a later version, is as if it was never said. */
export function answersOf({ answers }: Pick<ReadSheet, "answers">): SheetAnswers {
  const { scale, headers, people, roles, headings, moment } = parsed(answers);
  const [counting] = pairs(moment).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const meanings = pairs(scale).filter((pair): pair is [string, LevelScore] => isScore(pair[1]));
  const codes = pairs(headers).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const said = pairs(people).filter((pair): pair is [string, boolean] => typeof pair[1] === "boolean");
  const columns = pairs(roles).flatMap(([header, role]): [string, ColumnRole][] => {
    const known = COLUMN_ROLES.find((one) => one === role);
    return known ? [[header, known]] : [];
  });
  const words = pairs(headings).flatMap(([word, meaning]): [string, HeadingMeaning][] => {
    const known = HEADING_MEANINGS.find((one) => one === meaning);
    return known ? [[word, known]] : [];
  });
  return {
    headers: new Map(codes),
    ...(Array.isArray(scale) ? { scale: new Map(meanings) } : {}),
    ...(said.length > 0 ? { people: new Map(said) } : {}),
    ...(columns.length > 0 ? { roles: new Map(columns) } : {}),
    ...(words.length > 0 ? { headings: new Map(words) } : {}),
    ...(counting ? { moment: { header: counting[0], value: counting[1] } } : {}),
  };
}

/** As they are kept: "" for none. */
export function answersText(answers: SheetAnswers): string {
  const { scale, headers, people = new Map(), roles = new Map(), headings = new Map(), moment } = answers;
  if (!scale && !moment && headers.size + people.size + roles.size + headings.size === 0) return "";
  return JSON.stringify({
    ...(scale ? { scale: [...scale] } : {}),
    ...(headers.size > 0 ? { headers: [...headers] } : {}),
    ...(people.size > 0 ? { people: [...people] } : {}),
    ...(roles.size > 0 ? { roles: [...roles] } : {}),
    ...(headings.size > 0 ? { headings: [...headings] } : {}),
    ...(moment ? { moment: [[moment.header, moment.value]] } : {}),
  });
}

/** The headers as they are looked up; a competency that the framework does not have is passed over. */
export function confirmedHeaders(
  { headers }: SheetAnswers,
  framework: Framework,
): readonly ConfirmedHeader[] {
  return [...headers].flatMap(([header, code]) => {
    const competency = competencyByCode(framework, code);
    return competency ? [{ header, competency }] : [];
  });
}

/** A level that a competency of some framework can have, 0, or n.v.t. */
export function isScore(value: unknown, highest: number = MOST_LEVELS): value is LevelScore {
  return (
    value === "n.v.t." ||
    (typeof value === "number" && Number.isInteger(value) && value >= LOWEST_SCORE && value <= highest)
  );
}

function pairs(list: unknown): readonly [string, unknown][] {
  return Array.isArray(list)
    ? list.flatMap((pair: unknown): [string, unknown][] =>
        Array.isArray(pair) && typeof pair[0] === "string" ? [[pair[0], pair[1]]] : [],
      )
    : [];
}

function parsed(text: string | undefined): {
  readonly scale?: unknown;
  readonly headers?: unknown;
  readonly people?: unknown;
  readonly roles?: unknown;
  readonly headings?: unknown;
  readonly moment?: unknown;
} {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
