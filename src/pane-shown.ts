/**
 * Whether the pane is to be seen. Excel keeps the page of a shared runtime running with its pane closed, slowly
 * (office-js 6936): then nothing but the custom functions is to run.
 */

/** Ends what was begun. */
export type End = () => void;

export interface PaneShown {
  /** Begins as soon as the pane is seen, ends when it no longer is, and so on, until the answered function is called. */
  while(begin: () => End): End;
}

/** What is used of a document. */
type Page = Pick<Document, "hidden" | "addEventListener">;

/** Tells each time that Office opens ("Taskpane") or closes ("Hidden") the pane. */
export type TellMode = (tell: (mode: string) => void) => void;

/**
 * A page that is not seen says so itself where Excel really hides it; opening and closing the pane Office tells, but not
 * how it was at the start. The word that came last holds, and a page that says nothing is taken for seen.
 */
export function watchPane(page: Page, onMode: TellMode): PaneShown {
  const listeners = new Set<() => void>();
  let closed = false;
  let shown = !page.hidden;
  const become = (now: boolean): void => {
    if (now === shown) return;
    shown = now;
    for (const listener of [...listeners]) listener();
  };
  page.addEventListener("visibilitychange", () => become(!page.hidden && !closed));
  onMode((mode) => {
    closed = mode === "Hidden";
    become(!closed);
  });
  return {
    while: (begin) => {
      let end: End | undefined;
      const turn = (): void => {
        if (shown) end ??= begin();
        else {
          end?.();
          end = undefined;
        }
      };
      listeners.add(turn);
      turn();
      return () => {
        listeners.delete(turn);
        end?.();
      };
    },
  };
}
