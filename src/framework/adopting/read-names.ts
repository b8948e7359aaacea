/** Names and definitions without headings, in groups under banners; and a name and its sentence in one cell. */
import type { Draft, DraftCluster } from "./draft";
import { filled, type Grid, type GridCell } from "./text-grid";
import { isAside, roleOfHeading } from "./words";

const CODE = /^(?:[A-Za-z]{1,3}[.-]?)?\d*(?:\.\d+)*[.)]?$/u;
const JOINED = /^([^(]{2,60}?)(?:\s+[–—-]\s+|:\s+)(\S.*)$/su;

export function readNames(draft: Draft, grid: Grid): void {
  const rows = grid.rows.map((row) => filled(row)).filter((row) => row.length > 0);
  const wide = rows.some((row) => row.length > 1);
  const isItem = (row: readonly GridCell[] | undefined): boolean =>
    wide ? (row?.length ?? 0) > 1 : JOINED.test(row?.[0]?.text ?? "");
  const anyItem = rows.some(isItem);
  let cluster: DraftCluster | undefined;
  rows.forEach((row, index) => {
    const [first] = row;
    if (!first || (isAside(first.text) && row.length === 1)) return;
    // A list of names has a heading at most.
    if (index === 0 && row.length === 1 && !anyItem && roleOfHeading(first.text) === "competency") return;
    if (!isItem(row) && anyItem) {
      if (isItem(rows[index + 1])) cluster = draft.cluster(first.text.trim(), undefined, first);
      else if (index === 0) draft.title = first.text.trim();
      else draft.passOver(first, "loose");
      return;
    }
    const coded = row.length > 1 && CODE.test(first.text.trim()) ? first : undefined;
    const [name, definition, ...more] = coded ? row.slice(1) : row;
    if (!name) return;
    if (coded?.damage === "date") draft.passOver(coded, "date");
    const joined = definition ? undefined : JOINED.exec(name.text);
    for (const cell of more) draft.passOver(cell, "loose");
    draft.begin(name, joined?.[1] ?? name.text.trim(), {
      ...(coded && coded.damage === undefined ? { code: coded.text.trim().replace(/[.)]$/u, "") } : {}),
      definition: joined?.[2] ?? definition?.text ?? "",
      ...(cluster ? { cluster } : {}),
    });
  });
}
