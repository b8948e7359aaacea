/** The selected cell as a score: whose, of which competency, given by whom. Decided from what stands around it. */
import { foldKey } from "../../framework/fold";
import { findCompetency } from "../../framework/lookup";
import type { Competency, Framework, LevelNumber } from "../../framework/model";
import { readIndicatorScore } from "../../scoring/indicator-score";
import { highestOf, levelsOf } from "../../scoring/level-scale";
import { readLevelScore } from "../../scoring/level-score";
import { HEADINGS } from "../../sheets/marker/column-headings";
import { BESIDE, type CellSurroundings, type CellValue } from "../cell-surroundings";
import { nameFields } from "../reading/person-name";
import { roleOf, type Role } from "../reading/person-words";
import { rolesByField } from "../reading/roles";
import { levelEntries, type LevelEntry, type IndicatorEntry } from "../arguments/score-entry";

interface Followed {
  readonly sheetId: string;
  readonly sheet: string;
  /** "F8", without the sheet. */
  readonly address: string;
  /** What stands in the cell; "" when it is empty. */
  readonly was: CellValue;
  readonly competency: Competency;
  /** As it stands on the sheet; "" where nobody has been filled in. */
  readonly person: string;
  /** As it stands on the sheet ("leidinggevende"); "" where nobody has been filled in. */
  readonly rater: string;
}

/** A score of a whole competency, on a team score sheet. */
export interface FollowedLevel extends Followed {
  readonly kind: "level";
  /** Undefined while nothing that can be chosen stands there. */
  readonly now: LevelEntry | undefined;
  /** What can be chosen of this competency. */
  readonly entries: readonly LevelEntry[];
  /** The person's function as it stands on the sheet, "" for none: what it requires is elsewhere. */
  readonly profile: string;
}

/** A score of one indicator, on a form. */
export interface FollowedIndicator extends Followed {
  readonly kind: "indicator";
  readonly level: LevelNumber;
  readonly indicator: string;
  readonly now: IndicatorEntry | undefined;
}

export type FollowedCell = FollowedLevel | FollowedIndicator;

/** Undefined for a cell that holds no score. */
export function followedCell(framework: Framework, cell: CellSurroundings): FollowedCell | undefined {
  if (cell.calculated) return undefined;
  switch (cell.marker.kind) {
    case "teamScores":
      return teamScore(framework, cell);
    case "indicatorForm":
      return indicatorScore(framework, cell);
    default:
      return undefined;
  }
}

function teamScore(framework: Framework, cell: CellSurroundings): FollowedLevel | undefined {
  const { row } = cell;
  const roles = rolesOf(cell);
  const header = cell.headers[cell.column];
  const lookup = typeof header === "string" ? findCompetency(framework, header) : undefined;
  if (!lookup?.found) return undefined;
  const levels = levelsOf(lookup.competency);
  const score = readLevelScore(cell.value, highestOf(levels));
  const entries = levelEntries(levels);
  const inColumn = (role: Role): string => String(row[roles.get(role) ?? -1] ?? "").trim();
  return {
    ...place(cell),
    kind: "level",
    competency: lookup.competency,
    now: entries.find((entry) => entry === score),
    entries,
    person: personOf(cell),
    rater: inColumn("rater"),
    profile: inColumn("profile"),
  };
}

const SCORE_WORDS: Readonly<Record<string, IndicatorEntry>> = {
  "1": "ja",
  "0.5": "deels",
  "0": "nee",
  "n.v.t.": "n.v.t.",
};

function indicatorScore(framework: Framework, cell: CellSurroundings): FollowedIndicator | undefined {
  if (foldKey(String(cell.headers[cell.column] ?? "")) !== foldKey(HEADINGS.score)) return undefined;
  const lookup = findCompetency(framework, codeOrName(cell));
  if (!lookup.found) return undefined;
  const level = Number(valueUnder(cell, HEADINGS.level));
  const number = Number(valueUnder(cell, HEADINGS.number));
  const found = lookup.competency.levels.find((each) => each.number === level);
  const indicator = found?.indicators[number - 1];
  if (indicator === undefined) return undefined;
  return {
    ...place(cell),
    kind: "indicator",
    competency: lookup.competency,
    level,
    indicator,
    now: SCORE_WORDS[String(readIndicatorScore(cell.value))],
    person: labelled(cell, "name"),
    rater: labelled(cell, "rater"),
  };
}

function codeOrName(cell: CellSurroundings): string | number {
  const code = valueUnder(cell, HEADINGS.code);
  return typeof code === "boolean" ? "" : code;
}

function place({ sheetId, sheet, address, value }: CellSurroundings) {
  return { sheetId, sheet, address, was: value };
}

/** What stands in the cell's row under a header; "" where there is no such header. */
function valueUnder({ headers, row }: CellSurroundings, header: string): CellValue {
  const index = headers.findIndex((each) => foldKey(String(each)) === foldKey(header));
  return row[index] ?? "";
}

/** The columns by what their headers say of a person; where several say the same, what stands in this row tells. */
function rolesOf({ headers, row }: CellSurroundings): ReadonlyMap<Role, number> {
  return rolesByField(
    headers.map((header, field) => ({ field, label: String(header) })),
    (field) => [String(row[field] ?? "").trim()],
  );
}

/** The name in the cell's row, in one cell or in one for each part. */
function personOf(cell: CellSurroundings): string {
  const { whole, parts } = nameFields(rolesOf(cell));
  const text = (field: number): string => String(cell.row[field] ?? "").trim();
  if (whole !== undefined && (parts.length === 0 || !parts.includes(whole))) return text(whole);
  return parts
    .map(text)
    .filter((part) => part !== "")
    .join(" ");
}

/** What stands behind a label of the first column, in the next cell that is used; another label may stand further on. */
function labelled({ top }: CellSurroundings, role: Role): string {
  const row = top.find(([first]) => roleOf(String(first ?? "")) === role);
  const value = row?.slice(1, 1 + BESIDE).find((each) => each !== "");
  return String(value ?? "").trim();
}
