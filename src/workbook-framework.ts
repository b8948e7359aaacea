/**
 * Keeps which framework counts in the workbook: its own where it has one, else that of this add-in. Looked for once when
 * the runtime starts, and again when a sheet comes or goes or its own sheet changes; never per call of a function.
 */
import type { ActionId, RunAction } from "./app/action";
import type { FrameworkInWorkbook } from "./app/pane/framework-in-workbook";
import { mayHaveFramework, watchSheets } from "./excel/reading/framework-hint";
import { compleet } from "./framework/compleet";
import type { Framework } from "./framework/model";
import { answerFrom, type NoFramework } from "./functions/framework-in-use";

export interface WorkbookFramework {
  readonly now: () => FrameworkInWorkbook;
  /** While it is being read: until then nothing is answered from another. */
  readonly waiting: () => Promise<void> | undefined;
  /** Reads it again, as after an action that makes or removes it. */
  readonly again: () => Promise<void>;
  /** Tells each time that it has changed; answers the function that ends it. */
  readonly subscribe: (tell: () => void) => () => void;
}

/** After the last change, in milliseconds: whoever pastes or types on goes first. */
const REST = 300;
/** After each refusal of Excel, as while someone types in a cell, in milliseconds. */
const AFTER_REFUSAL = [500, 1500, 4000] as const;

const readPart = async () => import(/* webpackChunkName: "scoring" */ "./read-own-framework");

class Keeper implements WorkbookFramework {
  private told: FrameworkInWorkbook = { framework: compleet() };
  private reading: Promise<void> | undefined;
  /** Asked for while it was being read: what was read by then may be older. */
  private stale = false;
  private watching = false;
  /** Of these changes are told. */
  private readonly followed = new Set<string>();
  /** What the functions answer from; undefined while they have not been able to answer anything. */
  private answering: Framework | NoFramework | undefined;
  private readonly listeners = new Set<() => void>();

  /** `isExcel`: once Office is ready, whether there is a workbook at all. */
  constructor(private readonly isExcel: Promise<boolean>) {}

  readonly now = (): FrameworkInWorkbook => this.told;

  readonly waiting = (): Promise<void> | undefined =>
    this.reading ?? (this.answering === "notRead" ? this.again() : undefined);

  readonly again = (): Promise<void> => this.readAfter(0);

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  private readAfter(rest: number): Promise<void> {
    this.stale = true;
    this.reading ??= this.readUntilSettled(rest).finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readUntilSettled(rest: number): Promise<void> {
    if (!(await this.isExcel)) return;
    await pause(rest);
    for (let tries = 0; this.stale;) {
      this.stale = false;
      try {
        await this.read();
        tries = 0;
      } catch {
        const next = AFTER_REFUSAL[tries++];
        if (next === undefined) return this.keepNothing();
        this.stale = true;
        await pause(next);
      }
    }
  }

  private async read(): Promise<void> {
    const changed = (): void => void this.readAfter(REST);
    if (!this.watching) await watchSheets(changed);
    this.watching = true;
    // Where Excel does not say whether, it is looked for in all the ways there are.
    const may = await mayHaveFramework().catch(() => true);
    if (!may) return this.keep({ framework: compleet() });
    const { followSheets, readOwnFramework } = await readPart();
    const { framework, sheetIds } = await readOwnFramework(compleet());
    const others = sheetIds.filter((id) => !this.followed.has(id));
    if (others.length > 0) await followSheets(others, changed);
    for (const id of others) this.followed.add(id);
    const [sheetId] = sheetIds;
    if ("clusters" in framework) this.keep({ framework, sheetId });
    else this.keep({ framework: this.told.framework, sheetId, problem: framework });
  }

  private keep(found: FrameworkInWorkbook): void {
    const { framework, problem } = found;
    const before = this.told;
    this.told = found;
    this.answer(problem && framework === compleet() ? "unreadable" : framework);
    const isSame =
      framework.id === before.framework.id && problem === before.problem && found.sheetId === before.sheetId;
    if (!isSame) for (const tell of [...this.listeners]) tell();
  }

  /** What is known of the workbook's own stays; whether it has one is not known else. */
  private keepNothing(): void {
    if (this.answering === undefined || this.answering === "unreadable") this.answer("notRead");
  }

  private answer(from: Framework | NoFramework): void {
    const before = this.answering;
    this.answering = from;
    answerFrom(from);
    if (before === undefined || idOf(before) === idOf(from)) return;
    void readPart()
      .then(async ({ calculateAnew }) => calculateAnew())
      .catch(() => undefined);
  }
}

const idOf = (from: Framework | NoFramework): string => (typeof from === "string" ? from : (from.id ?? ""));

/** Begins at once: once Office is ready it is read. */
export function keepWorkbookFramework(isExcel: Promise<boolean>): WorkbookFramework {
  const keeper = new Keeper(isExcel);
  void keeper.again();
  return keeper;
}

/** By these the workbook's own framework comes or goes. */
const CHANGING: ReadonlySet<ActionId> = new Set<ActionId>([
  "adoptFramework",
  "reconnectSheet",
  "removeSheet",
]);

/** Runs actions, and reads the framework again after those that may have changed it. */
export function rereading(run: RunAction, kept: WorkbookFramework): RunAction {
  return async (id, ...rest) => {
    const outcome = await run(id, ...rest);
    if (outcome.ok && CHANGING.has(id)) await kept.again();
    return outcome;
  };
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
