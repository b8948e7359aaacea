/** Loads what will be wanted while nobody waits, so that a click is answered at once. */

/** What is used of a window; Safari, in which Excel on a Mac shows a pane, has no idle callbacks. */
export interface IdleTeller {
  readonly requestIdleCallback?: (begin: () => void) => unknown;
  readonly setTimeout: (begin: () => void, afterMs: number) => unknown;
}

/** Where nobody tells that nothing is to be done: by then the pane is drawn. */
const QUIET_AFTER_MS = 300;

/**
 * Loads one after the other, each once nothing else is to be done. What fails is passed over: it is asked for again, and
 * told, when somebody wants it. Answers the function that ends it.
 */
export function loadAhead(loads: readonly (() => Promise<unknown>)[], page: IdleTeller): () => void {
  let ended = false;
  const next = (at: number): void => {
    const load = loads[at];
    if (!load || ended) return;
    const begin = (): void => {
      if (ended) return;
      const onward = (): void => next(at + 1);
      load().then(onward, onward);
    };
    if (page.requestIdleCallback) page.requestIdleCallback(begin);
    else page.setTimeout(begin, QUIET_AFTER_MS);
  };
  next(0);
  return () => {
    ended = true;
  };
}
