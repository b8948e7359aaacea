/** The rows of the sheet with a framework as that framework again, word for word, or all that is wrong with them. */
import { fold, foldKey } from "../../framework/fold";
import { MOST_LEVELS, type Competency, type Framework } from "../../framework/model";
import { presentName } from "../../framework/presentation";
import { takenAliases } from "../../framework/taken-alias";
import { FRAMEWORK_COLUMNS, type FrameworkColumn, type FrameworkRow } from "./framework-rows";
import { NO, TEXT_KINDS, YES } from "./framework-words";

/** Why the rows are no framework, in which of them (from 0) and in which column. */
export interface FrameworkFault {
  readonly row: number;
  readonly column: FrameworkColumn;
  readonly why:
    | "empty"
    | "levelNumber"
    | "levelMissing"
    | "yesOrNo"
    | "kind"
    | "clusterDiffers"
    | "differs"
    | "codeTaken"
    | "nameTaken"
    | "aliasTaken";
  readonly text: string;
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
  /** Its first row. */
  readonly row: FrameworkRow;
  readonly index: number;
  readonly name: string;
  readonly code: string;
  readonly cluster: { readonly name: string; readonly code: string };
  definition: string;
  core: boolean;
  aliases: string;
  /** The row that these stand in. */
  aliasesIn: number;
  readonly levels: Map<number, OpenLevel>;
  readonly examples: string[];
}

/** What belongs to a level as a whole. */
const OF_LEVEL = ["levelName", "levelDescription"] as const;
const KINDS: readonly string[] = Object.values(TEXT_KINDS);

class RowReader {
  private readonly faults: FrameworkFault[] = [];
  private readonly competencies = new Map<string, OpenCompetency>();
  /** By the id of its rows, where its first row has none: one that somebody put above them. */
  private readonly ofId = new Map<string, string>();

  read(row: FrameworkRow, index: number): void {
    if (FRAMEWORK_COLUMNS.every((column) => column === "id" || text(row, column) === "")) return;
    const competency = this.competencyOf(row, index);
    if (!competency) return;
    competency.definition = this.once(competency.definition, row, index, "definition");
    const aliases = this.once(competency.aliases, row, index, "aliases");
    if (aliases !== competency.aliases) Object.assign(competency, { aliases, aliasesIn: index });
    const core = fold(text(row, "core"));
    if (core === YES) competency.core = true;
    else if (core !== "" && core !== NO) this.fault(row, index, "core", "yesOrNo");
    const indicator = text(row, "indicator");
    const kind = fold(text(row, "kind"));
    const isExample = kind === TEXT_KINDS.example && text(row, "level") !== "";
    if (isExample || (kind !== "" && !KINDS.includes(kind))) this.fault(row, index, "kind", "kind");
    if (text(row, "level") === "") {
      // What is behaviour without a level is called so; else the level was lost, and what is of it would be too.
      const isOfLevel = OF_LEVEL.some((column) => text(row, column) !== "");
      if (isOfLevel || (indicator !== "" && (kind === TEXT_KINDS.indicator || kind === TEXT_KINDS.prose)))
        return this.fault(row, index, "level", "levelMissing");
      if (indicator !== "") competency.examples.push(indicator);
      return;
    }
    const level = this.levelOf(competency, row, index);
    if (!level) return;
    level.name = this.once(level.name, row, index, "levelName");
    level.description = this.once(level.description, row, index, "levelDescription");
    if (kind === TEXT_KINDS.prose) level.prose = true;
    if (indicator !== "") level.indicators.push(indicator);
  }

  /** A row belongs to the competency of its id, so that one that is renamed in some of its rows is told. */
  private competencyOf(row: FrameworkRow, index: number): OpenCompetency | undefined {
    const name = text(row, "competency");
    const code = text(row, "code");
    if (name === "") return void this.fault(row, index, "competency", "empty");
    if (code === "") return void this.fault(row, index, "code", "empty");
    const [of] = /^K\d+(?=-)/u.exec(text(row, "id")) ?? [];
    const key = of === undefined ? (this.keyOf(code) ?? code) : this.keyOfId(of, code);
    const known = this.competencies.get(key);
    const cluster = { name: text(row, "cluster"), code: text(row, "clusterCode") };
    if (!known) {
      const opened = {
        ...{ row, index },
        name,
        code,
        cluster,
        definition: "",
        core: false,
        aliases: "",
        aliasesIn: index,
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

  private keyOfId(id: string, code: string): string {
    const known = this.ofId.get(id);
    if (known !== undefined || this.competencies.has(id)) return known ?? id;
    const isFree = this.competencies.has(code) && ![...this.ofId.values()].includes(code);
    if (isFree) this.ofId.set(id, code);
    return isFree ? code : id;
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

  /** By what another competency is called nobody could tell which is meant. */
  private checkAliases(lines: ReadonlyMap<Competency, number>): void {
    const isTaken = takenAliases([...lines.keys()]);
    for (const [competency, row] of lines)
      for (const alias of competency.aliases.filter((one) => isTaken(competency, one)))
        this.faults.push({ row, column: "aliases", why: "aliasTaken", text: alias });
  }

  finish(title: string): ReturnType<typeof frameworkOf> {
    if (this.competencies.size === 0)
      return { faults: [{ row: 0, column: "competency", why: "empty", text: "" }] };
    const coded = new Map<string, string>();
    for (const { cluster } of this.competencies.values())
      if (cluster.code !== "" && !coded.has(cluster.name)) coded.set(cluster.name, cluster.code);
    const lines = new Map<Competency, number>();
    const clusters = new Map<string, { code: string; name: string; competencies: Competency[] }>();
    for (const { cluster, levels, row, index, aliasesIn, ...competency } of this.competencies.values()) {
      const key = cluster.code === "" ? (coded.get(cluster.name) ?? cluster.name) : cluster.code;
      const own = clusters.get(key) ?? { code: key, name: cluster.name, competencies: [] };
      clusters.set(key, own);
      if (own.name !== cluster.name) this.fault(row, index, "cluster", "clusterDiffers");
      const made = finished(competency, own.code, [...levels.values()]);
      own.competencies.push(made);
      lines.set(made, aliasesIn);
    }
    this.checkAliases(lines);
    if (this.faults.length > 0) return { faults: this.faults };
    return { framework: { title: presentName(title), clusters: [...clusters.values()] } };
  }
}

function finished(
  {
    code,
    name,
    definition,
    aliases,
    core,
    examples,
  }: Omit<OpenCompetency, "cluster" | "levels" | "row" | "index" | "aliasesIn">,
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
