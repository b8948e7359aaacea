/** What a CASE package says, as an outline of a framework; what has no place in one is told. */
import { OWN_EXTENSION } from "../giving/case-words";
import { foldKey } from "../fold";
import { recordOf, textOf, type CaseCriterionRead, type CaseGraph, type CaseNode } from "./case-graph";
import { caseKinds, type CaseKinds } from "./case-kinds";
import { caseLevels, type CaseLevels } from "./case-levels";
import type { Draft } from "./draft";
import { textsIn, withoutMark } from "./list-marks";
import type { LevelLabel } from "./level-label";
import type { Outline, OutlineCluster, OutlineCompetency, OutlineLevel } from "./outline";
import type { GridCell } from "./text-grid";

/** `isOwn`: it was given by this add-in, and says of everything what it is. */
export function outlineOfCase(graph: CaseGraph, draft: Draft, isOwn: boolean): Outline {
  return new CaseReader(graph, draft, isOwn).read();
}

interface OpenLevel {
  readonly cell: GridCell;
  readonly label: LevelLabel;
  /** The one text of a rubric, or of an item. */
  text: string;
  description: string;
  prose: boolean;
  readonly texts: string[];
}

class CaseReader {
  private readonly kinds: CaseKinds;
  private readonly levels: CaseLevels;
  private readonly criteria = new Map<CaseNode, CaseCriterionRead>();
  private readonly clusters = new Map<CaseNode | string, OutlineCluster>();
  private readonly competencies: OutlineCompetency[] = [];

  constructor(
    private readonly graph: CaseGraph,
    private readonly draft: Draft,
    private readonly isOwn: boolean,
  ) {
    this.kinds = caseKinds(graph, draft);
    this.levels = caseLevels(
      graph,
      [...this.kinds.levels].filter(({ children }) => children.length === 0),
      isOwn,
    );
    for (const criterion of graph.criteria) {
      const { item, cell } = criterion;
      if (!item || !this.kinds.competencies.has(item)) draft.passOver(cell, "noItem");
      else if (this.criteria.has(item)) draft.passOver(cell, "sameName");
      else this.criteria.set(item, criterion);
    }
  }

  read(): Outline {
    for (const root of this.graph.roots) this.visit(root, undefined);
    return { title: this.graph.title, competencies: this.competencies };
  }

  private visit(node: CaseNode, cluster: CaseNode | undefined): void {
    const { kinds, draft } = this;
    if (kinds.levels.has(node)) return;
    if (kinds.competencies.has(node)) {
      this.competencies.push(this.competencyOf(node, cluster));
      return;
    }
    if (!this.holdsCompetency(node)) {
      draft.passOver(node.cell, node.isLost ? "noParent" : "loose");
      for (const child of node.children) this.visit(child, node);
      return;
    }
    // A group of groups only: a framework has no place for it.
    if (!node.children.some((child) => kinds.competencies.has(child)))
      draft.passOver(node.cell, "severalLevels");
    else if (definitionOf(node, this.isOwn) !== "")
      draft.passOver({ ...node.cell, text: definitionOf(node, this.isOwn) }, "loose");
    for (const child of node.children) this.visit(child, node);
  }

  private holdsCompetency({ children }: CaseNode): boolean {
    return children.some((child) => this.kinds.competencies.has(child) || this.holdsCompetency(child));
  }

  private competencyOf(node: CaseNode, cluster: CaseNode | undefined): OutlineCompetency {
    const own = recordOf(recordOf(node.fields["extensions"])[OWN_EXTENSION]);
    const aliases: readonly unknown[] = Array.isArray(own["aliases"]) ? own["aliases"] : [];
    const prose: readonly unknown[] = Array.isArray(own["prose"]) ? own["prose"] : [];
    const levels = this.levelsOf(node, (number) => prose.includes(number));
    const examples: string[] = [];
    // At which level a competency is asked is a matter of a function, not of the framework.
    if (node.skillLevels.length > 0) this.draft.ask("caseFields", ["leaveOut"], ["hasSkillLevel"]);
    for (const child of node.children) this.readChild(child, levels, examples);
    return {
      cell: node.cell,
      code: textOf(node.fields, "humanCodingScheme"),
      name: node.cell.text,
      definition: definitionOf(node, this.isOwn),
      aliases: aliases.filter((alias) => typeof alias === "string"),
      core: own["core"] === true,
      cluster: cluster ? this.clusterOf(cluster) : this.unnamedCluster(node, own["clusterCode"]),
      levels: [...levels.values()].map((level) => this.finished(level)),
      examples,
    };
  }

  private clusterOf(node: CaseNode): OutlineCluster {
    return this.once(node, {
      cell: node.cell,
      name: node.cell.text,
      code: textOf(node.fields, "humanCodingScheme"),
    });
  }

  private unnamedCluster({ cell }: CaseNode, code: unknown): OutlineCluster | undefined {
    return typeof code === "string" ? this.once(code, { cell, name: "", code }) : undefined;
  }

  private once(key: CaseNode | string, cluster: OutlineCluster): OutlineCluster {
    const known = this.clusters.get(key) ?? cluster;
    this.clusters.set(key, known);
    return known;
  }

  /** The levels of its criterion, by key. */
  private levelsOf(node: CaseNode, isProse: (number?: number) => boolean): Map<string, OpenLevel> {
    const open = new Map<string, OpenLevel>();
    this.criteria.get(node)?.levels.forEach((level, rank) => {
      const { cell, fields } = level;
      const label = this.levels.ofCriterion(level, rank);
      if (open.has(label.key)) return this.draft.passOver(cell, "sameName");
      open.set(label.key, {
        ...{ cell, label, text: textOf(fields, "description"), description: "", texts: [] },
        prose: isProse(label.number),
      });
    });
    return open;
  }

  private readChild(child: CaseNode, levels: Map<string, OpenLevel>, examples: string[]): void {
    const text = textOf(child.fields, "fullStatement") || child.cell.text;
    const isLevel = this.kinds.isLevelOfItsParent(child);
    if (isLevel) {
      const level = this.open(levels, this.levels.ofItem(child), child.cell);
      level.description ||= definitionOf(child, this.isOwn);
      for (const { cell, fields } of child.children) {
        const own = textOf(fields, "fullStatement") || cell.text;
        if (own !== "") level.texts.push(own);
      }
    } else if (child.skillLevels.length === 0) examples.push(text);
    for (const item of isLevel ? [] : child.skillLevels)
      this.open(levels, this.levels.ofItem(item), child.cell).texts.push(text);
    const deeper = isLevel ? child.children.flatMap(({ children }) => children) : child.children;
    for (const node of deeper) this.tellAll(node);
  }

  private tellAll(node: CaseNode): void {
    this.draft.passOver(node.cell, "severalLevels");
    for (const child of node.children) this.tellAll(child);
  }

  private open(levels: Map<string, OpenLevel>, label: LevelLabel, cell: GridCell): OpenLevel {
    const known = levels.get(label.key) ?? {
      cell,
      label,
      text: "",
      description: "",
      prose: false,
      texts: [],
    };
    levels.set(label.key, known);
    return known;
  }

  private finished({ cell, label, text, description, prose, texts }: OpenLevel): OutlineLevel {
    const item = this.levels.itemOf(label);
    const name = label.name ?? (item && !this.isOwn ? this.levels.ofItem(item).name : undefined);
    const level = { cell, label: { ...label, ...(name === undefined ? {} : { name }) }, prose };
    const meaning = item ? definitionOf(item, this.isOwn) : "";
    if (texts.length === 0 && !this.isOwn) {
      const read = textsIn(text);
      const { length } = read.texts;
      return {
        ...level,
        description: description || meaning,
        texts: read.texts,
        prose: prose || (read.prose && length === 1),
      };
    }
    const before = text === "" ? "" : describedBefore(text, texts);
    if (before === undefined) this.draft.passOver(cell, "otherLevelText");
    return { ...level, description: (before ?? "") || description || meaning, texts };
  }
}

/** What stands in the text of a level before its indicators; undefined where it says others than these. */
function describedBefore(text: string, indicators: readonly string[]): string | undefined {
  const fits = (lines: readonly string[]): boolean =>
    lines.length === indicators.length &&
    lines.every((line, index) => {
      const indicator = indicators[index] ?? "";
      return (
        line === indicator ||
        line === `• ${indicator}` ||
        foldKey(withoutMark(line)) === foldKey(withoutMark(indicator))
      );
    });
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
  const from = Math.max(0, lines.length - indicators.length);
  if (fits(lines.slice(from))) return lines.slice(0, from).join(" ").trim();
  return fits(textsIn(text).texts) ? "" : undefined;
}

/** The long text beside a short one is its definition. */
function definitionOf({ fields }: CaseNode, isOwn: boolean): string {
  const short = textOf(fields, "abbreviatedStatement");
  const full = textOf(fields, "fullStatement");
  return short === "" || (full === short && !isOwn) ? "" : full;
}
