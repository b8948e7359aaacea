/**
 * The custom functions of an add-in in the embedded Excel. Formulas ask, cells show `#BUSY!`, all questions of one
 * calculation go to the add-in's runtime in one message, its answers are taken as they come, and what depends on
 * them is calculated again, until nothing is open.
 */
import type { OpenBook } from "../../model/open-book";
import {
  BUSY,
  type Caller,
  type CustomArgument,
  type CustomResult,
  type FunctionSource,
} from "../../model/calculation/custom-function";
import type { CellValue } from "../../model/cell";
import type { InvocationEntry } from "../protocol";
import { addressOf, Calls, type Call } from "./calls";
import { cancellation, invocation } from "./invocation-entries";
import { readFunctions, type AddinFunctions, type InstalledFunction } from "./metadata";
import { prepare, type Prepared } from "./parameters";
import { Progress } from "./progress";
import { resultOf, type InvocationResult } from "./results";

export interface CustomFunctionsOptions {
  /** What a function gets for an empty cell where any type will do: `null`, or 0 as Excel gave until 2024. */
  readonly emptyCell?: null | 0;
  /** Sends invocations to the add-in's runtime. */
  readonly send: (entries: readonly InvocationEntry[], calls: number) => void;
}

/** Calls of custom functions that the add-in has not answered. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** How long the add-in may leave calls unanswered before one gives up waiting, in milliseconds. */
const PATIENCE = 30_000;
/** How long a file that is being saved waits for them. */
const PATIENCE_OF_FILE = 5_000;

export class CustomFunctions implements FunctionSource {
  private installed: readonly InstalledFunction[] = [];
  private readonly calls = new Calls();
  /** Ids in capitals of what the runtime has associated; undefined while there is no runtime. */
  private runtime: ReadonlySet<string> | undefined;
  private flushing = false;
  private calculating = false;
  private disposed = false;
  private readonly progress = new Progress();

  constructor(
    private readonly book: OpenBook,
    private readonly options: CustomFunctionsOptions,
  ) {}

  /** The functions that formulas may call now. */
  get functions(): readonly InstalledFunction[] {
    return this.installed;
  }

  /** Makes an add-in's functions known to formulas, in place of those before. Throws `FunctionsRefused`. */
  install(addin: AddinFunctions): void {
    this.installed = readFunctions(addin);
    this.calls.forget(() => true);
    this.book.useFunctions(
      this.installed.map((custom) => ({
        name: custom.name,
        minArguments: custom.minArguments,
        maxArguments: custom.maxArguments,
        invoke: (args, caller) => this.invoke(custom, args, caller),
      })),
      this,
    );
    this.calculateSoon();
  }

  /** The add-in's runtime is there and has associated functions with these ids. */
  associated(ids: readonly string[]): void {
    this.runtime = new Set(ids.map((id) => id.toUpperCase()));
    this.flushSoon();
  }

  /** The runtime is gone (closed, or loading anew): what it has not answered is asked of the next one. */
  runtimeGone(): void {
    this.runtime = undefined;
    for (const call of this.calls.outstanding) call.sent = false;
  }

  /** Answers have come. Those that nobody waits for any more are let go. */
  take(results: readonly InvocationResult[]): void {
    let any = false;
    for (const result of results) {
      const call = this.calls.outstandingBy(result.id);
      if (!call?.sent) continue;
      call.answer = resultOf(call.custom, result);
      any = true;
    }
    if (any) this.answersCame();
  }

  /** Something in the book changed: Excel calculates at once, whether or not somebody looks. */
  calculateSoon(): void {
    if (this.calculating || this.installed.length === 0) return;
    this.calculating = true;
    setTimeout(() => {
      this.calculating = false;
      if (!this.disposed) this.book.calculate();
    }, 0);
  }

  /** Ends waiting; what cells show stays. */
  dispose(): void {
    this.disposed = true;
    this.progress.made();
  }

  begin(): void {
    this.calls.begin();
  }

  end(): { readonly again: boolean; readonly waiting: readonly Caller[] } {
    const { moved, dropped } = this.calls.end();
    this.cancel(dropped);
    this.flushSoon();
    this.progress.made();
    return { again: moved, waiting: this.calls.outstanding.map(({ caller }) => caller) };
  }

  forget(which: (caller: Caller) => boolean): void {
    this.cancel(this.calls.forget(which));
  }

  /** Without a runtime there is nobody to wait for: what is open stays #BUSY!. */
  settled(): Promise<void> {
    return this.runtime === undefined ? Promise.resolve() : this.allAnswered(PATIENCE_OF_FILE);
  }

  /**
   * Resolves when every call is answered and everything that depends on them is calculated. Rejects with
   * `Unanswered`, which names the calls, when `patience` milliseconds pass in which no answer comes.
   */
  async allAnswered(patience = PATIENCE): Promise<void> {
    for (;;) {
      this.book.calculate();
      const open = this.calls.outstanding;
      if (open.length === 0) return;
      if (this.disposed || !(await this.progress.within(patience))) {
        throw new Unanswered(this.unanswered(open, patience));
      }
    }
  }

  private invoke(
    custom: InstalledFunction,
    args: readonly CustomArgument[],
    caller: Caller | undefined,
  ): CustomResult {
    const rules = { locale: this.book.locale, emptyCell: this.options.emptyCell ?? null };
    return this.answer(custom, prepare(custom, args, rules), caller);
  }

  private answer(custom: InstalledFunction, prepared: Prepared, caller: Caller | undefined): CustomResult {
    switch (prepared.kind) {
      case "answer":
        return prepared.value;
      case "call": {
        const answer =
          caller === undefined
            ? this.calls.answerTo(custom, prepared.parameters)
            : this.calls.of(custom, prepared.parameters, caller).answer;
        return answer ?? { error: BUSY };
      }
      case "each": {
        const rows = prepared.rows.map((row) => row.map((one) => firstOf(this.answer(custom, one, caller))));
        // A cell waits for all of them before it spills.
        return rows.flat().some(isBusy) ? { error: BUSY } : rows;
      }
    }
  }

  private flushSoon(): void {
    if (this.flushing || this.runtime === undefined || this.disposed) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      this.flush();
    }, 0);
  }

  /** All open questions in one message; what the runtime has not associated is not available. */
  private flush(): void {
    const { runtime } = this;
    if (runtime === undefined || this.disposed) return;
    const asking = this.calls.outstanding.filter(({ sent }) => !sent);
    const missing = asking.filter(({ custom }) => !runtime.has(custom.id.toUpperCase()));
    for (const call of missing) call.answer = { error: "#N/A" };
    const sending = asking.filter(({ answer }) => answer === undefined);
    for (const call of sending) call.sent = true;
    if (sending.length > 0) this.options.send(sending.map(invocation), sending.length);
    if (missing.length > 0) this.answersCame();
  }

  private cancel(dropped: readonly Call[]): void {
    const told = dropped.filter(({ sent, custom }) => sent && custom.cancelable);
    if (told.length > 0 && this.runtime !== undefined) this.options.send(told.map(cancellation), 0);
  }

  private answersCame(): void {
    this.book.answersCame();
    this.calculateSoon();
    this.progress.made();
  }

  private unanswered(open: readonly Call[], patience: number): string {
    const named = open.slice(0, 3).map((call) => `${call.custom.name} in ${addressOf(call.caller)}`);
    const more = open.length > named.length ? ` and ${open.length - named.length} more` : "";
    const why =
      this.runtime === undefined
        ? "No add-in has associated its functions"
        : `The add-in has not answered for ${patience / 1000} s`;
    return `${why}: ${named.join(", ")}${more} show ${BUSY}.`;
  }
}

/** An element of a range gets one value. */
function firstOf(result: CustomResult): CellValue {
  return Array.isArray(result) ? ((result as CellValue[][])[0]?.[0] ?? null) : (result as CellValue);
}

function isBusy(value: CellValue): boolean {
  return typeof value === "object" && value?.error === BUSY;
}
