import { useRef, useState } from "react";
import type { InsertMatrixArguments, RunAction } from "../app/action";
import type { PaneViewStore } from "../app/pane-view";
import type { FrameworkCount } from "../framework/model";

/** Work that is done sooner shows no progress, so that nothing flickers. */
export const SLOW_AFTER_MS = 400;

export interface Running {
  /** True once it has taken long enough to show that it is going on. */
  readonly slow: boolean;
  readonly cancelling: boolean;
  /** Parts done of parts in all; undefined while unknown. */
  readonly progress?: { readonly done: number; readonly all: number };
}

export interface Insert {
  /** Undefined when nothing is going on. */
  readonly running: Running | undefined;
  /** Starts; does nothing while a former start is going on. What comes of it is put in the view as a notice. */
  readonly start: (args: InsertMatrixArguments, count: FrameworkCount) => void;
  readonly cancel: () => void;
}

/** Inserting the matrix, from the press of the button to the notice of what came of it. */
export function useInsert(run: RunAction, view: PaneViewStore): Insert {
  const [running, setRunning] = useState<Running>();
  const controller = useRef<AbortController>(undefined);

  const insert = async (args: InsertMatrixArguments, count: FrameworkCount): Promise<void> => {
    const own = new AbortController();
    controller.current = own;
    const change = (part: Partial<Running>) => setRunning((before) => before && { ...before, ...part });
    view.set({ notice: undefined });
    setRunning({ slow: false, cancelling: false });
    const timer = setTimeout(() => change({ slow: true }), SLOW_AFTER_MS);
    const outcome = await run("insertMatrix", args, {
      signal: own.signal,
      onProgress: (done, all) => change({ progress: { done, all } }),
    });
    clearTimeout(timer);
    controller.current = undefined;
    setRunning(undefined);
    if (outcome.ok) view.set({ notice: { kind: "made", made: outcome.result, count } });
    else if (own.signal.aborted) view.set({ notice: { kind: "info", message: outcome.error.message } });
    else view.set({ notice: { kind: "error", error: outcome.error } });
  };

  return {
    running,
    start: (args, count) => {
      if (!controller.current) void insert(args, count);
    },
    cancel: () => {
      controller.current?.abort();
      setRunning((before) => before && { ...before, cancelling: true });
    },
  };
}
