import { NoAnswer } from "./errors";

/** Waits for the answer to a request: `await patiently(context.sync())`. */
export type Patiently = (answer: Promise<void>) => Promise<void>;

export interface PatienceOptions {
  /** Milliseconds that a request may take. */
  readonly patience: number;
  /** Milliseconds in all, from when the first one was sent that got no answer; half as much again when left out. */
  readonly inAll?: number;
  /** The time in milliseconds; that of the machine when left out. */
  readonly now?: () => number;
}

/** So soon after Excel was found silent it is still the same undertaking that asks, not a person anew. */
const SAME_UNDERTAKING = 1_000;

/**
 * Puts a limit on the waiting: a request that got lost would otherwise leave the pane waiting for ever. Excel carries
 * requests out in order, so what is sent after a late one still comes after it. Where one got no answer, what follows,
 * such as undoing, has only what is left of the time in all: a dead Excel is to be told soon, and what a person asks
 * after that is tried again.
 */
export function waitingAtMost({
  patience,
  inAll = 1.5 * patience,
  now = Date.now,
}: PatienceOptions): Patiently {
  /** Since when Excel is silent, and when that was last found out. */
  let silent: { readonly until: number; readonly found: number } | undefined;
  return async (answer) => {
    const sent = now();
    if (silent && sent > Math.max(silent.until, silent.found + SAME_UNDERTAKING)) silent = undefined;
    const most = Math.max(0, Math.min(patience, silent ? silent.until - sent : patience));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswer(`No answer within ${most} ms`)), most);
    });
    // It may still be refused when nobody waits for it any more.
    answer.catch(() => undefined);
    try {
      await Promise.race([answer, tooLate]);
      silent = undefined;
    } catch (error) {
      if (error instanceof NoAnswer) silent = { until: silent?.until ?? sent + inAll, found: now() };
      else silent = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
