import { useSyncExternalStore } from "react";
import type { Store } from "./store";

/** The store's value, drawn again with every change. */
export function useStore<Value extends object>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
