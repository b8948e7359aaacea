/** The calls that formulas make, each with its answer for as long as a formula makes it. */
import { cellAddress, quotedSheetName } from "../../model/address";
import type { Caller, CustomResult } from "../../model/calculation/custom-function";
import type { InstalledFunction } from "./metadata";
import type { WireParameter } from "./parameters";

/** One call of one cell. */
export interface Call {
  /** The invocation's id on the bridge. */
  readonly id: number;
  readonly custom: InstalledFunction;
  readonly parameters: readonly WireParameter[];
  readonly caller: Caller;
  /** Function and parameters as text: calls of the same are the same question. */
  readonly question: string;
  /** In which calculation it was first made, and last. */
  readonly firstRound: number;
  lastRound: number;
  sent: boolean;
  /** Undefined while it is outstanding. */
  answer?: CustomResult;
}

/** "Blad1!C3": the cell that calls, as Excel writes it. */
export function addressOf({ sheet, row, column }: Caller): string {
  return `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`;
}

/**
 * Excel asks once for each cell and each call in it, and asks again when the cell is worked out anew. excelts works
 * everything out every time; so an answer is kept by cell and question, until the cell asks no longer, is entered
 * again, or has to be worked out anew by command.
 */
export class Calls {
  private readonly byPlace = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private round = 0;
  private lastId = 0;

  begin(): void {
    this.round++;
  }

  /** The cell's call with this question, made if it is not there yet. */
  of(custom: InstalledFunction, parameters: readonly WireParameter[], caller: Caller): Call {
    const question = questionOf(custom, parameters);
    const place = placeOf(caller, question);
    const known = this.byPlace.get(place);
    if (known && (!caller.entered || known.firstRound === this.round)) {
      known.lastRound = this.round;
      return known;
    }
    if (known) this.remove(known);
    const call: Call = {
      id: ++this.lastId,
      custom,
      parameters,
      caller,
      question,
      firstRound: this.round,
      lastRound: this.round,
      sent: false,
    };
    this.byPlace.set(place, call);
    this.byId.set(call.id, call);
    return call;
  }

  /** What some cell got to the same question, for a question beside the workbook. */
  answerTo(custom: InstalledFunction, parameters: readonly WireParameter[]): CustomResult | undefined {
    const question = questionOf(custom, parameters);
    return this.all.find((call) => call.question === question && call.answer !== undefined)?.answer;
  }

  /** An outstanding call; an answer to any other comes too late. */
  outstandingBy(id: number): Call | undefined {
    const call = this.byId.get(id);
    return call?.answer === undefined ? call : undefined;
  }

  get outstanding(): readonly Call[] {
    return this.all.filter(({ answer }) => answer === undefined);
  }

  /**
   * After a calculation: hands answers on from where a cell stood to where it stands now (a moved cell is not asked
   * again), and drops the calls that no formula made any more. Answers whether any were handed on, and what was
   * dropped while it was outstanding.
   */
  end(): { readonly moved: boolean; readonly dropped: readonly Call[] } {
    const gone = this.all.filter(({ lastRound }) => lastRound !== this.round);
    const free = new Map<string, Call>();
    for (const call of gone) if (call.answer !== undefined) free.set(call.question, call);
    let moved = false;
    for (const call of free.size > 0 ? this.outstanding : []) {
      const answered = free.get(call.question);
      if (call.sent || call.caller.entered || answered?.answer === undefined) continue;
      call.answer = answered.answer;
      moved = true;
    }
    for (const call of gone) this.remove(call);
    return { moved, dropped: gone.filter(({ answer }) => answer === undefined) };
  }

  /** Forgets the calls of cells for which `which` holds; answers those that were outstanding. */
  forget(which: (caller: Caller) => boolean): readonly Call[] {
    const forgotten = this.all.filter(({ caller }) => which(caller));
    for (const call of forgotten) this.remove(call);
    return forgotten.filter(({ answer }) => answer === undefined);
  }

  private get all(): readonly Call[] {
    return [...this.byPlace.values()];
  }

  private remove(call: Call): void {
    this.byPlace.delete(placeOf(call.caller, call.question));
    this.byId.delete(call.id);
  }
}

function questionOf({ name }: InstalledFunction, parameters: readonly WireParameter[]): string {
  return `${name}(${JSON.stringify(parameters)})`;
}

function placeOf({ sheet, row, column }: Caller, question: string): string {
  return `${sheet.id} ${row} ${column} ${question}`;
}
