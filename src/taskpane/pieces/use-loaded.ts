import { useEffect, useState } from "react";
import type { Later } from "./later";

/** How far a part of the pane is that comes later. */
export type Loaded<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly value: Value }
  | { readonly state: "failed"; readonly again: () => void };

/**
 * Loads a part once it is wanted; at once there where it was loaded before. What failed is tried again when a person
 * asks for it, and the next time that it is wanted.
 */
export function useLoaded<Value>(part: Later<Value>, wanted: boolean): Loaded<Value> {
  const [attempt, setAttempt] = useState({ tries: 0, failed: false });
  const { tries, failed } = attempt;
  const value = part.now();
  const there = value !== undefined;
  useEffect(() => {
    if (!wanted || there) return undefined;
    let current = true;
    const ended = (badly: boolean) => () => {
      if (current) setAttempt((last) => ({ ...last, failed: badly }));
    };
    part.load().then(ended(false), ended(true));
    return () => {
      current = false;
    };
  }, [part, wanted, there, tries]);
  if (value !== undefined) return { state: "there", value };
  if (!failed) return { state: "waiting" };
  return { state: "failed", again: () => setAttempt({ tries: tries + 1, failed: false }) };
}
