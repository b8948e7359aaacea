/** A framework while it is being read: what each shape finds, before levels are ordered and codes given. */
import type { GridCell } from "./text-grid";
import type { ReadColumn } from "./column-roles";
import type { LevelLabel } from "./level-label";

/** Why a cell was not taken over. */
export type NotTaken =
  | "error"
  | "date"
  | "levelZero"
  | "loose"
  | "noCompetency"
  | "sameCode"
  | "sameName"
  | "sameAlias"
  | "severalLevels"
  | "noParent"
  | "noItem"
  | "otherLevelText";

/** A cell, or a line of a text, of which nothing was made. */
export interface NotUnderstood {
  readonly cell: string;
  readonly text: string;
  readonly why: NotTaken;
}

/** What a person has to say; `possible` begins with what is taken where nothing is said. */
export interface Ask {
  readonly question:
    | "levelOrder"
    | "levelsOrRatings"
    | "missingLevels"
    | "levelNames"
    | "negative"
    | "prose"
    | "sameName"
    | "formerName"
    | "core"
    | "examples"
    | "hiddenRows"
    | "treeDepth"
    | "turned"
    | "repeated"
    | "ratingScale"
    | "columns"
    | "caseFields";
  readonly possible: readonly string[];
  readonly taken: string;
  /** What it is about, for its sentence: names, headings or texts. */
  readonly about: readonly string[];
  /** Where it was seen first. */
  readonly cell?: string;
}

/** What a person said, by question. */
export type Answers = Readonly<Record<string, string>>;

export interface DraftLevel {
  readonly label: LevelLabel;
  readonly cell: GridCell;
  readonly texts: string[];
  description?: string;
  prose: boolean;
}

export interface DraftCompetency {
  code?: string;
  name: string;
  readonly cell: GridCell;
  definition: string;
  readonly cluster?: DraftCluster;
  core: boolean;
  readonly aliases: string[];
  readonly levels: DraftLevel[];
  readonly examples: string[];
}

export interface DraftCluster {
  readonly code?: string;
  readonly name: string;
  /** Where it was read, if that says so by itself. */
  readonly cell?: GridCell;
}

/** "V.1 Straatwerk", "1.2 Lef": a code before a name. */
export const CODED = /^([A-Z]{1,3}[.-]?\d+(?:\.\d+)*|\d+(?:\.\d+)+)[.:)]?\s+(\S.*)$/su;

/** What a shape reads into. */
export class Draft {
  title = "";
  readonly competencies: DraftCompetency[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  readonly asks: Ask[] = [];
  readonly clusters = new Map<string, DraftCluster>();
  /** Where there is a table. */
  columns: readonly ReadColumn[] = [];
  /** What stands there says which levels a competency has, so that nothing is to be asked of others. */
  levelsAreCertain = false;

  constructor(readonly answers: Answers) {}

  /** Asks, and tells what holds: what a person said, else the first that is possible. */
  ask(
    question: Ask["question"],
    possible: readonly [string, ...string[]],
    about: readonly string[],
    cell?: string,
  ): string {
    const said = this.answers[question];
    const taken = said !== undefined && possible.includes(said) ? said : possible[0];
    // Where the same question is taken otherwise elsewhere, that is said too.
    const before = this.asks.findIndex((ask) => ask.question === question && ask.taken === taken);
    const known = this.asks[before];
    if (known) this.asks[before] = { ...known, about: [...new Set([...known.about, ...about])] };
    else this.asks.push({ question, possible, taken, about, ...(cell === undefined ? {} : { cell }) });
    return taken;
  }

  passOver(cell: GridCell, why: NotTaken): void {
    this.notUnderstood.push({ cell: cell.at, text: cell.text, why });
  }

  /** The cluster of this name, the same one each time. */
  cluster(name: string, code?: string, cell?: GridCell): DraftCluster {
    const known = this.clusters.get(name);
    if (known) return known;
    const cluster: DraftCluster = {
      name,
      ...(code === undefined || code === "" ? {} : { code }),
      ...(cell ? { cell } : {}),
    };
    this.clusters.set(name, cluster);
    return cluster;
  }

  /** Begins a competency: what stands in its name in brackets is taken from it. */
  begin(
    cell: GridCell,
    name: string,
    rest: { readonly code?: string; readonly definition?: string; readonly cluster?: DraftCluster },
  ): DraftCompetency {
    const aliases: string[] = [];
    let core = false;
    const coded = rest.code === undefined || rest.code === "" ? CODED.exec(name) : null;
    const code = coded?.[1] ?? rest.code;
    const plain = (coded?.[2] ?? name)
      .replace(/\s*\((?:voorheen|eerder|former(?:ly)?)\s*:?\s*([^)]+)\)/iu, (_, former: string) => {
        if (this.ask("formerName", ["alias", "leaveOut"], [name], cell.at) === "alias")
          aliases.push(former.trim());
        return "";
      })
      .replace(/\s*\((?:zie(?: ook)?|see(?: also)?)\s[^)]*\)/iu, "")
      .replace(/\s*\((?:kern(?:competentie)?|core)\)/iu, () => {
        core = this.ask("core", ["core", "leaveOut"], [name], cell.at) === "core";
        return "";
      })
      .trim();
    const competency: DraftCompetency = {
      ...(code === undefined || code === "" ? {} : { code }),
      name: plain,
      cell,
      definition: rest.definition?.trim() ?? "",
      ...(rest.cluster ? { cluster: rest.cluster } : {}),
      core,
      aliases,
      levels: [],
      examples: [],
    };
    this.competencies.push(competency);
    return competency;
  }

  /** The level of a competency by its label, which is begun where it is not there. */
  level(competency: DraftCompetency, label: LevelLabel, cell: GridCell): DraftLevel {
    const known = competency.levels.find((level) => level.label.key === label.key);
    if (known) return known;
    const level: DraftLevel = { label, cell, texts: [], prose: false };
    competency.levels.push(level);
    return level;
  }
}
