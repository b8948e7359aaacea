/**
 * The competency framework as a value. Everything here is read-only; nothing knows about sheets or Excel.
 */

/** The level of a competency, counted from 1. "Compleet Competenties" has levels 1 to 4. */
export type LevelNumber = number;

/** One level of a competency with its behavioural indicators in framework order. */
export interface Level {
  readonly number: LevelNumber;
  /** Presented form: starts in lower case, ends without a full stop. */
  readonly indicators: readonly string[];
}

export interface Competency {
  /** "1.1": cluster number, dot, rank within the cluster. */
  readonly code: string;
  readonly name: string;
  /** Other names by which it is found: the source's verbatim name where a correction changed it. */
  readonly aliases: readonly string[];
  readonly clusterCode: string;
  /** Presented form: ends with a full stop. */
  readonly definition: string;
  readonly levels: readonly Level[];
}

export interface Cluster {
  /** "1" */
  readonly code: string;
  readonly name: string;
  readonly competencies: readonly Competency[];
}

export interface Framework {
  readonly title: string;
  readonly clusters: readonly Cluster[];
}

/** How many competencies, levels and indicators something holds. */
export interface FrameworkCount {
  readonly clusters: number;
  readonly competencies: number;
  readonly levels: number;
  readonly indicators: number;
}
