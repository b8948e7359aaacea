/**
 * The competency framework as a value. Everything here is read-only; nothing knows about sheets or Excel.
 */

/** The level of a competency, counted from 1, the lowest. "Compleet Competenties" has levels 1 to 4. */
export type LevelNumber = number;

/** As many levels as a framework may have. */
export const MOST_LEVELS = 7;

/** One level of a competency with its behavioural indicators in framework order. */
export interface Level {
  readonly number: LevelNumber;
  /** "Basis"; "Compleet Competenties" names none. */
  readonly name?: string;
  /** What the level means, beside its indicators. */
  readonly description?: string;
  /** One text rather than a list: `indicators` then holds that text, as it was written. */
  readonly prose?: true;
  /** Presented form: starts in lower case, ends without a full stop. */
  readonly indicators: readonly string[];
}

export interface Competency {
  /** "1.1": cluster number, dot, rank within the cluster; or a framework's own ("V.1"). No two have the same. */
  readonly code: string;
  readonly name: string;
  /** Other names by which it is found: the source's verbatim name where a correction changed it. */
  readonly aliases: readonly string[];
  readonly clusterCode: string;
  /** Presented form: ends with a full stop. */
  readonly definition: string;
  /** Ascending; one that the competency does not have is not there. Empty where a framework has no levels. */
  readonly levels: readonly Level[];
  /** Behaviour that belongs to the competency, and to none of its levels. */
  readonly examples?: readonly string[];
  /** A core competency: asked of everyone. */
  readonly core?: true;
}

export interface Cluster {
  /** "1", or a framework's own. */
  readonly code: string;
  /** "" where competencies are not grouped. */
  readonly name: string;
  readonly competencies: readonly Competency[];
}

export interface Framework {
  /** Tells one framework, as it is worded now, from another; the built-in one has none. */
  readonly id?: string;
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
