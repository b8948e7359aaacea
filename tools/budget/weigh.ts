import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What is weighed: what must be there before a cell is answered, before the pane is seen, and everything. */
export type Portion = "functions" | "pane" | "all";

/**
 * The most that each may weigh, in bytes after gzip.
 * - functions: the page, and the scripts that run before it is read; a cell waits for these.
 * - pane: the same and what is asked for at once, which draws the pane.
 * - all: also what comes when it is wanted: knowing sheets again, a round of files, reading others' lists, judging versions for sharing.
 */
export const BUDGETS: Readonly<Record<Portion, number>> = { functions: 25_000, pane: 130_000, all: 500_000 };

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Of the files that were weighed those of a portion: by what the page itself names as its scripts, and to preload. */
export function portionOf(
  portion: Portion,
  weights: ReadonlyMap<string, Weight>,
  folder: string,
  page = "taskpane.html",
): ReadonlyMap<string, Weight> {
  if (portion === "all") return weights;
  const html = readFileSync(path.join(folder, page), "utf8");
  const names = portion === "functions" ? /<script\b[^>]*?\ssrc="([^"]+)"/g : /\s(?:src|href)="([^"]+)"/g;
  const named = new Set([...html.matchAll(names)].map(([, file]) => file));
  return new Map([...weights].filter(([name]) => name === page || named.has(name)));
}

/** What each portion weighs, and whether that is more than it may. */
export function againstBudgets(
  weights: ReadonlyMap<string, Weight>,
  folder: string,
  budgets: Readonly<Record<Portion, number>> = BUDGETS,
): readonly {
  readonly portion: Portion;
  readonly weight: Weight;
  readonly most: number;
  readonly over: boolean;
}[] {
  return (["functions", "pane", "all"] as const).map((portion) => {
    const weight = totalOf(portionOf(portion, weights, folder).values());
    const most = budgets[portion];
    return { portion, weight, most, over: weight.gzip > most };
  });
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
