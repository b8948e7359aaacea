import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The most that the pane may weigh, in bytes after gzip: what the page loads of ours before it can be used. */
export const BUDGET = 200_000;

/**
 * The most that everything the page can load of ours may weigh, parts that come when they are wanted among it. It was
 * 280 kB; knowing sheets again without their marks, reading others' lists and judging versions for sharing take 35 kB
 * more. They come late, so that the pane opens no more slowly.
 */
export const WHOLE_BUDGET = 325_000;

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Of the files that were weighed those that the page itself names: what the pane opens with. */
export function openingOf(
  weights: ReadonlyMap<string, Weight>,
  folder: string,
  page = "taskpane.html",
): ReadonlyMap<string, Weight> {
  const html = readFileSync(path.join(folder, page), "utf8");
  const named = new Set([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file));
  return new Map([...weights].filter(([name]) => name === page || named.has(name)));
}

/** The files of a built pane that a browser may load: the page and all scripts and styles, also those loaded later. */
export function weighPane(folder: string, page = "taskpane.html"): ReadonlyMap<string, Weight> {
  const files = readdirSync(folder).filter((name) => name === page || /\.(js|css)$/.test(name));
  return new Map(files.map((name) => [name, weigh(readFileSync(path.join(folder, name)))]));
}

/** Source maps in a built pane: none is to be served. */
export function mapsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".map"));
}

/** The sum of several weights. */
export function totalOf(weights: Iterable<Weight>): Weight {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const { raw, gzip, brotli } of weights) {
    total.raw += raw;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return total;
}

function weigh(content: Buffer): Weight {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}
