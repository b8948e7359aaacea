import { fold } from "./fold";
import { ALSO_NAMED, BULLET, readLine, splitLines, type DocumentLine } from "./source-lines";
import { FrameworkSyntaxError } from "./syntax-error";

/** A text as it stands in the document, with the place by which a correction names it ("1.1 naam"). */
export interface DocumentText {
  readonly place: string;
  /** Counted from 1. */
  readonly line: number;
  readonly verbatim: string;
}

export interface DocumentLevel {
  readonly number: number;
  readonly line: number;
  readonly indicators: DocumentText[];
}

export interface DocumentCompetency {
  readonly code: string;
  readonly rank: number;
  readonly name: DocumentText;
  readonly aliases: DocumentText[];
  definition: DocumentText | undefined;
  readonly levels: DocumentLevel[];
}

export interface DocumentCluster {
  readonly code: string;
  readonly name: DocumentText;
  readonly competencies: DocumentCompetency[];
}

/** A document whose structure is sound and whose texts are verbatim. */
export interface FrameworkDocument {
  readonly title: DocumentText;
  readonly clusters: readonly DocumentCluster[];
}

/**
 * Reads the structure of a framework document: title, clusters (`1. Name`), competencies (`1.1 Name`), definition,
 * other names (`Ook genoemd: Name`), levels (`Niveau 1`, with or without a colon), indicators (`• text`).
 * Throws FrameworkSyntaxError at the first line that does not fit.
 */
export function readDocument(source: string): FrameworkDocument {
  const lines = splitLines(source);
  const reader = new DocumentReader();
  lines.forEach((line, index) => reader.read(readLine(line), index + 1));
  return reader.finish(lines.length);
}

class DocumentReader {
  private title: DocumentText | undefined;
  private readonly clusters: DocumentCluster[] = [];

  private get cluster(): DocumentCluster | undefined {
    return this.clusters[this.clusters.length - 1];
  }

  private get competency(): DocumentCompetency | undefined {
    const competencies = this.cluster?.competencies ?? [];
    return competencies[competencies.length - 1];
  }

  private get level(): DocumentLevel | undefined {
    const levels = this.competency?.levels ?? [];
    return levels[levels.length - 1];
  }

  read(content: DocumentLine, line: number): void {
    if (content.kind === "blank") return;
    if (!this.title && content.kind !== "text") {
      throw new FrameworkSyntaxError(line, "the document must begin with its title");
    }
    switch (content.kind) {
      case "rule":
        if (this.cluster) throw new FrameworkSyntaxError(line, "a rule belongs under the title only");
        return;
      case "cluster":
        return this.openCluster(content.code, content.name, line);
      case "competency":
        return this.openCompetency(content, line);
      case "level":
        return this.openLevel(content.number, line);
      case "indicator":
        return this.addIndicator(content.text, line);
      case "text":
        return this.addText(content.text, line);
    }
  }

  finish(lastLine: number): FrameworkDocument {
    if (!this.title) throw new FrameworkSyntaxError(lastLine, "the document is empty");
    if (!this.cluster) throw new FrameworkSyntaxError(lastLine, "the document has no cluster (1. Name)");
    this.closeCluster();
    return { title: this.title, clusters: this.clusters };
  }

  private openCluster(code: string, name: string, line: number): void {
    this.closeCluster();
    const known = this.clusters.find((cluster) => cluster.code === code);
    if (known) {
      throw new FrameworkSyntaxError(line, `cluster ${code} is already on line ${known.name.line}`);
    }
    const expected = String(this.clusters.length + 1);
    if (code !== expected) {
      throw new FrameworkSyntaxError(line, `cluster ${code} stands where cluster ${expected} is expected`);
    }
    requireName(name, `cluster ${code}`, line);
    this.clusters.push({ code, name: { place: `${code} naam`, line, verbatim: name }, competencies: [] });
  }

  private openCompetency(heading: DocumentLine & { kind: "competency" }, line: number): void {
    const { code, clusterCode, rank, name } = heading;
    const cluster = this.cluster;
    if (!cluster) throw new FrameworkSyntaxError(line, `competency ${code} stands before any cluster`);
    this.closeCompetency();
    const known = this.clusters.flatMap((c) => c.competencies).find((competency) => competency.code === code);
    if (known) {
      throw new FrameworkSyntaxError(line, `competency ${code} is already on line ${known.name.line}`);
    }
    if (clusterCode !== cluster.code) {
      throw new FrameworkSyntaxError(line, `competency ${code} stands in cluster ${cluster.code}`);
    }
    const expected = cluster.competencies.length + 1;
    if (rank !== expected) {
      const wanted = `${clusterCode}.${expected}`;
      throw new FrameworkSyntaxError(line, `competency ${code} stands where ${wanted} is expected`);
    }
    requireName(name, `competency ${code}`, line);
    cluster.competencies.push({
      code,
      rank,
      name: { place: `${code} naam`, line, verbatim: name },
      aliases: [],
      definition: undefined,
      levels: [],
    });
  }

  private openLevel(number: number, line: number): void {
    const competency = this.competency;
    if (!competency) throw new FrameworkSyntaxError(line, `level ${number} stands outside a competency`);
    requireDefinition(competency);
    this.closeLevel();
    const expected = competency.levels.length + 1;
    if (number !== expected) {
      const where = `level ${number} of ${competency.code}`;
      const known = competency.levels.find((level) => level.number === number);
      throw new FrameworkSyntaxError(
        line,
        known
          ? `${where} is already on line ${known.line}`
          : `${where} stands where level ${expected} is expected`,
      );
    }
    competency.levels.push({ number, line, indicators: [] });
  }

  private addIndicator(text: string, line: number): void {
    const { competency, level } = this;
    if (!competency || !level) throw new FrameworkSyntaxError(line, "an indicator stands outside a level");
    const place = `${competency.code} niveau ${level.number} indicator ${level.indicators.length + 1}`;
    level.indicators.push({ place, line, verbatim: text });
  }

  private addText(text: string, line: number): void {
    const competency = this.competency;
    if (!this.title) {
      this.title = { place: "titel", line, verbatim: text };
    } else if (competency && !competency.definition) {
      // Without a letter it could be taken for a heading once it has its full stop.
      if (text.startsWith(ALSO_NAMED) || !/\p{L}/u.test(text)) requireDefinition(competency);
      competency.definition = { place: `${competency.code} definitie`, line, verbatim: text };
    } else if (competency && competency.levels.length === 0 && text.startsWith(ALSO_NAMED)) {
      const name = text.slice(ALSO_NAMED.length).trim();
      requireName(name, `the other name of ${competency.code}`, line);
      const place = `${competency.code} ook genoemd ${competency.aliases.length + 1}`;
      competency.aliases.push({ place, line, verbatim: name });
    } else {
      const expected = this.level
        ? `an indicator (${BULLET} text) or a heading`
        : competency
          ? `"Niveau 1"`
          : "a cluster (1. Name) or a competency (1.1 Name)";
      throw new FrameworkSyntaxError(line, `"${text}" stands where ${expected} is expected`);
    }
  }

  private closeLevel(): void {
    const level = this.level;
    if (level && level.indicators.length === 0) {
      throw new FrameworkSyntaxError(level.line, `level ${level.number} has no indicators`);
    }
  }

  private closeCompetency(): void {
    const competency = this.competency;
    if (!competency) return;
    requireDefinition(competency);
    if (competency.levels.length === 0) {
      throw new FrameworkSyntaxError(competency.name.line, `competency ${competency.code} has no levels`);
    }
    this.closeLevel();
  }

  private closeCluster(): void {
    const cluster = this.cluster;
    if (cluster && cluster.competencies.length === 0) {
      throw new FrameworkSyntaxError(cluster.name.line, `cluster ${cluster.code} has no competencies`);
    }
    this.closeCompetency();
  }
}

/** A name without a letter could be taken for a code. */
function requireName(name: string, owner: string, line: number): void {
  if (name === "") throw new FrameworkSyntaxError(line, `${owner} has no name`);
  if (!/\p{L}/u.test(fold(name))) throw new FrameworkSyntaxError(line, `"${name}" is not a name: ${owner}`);
}

function requireDefinition(competency: DocumentCompetency): void {
  if (competency.definition) return;
  throw new FrameworkSyntaxError(competency.name.line, `competency ${competency.code} has no definition`);
}
