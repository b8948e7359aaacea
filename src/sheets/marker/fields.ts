/** The words of a marker's text, by key. */

export class Fields {
  constructor(private readonly values: ReadonlyMap<string, readonly string[]>) {}

  /** Undefined where the key is not there. */
  list(key: string): readonly string[] | undefined {
    return this.values.get(key);
  }

  text(key: string): string | undefined {
    return this.values.get(key)?.join(",");
  }

  /** A whole number from 0. */
  number(key: string): number | undefined {
    const text = this.text(key);
    return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    const text = this.text(key);
    return values.find((value) => value === text);
  }

  /** Those of the list that are known. */
  some<Value extends string>(key: string, values: readonly Value[]): readonly Value[] | undefined {
    return this.list(key)?.flatMap((text) => values.filter((value) => value === text));
  }
}

export interface FoundFields {
  readonly version: number;
  readonly kind: string;
  readonly fields: Fields;
}

/** Undefined for a text that is no marker. */
export function readFields(text: string, prefix: string): FoundFields | undefined {
  return text.startsWith(prefix) ? ofWords(text.slice(prefix.length)) : ofJson(text);
}

function ofWords(text: string): FoundFields | undefined {
  const [number = "", kind = "", ...words] = text.split(" ");
  if (!/^\d{1,4}$/.test(number) || kind === "") return undefined;
  try {
    const values = new Map(
      words.map((word): [string, readonly string[]] => {
        const [key = "", value = ""] = splitAt(word, "=");
        return [key, value.split("+").map(decodeURIComponent)];
      }),
    );
    return { version: Number(number), kind, fields: new Fields(values) };
  } catch {
    // Cut off in the middle of a letter: no marker any more.
    return undefined;
  }
}

function splitAt(word: string, sign: string): readonly string[] {
  const place = word.indexOf(sign);
  return place < 0 ? [word] : [word.slice(0, place), word.slice(place + 1)];
}

/** Version 1: { kind, version, about, run, names }, and in `about` lists with commas. */
function ofJson(text: string): FoundFields | undefined {
  const { kind, version, about, run, names } = parsed(text);
  if (typeof kind !== "string" || typeof version !== "number") return undefined;
  if (typeof about !== "object" || about === null) return undefined;
  const values = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(about)) {
    if (typeof value === "string") values.set(key, value.split(","));
  }
  if (typeof run === "string") values.set("run", [run]);
  if (Array.isArray(names)) {
    values.set(
      "names",
      names.filter((name) => typeof name === "string"),
    );
  }
  return { version, kind, fields: new Fields(values) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
