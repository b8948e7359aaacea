import { useEffect, useState } from "react";

/** A part of the pane that comes when it is first wanted. */
export type Loaded<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly value: Value }
  | { readonly state: "failed" };

/** Loads once it is wanted, and tries again the next time it is wanted when that failed. */
export function useLoaded<Value>(load: () => Promise<Value>, wanted: boolean): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: "waiting" });
  const there = loaded.state === "there";
  useEffect(() => {
    if (!wanted || there) return undefined;
    let current = true;
    load().then(
      (value) => current && setLoaded({ state: "there", value }),
      () => current && setLoaded({ state: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [load, wanted, there]);
  return loaded;
}
