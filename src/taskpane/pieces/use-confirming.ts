import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Where the keyboard is while a question stands: on what changes nothing, and after it on what asked the question. The
 * two buttons take a reference each.
 */
export function useConfirming(confirming: boolean): {
  readonly ask: RefObject<HTMLButtonElement | null>;
  readonly keep: RefObject<HTMLButtonElement | null>;
} {
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useLayoutEffect(() => {
    if (confirming) keep.current?.focus();
    else if (before.current) ask.current?.focus();
    before.current = confirming;
  }, [confirming]);
  return { ask, keep };
}
