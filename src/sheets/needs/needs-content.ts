/** What the sheets with what a team needs are made of. */
import type { Competency } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import type { Need } from "../../scoring/needs";
import type { LevelsSource } from "../heatmap/level-blocks";

/** By whom something is needed: everyone together, each department, or each function. */
export const NEEDED_BY = ["team", "department", "function"] as const;
export type NeededBy = (typeof NEEDED_BY)[number];

export interface NeedRow extends Need {
  /** The department or function; undefined for everyone together. */
  readonly whom?: string;
  readonly competency: Competency;
}

export interface TeamNeeds {
  /** One moment. */
  readonly levels: LevelsSource;
  readonly selection: FrameworkSelection;
  readonly by: NeededBy;
  /** How each person is told apart. */
  readonly labels: readonly string[];
  readonly rows: readonly NeedRow[];
  /** How many people more than needed there must be for it not to be vulnerable. */
  readonly reserve: number;
  readonly highest: number;
  /** "30-11-2026" */
  readonly made: string;
  readonly sheets: readonly string[];
}

/** Free names in the workbook, and what ties the sheets together. */
export interface NeedsNames {
  readonly sheet: string;
  readonly whatIf: string;
  readonly data: string;
  readonly table: string;
  readonly link: string;
}
