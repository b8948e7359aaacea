/** Lines beside the framework that say something of its levels: which is the highest, what they are called, a scale. */
import { foldKey } from "../fold";
import type { Draft } from "./draft";
import { filled, type Grid, type GridCell } from "./text-grid";

export interface Said {
  /** The letter or name that is the highest. */
  readonly highest?: string;
  /** Names of levels by their number or letter. */
  readonly names: ReadonlyMap<string, string>;
}

const HIGHEST = [
  /(?:^|[^\p{L}])([A-H])\s+(?:is|=|staat voor|:)\s*(?:het |de |the )?(?:hoogste|highest)/u,
  /(?:hoogste|highest)(?: niveau| level)?\s*(?:is|=|:)\s*(?:niveau |level )?([A-H])(?!\p{L})/u,
];
const LOWEST = /(?:^|[^\p{L}])([A-H])\s+(?:is|=|:)?\s*(?:het |de |the )?(?:laagste|lowest)/u;
const PAIRS = /(\d|[A-H])\s*=\s*([^,;=]+?)(?=\s*(?:[,;.]|$))/gu;
const RATING = /beoordeling|verwachting|rating|expectation|oordeel|waardering/u;

/** What is said, and the cells without those lines. */
export function takeSentences(draft: Draft, grid: Grid): { readonly said: Said; readonly grid: Grid } {
  const names = new Map<string, string>();
  let highest: string | undefined;
  const used = new Set<GridCell>();
  for (const row of grid.rows) {
    const [cell, ...more] = filled(row);
    if (!cell || more.length > 0) continue;
    const { text } = cell;
    const letter = HIGHEST.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    if (letter !== undefined && (LOWEST.exec(text)?.[1] ?? "") !== letter) {
      highest = letter;
      used.add(cell);
    }
    const pairs = [...text.matchAll(PAIRS)];
    if (pairs.length < 2) continue;
    const key = foldKey(text);
    if (RATING.test(key)) {
      used.add(cell);
      draft.ask("ratingScale", ["rating"], [text], cell.at);
    } else if (/niveau|level|legenda|legend/u.test(key)) {
      used.add(cell);
      for (const [, of = "", name = ""] of pairs) names.set(of, name.trim());
    }
  }
  const rows = grid.rows.map((row) => row.map((cell) => (used.has(cell) ? { ...cell, text: "" } : cell)));
  return { said: { names, ...(highest === undefined ? {} : { highest }) }, grid: { ...grid, rows } };
}
