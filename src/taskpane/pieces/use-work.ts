import { useRef, useState } from "react";
import type { Outcome, RunOptions } from "../../app/action";
import type { PaneNotice, PaneViewStore } from "../../app/pane/pane-view";

/** Work that is done sooner shows no progress, so that nothing flickers. */
export const SLOW_AFTER_MS = 400;

export interface Running {
  /** True once it has taken long enough to show that it is going on. */
  readonly slow: boolean;
  readonly cancelling: boolean;
  /** Parts done of parts in all; undefined while unknown. */
  readonly progress?: { readonly done: number; readonly all: number };
}

export interface Work {
  /** Undefined when nothing is going on. */
  readonly running: Running | undefined;
  /** Starts; does nothing while a former start is going on. What comes of it is put in the view as a notice. */
  readonly start: (job: (options: RunOptions) => Promise<Outcome<PaneNotice>>) => void;
  readonly cancel: () => void;
}

/** Work that may take long, from the press of the button to the notice of what came of it. */
export function useWork(view: PaneViewStore): Work {
  const [running, setRunning] = useState<Running>();
  const controller = useRef<AbortController>(undefined);

  const work = async (job: Parameters<Work["start"]>[0]): Promise<void> => {
    const own = new AbortController();
    controller.current = own;
    const change = (part: Partial<Running>) => setRunning((before) => before && { ...before, ...part });
    view.set({ notice: undefined });
    setRunning({ slow: false, cancelling: false });
    const timer = setTimeout(() => change({ slow: true }), SLOW_AFTER_MS);
    const outcome = await job({
      signal: own.signal,
      onProgress: (done, all) => change({ progress: { done, all } }),
    });
    clearTimeout(timer);
    controller.current = undefined;
    setRunning(undefined);
    if (outcome.ok) view.set({ notice: outcome.result });
    else if (own.signal.aborted) view.set({ notice: { kind: "info", message: outcome.error.message } });
    else view.set({ notice: { kind: "error", error: outcome.error } });
  };

  return {
    running,
    start: (job) => {
      if (!controller.current) void work(job);
    },
    cancel: () => {
      controller.current?.abort();
      setRunning((before) => before && { ...before, cancelling: true });
    },
  };
}

/** What came of an action, told as a notice. */
export function told<Result>(
  outcome: Outcome<Result>,
  notice: (result: Result) => PaneNotice,
): Outcome<PaneNotice> {
  return outcome.ok ? { ok: true, result: notice(outcome.result) } : outcome;
}
