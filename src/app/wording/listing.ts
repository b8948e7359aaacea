import { list } from "../../framework/list";

export { list };

/** Names in quotation marks, as one list: "‘a’, ‘b’ en ‘c’". The one way in which names of sheets and the like are told. */
export function quotedList(names: readonly string[], and: string): string {
  return list(
    names.map((name) => `‘${name}’`),
    and,
  );
}
