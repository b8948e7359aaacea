/**
 * What a person has typed and chosen in the pane, kept outside the parts that show it: when a part breaks, is taken away
 * and comes again, nothing of it is lost. It lives as long as the page, and is written nowhere.
 */
import { createContext, useCallback, useContext, useState, useSyncExternalStore } from "react";

export interface Kept {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  /** Calls the listener after each change; answers the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty place; the pane has one (`PaneRoot`). */
export function createKept(): Kept {
  const values = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  return {
    has: (key) => values.has(key),
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const KeptContext = createContext<Kept | undefined>(undefined);

/**
 * As `useState`, for what must not get lost.
 * @param key of its own for each thing that is kept; whoever uses the same key shares the value
 * @throws outside a pane
 */
export function useKept<Value>(
  key: string,
  initial: () => Value,
): readonly [Value, (change: (before: Value) => Value) => void] {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error("What is filled in is kept by the pane, and there is none around this part.");
  const [before, setFirst] = useState(() => ({ key, value: initial() }));
  // Of another key it is another thing, with a beginning of its own.
  const first = before.key === key ? before : { key, value: initial() };
  if (first !== before) setFirst(first);
  const { value } = first;
  const read = useCallback(() => (kept.has(key) ? (kept.get(key) as Value) : value), [kept, key, value]);
  const change = useCallback(
    (next: (before: Value) => Value) => kept.set(key, next(read())),
    [kept, key, read],
  );
  return [useSyncExternalStore(kept.subscribe, read), change];
}
