/** Waiting for a lost answer without waiting: what waits for long is told at once that the time is over. */

/** Whoever waits so many milliseconds or more waits for Excel. */
const LONG = 5_000;

export class VirtualWaiting {
  private readonly real = globalThis.setTimeout;
  private readonly waiting = new Set<() => void>();

  constructor() {
    const { real, waiting } = this;
    globalThis.setTimeout = ((run: () => void, ms?: number, ...args: unknown[]) => {
      if ((ms ?? 0) < LONG) return real(run, ms, ...args);
      const over = (): void => {
        waiting.delete(over);
        run();
      };
      waiting.add(over);
      const handle = real(over, 2 ** 30);
      handle.unref?.();
      return handle;
    }) as typeof setTimeout;
  }

  /** The time of those who wait is over as soon as the request of now is done with. */
  overSoon(): void {
    this.real(() => {
      for (const over of [...this.waiting]) over();
    }, 1);
  }

  end(): void {
    globalThis.setTimeout = this.real;
  }
}
