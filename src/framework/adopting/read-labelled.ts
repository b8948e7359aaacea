/** A framework as text in the form in which this add-in gives it: each line begins with what it is. */
import { CORE_YES, TEXT_LABELS, TEXT_LINE } from "../giving/text-labels";
import { foldKey } from "../fold";
import { presentName } from "../presentation";
import { BULLET, splitLines } from "../source-lines";
import type { Draft } from "./draft";
import type { Outline, OutlineCluster, OutlineCompetency, OutlineLevel } from "./outline";
import type { GridCell } from "./text-grid";

type Label = keyof typeof TEXT_LABELS;
type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type OpenCompetency = Open<Omit<OutlineCompetency, "levels" | "aliases" | "examples">> & {
  readonly aliases: string[];
  readonly levels: OpenLevel[];
  readonly examples: string[];
};
type OpenLevel = Open<Omit<OutlineLevel, "texts">> & { readonly texts: string[] };

const LABELLED = new RegExp(`^(${Object.values(TEXT_LABELS).join("|")})(?: (\\d+))?(?::\\s*(.*))?$`, "su");
const LABELS = new Map<string, Label>(
  (Object.keys(TEXT_LABELS) as Label[]).map((label) => [TEXT_LABELS[label], label]),
);

export function isLabelledText(text: string): boolean {
  // A package may be millions of characters; a title is not.
  return splitLines(text.slice(0, 10_000))
    .slice(0, 5)
    .some((line) => foldKey(line) === foldKey(TEXT_LINE));
}

/** Lines that are not of the form, or stand where they say nothing, are passed over and told. */
export function readLabelled(text: string, draft: Draft): Outline {
  const lines = splitLines(text);
  const from = lines.findIndex((line) => foldKey(line) === foldKey(TEXT_LINE));
  const reader = new LabelledReader(draft);
  lines.slice(from + 1).forEach((line, index) => {
    const cell = { at: `A${from + index + 2}`, text: line.trim() };
    if (cell.text !== "" && !reader.read(cell)) draft.passOver(cell, "loose");
  });
  return { title: presentName(lines.slice(0, from).join(" ")), competencies: reader.competencies };
}

class LabelledReader {
  readonly competencies: OpenCompetency[] = [];
  private cluster: Open<OutlineCluster> | undefined;
  private competency: OpenCompetency | undefined;
  private level: OpenLevel | undefined;
  /** Bullets go to the level, or are examples. */
  private isAmongExamples = false;

  constructor(private readonly draft: Draft) {}

  /** Whether something was made of it. */
  read(cell: GridCell): boolean {
    if (cell.text.startsWith(BULLET)) return this.readBullet(cell.text.slice(BULLET.length).trim());
    const [, word = "", number, text = ""] = LABELLED.exec(cell.text) ?? [];
    const label = LABELS.get(word);
    if (label === undefined || (number !== undefined) !== (label === "level")) return false;
    return this.readLabel(label, text, cell, Number(number));
  }

  private readBullet(text: string): boolean {
    if (text === "" || !this.competency) return false;
    const list = this.isAmongExamples ? this.competency.examples : this.level?.texts;
    if (!list || (!this.isAmongExamples && this.level?.prose)) return false;
    list.push(text);
    return true;
  }

  private readLabel(label: Label, text: string, cell: GridCell, number: number): boolean {
    const { competency, level } = this;
    switch (label) {
      case "cluster":
        this.cluster = { cell: { ...cell, text }, name: text, code: "" };
        this.close();
        return true;
      case "competency":
        this.close();
        this.competency = {
          ...{ cell: { ...cell, text }, name: text, code: "", definition: "", core: false },
          ...{ cluster: this.cluster, aliases: [], levels: [], examples: [] },
        };
        this.competencies.push(this.competency);
        return true;
      case "code": {
        const owner = competency ?? this.cluster;
        if (!owner || owner.code !== "") return text === "";
        owner.code = text;
        return true;
      }
      case "definition":
        if (!competency || competency.definition !== "") return false;
        competency.definition = text;
        return true;
      case "alias":
        competency?.aliases.push(text);
        return competency !== undefined;
      case "core":
        if (!competency || foldKey(text) !== CORE_YES) return false;
        return (competency.core = true);
      case "level":
        return this.openLevel(text, cell, number);
      case "description":
        if (!level || level.description !== "") return false;
        level.description = text;
        return true;
      case "prose":
        if (!level || text === "" || (level.texts.length > 0 && !level.prose)) return false;
        level.prose = true;
        level.texts.push(text);
        return true;
      case "examples":
        this.isAmongExamples = competency !== undefined;
        return this.isAmongExamples;
    }
  }

  private openLevel(name: string, cell: GridCell, number: number): boolean {
    const { competency } = this;
    if (!competency) return false;
    this.isAmongExamples = false;
    const known = competency.levels.find(({ label }) => label.number === number);
    if (known) this.draft.passOver(cell, "sameName");
    this.level = known ?? {
      ...{ cell, description: "", prose: false, texts: [] },
      label: { key: String(number), number, ...(name === "" ? {} : { name }) },
    };
    if (!known) competency.levels.push(this.level);
    return true;
  }

  private close(): void {
    this.competency = undefined;
    this.level = undefined;
    this.isAmongExamples = false;
  }
}
