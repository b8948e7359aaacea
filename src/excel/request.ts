import { NoAnswer } from "./errors";

/** Waits for the answer to a request: `await patiently(context.sync())`. */
export type Patiently = (answer: Promise<void>) => Promise<void>;

/**
 * Puts a limit on the waiting, in milliseconds: a request that got lost would otherwise leave the pane waiting for
 * ever. Excel carries requests out in order, so what is sent after a late one still comes after it.
 */
export function waitingAtMost(patience: number): Patiently {
  return async (answer) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswer(`No answer within ${patience} ms`)), patience);
    });
    try {
      await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
}
