/** Blocks under each other, as in a document: cluster, competency, definition, level, indicators. */
import { foldKey } from "../fold";
import { ALSO_NAMED } from "../source-lines";
import { CODED, type Draft, type DraftCluster, type DraftCompetency, type DraftLevel } from "./draft";
import { filled, type Grid, type GridCell } from "./text-grid";
import { levelLabel, type LevelLabel } from "./level-label";
import { isMarked, saysNothing, withoutMark } from "./list-marks";
import { isNegative, isSeriesWord } from "./words";

const CLUSTER =
  /^(?:cluster|groep|domein|thema|categorie|competentiegebied|competentiegroep|area|group|domain)\s*(?:\d+|[A-Z])?\s*[:.–-]\s*(\S.*)$/iu;
const COMPETENCY = /^(?:competentie|competency|competence)\s*(\d[\d.]*|[A-Z]\.?\d*)?\s*[:.–-]\s*(\S.*)$/iu;
const NUMBERED = /^(\d+)[.)]\s+(\S.*)$/u;
const DEFINITION = /^(?:definitie|omschrijving|beschrijving|definition|description)\s*:\s*(.*)$/isu;
const LEAD_IN =
  /^(?:(?:positieve |gedrags)?indicatoren|gedragsindicatoren|voorbeeldgedrag|je kunt|u kunt|you can|de medewerker|behaviou?rs?|indicators)\s*(?:…|\.{3})?:?$/iu;

type Line = GridCell & { readonly blankBefore: boolean; readonly indented: boolean };
type Kind =
  | { readonly is: "cluster"; readonly name: string; readonly code?: string }
  | { readonly is: "competency"; readonly name: string; readonly code?: string }
  | { readonly is: "definition"; readonly text: string }
  | { readonly is: "level"; readonly label: LevelLabel }
  | { readonly is: "indicator"; readonly text: string }
  | { readonly is: "lead" | "negative" | "text" };

/** Whether levels stand there as headings, or texts as marked lines: a document rather than a table. */
export function looksLikeBlocks({ rows }: Grid): boolean {
  const cells = rows.flatMap((row) => filled(row));
  const levels = cells.filter(({ text }) => levelOf(text) !== undefined).length;
  const marked = cells.filter(({ text }) => !text.includes("\n") && isMarked(text)).length;
  const wide = rows.filter((row) => filled(row).length > 2).length;
  return levels + marked > 1 && wide * 3 < rows.length;
}

export function readBlocks(draft: Draft, grid: Grid): void {
  const lines = linesOf(draft, grid);
  const kinds = lines.map((_, index) => kindOf(lines, index));
  const reader = new BlockReader(
    draft,
    lines.some(({ text }) => isMarked(text)),
  );
  lines.forEach((line, index) => {
    const kind = kinds[index];
    if (kind) reader.read(line, kind);
  });
}

function linesOf(draft: Draft, { rows }: Grid): readonly Line[] {
  let blank = true;
  return rows.flatMap((row) => {
    const cells = filled(row);
    if (cells.length === 0) blank = true;
    return cells.flatMap((cell): readonly Line[] => {
      if (cell.damage === "error") {
        draft.passOver(cell, "error");
        return [];
      }
      const indented = row.indexOf(cell) > 0;
      return cell.text.split(/\r\n|\r|\n/u).flatMap((text) => {
        if (!/[\p{L}\p{N}]/u.test(text)) return [];
        const line = { ...cell, text: text.trim(), blankBefore: blank, indented };
        blank = false;
        return [line];
      });
    });
  });
}

/** "Niveau 2", or a word that is known to be a level by itself. */
function levelOf(text: string): LevelLabel | undefined {
  if (text.length > 70) return undefined;
  const label = levelLabel(text, { bare: false });
  if (label) return label;
  return isSeriesWord(text) ? levelLabel(text) : undefined;
}

function kindOf(lines: readonly Line[], index: number): Kind | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const { text } = line;
  if (text.startsWith(ALSO_NAMED)) return { is: "text" };
  const cluster = CLUSTER.exec(text);
  if (cluster?.[1] !== undefined) return { is: "cluster", name: cluster[1] };
  const definition = DEFINITION.exec(text);
  if (definition) return { is: "definition", text: definition[1] ?? "" };
  const level = levelOf(text);
  if (level) return { is: "level", label: level };
  const named = COMPETENCY.exec(text);
  if (named?.[2] !== undefined)
    return { is: "competency", name: named[2], ...(named[1] === undefined ? {} : { code: named[1] }) };
  const coded = CODED.exec(text);
  if (coded?.[2] !== undefined && text.length < 90)
    return { is: "competency", name: coded[2], code: coded[1] };
  const numbered = NUMBERED.exec(text);
  if (numbered?.[2] !== undefined && isClusterNumber(lines, index, numbered[1] ?? ""))
    return { is: "cluster", name: numbered[2], code: numbered[1] };
  if (
    isNegative(text) &&
    text.length < 60 &&
    (text.endsWith(":") || /indicator|gedrag|behaviou?r/iu.test(text))
  )
    return { is: "negative" };
  if (LEAD_IN.test(foldKey(text))) return { is: "lead" };
  if (isMarked(text)) return { is: "indicator", text: withoutMark(text) };
  return isHeading(lines, index) ? { is: "competency", name: text } : { is: "text" };
}

/** "1. Name" above "1.1 Name". */
function isClusterNumber(lines: readonly Line[], index: number, code: string): boolean {
  return lines.slice(index + 1, index + 4).some(({ text }) => text.startsWith(`${code}.1`));
}

/** A short line with a definition or a level below it. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  if (text.length > 70 || /[.!?;,]$/u.test(text)) return false;
  const next = lines[index + 1]?.text ?? "";
  if (DEFINITION.test(next)) return true;
  if (levelOf(next)) return lines[index]?.blankBefore === true;
  const after = lines[index + 2]?.text ?? "";
  return (
    /[.!?]$/u.test(next) && (levelOf(after) !== undefined || LEAD_IN.test(foldKey(after)) || isMarked(after))
  );
}

class BlockReader {
  private cluster: DraftCluster | undefined;
  private competency: DraftCompetency | undefined;
  private level: DraftLevel | undefined;
  private isUnwanted = false;
  private isFirst = true;

  constructor(
    private readonly draft: Draft,
    private readonly marked: boolean,
  ) {}

  read(line: Line, kind: Kind): void {
    const isFirst = this.isFirst;
    this.isFirst = false;
    const { draft } = this;
    switch (kind.is) {
      case "cluster":
        this.cluster = draft.cluster(kind.name, kind.code, line);
        this.competency = undefined;
        this.level = undefined;
        return;
      case "competency":
        this.competency = draft.begin(line, kind.name, {
          ...(kind.code === undefined ? {} : { code: kind.code }),
          ...(this.cluster ? { cluster: this.cluster } : {}),
        });
        this.level = undefined;
        this.isUnwanted = false;
        return;
      case "level":
        if (!this.competency) return draft.passOver(line, "noCompetency");
        this.level = draft.level(this.competency, kind.label, line);
        this.isUnwanted = false;
        return;
      case "lead":
        this.isUnwanted = false;
        return;
      case "negative":
        this.isUnwanted = true;
        draft.ask("negative", ["leaveOut"], [line.text], line.at);
        return;
      case "definition":
        if (!this.competency) return draft.passOver(line, "noCompetency");
        this.competency.definition = kind.text;
        return;
      case "indicator":
        return this.add(line, kind.text);
      case "text":
        return this.readText(line, isFirst);
    }
  }

  private add(line: Line, text: string): void {
    if (!this.competency) return this.draft.passOver(line, "noCompetency");
    if (this.isUnwanted || saysNothing(text)) return;
    (this.level?.texts ?? this.competency.examples).push(text);
  }

  private readText(line: Line, isFirst: boolean): void {
    const { competency, level } = this;
    if (isFirst && !competency) {
      this.draft.title = line.text;
      return;
    }
    if (!competency) return this.draft.passOver(line, "loose");
    if (line.text.startsWith(ALSO_NAMED)) {
      competency.aliases.push(line.text.slice(ALSO_NAMED.length).trim());
      return;
    }
    if (level) {
      const last = level.texts.at(-1);
      // A line that goes on in lower case goes on with the marked one before it.
      if (this.marked && last !== undefined && !line.indented) {
        if (/^\p{Ll}/u.test(line.text) && !this.isUnwanted) level.texts.splice(-1, 1, `${last} ${line.text}`);
        else if (!this.isUnwanted) this.draft.passOver(line, "loose");
      } else if (this.marked && !line.indented && level.description === undefined)
        level.description = line.text;
      else this.add(line, line.text);
    } else if (competency.definition === "" && competency.examples.length === 0)
      competency.definition = line.text;
    else if (competency.examples.length === 0) competency.definition += ` ${line.text}`;
    else this.draft.passOver(line, "loose");
  }
}
