import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The most that the pane may weigh, in bytes after gzip: everything that the page can load from us. */
export const BUDGET = 200_000;

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The files of a built pane that a browser may load: the page and all scripts and styles, also those loaded later. */
export function weighPane(folder: string, page = "taskpane.html"): ReadonlyMap<string, Weight> {
  const files = readdirSync(folder).filter((name) => name === page || /\.(js|css)$/.test(name));
  return new Map(files.map((name) => [name, weigh(readFileSync(path.join(folder, name)))]));
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
