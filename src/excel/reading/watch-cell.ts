/** The one place that names Excel's events: tells what stands around the selected cell, once the selection rests. */
import type { CellSurroundings } from "../../app/cell-surroundings";
import { waitingAtMost } from "../request/request";
import { lookAround, type KnownSheet } from "./surroundings";

export interface WatchOptions {
  /** How long the selection must rest, in milliseconds. */
  readonly rest?: number;
  /** How long to wait for an answer of Excel, in milliseconds. */
  readonly patience?: number;
  /**
   * Tells when someone comes to where this is shown, and answers the function that ends it: then it is looked again,
   * since in some workbooks Excel tells of no selection (office-js 6311).
   */
  readonly onReturn?: (look: () => void) => () => void;
}

type Tell = (cell: CellSurroundings | undefined) => void;

/**
 * Watches the selected cell of this workbook, from what is selected now. `tell` hears it after each rest, and when
 * something has changed on its sheet; undefined where no table with scores of ours is. A rest costs one request (the
 * first on each sheet of ours one more), and none on a sheet that has turned out not to be ours. What cannot be read,
 * as while someone types in a cell, is told as undefined: whoever looks is not to be disturbed by it.
 * Answers the function that ends it.
 */
export function watchCell(
  tell: Tell,
  { rest = 120, patience = 10_000, onReturn }: WatchOptions = {},
): () => void {
  const watch = new CellWatch(tell, rest, patience);
  const registered = register(watch);
  const stopLooking = onReturn?.(() => watch.moved(undefined));
  watch.moved(undefined);
  return () => {
    watch.end();
    stopLooking?.();
    void registered.then(async (handlers) => unregister(handlers)).catch(() => undefined);
  };
}

class CellWatch {
  /** By sheet; undefined for one that is none of ours. */
  private readonly known = new Map<string, KnownSheet | undefined>();
  /** The sheet that was looked at last, or that the selection is said to have gone to. */
  private sheetId: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking = false;
  private again = false;
  private ended = false;

  constructor(
    private readonly tell: Tell,
    private readonly rest: number,
    patience: number,
  ) {
    this.patiently = waitingAtMost({ patience });
  }

  private readonly patiently: ReturnType<typeof waitingAtMost>;

  /** The selection has moved. */
  moved(sheetId: string | undefined): void {
    if (this.ended) return;
    this.sheetId = sheetId ?? this.sheetId;
    clearTimeout(this.timer);
    if (sheetId !== undefined && this.isOthers(sheetId)) {
      this.again = false;
      this.tell(undefined);
      return;
    }
    this.timer = setTimeout(() => void this.look(), this.rest);
  }

  /** Cells have changed, perhaps the selected one. */
  changed(sheetId: string): void {
    if (sheetId === this.sheetId && !this.isOthers(sheetId)) this.moved(sheetId);
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  private isOthers(sheetId: string): boolean {
    return this.known.has(sheetId) && this.known.get(sheetId) === undefined;
  }

  /** One look at a time; what moved meanwhile is looked at once, afterwards. */
  private async look(): Promise<void> {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = true;
    try {
      const { sheetId, known, cell } = await lookAround(
        (context) => context.workbook.getActiveCell(),
        (id) => this.known.get(id),
        this.sheetId,
        this.patiently,
      );
      this.known.set(sheetId, known);
      this.sheetId = sheetId;
      if (!this.ended && !this.again) this.tell(cell);
    } catch {
      // A sheet or table that is gone, a chart that is selected, a cell that is being typed in.
      if (this.sheetId !== undefined) this.known.delete(this.sheetId);
      if (!this.ended) this.tell(undefined);
    } finally {
      this.looking = false;
      if (this.again && !this.ended) {
        this.again = false;
        void this.look();
      }
    }
  }
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

async function register(watch: CellWatch): Promise<Handlers> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async ({ worksheetId }) => watch.moved(worksheetId)),
      worksheets.onActivated.add(async ({ worksheetId }) => watch.moved(worksheetId)),
      worksheets.onChanged.add(async ({ worksheetId }) => watch.changed(worksheetId)),
    ];
    await context.sync();
    return handlers;
  });
}

async function unregister(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
