/**
 * Plays one scenario with one fault, and judges what became of the workbook and of what was said. Longer than most
 * files: playing and judging look at the same picture of the workbook.
 */
import type { Outcome, RunAction } from "../../src/app/action";
import { KnownChances } from "./known-chances";
import { createActions } from "../../src/app/actions/run";
import type { Language } from "../../src/app/language";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import type { Book } from "embedded-excel/book";
import { EXCEL_OF_TODAY } from "../functions/addin-functions";
import { startExcel, type RunningExcel } from "embedded-excel/node";
import { Memory } from "./memory";
import { doesMeanwhile, doesOn, TYPED, type Other } from "./others";
import { pictureOf } from "./picture";
import { prepare, type Place, type Scenario, type WorkbookKind } from "./scenarios";
import { VirtualWaiting } from "./waiting";
import { withoutMinute } from "./without-minute";

export type Fault =
  | { readonly kind: "breekt af"; readonly atAction: number }
  | { readonly kind: "weigert" }
  | { readonly kind: "opdracht kwijt" | "antwoord kwijt" }
  /** `at`: the how manieth of the other places where someone may be at work; the scenario's own when left out. */
  | { readonly kind: "iemand"; readonly other: Other; readonly at?: number }
  /** It breaks off at its last step, or its answer gets lost, and before anything follows someone is at work. */
  | { readonly kind: "breekt af, dan iemand" | "antwoord kwijt, dan iemand"; readonly other: Other }
  /** The answer got lost, and someone types on the newest sheet before anything follows. */
  | { readonly kind: "antwoord kwijt, iemand typt op het nieuwe blad" };

type AtWork = Pick<Extract<Fault, { readonly kind: "iemand" }>, "other" | "at">;

export type Verdict = "niets gewijzigd" | "alles gemaakt" | "gezegd wat er is" | "half" | "kwijt" | "onwaar";

export interface Played {
  readonly scenario: string;
  readonly request: number;
  readonly fault: Fault;
  readonly verdict: Verdict;
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** What differs, of a verdict that is wrong. */
  readonly difference?: string;
}

const NOTHING_CHANGED: Readonly<Record<Language, RegExp>> = {
  nl: /Er is (?:nog )?niets (?:gewijzigd|vervangen)/,
  en: /nothing (?:has been|was) (?:changed|replaced)/i,
};
/** What is said where not all is as it was. */
const SAID: Readonly<Record<Language, RegExp>> = {
  nl: /Mogelijk|blijven staan|blijft staan|ten dele|een deel van de (?:formules|keuzelijsten)|niet overal|kon de plaats|weer zichtbaar|leeg blad/iu,
  en: /may have|may still be|(?:has|have) been kept|(?:made and|and) stays?\b|or partly|some formulas have become|could not be put back|could not take the place|been shown again|an empty sheet/iu,
};

/** A workbook of one kind in an Excel of its own, to be played with many times. */
export class Stage {
  private readonly waiting = new VirtualWaiting();
  private readonly chances = new KnownChances();
  private readonly memory: Memory;
  /** The add-in of one play. */
  private run: RunAction;
  private readonly pictures = new Map<string, string>();

  private constructor(
    private readonly excel: RunningExcel,
    private readonly language: Language,
  ) {
    this.memory = new Memory(excel.book);
    this.run = runOn(language);
  }

  static async of(kind: WorkbookKind, language: Language): Promise<Stage> {
    const excel = startExcel({
      claimedSets: EXCEL_OF_TODAY,
      functions: {
        namespace: "COMPLEET",
        metadata: { functions: [{ id: "ECHO", name: "ECHO", parameters: [{ name: "text" }], result: {} }] },
      },
    });
    CustomFunctions.associate("ECHO", (text: unknown) => `uitleg bij ${String(text)}`);
    await prepare(kind, runOn(language), excel.book);
    await excel.host.settled();
    return new Stage(excel, language);
  }

  dispose(): void {
    this.waiting.end();
    this.chances.end();
    this.excel.dispose();
  }

  /** The requests of a scenario when nothing goes wrong: how many actions each holds. */
  async requestsOf(scenario: Scenario): Promise<readonly number[]> {
    await this.begin(scenario);
    const names = (): readonly string[] => this.excel.book.sheets.map(({ name }) => name);
    const before = names();
    this.excel.meter.reset();
    const outcome = await scenario.play(this.run, this.excel.book);
    if (!outcome.ok) throw new Error(`${scenario.name}: ${outcome.error.message}`);
    // Some are made on the way; and what is made anew may bear another name.
    const seen = new Set([...before, ...names()]);
    for (const { sheet } of scenario.elsewhere ?? [])
      if (sheet !== undefined && !seen.has(sheet))
        throw new Error(`${scenario.name}: nobody can be at work on ${sheet}`);
    return this.excel.meter.log.map(({ actions }) => actions);
  }

  /** With a fault at a request that holds so many actions. Undefined where the fault could not be played: nobody can sort a sheet without a table. */
  async play(
    scenario: Scenario,
    { request, actions }: { readonly request: number; readonly actions: number },
    fault: Fault,
  ): Promise<Played | undefined> {
    const { book, faults } = this.excel;
    await this.begin(scenario);
    let done = true;
    let typedOn: string | undefined;
    switch (fault.kind) {
      case "breekt af":
        faults.failAt(request, "GeneralException", fault.atAction);
        break;
      case "weigert":
        faults.failAt(request, "InvalidOperationInCellEditMode");
        break;
      case "opdracht kwijt":
      case "antwoord kwijt":
        this.lose(request, fault.kind === "antwoord kwijt");
        break;
      case "iemand":
        faults.at(request, {
          kind: "before",
          run: () => void (done = doesMeanwhile(fault.other, book, placeOf(scenario, fault))),
        });
        break;
      case "breekt af, dan iemand":
      case "antwoord kwijt, dan iemand":
        if (fault.kind === "breekt af, dan iemand") faults.failAt(request, "GeneralException", actions - 1);
        else this.lose(request, true);
        done = false;
        faults.at(request + 1, {
          kind: "before",
          run: () => void (done = doesMeanwhile(fault.other, book, scenario)),
        });
        break;
      case "antwoord kwijt, iemand typt op het nieuwe blad": {
        const before = new Set(book.sheets.map(({ id }) => id));
        this.lose(request, true);
        faults.at(request + 1, {
          kind: "before",
          run: () => {
            const sheet = book.sheets.find(
              ({ id, visibility }) => !before.has(id) && visibility === "visible",
            );
            const beside = { cell: "Z60" };
            done = sheet !== undefined && doesOn("typt", book, sheet, beside);
            if (done) typedOn = sheet?.name;
          },
        });
        break;
      }
    }
    const outcome = await scenario.play(this.run, book);
    faults.clear();
    await this.excel.host.settled();
    if (!done) return undefined;
    const now = pictureText(book);
    const other = "other" in fault ? fault : undefined;
    const { verdict, difference } = await this.judge(scenario, outcome, now, other, typedOn);
    const error = outcome.ok ? undefined : outcome.error;
    return {
      scenario: scenario.name,
      request,
      fault,
      verdict,
      code: error?.code,
      message: error?.message,
      ...(difference === undefined ? {} : { difference }),
    };
  }

  private lose(request: number, carriedOut: boolean): void {
    const { faults } = this.excel;
    faults.at(request, { kind: "before", run: () => this.waiting.overSoon() });
    faults.at(request, { kind: "drop", carriedOut });
  }

  private async begin(scenario: Scenario): Promise<void> {
    this.excel.faults.clear();
    this.memory.recall();
    this.chances.again();
    scenario.set?.(this.excel.book);
    await this.excel.host.settled();
    this.run = runOn(this.language);
    const outcome = await scenario.before?.(this.run, this.excel.book);
    if (outcome && !outcome.ok) throw new Error(`${scenario.name}: ${outcome.error.message}`);
    await this.excel.host.settled();
  }

  private async judge(
    scenario: Scenario,
    outcome: Outcome<unknown>,
    now: string,
    other: AtWork | undefined,
    typedOn: string | undefined,
  ): Promise<{ readonly verdict: Verdict; readonly difference?: string }> {
    if (typedOn !== undefined) {
      if (!now.includes(TYPED)) return { verdict: "kwijt", difference: typedOn };
      return outcome.ok || SAID[this.language].test(outcome.error.message)
        ? { verdict: "gezegd wat er is" }
        : { verdict: "onwaar", difference: "er staat een blad dat niet wordt genoemd" };
    }
    // Which sheet is in front is not worth a failure; and there is no going back to one that is not to be seen any more.
    const inBack = (picture: string | undefined): string => picture?.replace(/^ "active": .*$/m, "") ?? "";
    // Nor is one place of a tab: Excel puts a sheet at a number, and someone may have put another before it.
    const inAnyOrder = (picture: string | undefined): string => tabsByName(inBack(picture));
    // Each picture is of a play of its own: only those that the verdict hangs on are made.
    const acted = (): Promise<string> => this.pictured(scenario, other, "acted");
    const isWhole = async (): Promise<boolean> =>
      inAnyOrder(await acted()) === inAnyOrder(now) ||
      (other !== undefined &&
        inAnyOrder(await this.pictured(scenario, other, "actedBefore")) === inAnyOrder(now));
    if (outcome.ok && (await isWhole())) return { verdict: "alles gemaakt" };
    const untouched = await this.pictured(scenario, other, "untouched");
    const isUntouched =
      other?.other === "verwijdert" || other?.other === "verbergt"
        ? inBack(now) === inBack(untouched)
        : now === untouched;
    // Also of what was done: it only read, or left what someone else had changed.
    if (isUntouched) return { verdict: "niets gewijzigd" };
    if (outcome.ok) return { verdict: "half", difference: differenceOf(await acted(), now) };
    const { message } = outcome.error;
    const difference = differenceOf(untouched, now);
    if (NOTHING_CHANGED[this.language].test(message)) return { verdict: "onwaar", difference };
    if (SAID[this.language].test(message)) return { verdict: "gezegd wat er is" };
    return { verdict: (await isWhole()) ? "onwaar" : "half", difference };
  }

  /** The workbook as it would be: with what someone else does only, or before or after the action. */
  private async pictured(
    scenario: Scenario,
    other: AtWork | undefined,
    which: "untouched" | "acted" | "actedBefore",
  ): Promise<string> {
    const key = `${scenario.name} ${other ? `${other.other} ${other.at ?? ""}` : ""} ${which}`;
    const known = this.pictures.get(key);
    if (known !== undefined) return known;
    const { book } = this.excel;
    await this.begin(scenario);
    const meanwhile = (): unknown => other && doesMeanwhile(other.other, book, placeOf(scenario, other));
    if (which === "acted") meanwhile();
    if (which !== "untouched") await scenario.play(this.run, book);
    if (which !== "acted") meanwhile();
    await this.excel.host.settled();
    const picture = pictureText(book);
    this.pictures.set(key, picture);
    return picture;
  }
}

function placeOf(scenario: Scenario, { at }: AtWork): Place {
  return at === undefined ? scenario : (scenario.elsewhere?.[at] ?? scenario);
}

function runOn(language: Language) {
  return createActions({ port: createWorkbookPort(), framework: compleet(), language });
}

/** A whole workbook as a text, but for what is left to chance, the minute, and the ids that Excel gives out. */
function pictureText(book: Book): string {
  const ids = new Map(book.sheets.map(({ id, name }) => [id, name]));
  return withoutMinute(JSON.stringify(pictureOf(book), undefined, 1))
    .replace(/\{[0-9A-F]{8}-[0-9A-F-]{27}\}/g, (id) => `{${ids.get(id) ?? "weg"}}`)
    .replace(/[0-9a-f]{16,}/g, (hex) => (hex.length === 16 || hex.length === 24 ? "toeval" : hex))
    .replace(/("id": ")(?:\w+\W?)*"/g, '$1"');
}

/** The first lines that differ. */
function differenceOf(expected: string, found: string): string {
  const [a, b] = [expected.split("\n"), found.split("\n")];
  const first = a.findIndex((line, index) => line !== b[index]);
  const from = Math.max(0, first - 3);
  return `verwacht:\n${a.slice(from, first + 6).join("\n")}\ngevonden:\n${b.slice(from, first + 6).join("\n")}`;
}

/** With what stands in its lists (sheets and names, each an object two deep) in the order of its text. */
function tabsByName(picture: string): string {
  const each = /^ {2}\{\n[^]*?\n {2}\}/gmu;
  return [picture.replace(each, ""), ...(picture.match(each) ?? []).toSorted()].join("\n");
}
