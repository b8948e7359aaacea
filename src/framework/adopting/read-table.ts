/** Tables with headings: a row per indicator, a row per competency with a column per level, and names alone. */
import type { Table } from "./column-roles";
import type { Draft, DraftCluster, DraftCompetency, DraftLevel } from "./draft";
import { filled, isNumber, type Grid, type GridCell } from "./text-grid";
import { levelLabel, namedLevel } from "./level-label";
import { isMarked, saysNothing, textsIn } from "./list-marks";
import { isAside, type ColumnRole } from "./words";

/** Reads what stands below the headings. */
export function readTable(draft: Draft, grid: Grid, table: Table): void {
  const reader = new TableReader(draft, table);
  grid.rows.slice(table.header + 1).forEach((row) => reader.read(row));
  askOfColumns(draft, grid, table);
}

class TableReader {
  private cluster: DraftCluster | undefined;
  private competency: DraftCompetency | undefined;
  private level: DraftLevel | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly table: Table,
  ) {}

  read(row: readonly GridCell[]): void {
    const cells = filled(row);
    const [first] = cells;
    if (!first) return;
    for (const cell of cells) if (cell.damage === "error") this.draft.passOver(cell, "error");
    if (
      isAside(first.text) &&
      (cells.length < 3 || !this.has(row, "competency") || cells.slice(1).every(isNumber))
    )
      return;
    if (this.table.columns.has("competency") && this.isBanner(row, cells)) return;
    const group = this.cell(row, "cluster");
    const clusterName = this.text(row, "cluster");
    if (clusterName !== "") this.cluster = this.draft.cluster(clusterName, undefined, group);
    this.beginCompetency(row);
    if (!this.competency) {
      for (const cell of cells) if (cell !== group) this.draft.passOver(cell, "noCompetency");
      return;
    }
    this.fillDown(row);
    if (this.table.levels.length > 0) this.readLevelColumns(row, this.competency);
    else this.readIndicator(row, this.competency);
  }

  /** A row with nothing but a name (and a code): the heading of a group, where rows of competencies hold more. */
  private isBanner(row: readonly GridCell[], cells: readonly GridCell[]): boolean {
    const { columns, levels } = this.table;
    if (columns.has("cluster") || columns.has("level") || columns.has("indicator")) return false;
    if (levels.length === 0 && !columns.has("definition")) return false;
    const name = this.cell(row, "competency");
    const code = this.cell(row, "code");
    const only = cells.every((cell) => cell === name || cell === code);
    const [first] = cells;
    if (first && cells.length === 1 && first !== name && first === row[0]) {
      if (first === code && /^[\p{Lu}.\d-]{0,4}[.\d]*$/u.test(first.text)) return false;
      if (first.text.length > 60) this.draft.passOver(first, "loose");
      else this.cluster = this.draft.cluster(first.text.trim(), undefined, first);
      this.competency = undefined;
      return true;
    }
    if (!only || !name) return false;
    this.cluster = this.draft.cluster(name.text.trim(), code?.text.trim(), name);
    this.competency = undefined;
    return true;
  }

  private beginCompetency(row: readonly GridCell[]): void {
    const name = this.cell(row, "competency");
    if (!name) return;
    const code = this.cell(row, "code");
    const before = this.competency;
    const plain = name.text.trim();
    const sameCluster = before?.cluster === this.cluster;
    if (before && before.cell.text.trim() === plain && sameCluster && this.isFilledDown(before, code)) return;
    if (code?.damage === "date") this.draft.passOver(code, "date");
    this.competency = this.draft.begin(name, plain, {
      ...(code && code.damage === undefined ? { code: code.text.trim() } : {}),
      definition: this.text(row, "definition"),
      ...(this.cluster ? { cluster: this.cluster } : {}),
    });
    if (/^(?:x|ja|yes|kern|core|1|✓)$/iu.test(this.text(row, "core"))) this.competency.core = true;
    this.level = undefined;
  }

  private isFilledDown(before: DraftCompetency, code: GridCell | undefined): boolean {
    return (
      code === undefined ||
      code.damage !== undefined ||
      code.text.trim() === (before.code ?? code.text.trim())
    );
  }

  private fillDown(row: readonly GridCell[]): void {
    const competency = this.competency;
    if (competency && competency.definition === "") competency.definition = this.text(row, "definition");
  }

  private readLevelColumns(row: readonly GridCell[], competency: DraftCompetency): void {
    for (const { column, label, negative } of this.table.levels) {
      const cell = row[column];
      if (!cell || negative || cell.text.trim() === "" || cell.damage || saysNothing(cell.text)) continue;
      const level = this.draft.level(competency, label, cell);
      const { texts, prose } = textsIn(cell.text);
      level.texts.push(...texts);
      level.prose = prose && texts.length === 1;
    }
  }

  private readIndicator(row: readonly GridCell[], competency: DraftCompetency): void {
    const levelCell = this.cell(row, "level") ?? this.cell(row, "levelName");
    if (levelCell && levelCell.damage === undefined) {
      const label = levelLabel(levelCell.text) ?? namedLevel(levelCell.text);
      const name = this.text(row, "levelName");
      const named = name !== "" && label.name === undefined ? { ...label, name } : label;
      this.level = this.draft.level(competency, named, levelCell);
    }
    const cell = this.cell(row, "indicator");
    if (!cell || cell.damage || saysNothing(cell.text)) return;
    const { texts } = textsIn(cell.text);
    if (this.level) this.level.texts.push(...texts);
    else competency.examples.push(...texts);
  }

  private has(row: readonly GridCell[], role: ColumnRole): boolean {
    return this.cell(row, role) !== undefined;
  }

  private cell(row: readonly GridCell[], role: ColumnRole): GridCell | undefined {
    const column = this.table.columns.get(role);
    const cell = column === undefined ? undefined : row[column];
    return cell && (cell.text.trim() !== "" || cell.damage) ? cell : undefined;
  }

  private text(row: readonly GridCell[], role: ColumnRole): string {
    const cell = this.cell(row, role);
    return cell && cell.damage === undefined ? cell.text.trim() : "";
  }
}

/** Behaviour that is not wanted, columns that have no place, and behaviour among a definition. */
function askOfColumns(draft: Draft, grid: Grid, { header, aside, negative, levels }: Table): void {
  const unwanted = [...negative, ...levels.filter((level) => level.negative).map(({ cell }) => cell)];
  for (const cell of unwanted) draft.ask("negative", ["leaveOut"], [cell.text.trim()], cell.at);
  for (const cell of aside) {
    const column = grid.rows[header]?.indexOf(cell) ?? -1;
    const holds = grid.rows.slice(header + 1).some((row) => (row[column]?.text.trim() ?? "") !== "");
    if (holds) draft.ask("columns", ["leaveOut"], [cell.text.trim()], cell.at);
  }
}

/** "Voorbeeldgedrag:" and marked lines at the end of a definition are behaviour at no level in particular. */
export function splitDefinition(draft: Draft, competency: DraftCompetency): void {
  const lines = competency.definition.split(/\r\n|\r|\n/u);
  const from = lines.findIndex(isMarked);
  if (from < 0) return;
  const taken = draft.ask("examples", ["examples", "definition"], [competency.name], competency.cell.at);
  if (taken !== "examples") return;
  const lead = from > 0 && lines[from - 1]?.trim().endsWith(":") ? from - 1 : from;
  competency.definition = lines.slice(0, lead).join(" ").trim();
  competency.examples.push(...textsIn(lines.slice(from).join("\n")).texts);
}
