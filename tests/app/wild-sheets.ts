/**
 * Score sheets as they are met in the wild, each with its truth: people down, across, or a row for each score; headers in
 * one or two lines, merged or not; norms, averages and headings among the people; raters as lines or columns; other
 * scales; gaps, hidden lines. From a seed, so that one that goes wrong can be looked at.
 */
import type { ReadSheet, CellContent } from "../../src/app/port";
import { compleet } from "../../src/framework/compleet";
import type { Rater } from "../../src/scoring/person";
import { cellAddress, columnLetters } from "../../src/sheets/plan/a1";
import { sheetOf } from "./read-sheet";
import { Chance } from "./wild-random";
import * as words from "./wild-words";

const COMPETENCIES = compleet().clusters.flatMap(({ competencies }) => competencies);

/** One score that is really there. */
export interface TrueScore {
  readonly person: string;
  readonly rater: Rater | undefined;
  readonly competency: string;
  readonly score: number | "n.v.t.";
}

export interface WildSheet {
  readonly sheet: ReadSheet;
  /** What it is, in words, for a report. */
  readonly traits: readonly string[];
  /** Empty where the scores are on another scale. */
  readonly truth: readonly TrueScore[];
  /** Whether the scale is that of the levels. */
  readonly levels: boolean;
}

type Scale =
  | "levels"
  | "top"
  | "1-5"
  | "1-10"
  | "1-6"
  | "0-100"
  | "percent"
  | "percentText"
  | "words"
  | "letters"
  | "ticks"
  | "halves"
  | "checks"
  | "01";
const OTHER_SCALES: readonly Scale[] = [
  "1-5",
  "1-10",
  "1-6",
  "0-100",
  "percent",
  "percentText",
  "words",
  "letters",
  "ticks",
  "halves",
  "checks",
  "01",
];

interface Cell {
  readonly content: CellContent;
  readonly percent?: true;
  readonly formula?: string;
}

/** A sheet to write on. */
class Paper {
  private readonly cells = new Map<string, Cell>();
  readonly merges: { row: number; column: number; rows: number; columns: number }[] = [];
  private rows = 0;
  private columns = 0;

  put(row: number, column: number, cell: CellContent | Cell | null): void {
    if (cell === null || cell === "") return;
    const one: Cell = typeof cell === "object" && "content" in cell ? cell : { content: cell };
    this.cells.set(cellAddress(row, column), one);
    this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, column + 1);
  }

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(cellAddress(row, column));
  }

  sheet(change: Partial<ReadSheet>): ReadSheet {
    const grid = Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) => this.at(row, column)?.content ?? null),
    );
    const all = [...this.cells];
    return sheetOf(
      grid,
      {
        merges: this.merges,
        percents: new Set(all.flatMap(([address, { percent }]) => (percent ? [address] : []))),
        ...change,
      },
      Object.fromEntries(all.flatMap(([address, { formula }]) => (formula ? [[address, formula]] : []))),
    );
  }
}

interface Person {
  readonly name: string;
  readonly parts?: readonly [string, string];
  readonly number?: string | number;
  readonly department?: string;
  readonly profile?: string;
}

/** The sheet that belongs to a seed. */
export function wildSheet(seed: number): WildSheet {
  return new Maker(seed).make();
}

class Maker {
  private readonly chance: Chance;
  private readonly paper = new Paper();
  private readonly traits: string[] = [];
  private readonly truth: TrueScore[] = [];
  private readonly given: Cell[] = [];
  private readonly scale: Scale;
  private readonly competencies: readonly { code: string; name: string; header: string; near: boolean }[];

  constructor(private readonly seed: number) {
    this.chance = new Chance(seed * 7919 + 13);
    const { chance } = this;
    this.scale = chance.happens(0.2) ? chance.one(OTHER_SCALES) : chance.happens(0.15) ? "top" : "levels";
    if (this.scale !== "levels") this.traits.push(`scale ${this.scale}`);
    const style = chance.between(0, 4);
    const nearOnly = chance.happens(0.04);
    if (nearOnly) this.traits.push("near headers");
    const known = nearOnly ? COMPETENCIES.filter(({ code }) => words.NEAR[code]) : COMPETENCIES;
    this.competencies = chance
      .some(known, chance.between(2, 8))
      .sort((a, b) => a.code.localeCompare(b.code))
      .map(({ code, name }) => ({
        code,
        name,
        near: nearOnly,
        header: nearOnly
          ? words.NEAR[code]!
          : [name, `${code} ${name}`, `${name} (${code})`, name.toUpperCase(), style === 4 ? code : name][
              style
            ]!,
      }));
  }

  make(): WildSheet {
    const layout = this.chance.one(["down", "down", "down", "across", "across", "long", "form"] as const);
    this.traits.push(layout);
    switch (layout) {
      case "down":
      case "across":
        this.list(layout === "across");
        break;
      case "long":
        this.long();
        break;
      case "form":
        this.form();
        break;
    }
    const levels = this.scale === "levels" || this.scale === "top" || !this.tellsScale();
    const sheet = this.paper.sheet({ name: "Blad1", ...this.hidden() });
    return { sheet, traits: [`seed ${this.seed}`, ...this.traits], truth: levels ? this.truth : [], levels };
  }

  /** Whether anything that stands there shows that it is not the scale of levels: 2, 3, 3 may be on any. */
  private tellsScale(): boolean {
    const numbers = this.given.filter(({ content }) => typeof content === "number");
    if (this.scale === "01") return numbers.length >= 6 && numbers.some(({ content }) => content === 1);
    const strange = this.given.filter(
      ({ content, percent }) => percent || ![0, 1, 2, 3, 4, "n.v.t."].includes(content as number),
    );
    return (
      strange.length >=
      (this.scale === "1-5" || this.scale === "1-6" || this.scale === "1-10" || this.scale === "0-100"
        ? 1
        : 2)
    );
  }

  private hidden(): Partial<ReadSheet> {
    return this.chance.happens(0.1) ? { hiddenRows: [this.chance.between(3, 8)] } : {};
  }

  private people(): readonly Person[] {
    const { chance } = this;
    const count = chance.between(3, 12);
    const kind = chance.next();
    const parts = kind < 0.1;
    const names: readonly string[] =
      kind > 0.95
        ? chance.some(words.CODES_AS_NAMES, count)
        : [
            ...chance.some(words.NAMES, count),
            ...(chance.happens(0.12) ? [chance.one(words.LABEL_NAMES)] : []),
          ];
    if (kind > 0.95) this.traits.push("digits as names");
    const numbers = chance.one(["none", "none", "unique", "shared", "placeholder"] as const);
    const departments = chance.happens(0.4);
    const profiles = chance.happens(0.25);
    if (numbers !== "none") this.traits.push(`numbers ${numbers}`);
    return names.map((name, at): Person => {
      const number = {
        none: undefined,
        unique: 1000 + at,
        shared: chance.one([5, 5, 6, 7]),
        placeholder: chance.one(["extern", "-", "onbekend", "0"]),
      }[numbers];
      const words_ = name.split(" ");
      return {
        name,
        ...(parts && words_.length > 1 && !name.includes(",")
          ? { parts: [words_[0]!, words_.slice(1).join(" ")] as const }
          : parts
            ? { parts: ["", name] as const }
            : {}),
        ...(number === undefined ? {} : { number }),
        ...(departments && chance.happens(0.95) ? { department: chance.one(words.DEPARTMENTS) } : {}),
        ...(profiles && chance.happens(0.95) ? { profile: chance.one(words.PROFILES) } : {}),
      };
    });
  }

  /** A score as it stands there, and as what it is true. */
  private score(): { readonly cell: Cell; readonly is: number | "n.v.t." | undefined } {
    const { chance } = this;
    const value = (from: number, to: number): { cell: Cell; is: number } => {
      const is = chance.between(from, to);
      return { cell: { content: is }, is };
    };
    const same = (is: number) => ({ cell: { content: is }, is });
    if (chance.happens(0.06)) return { cell: { content: "" }, is: undefined };
    if (chance.happens(0.03) && (this.scale === "levels" || this.scale === "1-5"))
      return { cell: { content: "n.v.t." }, is: "n.v.t." };
    switch (this.scale) {
      case "levels": {
        const one = value(chance.happens(0.1) ? 0 : 1, 4);
        return chance.happens(0.03)
          ? { ...one, cell: { content: chance.one([`${one.is}`, `niveau ${one.is}`, ` ${one.is} `]) } }
          : one;
      }
      case "top":
        return value(2, 4);
      case "1-5":
        return value(1, 5);
      case "1-10":
        return value(4, 9);
      case "1-6":
        return value(1, 6);
      case "0-100":
        return value(20, 95);
      case "percent":
        return { cell: { content: chance.one([0, 0.25, 0.5, 0.75, 1]), percent: true }, is: 0 };
      case "percentText":
        return { cell: { content: chance.one(["0%", "25%", "50%", "100%"]) }, is: 0 };
      case "words":
        return {
          cell: { content: chance.one(["goed", "voldoende", "onvoldoende", "uitstekend", "matig"]) },
          is: 0,
        };
      case "letters":
        return { cell: { content: chance.one(["A", "B", "C", "D"]) }, is: 0 };
      case "ticks":
        return { cell: { content: chance.one(["x", "x", "", "X"]) }, is: 0 };
      case "halves":
        return same(chance.one([1, 1.5, 2, 2.5, 3, 3.5, 4]));
      case "checks":
        return { cell: { content: chance.happens(0.5) }, is: 0 };
      case "01":
        return same(chance.between(0, 1));
    }
  }

  private tell(
    person: string,
    rater: Rater | undefined,
    competency: string,
    at: readonly [number, number],
  ): void {
    const { cell, is } = this.score();
    if (cell.content !== "") this.given.push(cell);
    this.paper.put(at[0], at[1], cell);
    if (is !== undefined) this.truth.push({ person, rater, competency, score: is });
  }

  private list(turned: boolean): void {
    const { chance } = this;
    const people = this.people();
    const raters = chance.one([
      "none",
      "none",
      "column",
      "carried",
      "outline",
      "below",
      "above",
      "suffix",
      "prefix",
    ] as const);
    if (raters !== "none") this.traits.push(`raters ${raters}`);
    const who = chance.some(["self", "manager", "colleague"] as const, chance.between(2, 3));
    const inColumns = raters === "below" || raters === "above" || raters === "suffix" || raters === "prefix";
    const merged = chance.happens(0.5);
    if (merged) this.traits.push("merged");
    const put = (line: number, field: number, cell: CellContent | Cell | null) =>
      turned ? this.paper.put(field, line, cell) : this.paper.put(line, field, cell);
    const merge = (line: number, field: number, lines: number, fields: number) => {
      if (merged && lines * fields > 1)
        this.paper.merges.push(
          turned
            ? { row: field, column: line, rows: fields, columns: lines }
            : { row: line, column: field, rows: lines, columns: fields },
        );
    };
    // Titles stand above, whichever way the people are; across they take rows of fields.
    const titled = !turned && chance.happens(0.4);
    if (titled) put(0, 0, chance.one(words.TITLES));
    let line = titled ? 2 : 0;
    const twoLines = raters === "below" || raters === "above";
    const header = raters === "above" ? line + 1 : line;
    const labels = twoLines && chance.happens(0.5) ? line : raters === "above" ? header : line;

    let field = 0;
    const column = { name: -1, first: -1, last: -1, number: -1, department: -1, profile: -1, rater: -1 };
    const head = (key: keyof typeof column, text: string): void => {
      column[key] = field;
      put(labels, field, text);
      field += 1;
    };
    const named = people.some(({ parts }) => parts);
    const unlabelled = !named && chance.happens(0.08);
    const numberFirst = chance.happens(0.3);
    const has = (key: "number" | "department" | "profile") =>
      people.some((person) => person[key] !== undefined);
    const codedMedewerker = has("number") && chance.happens(0.2) && !named && !unlabelled;
    const numberHeader = codedMedewerker ? "Medewerker" : chance.one(words.HEADERS.number);
    if (has("number") && numberFirst) head("number", numberHeader);
    if (named) {
      this.traits.push("names in two columns");
      head("first", chance.one(["Voornaam", "Roepnaam", "First Name", "Voorletters"]));
      head("last", chance.one(["Achternaam", "Last Name", "achternaam"]));
    } else head("name", unlabelled ? "" : codedMedewerker ? "Naam" : chance.one(words.HEADERS.name));
    if (unlabelled) this.traits.push("names without a header");
    if (has("number") && !numberFirst) head("number", numberHeader);
    if (has("department")) head("department", chance.one(words.HEADERS.department));
    if (has("profile")) head("profile", chance.one(words.HEADERS.profile));
    if (raters === "column" || raters === "carried") head("rater", chance.one(words.HEADERS.rater));

    // The score columns, each with a competency and perhaps a rater.
    const fields: { field: number; code: string; rater?: Rater }[] = [];
    const headings = Object.fromEntries(
      who.map((rater) => [
        rater,
        chance.one(words.RATER_HEADINGS[rater].filter((one) => one !== "Leidinggev.")),
      ]),
    ) as Record<Rater, string>;
    const between = !inColumns && chance.happens(0.12) ? chance.one(words.SUMMARY_COLUMNS) : undefined;
    if (raters === "above") {
      for (const rater of who) {
        put(header - 1, field, headings[rater]);
        merge(header - 1, field, 1, this.competencies.length);
        for (const { code, header: text } of this.competencies) {
          put(header, field, text);
          fields.push({ field, code, rater });
          field += 1;
        }
      }
    } else {
      for (const { code, header: text } of this.competencies) {
        if (!inColumns) {
          put(header, field, text);
          fields.push({ field, code });
          field += 1;
          continue;
        }
        if (raters === "below") {
          put(header, field, text);
          merge(header, field, 1, who.length);
        }
        for (const rater of who) {
          if (raters === "below") put(header + 1, field, headings[rater]);
          if (raters === "suffix")
            put(
              header,
              field,
              `${text}${chance.one([" ", " - ", ": "])}${headings[rater].replace(/^(?:Score|Oordeel) /u, "")}`,
            );
          if (raters === "prefix")
            put(header, field, `${headings[rater].replace(/^(?:Score|Oordeel) /u, "")} ${text}`);
          fields.push({ field, code, rater });
          field += 1;
        }
      }
    }
    const summaryColumn = between ? field++ : undefined;
    if (summaryColumn !== undefined) put(header, summaryColumn, between!);
    const noteColumn = chance.happens(0.2) ? field++ : undefined;
    if (noteColumn !== undefined) put(header, noteColumn, chance.one(words.HEADERS.note));
    line = (raters === "below" ? header + 1 : header) + 1;
    const first = line;

    const scores = (person: string, rater: Rater | undefined) => {
      for (const one of fields) {
        const at: [number, number] = turned ? [one.field, line] : [line, one.field];
        this.tell(person, one.rater ?? rater, one.code, at);
      }
      if (summaryColumn !== undefined) put(line, summaryColumn, { content: 2.5, formula: "=AVERAGE(A1:B1)" });
      if (noteColumn !== undefined && chance.happens(0.3)) put(line, noteColumn, "gaat goed");
    };
    const about = (person: Person) => {
      if (person.parts) {
        put(line, column.first, person.parts[0]);
        put(line, column.last, person.parts[1]);
      } else put(line, column.name, person.name);
      if (person.number !== undefined) put(line, column.number, person.number);
      if (person.department !== undefined) put(line, column.department, person.department);
      if (person.profile !== undefined) put(line, column.profile, person.profile);
    };
    const nameColumn = named ? column.last : column.name;
    const extra = (kinds: readonly string[], what: string, calculated: boolean) => {
      const label = chance.one(kinds);
      this.traits.push(`${what} ‘${label}’${calculated ? " calculated" : ""}`);
      put(line, nameColumn, label);
      for (const { field: each } of fields) {
        const to = line - 1;
        const formula = turned
          ? `=AVERAGE(${columnLetters(first)}${each + 1}:${columnLetters(to)}${each + 1})`
          : `=AVERAGE(${columnLetters(each)}${first + 1}:${columnLetters(each)}${to + 1})`;
        put(
          line,
          each,
          calculated
            ? { content: chance.one([2, 3, 2.5]), formula }
            : chance.one(what === "weight" ? [1, 2] : [2, 3, 4]),
        );
      }
      line += 1;
    };
    if (chance.happens(0.12)) extra(words.NORM_LINES, "norm line above", false);
    const sections = chance.happens(0.08);
    people.forEach((person, at) => {
      if (sections && at % 4 === 0) {
        put(line, nameColumn, chance.one(words.SECTION_LINES));
        this.traits.push("sections");
        line += 1;
      }
      if (raters === "none" || inColumns) {
        about(person);
        scores(person.name, undefined);
        line += 1;
        return;
      }
      if (raters === "outline") {
        about(person);
        line += 1;
      }
      const start = line;
      who.forEach((rater, nth) => {
        if (raters === "outline")
          put(line, nameColumn, chance.one(words.RATER_CELLS[rater].filter((one) => one !== "Collega 2")));
        else {
          if (raters === "column" || nth === 0) about(person);
          put(line, column.rater, chance.one(words.RATER_CELLS[rater]));
        }
        scores(person.name, rater);
        line += 1;
      });
      if (raters === "carried") merge(start, nameColumn, who.length, 1);
    });
    if (chance.happens(0.1)) line += 1;
    if (chance.happens(0.3)) extra(words.SUMMARY_LINES, "summary line", chance.happens(0.6));
    if (chance.happens(0.12)) extra(words.NORM_LINES, "norm line below", false);
    if (chance.happens(0.05)) extra(words.SUMMARY_LINES, "weight", false);
  }

  private long(): void {
    const { chance } = this;
    const people = this.people().map((person) => ({ ...person, parts: undefined }));
    const withRater = chance.happens(0.5);
    const raters: readonly (Rater | undefined)[] = withRater
      ? chance.some(["self", "manager", "colleague"] as const, 2)
      : [undefined];
    const hasNumber = people.some(({ number }) => number !== undefined);
    const hasDepartment = people.some(({ department }) => department !== undefined);
    const headers = [
      chance.one(words.HEADERS.name),
      ...(hasNumber ? [chance.one(words.HEADERS.number)] : []),
      ...(hasDepartment ? [chance.one(words.HEADERS.department)] : []),
      "Competentie",
      ...(withRater ? [chance.one(words.HEADERS.rater)] : []),
      chance.one(["Score", "Niveau", "Beoordeling"]),
    ];
    headers.forEach((header, field) => this.paper.put(0, field, header));
    let row = 1;
    for (const person of people) {
      for (const rater of raters) {
        for (const { code, header } of this.competencies) {
          const cells = [
            person.name,
            ...(hasNumber ? [person.number ?? ""] : []),
            ...(hasDepartment ? [person.department ?? ""] : []),
            header,
            ...(withRater
              ? [chance.one(words.RATER_CELLS[rater!].filter((one) => one !== "Collega 2"))]
              : []),
          ];
          cells.forEach((cell, field) => this.paper.put(row, field, cell));
          this.tell(person.name, rater, code, [row, cells.length]);
          row += 1;
        }
      }
      if (chance.happens(0.04)) {
        this.paper.put(row, 0, "Gemiddelde");
        this.paper.put(row, headers.length - 1, 3);
        row += 1;
      }
    }
  }

  /** One person, competencies below each other, raters side by side. */
  private form(): void {
    const { chance } = this;
    const [person] = this.people();
    const named = chance.happens(0.8);
    if (!named) this.traits.push("nobody named");
    const who = chance.some(["self", "manager", "colleague"] as const, chance.between(1, 3));
    let row = 0;
    if (named) {
      this.paper.put(0, 0, chance.one(["Medewerker:", "Naam", "Naam medewerker:"]));
      this.paper.put(0, 1, person!.name);
      row = chance.between(1, 3);
    }
    this.paper.put(row, 0, chance.one(["Competentie", "Competenties", ""]));
    who.forEach((rater, at) =>
      this.paper.put(
        row,
        at + 1,
        chance.one(words.RATER_HEADINGS[rater].filter((one) => one !== "Leidinggev.")),
      ),
    );
    const extra = chance.happens(0.4) ? chance.one(words.SUMMARY_COLUMNS) : undefined;
    if (extra) {
      this.paper.put(row, who.length + 1, extra);
      this.traits.push(`column ‘${extra}’`);
    }
    for (const { code, header } of this.competencies) {
      row += 1;
      this.paper.put(row, 0, header);
      who.forEach((rater, at) => this.tell(named ? person!.name : "?", rater, code, [row, at + 1]));
      if (extra) this.paper.put(row, who.length + 1, chance.between(2, 4));
    }
  }
}
