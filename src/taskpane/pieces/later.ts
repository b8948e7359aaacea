/** A part of the add-in that comes when it is first wanted, or ahead of that. */
export interface Later<Value> {
  /** Asks for it, once; where that fails, the next time asks again. */
  readonly load: () => Promise<Value>;
  /** It, once it is there. */
  readonly now: () => Value | undefined;
}

/** A part that comes later, by how it is loaded. */
export function later<Value>(load: () => Promise<Value>): Later<Value> {
  let value: Value | undefined;
  let loading: Promise<Value> | undefined;
  return {
    load: () => {
      loading ??= load().then(
        (loaded) => (value = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    now: () => value,
  };
}
