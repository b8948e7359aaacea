/**
 * A framework as the rows of its sheet, and back, word for word: a row per indicator. What belongs to a competency or to
 * a level as a whole stands in its first row.
 */
import { fold, foldKey } from "../../framework/fold";
import {
  MOST_LEVELS,
  type Cluster,
  type Competency,
  type Framework,
  type Level,
} from "../../framework/model";
import { presentName } from "../../framework/presentation";
import { FRAMEWORK_HEADINGS, TEXT_KINDS, YES } from "./framework-words";

export type FrameworkColumn = keyof typeof FRAMEWORK_HEADINGS;
export const FRAMEWORK_COLUMNS = Object.keys(FRAMEWORK_HEADINGS) as readonly FrameworkColumn[];

/** What stands in a row; "" for nothing. */
export type FrameworkRow = Readonly<Record<FrameworkColumn, string | number>>;

/** Why the rows are no framework, in which of them (from 0) and in which column. */
export interface FrameworkFault {
  readonly row: number;
  readonly column: FrameworkColumn;
  readonly why: "empty" | "levelNumber" | "differs" | "codeTaken" | "nameTaken";
  readonly text: string;
}

export function rowsOf({ clusters }: Framework): readonly FrameworkRow[] {
  let rank = 0;
  return clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) => {
      const id = `K${String(++rank).padStart(3, "0")}`;
      return rowsOfCompetency(cluster, competency).map((row, index): FrameworkRow => ({
        ...row,
        id: `${id}-${index + 1}`,
      }));
    }),
  );
}

function rowsOfCompetency(
  { name, code: clusterCode }: Cluster,
  { code, name: competency, definition, aliases, levels, examples = [], core }: Competency,
): readonly FrameworkRow[] {
  const row = {
    ...{ cluster: name, clusterCode, code, competency, definition: "", level: "", levelName: "" },
    ...{ indicator: "", kind: "", levelDescription: "", core: "", aliases: "", id: "" },
  };
  const rows: FrameworkRow[] = [
    ...levels.flatMap((level) => rowsOfLevel(row, level)),
    ...examples.map((indicator) => ({ ...row, indicator, kind: TEXT_KINDS.example })),
  ];
  const [first = row, ...rest] = rows;
  return [{ ...first, definition, aliases: aliases.join("\n"), core: core ? YES : "" }, ...rest];
}

function rowsOfLevel(row: FrameworkRow, level: Level): readonly FrameworkRow[] {
  const { number, name = "", description = "", prose, indicators } = level;
  const kind = prose ? TEXT_KINDS.prose : TEXT_KINDS.indicator;
  const own = { ...row, level: number, levelName: name };
  const rows: readonly FrameworkRow[] =
    indicators.length === 0 ? [own] : indicators.map((indicator) => ({ ...own, indicator, kind }));
  return rows.map((each, index) => (index === 0 ? { ...each, levelDescription: description } : each));
}

/** The framework of these rows, in which empty ones are passed over; or all that is wrong with them. */
export function frameworkOf(
  title: string,
  rows: readonly FrameworkRow[],
): { readonly framework: Framework } | { readonly faults: readonly FrameworkFault[] } {
  const reader = new RowReader();
  rows.forEach((row, index) => reader.read(row, index));
  return reader.finish(title);
}

interface OpenLevel {
  readonly number: number;
  name: string;
  description: string;
  prose: boolean;
  readonly indicators: string[];
}

interface OpenCompetency {
  readonly name: string;
  readonly code: string;
  readonly cluster: { readonly name: string; readonly code: string };
  definition: string;
  core: boolean;
  aliases: string;
  readonly levels: Map<number, OpenLevel>;
  readonly examples: string[];
}

class RowReader {
  private readonly faults: FrameworkFault[] = [];
  private readonly competencies = new Map<string, OpenCompetency>();

  read(row: FrameworkRow, index: number): void {
    if (FRAMEWORK_COLUMNS.every((column) => column === "id" || text(row, column) === "")) return;
    const competency = this.competencyOf(row, index);
    if (!competency) return;
    competency.definition = this.once(competency.definition, row, index, "definition");
    competency.aliases = this.once(competency.aliases, row, index, "aliases");
    if (text(row, "core") !== "") competency.core = true;
    const indicator = text(row, "indicator");
    if (text(row, "level") === "") {
      if (indicator !== "") competency.examples.push(indicator);
      return;
    }
    const level = this.levelOf(competency, row, index);
    if (!level) return;
    level.name = this.once(level.name, row, index, "levelName");
    level.description = this.once(level.description, row, index, "levelDescription");
    if (fold(text(row, "kind")) === TEXT_KINDS.prose) level.prose = true;
    if (indicator !== "") level.indicators.push(indicator);
  }

  /** A row belongs to the competency of its id, so that one that is renamed in some of its rows is told. */
  private competencyOf(row: FrameworkRow, index: number): OpenCompetency | undefined {
    const name = text(row, "competency");
    const code = text(row, "code");
    if (name === "") return void this.fault(row, index, "competency", "empty");
    if (code === "") return void this.fault(row, index, "code", "empty");
    const [of] = /^K\d+(?=-)/u.exec(text(row, "id")) ?? [];
    const key = of ?? this.keyOf(code) ?? code;
    const known = this.competencies.get(key);
    const cluster = { name: text(row, "cluster"), code: text(row, "clusterCode") };
    if (!known) {
      const opened = {
        name,
        code,
        cluster,
        definition: "",
        core: false,
        aliases: "",
        levels: new Map(),
        examples: [],
      };
      this.competencies.set(key, opened);
      for (const other of this.competencies.values()) {
        if (other === opened) continue;
        if (foldKey(other.code) === foldKey(code)) this.fault(row, index, "code", "codeTaken");
        if (foldKey(other.name) === foldKey(name)) this.fault(row, index, "competency", "nameTaken");
      }
      return opened;
    }
    if (known.name !== name) this.fault(row, index, "competency", "differs");
    if (known.code !== code) this.fault(row, index, "code", "differs");
    if (known.cluster.name !== cluster.name) this.fault(row, index, "cluster", "differs");
    return known;
  }

  private keyOf(code: string): string | undefined {
    return [...this.competencies].find(([, known]) => known.code === code)?.[0];
  }

  private levelOf(competency: OpenCompetency, row: FrameworkRow, index: number): OpenLevel | undefined {
    const number = Number(text(row, "level").replace(",", "."));
    if (!Number.isInteger(number) || number < 1 || number > MOST_LEVELS)
      return void this.fault(row, index, "level", "levelNumber");
    const known = competency.levels.get(number);
    if (known) return known;
    const level = { number, name: "", description: "", prose: false, indicators: [] };
    competency.levels.set(number, level);
    return level;
  }

  /** What holds for several rows may stand in any of them, but not in two ways. */
  private once(known: string, row: FrameworkRow, index: number, column: FrameworkColumn): string {
    const own = column === "aliases" ? String(row[column]).trim() : text(row, column);
    if (own === "" || own === known) return known;
    if (known !== "") this.fault(row, index, column, "differs");
    return known === "" ? own : known;
  }

  private fault(row: FrameworkRow, index: number, column: FrameworkColumn, why: FrameworkFault["why"]): void {
    this.faults.push({ row: index, column, why, text: text(row, column) });
  }

  finish(title: string): ReturnType<typeof frameworkOf> {
    if (this.competencies.size === 0)
      return { faults: [{ row: 0, column: "competency", why: "empty", text: "" }] };
    if (this.faults.length > 0) return { faults: this.faults };
    const clusters = new Map<string, { code: string; name: string; competencies: Competency[] }>();
    for (const { cluster, levels, ...competency } of this.competencies.values()) {
      const key = cluster.code === "" ? cluster.name : cluster.code;
      const own = clusters.get(key) ?? { code: key, name: cluster.name, competencies: [] };
      clusters.set(key, own);
      own.competencies.push(finished(competency, own.code, [...levels.values()]));
    }
    return { framework: { title: presentName(title), clusters: [...clusters.values()] } };
  }
}

function finished(
  { code, name, definition, aliases, core, examples }: Omit<OpenCompetency, "cluster" | "levels">,
  clusterCode: string,
  levels: readonly OpenLevel[],
): Competency {
  return {
    code,
    name,
    aliases: aliases
      .split(/\r?\n/u)
      .map(presentName)
      .filter((alias) => alias !== ""),
    clusterCode,
    definition,
    levels: [...levels]
      .sort((a, b) => a.number - b.number)
      .map(({ number, name: levelName, description, prose, indicators }) => ({
        number,
        ...(levelName === "" ? {} : { name: levelName }),
        ...(description === "" ? {} : { description }),
        ...(prose ? { prose } : {}),
        indicators,
      })),
    ...(examples.length > 0 ? { examples } : {}),
    ...(core ? { core } : {}),
  };
}

function text(row: FrameworkRow, column: FrameworkColumn): string {
  return presentName(String(row[column]));
}
