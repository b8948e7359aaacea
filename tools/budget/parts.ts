/** What each part of the built add-in is made of: `npm run budget -- --parts`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { inProject } from "../project";

interface SourceMapText {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of a segment of a source map: base 64, five bits a digit, the lowest bit of a number its sign. */
function numbersOf(segment: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** How many characters of a script came from each source; what came from none, as webpack's own, is under "". */
export function bySource(script: string, { sources, mappings }: SourceMapText): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  const lines = script.split("\n");
  let source = 0;
  mappings.split(";").forEach((line, at) => {
    let column = 0;
    let from: string | undefined;
    const until = (end: number): void => {
      if (end > column) lengths.set(from ?? "", (lengths.get(from ?? "") ?? 0) + end - column);
    };
    for (const segment of line.split(",").filter((text) => text !== "")) {
      const [columns = 0, otherSource] = numbersOf(segment);
      until(column + columns);
      column += columns;
      source += otherSource ?? 0;
      from = otherSource === undefined ? undefined : sources[source];
    }
    until(lines[at]?.length ?? 0);
  });
  return lengths;
}

/** The package, or the room of ours, that a source is in. */
function placeOf(source: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  if (inPackage !== undefined) return inPackage;
  const own = source.replace(/^webpack:\/\/[^/]*\/(\.\/)?/, "");
  return own === ""
    ? "(webpack)"
    : own.startsWith("src/")
      ? own.split("/").slice(0, 3).join("/")
      : "(webpack)";
}

export interface PartWeight {
  /** Bytes after gzip. */
  readonly gzip: number;
  /** By origin its share of them, the heaviest first. */
  readonly origins: readonly (readonly [string, number])[];
}

/** What a script weighs and what of that each origin does, by its length. */
export function weighOrigins(script: string, map: SourceMapText): PartWeight {
  const gzip = gzipSync(script, { level: 9 }).length;
  const lengths = new Map<string, number>();
  for (const [source, length] of bySource(script, map)) {
    lengths.set(placeOf(source), (lengths.get(placeOf(source)) ?? 0) + length);
  }
  const origins = [...lengths].map(([origin, length]) => [origin, (gzip * length) / script.length] as const);
  return { gzip, origins: origins.sort(([, one], [, other]) => other - one) };
}

/** Builds the add-in once more, with maps, and answers of each of these scripts what it is made of. */
export function partsOf(scripts: readonly string[]): ReadonlyMap<string, PartWeight> {
  const folder = mkdtempSync(path.join(tmpdir(), "compleet-parts-"));
  try {
    const webpack = inProject("node_modules", "webpack-cli", "bin", "cli.js");
    const options = ["--mode", "production", "--config-name", "addin", "--devtool", "source-map"];
    execFileSync(
      process.execPath,
      [
        webpack,
        ...options,
        "--output-path",
        folder,
        "--output-filename",
        "[name].js",
        "--output-chunk-filename",
        "[name].js",
      ],
      {
        cwd: inProject(),
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
    return new Map(
      scripts.map((script) => {
        const name = script.replace(/\.[0-9a-f]+\.js$/, ".js");
        return [script, weighOrigins(read(name), JSON.parse(read(`${name}.map`)) as SourceMapText)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
