/**
 * The lines below a line of headers: whose each is, and the scores on it. Longer than most files: what one line turns out
 * to be depends on those before it, so that the decisions stand together.
 */
import { foldKey } from "../../framework/fold";
import type { Rater } from "../../scoring/person";
import type { ReadSheet } from "../port";
import type { TableBody } from "./own-table";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { range, type Grid } from "./sheet-grid";
import { fieldsOf, type Fields } from "./header-lines";
import type { Heading, SaidHeadings } from "./headings";
import { lineKind, refersToOtherLines } from "./line-kind";
import { lineLabelOf } from "./line-words";
import { isYear } from "./moment-words";
import { nameMark } from "./name-mark";
import { namesWithReturningWords, unlikeMost } from "./name-shape";
import { nameBesideRater } from "./nobodys-names";
import { nameOn } from "./person-name";
import { raterOn } from "./rater-words";
import { isPersonnelLabel, roleOf, type Role } from "./person-words";
import { holdsCodes } from "./roles";
import { headingKey } from "./score-fields";
import { scoreLabelRank } from "./person-words";
import type { NearHeader, NotRead, NotUnderstood, ReadRating, ReadScore } from "./score-sheet";
import { raterHeadingOf, scoreIn, scoreOf } from "./score-word";
import type { Subject } from "./subject";

export interface Lines {
  readonly ratings: readonly ReadRating[];
  readonly near: readonly NearHeader[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly fields: readonly Fields[];
  /** What stands where scores do on lines that were said and not read: it may tell the scale. */
  readonly unreadScores: readonly Cell[];
}

type PartLines = Pick<Lines, "ratings" | "notUnderstood" | "unreadScores">;

export interface LineOptions {
  readonly sheet?: Pick<ReadSheet, "name">;
  /** Lines of a table of ours: its totals, and what stands below it. */
  readonly table?: Pick<TableBody, "last" | "totals">;
  /** Made by us, though its table is gone. */
  readonly ours?: boolean;
  /** The last line of the table that holds them on a sheet of someone else's. */
  readonly othersTable?: Pick<TableBody, "last" | "totals">;
  /** By mark of a name (`nameMark`) what a person has said: whether it is somebody. */
  readonly people?: ReadonlyMap<string, boolean>;
  /** What a person has said that words over the scores mean. */
  readonly headings?: SaidHeadings;
  /** Lines of which the scores do not count, as of another moment. */
  readonly skip?: ReadonlySet<number>;
  /** Whom the sheet is about, and by whom, where labels above the scores say so. */
  readonly subject?: Subject;
}

/** Reads the lines below each line of headers. */
export function readLines(
  grid: Grid,
  headerLines: readonly number[],
  headers: CompetencyHeaders,
  options: LineOptions = {},
): Lines {
  const parts = headerLines.map((line, index) => {
    const next = headerLines[index + 1];
    const last = next === undefined ? grid.lines.last : next - 1;
    const fields = fieldsOf(grid, line, last, headers);
    return { fields, ...new PartReader(grid, fields, last, options).read() };
  });
  return {
    fields: parts.map(({ fields }) => fields),
    ratings: parts.flatMap(({ ratings }) => ratings),
    unreadScores: parts.flatMap(({ unreadScores }) => unreadScores),
    near: parts.flatMap(({ fields }) => fields.near),
    notUnderstood: parts.flatMap(({ fields, notUnderstood }) => [...fields.notUnderstood, ...notUnderstood]),
  };
}

/** What a line says, before it is decided whose it is. */
interface Line {
  readonly line: number;
  readonly person: string;
  readonly cells: readonly Cell[];
  readonly roles: RoleCells;
  readonly filled: readonly Cell[];
  /** By whom, where a word says so. */
  readonly by?: { readonly cell: Cell; readonly rater: Rater };
}

class PartReader {
  private readonly ratings: ReadRating[] = [];
  private readonly notUnderstood: NotUnderstood[] = [];
  /** Whose lines the next ones may be: of raters, or without a name. */
  private current: { readonly line: Line; readonly scored: boolean; last: number } | undefined;
  /** Who was named last where a word says what each line is. */
  private named: Line | undefined;
  private readonly mostSayMore: boolean;
  /** The same words come back among the scores: a scale of words, no descriptions. */
  private readonly wordsReturn: boolean;
  /** What lines have as their department or function. */
  private readonly groupNames: ReadonlySet<string>;
  private readonly lettersAreUsual: boolean;
  private readonly isUnlikeOthers: (name: string) => boolean;
  /** Names on other lines than the header's that have a rater beside them in their own cell. */
  private readonly besideRaters: ReadonlySet<string>;
  private readonly lines: readonly Line[];
  private readonly groups: readonly (Heading | undefined)[];

  constructor(
    private readonly grid: Grid,
    private readonly fields: Fields,
    last: number,
    private readonly options: LineOptions,
  ) {
    this.lines = range(fields.body, last).map((line) => this.lineAt(line));
    const people = this.lines.filter(({ person, filled }) => person !== "" && filled.length > 0);
    const telling = people.filter(({ roles }) => saysMore(roles)).length;
    this.mostSayMore = telling >= 3 && telling >= 0.75 * people.length;
    this.groupNames = new Set(
      people.flatMap(({ roles: { department, profile } }) =>
        [department, profile].flatMap((cell) => (isFilled(cell) ? [foldKey(textOf(cell))] : [])),
      ),
    );
    const lettered = people.filter(({ person }) => /\p{L}/u.test(person)).length;
    this.lettersAreUsual = 2 * lettered >= people.length;
    // Of a first and a last name that have columns of their own either may be missing.
    this.isUnlikeOthers = unlikeMost(fields.names.parts.length > 0 ? [] : people.map(({ person }) => person));
    this.besideRaters = new Set([
      ...people.flatMap(({ person }) => {
        const name = nameBesideRater(person);
        return name === undefined ? [] : [foldKey(name)];
      }),
      ...namesWithReturningWords(people.map(({ person }) => person)),
    ]);
    const words = people.flatMap(({ filled }) => filled.map(textOf));
    this.wordsReturn = 2 * new Set(words).size <= words.length;
    const headings = [...fields.competencies.values()].map(({ heading }) => heading);
    this.groups = headings.filter(
      (heading, at) => headings.findIndex((one) => headingKey(one) === headingKey(heading)) === at,
    );
  }

  read(): PartLines {
    const { competencies, roles, names } = this.fields;
    // Nothing to be read until a person has confirmed a header.
    if (competencies.size === 0) return { ratings: [], notUnderstood: [], unreadScores: [] };
    const nameless = names.whole === undefined && names.parts.length === 0;
    const numbers = nameless && !this.options.subject?.name ? this.numbersForNames() : undefined;
    if (numbers) this.say(numbers, "numbersForNames");
    const headed = this.fields.words?.field ?? this.headingField();
    for (const line of this.lines) {
      if (line.line === this.options.table?.totals) continue;
      if (this.options.skip?.has(line.line)) {
        // Whose the next lines are may stand here all the same.
        if (line.person !== "") this.named = line;
        continue;
      }
      const isOurs = this.options.table !== undefined && line.line <= this.options.table.last;
      if (numbers) continue;
      if (isOurs || this.options.ours) this.readOurs(line);
      else if (headed !== undefined) this.readHeaded(line, headed);
      else if (nameless && (roles.has("rater") || this.groups.some((heading) => heading)))
        this.readOfNobodyNamed(line);
      else this.readOthers(line);
    }
    const read = new Set(this.ratings.flatMap(({ scores }) => scores.map(({ cell }) => cell.address)));
    const said = new Set(this.notUnderstood.map(({ cell }) => (this.grid.turned ? cell.column : cell.row)));
    const unreadScores = this.lines
      .filter(({ line }) => said.has(line))
      .flatMap(({ filled }) =>
        filled.filter(({ address, formula }) => !read.has(address) && formula === undefined),
      );
    return { ratings: this.ratings, notUnderstood: this.notUnderstood, unreadScores };
  }

  /** What heads the numbers by which everybody is called who has no name. */
  private numbersForNames(): Cell | undefined {
    const { roles, line: header } = this.fields;
    const field = roles.get("number") ?? (this.grid.turned ? roles.get("caption") : undefined);
    if (field === undefined) return undefined;
    const texts = this.lines
      .filter(({ filled }) => filled.length > 0)
      .map(({ line }) => textOf(this.grid.shownAt(line, field)))
      .filter((text) => text !== "");
    // Of headers in several lines the label may stand in any.
    const heads = range(Math.max(this.grid.lines.first, header - 2), this.fields.body - 1).map((line) =>
      this.grid.shownAt(line, field),
    );
    const head = heads.find((cell) => roleOf(textOf(cell)) !== undefined) ?? this.grid.shownAt(header, field);
    const countLines = texts.every((text, at) => text === String(at + 1));
    const mayBeOther =
      countLines ||
      texts.every(isYear) ||
      texts.every((text) => scoreOf(text, this.grid.highest) !== undefined);
    return holdsCodes(texts) && (isPersonnelLabel(textOf(head)) || !mayBeOther) ? head : undefined;
  }

  private lineAt(line: number): Line {
    const { person, cells } = nameOn(this.grid, line, this.fields.names);
    const filled = [...this.fields.competencies.keys()]
      .map((field) => this.grid.at(line, field))
      .filter((cell) => !isEmpty(cell));
    return { line, person, cells, roles: rolesOf(this.grid, this.fields, line), filled };
  }

  /** In a table of ours every filled name is a person. */
  private readOurs(line: Line): void {
    const { person, cells, filled } = line;
    const [name] = cells;
    if (person !== "") return this.add(line, line);
    if (name && !isEmpty(name)) this.say(name, "loneText");
    else if (filled[0] && !this.isUnlabelledTotal(line)) this.say(filled[0], "scoresWithoutName");
  }

  private readOthers(line: Line): void {
    const { person, cells, roles, filled } = line;
    const [name] = cells;
    const raterText = textOf(roles.raterCell);
    if (person === "") return this.readNameless(line);
    if (!name) return;
    const outsideTable = this.isOutsideTable(line);
    const asRater = this.raterInName(line);
    if (asRater) return this.readRaterLine(line, asRater);
    if (filled.length > 0 && this.isBesideRater(person)) return this.say(name, "nameWithRater");
    const raterLabel = labelAsRater(raterText);
    if (raterLabel) return raterLabel.kind === "norm" ? this.sayNorm(name, line) : undefined;
    // "Niveau 1" above descriptions of a level.
    const isText =
      this.fields.names.guessed &&
      !this.wordsReturn &&
      filled.every(
        (cell) => scoreOf(cell.content, this.grid.highest) === undefined && typeof cell.content === "string",
      );
    const kind = lineKind({
      person,
      filled,
      has: {
        number: isFilled(roles.number),
        group: isFilled(roles.department) || isFilled(roles.profile),
        rater: isFilled(roles.raterCell),
      },
      barest: this.mostSayMore && !saysMore(roles) && !this.isKnown(line),
      apart: this.isApart(line),
      namesGroup: this.groupNames.has(foldKey(person)) || this.isHeading(line) || this.isPlace(person),
      onlyDigits: this.lettersAreUsual && !/\p{L}/u.test(person),
      unlikeOthers: this.isUnlikeOthers(person),
      overOthers: this.isOverOthers(line),
      said: this.options.people?.get(nameMark(person)),
    });
    if (kind.is === "nobody") return this.forget();
    if (kind.is === "said") {
      this.forget();
      if (isText && filled.length > 0 && kind.why === "doubtfulPerson") return this.say(name, "loneText");
      const mayBeNorm = kind.why === "doubtfulPerson" && lineLabelOf(person)?.kind === "norm";
      return kind.why === "normLine" || mayBeNorm
        ? this.sayNorm(name, line, kind.why)
        : this.say(name, kind.why);
    }
    // A heading, a remark, or the person whose raters stand below.
    if (filled.length === 0 && this.leadsRaters(line)) {
      this.current = { line, scored: false, last: line.line };
      return;
    }
    if (filled.length === 0 && !saysMore(roles)) return this.sayLone(name);
    if (isText || !canBeName(person, this.fields.names.guessed)) return this.sayLone(name);
    if (outsideTable === "others" && filled.length > 0) return this.say(name, "belowTable");
    this.add(line, line);
    this.current = { line, scored: true, last: line.line };
  }

  /** The same person with something else than a rater beside the name: "Anja Bos - LG". */
  private isBesideRater(person: string): boolean {
    const key = foldKey(person);
    return (
      nameBesideRater(person) !== undefined ||
      [...this.besideRaters].some(
        (name) => key.startsWith(`${name} `) && /[-–(:|/]/u.test(key.slice(name.length)),
      )
    );
  }

  /**
   * Of people side by side the field beside "Competentie", where more stands than there are names: what each line of
   * somebody is ("Vereist", "Behaald", "Q1"). Undefined where there is none, or it holds raters.
   */
  private headingField(): number | undefined {
    const { roles, names } = this.fields;
    const caption = this.grid.turned ? roles.get("caption") : undefined;
    if (caption === undefined || caption === names.whole || caption === roles.get("rater")) return undefined;
    if (names.whole === undefined) return undefined;
    const scored = this.lines.filter(({ filled }) => filled.length > 0);
    const headings = scored.filter(({ line }) => !isEmpty(this.grid.at(line, caption))).length;
    const named = scored.filter(({ person }) => person !== "").length;
    return named > 0 && headings > named ? caption : undefined;
  }

  /** A line below such a heading, or with such a word: of the one who is named on it, or before it. */
  private readHeaded(line: Line, field: number): void {
    if (line.person !== "") this.named = line;
    const cell = this.grid.at(line.line, field);
    const [first] = line.filled;
    // An average, a heading or a remark, as on any sheet.
    if (this.fields.words && isEmpty(cell)) return this.readOthers(line);
    if (!first) return;
    const text = textOf(cell);
    const meaning = this.options.headings?.get(foldKey(text));
    if (meaning === "none") return;
    const label = meaning === undefined ? lineLabelOf(text) : undefined;
    const rater = meaning === undefined ? raterHeadingOf(text) : meaning === "score" ? undefined : meaning;
    const isScore = meaning === "score" || this.fields.words?.moments || scoreLabelRank(text) !== undefined;
    if (rater === undefined && !isScore && label?.kind === "norm") return this.sayNorm(cell, line);
    // Of two measurements nobody can tell which one counts.
    if (rater === undefined && !isScore && label?.certain && !/meting$/iu.test(text)) return;
    const who = this.named;
    if (!who) return this.say(first, "scoresWithoutName");
    const { raterCell: _word, ...roles } = { ...who.roles, ...filledRoles(line.roles) };
    const whose: Line = { ...line, person: who.person, cells: who.cells, roles };
    if (isScore) return this.readOthers(whose);
    if (rater !== undefined) return this.readOthers({ ...whose, by: { cell, rater } });
    if (isEmpty(cell)) return this.say(first, "subHeading");
    // "Afspraak": words, where scores stand on other lines.
    const isRemark = !this.holdsScore(line) && this.lines.some((each) => this.holdsScore(each));
    return this.say(cell, isRemark ? "column" : "unknownHeading");
  }

  /** What is required of each competency; of one that has several columns, what they agree upon. */
  private sayNorm(name: Cell, { line }: Line, why: NotRead = "normLine"): void {
    const all = [...this.fields.competencies].map(([field, { competency }]): ReadScore => {
      const cell = this.grid.at(line, field);
      return { competency, cell, score: scoreIn(cell, competency) };
    });
    const filled = all.filter(({ cell }) => !isEmpty(cell));
    const required = filled.filter(
      ({ competency, cell }, at) =>
        filled.every((one) => one.competency !== competency || textOf(one.cell) === textOf(cell)) &&
        filled.findIndex((one) => one.competency === competency) === at,
    );
    this.notUnderstood.push({ cell: name, why, norm: { label: textOf(name), required } });
  }

  private sayLone(name: Cell): void {
    this.forget();
    this.say(name, "loneText");
  }

  /** Without a name: of the person above where the line says by whom. */
  private readNameless(line: Line): void {
    const { cells, roles, filled } = line;
    const [name] = cells;
    if (name && !isEmpty(name)) return this.sayLone(name);
    const [first] = filled;
    if (!first) return;
    const raterText = textOf(roles.raterCell);
    const label = labelAsRater(raterText);
    if (label) return label.kind === "norm" ? this.sayNorm(roles.raterCell ?? first, line) : undefined;
    if (this.current?.last === line.line - 1 && raterText !== "" && !this.isOverOthers(line)) {
      this.current.last = line.line;
      const { line: own } = this.current;
      return this.add(own, { ...line, roles: { ...own.roles, ...filledRoles(roles) } });
    }
    if (!this.isUnlabelledTotal(line)) this.say(first, "scoresWithoutName");
  }

  /** Scores of a rater whose line is called so: of the person above, or of the one whom the sheet is about. */
  private readRaterLine(line: Line, rater: Rater): void {
    const [name] = line.cells;
    if (!name || line.filled.length === 0) return;
    const raterCell = name;
    if (this.current?.last === line.line - 1) {
      if (this.current.scored) return this.say(name, "raterAsName");
      this.current.last = line.line;
      const { line: own } = this.current;
      return this.add(
        own,
        { ...line, roles: { ...own.roles, ...filledRoles(line.roles), raterCell } },
        rater,
      );
    }
    this.addSubject({ ...line, roles: { ...line.roles, raterCell } }, rater);
  }

  /** Lines, or fields, of raters on a sheet that names nobody beside them. */
  private readOfNobodyNamed(line: Line): void {
    const { roles, filled } = line;
    const label = labelAsRater(textOf(roles.raterCell));
    if (filled.length === 0 || label || this.isOverOthers(line)) return;
    const hasRater =
      raterHeadingOf(textOf(roles.raterCell)) !== undefined || this.groups.some((heading) => heading);
    if (hasRater) this.addSubject(line);
    else if (filled[0]) this.say(filled[0], "scoresWithoutName");
  }

  /** Of the person whom the sheet is about, if it says who that is. */
  private addSubject(line: Line, rater?: Rater): void {
    const subject = this.options.subject?.name;
    const [first] = line.filled;
    if (subject) this.add({ ...line, person: textOf(subject), cells: [subject] }, line, rater);
    else if (first && this.notUnderstood.every(({ why }) => why !== "ratersWithoutName"))
      this.say(line.roles.raterCell ?? this.groups.find((one) => one)?.cell ?? first, "ratersWithoutName");
  }

  /** One rating for each rater that heads fields. */
  private add(who: Pick<Line, "person" | "cells">, line: Line, named?: Rater): void {
    const { person, cells } = who;
    const [name, ...others] = cells;
    if (!name) return;
    const { roles } = line;
    const { subject, headings: said } = this.options;
    const byLine = named ?? line.by?.rater ?? raterOn(person, roles.raterCell, said);
    const inGroups = this.groups.map((heading) => ({
      heading,
      scores: [...this.fields.competencies]
        .filter(([, field]) => headingKey(field.heading) === headingKey(heading))
        .map(([field, { competency }]) => {
          const cell = this.grid.at(line.line, field);
          return { competency, cell, score: scoreIn(cell, competency) };
        }),
    }));
    const filled = inGroups.filter(({ scores }) => scores.some(({ cell }) => !isEmpty(cell)));
    // Where each rater has fields, empty ones may mean that there was no such rater.
    const kept = this.groups.length > 1 && filled.length > 0 ? filled : inGroups.slice(0, 1);
    for (const { heading, scores } of kept) {
      const { raterCell: ownCell, ...about } = roles;
      const bySubject = ownCell ? undefined : (subject?.rater ?? raterOn(person, subject?.raterCell, said));
      const by = heading?.rater ?? byLine ?? bySubject;
      if (by === "none") continue;
      const raterCell = heading?.cell ?? line.by?.cell ?? ownCell ?? subject?.raterCell;
      this.ratings.push({
        person,
        name,
        ...(others.length > 0 ? { nameParts: [name, ...others] } : {}),
        ...about,
        ...(raterCell && by !== "score" ? { raterCell } : {}),
        ...(by && by !== "score" ? { rater: by } : {}),
        scores,
        outsideTable: this.isOutsideTable(line) === "ours",
      });
    }
  }

  private isOutsideTable({ line }: Line): "ours" | "others" | undefined {
    if (this.options.table) return line > this.options.table.last ? "ours" : undefined;
    return this.options.othersTable && line > this.options.othersTable.last ? "others" : undefined;
  }

  /** "Zelf" where a name is expected; "Medewerker" only where other raters stand there too. */
  private raterInName({ person, roles }: Line): Rater | undefined {
    const rater = raterHeadingOf(person);
    if (rater === undefined || isFilled(roles.raterCell)) return undefined;
    return roleOf(person) === undefined ||
      this.lines.some(
        (one) => one.person !== person && roleOf(one.person) === undefined && raterHeadingOf(one.person),
      )
      ? rater
      : undefined;
  }

  /** The next line is a rater's. */
  private leadsRaters({ line }: Line): boolean {
    const next = this.lines.find((one) => one.line === line + 1);
    return (
      next !== undefined &&
      (this.raterInName(next) !== undefined || (next.person === "" && isFilled(next.roles.raterCell)))
    );
  }

  /** Another line is the same person's, and says who that is. */
  private isKnown({ line, person }: Line): boolean {
    return this.lines.some((one) => one.line !== line && one.person === person && saysMore(one.roles));
  }

  /** The last line of all, behind an empty one, below people who stand together. */
  private isApart({ line, roles }: Line): boolean {
    const filled = this.lines.filter((one) => one.person !== "" && one.filled.length > 0);
    const before = this.lines.find((one) => one.line === line - 1);
    return (
      filled.length > 3 &&
      filled.at(-1)?.line === line &&
      before !== undefined &&
      before.person === "" &&
      before.filled.length === 0 &&
      !saysMore(roles)
    );
  }

  private isOverOthers({ filled }: Line): boolean {
    const fields = new Set(this.fields.competencies.keys());
    const among = { firstLine: this.fields.body, fields };
    const over = filled.filter((cell) =>
      refersToOtherLines(cell, this.grid.turned, this.options.sheet ?? { name: "" }, among),
    );
    return filled.length > 0 && 2 * over.length > filled.length;
  }

  /** A line of formulas without a name stands below the people to sum them up. */
  private isUnlabelledTotal({ line, filled }: Line): boolean {
    const labelled = range(this.grid.fields.first, this.grid.fields.last).some((field) => {
      const label = this.fields.competencies.has(field)
        ? undefined
        : lineLabelOf(textOf(this.grid.at(line, field)));
      return label?.kind === "summary";
    });
    return labelled || filled.every(({ formula }) => formula !== undefined);
  }

  /** The same text stands alone on another line, and heads what is below it. */
  private isHeading({ line, person }: Line): boolean {
    return this.lines.some(
      (one) => one.line !== line && one.person === person && one.filled.length === 0 && !saysMore(one.roles),
    );
  }

  /**
   * Below a header that nobody knows the same text stands on several lines: where people work, more likely than a name.
   * Below "Manager" stands whose team it is, or who is scored.
   */
  private isPlace(person: string): boolean {
    const { names, roles, line } = this.fields;
    if (!names.guessed || names.whole === undefined || this.fields.words || roles.has("rater")) return false;
    const header = this.grid.shownAt(line, names.whole);
    const key = foldKey(person);
    if (raterHeadingOf(textOf(header)) !== undefined) return true;
    return !isEmpty(header) && this.lines.filter((one) => foldKey(one.person) === key).length > 1;
  }

  private forget(): void {
    this.current = undefined;
  }

  private holdsScore({ filled }: Pick<Line, "filled">): boolean {
    return filled.some(({ content }) => (scoreOf(content, this.grid.highest) ?? null) !== null);
  }

  private say(cell: Cell, why: NotRead): void {
    this.notUnderstood.push({ cell, why });
  }
}

/** What stands in place of a rater and is none: "Gemiddelde"; "Zelfscore" is one. */
function labelAsRater(text: string): ReturnType<typeof lineLabelOf> {
  return raterHeadingOf(text) === undefined ? lineLabelOf(text) : undefined;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && !isEmpty(cell);
}

function saysMore({ number, department, profile, raterCell }: RoleCells): boolean {
  return [number, department, profile, raterCell].some(isFilled);
}

function filledRoles(roles: RoleCells): RoleCells {
  return Object.fromEntries(Object.entries(roles).filter(([, cell]) => isFilled(cell)));
}

/** Whether a text can be somebody's name as far as its letters go: digits alone only under a header for names. */
function canBeName(text: string, guessed: boolean | undefined): boolean {
  return !guessed || !/^[\d.,\s]+$/u.test(text);
}

/** The cells on a line that say who it is about and by whom. */
export function rolesOf(grid: Grid, { roles }: Pick<Fields, "roles">, line: number): RoleCells {
  // What several lines share may be merged over them.
  const cell = (role: Role): Cell | undefined => {
    const field = roles.get(role);
    return field === undefined ? undefined : grid.shownAt(line, field);
  };
  const cells = {
    number: cell("number"),
    department: cell("department"),
    profile: cell("profile"),
    raterCell: cell("rater"),
    note: cell("note"),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, one]) => one !== undefined));
}

type RoleCells = Pick<ReadRating, "number" | "department" | "profile" | "raterCell" | "note">;
