/** One column or row that is not as the sheet's default. Points. */
export interface Line {
  /** Undefined: the default, or for a row what its contents need. */
  size?: number;
  hidden: boolean;
  /** How many groups it lies in, up to seven; absent for none. */
  level?: number;
  /** A file says of the column that its size follows what it holds (`bestFit`); until it is given another. */
  best?: true;
}

/** Lines that fold together. */
export interface LineGroup {
  readonly first: number;
  readonly count: number;
  /** 1 for a group that lies in no other. */
  readonly level: number;
  /** All of its lines are hidden. */
  readonly folded: boolean;
}

/** Excel's eight outline levels, of which the first is no group. */
const DEEPEST = 7;

/** The widths of a sheet's columns, or the heights of its rows. Points. */
export class Lines {
  private readonly lines = new Map<number, Line>();

  constructor(
    public defaultSize: number,
    private readonly count: number,
  ) {}

  at(index: number): Line | undefined {
    return this.lines.get(index);
  }

  isHidden(index: number): boolean {
    return this.lines.get(index)?.hidden ?? false;
  }

  /** Sets the size of lines; undefined gives them the default again. Setting all of them sets the default. */
  resize(start: number, count: number, size: number | undefined): void {
    if (count === this.count) {
      if (size !== undefined) this.defaultSize = size;
      for (const line of this.lines.values()) {
        delete line.size;
        delete line.best;
      }
      return;
    }
    for (let index = start; index < start + count; index++) {
      const line = this.lines.get(index) ?? { hidden: false };
      delete line.best;
      if (size === undefined) delete line.size;
      else line.size = size;
      this.keep(index, line);
    }
  }

  /** Says of lines that their size follows what they hold. */
  fitBest(start: number, count: number): void {
    for (let index = start; index < start + count; index++)
      this.keep(index, { hidden: false, ...this.lines.get(index), best: true });
  }

  hide(start: number, count: number, hidden: boolean): void {
    if (!hidden && count >= this.lines.size) {
      for (const [index, line] of [...this.lines]) {
        if (index < start || index >= start + count) continue;
        line.hidden = false;
        this.keep(index, line);
      }
      return;
    }
    for (let index = start; index < start + count; index++) {
      this.keep(index, { ...this.lines.get(index), hidden });
    }
  }

  /**
   * Puts lines one group deeper, or takes them out of one (-1). False, with nothing changed, where a line would lie too
   * deep or lies in none.
   */
  group(start: number, count: number, by: 1 | -1): boolean {
    const levels = Array.from(
      { length: count },
      (_, index) => (this.lines.get(start + index)?.level ?? 0) + by,
    );
    if (levels.some((level) => level < 0 || level > DEEPEST)) return false;
    levels.forEach((level, index) => {
      const { level: _before, ...line } = this.lines.get(start + index) ?? { hidden: false };
      this.keep(start + index, level === 0 ? line : { ...line, level });
    });
    return true;
  }

  /** Folds lines that lie in a group away, or open; false where none does. */
  fold(start: number, count: number, hidden: boolean): boolean {
    const grouped = [...this.lines].filter(
      ([index, line]) => index >= start && index < start + count && line.level !== undefined,
    );
    for (const [index, line] of grouped) this.keep(index, { ...line, hidden });
    return grouped.length > 0;
  }

  /** The groups, from the first line on and from the outside in: lines next to each other that lie as deep, or deeper. */
  groups(): readonly LineGroup[] {
    const groups: { first: number; count: number; level: number; folded: boolean }[] = [];
    const open: (typeof groups)[number][] = [];
    let next = -1;
    for (const [index, { level = 0, hidden }] of this.entries()) {
      open.length = index === next ? Math.min(open.length, level) : 0;
      for (const group of open) {
        group.count++;
        group.folded &&= hidden;
      }
      while (open.length < level) {
        const group = { first: index, count: 1, level: open.length + 1, folded: hidden };
        open.push(group);
        groups.push(group);
      }
      next = index + 1;
    }
    return groups;
  }

  /** The deepest level among all lines. */
  get depth(): number {
    return Math.max(0, ...[...this.lines.values()].map(({ level = 0 }) => level));
  }

  /** How much room lines take together; hidden ones take none. */
  extent(start: number, count: number): number {
    let extent = count * this.defaultSize;
    for (const [index, { size, hidden }] of this.lines) {
      if (index < start || index >= start + count) continue;
      extent += (hidden ? 0 : (size ?? this.defaultSize)) - this.defaultSize;
    }
    return extent;
  }

  /** The sizes that occur among lines, each once. */
  sizesIn(start: number, count: number): Set<number> {
    return this.among(start, count, this.defaultSize, ({ size }) => size ?? this.defaultSize);
  }

  /** Whether lines are hidden: both true and false where some are. */
  hiddenIn(start: number, count: number): Set<boolean> {
    return this.among(start, count, false, ({ hidden }) => hidden);
  }

  private among<Value>(
    start: number,
    count: number,
    otherwise: Value,
    of: (line: Line) => Value,
  ): Set<Value> {
    const found = new Set<Value>();
    let seen = 0;
    for (const [index, line] of this.lines) {
      if (index < start || index >= start + count) continue;
      found.add(of(line));
      seen++;
    }
    if (seen < count) found.add(otherwise);
    return found;
  }

  /** Lines that are not as the default, in order. */
  entries(): [number, Line][] {
    return [...this.lines].sort((a, b) => a[0] - b[0]);
  }

  /** Moves lines; one for which the function gives undefined is dropped. */
  move(to: (index: number) => number | undefined): void {
    const all = [...this.lines];
    this.lines.clear();
    for (const [index, line] of all) {
      const place = to(index);
      if (place !== undefined) this.lines.set(place, line);
    }
  }

  /** Becomes as other lines are. */
  takeOver(other: Lines): void {
    this.defaultSize = other.defaultSize;
    this.lines.clear();
    for (const [index, line] of other.entries()) this.lines.set(index, { ...line });
  }

  private keep(index: number, line: Line): void {
    if (line.size === undefined && !line.hidden && line.level === undefined && !line.best)
      this.lines.delete(index);
    else this.lines.set(index, line);
  }
}
