/** Level and required level of each competency, as a bar of cells: one for each level that the competency has. */
import { gap } from "../../scoring/difference";
import { twoDecimals } from "../../scoring/rounding";
import { CLUSTER_COLORS, HEADER_FILL, HEADER_INK, LINE, QUIET_INK, WHITE } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import type { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { cellAddress } from "../plan/a1";
import type { Report, ReportLevel } from "./report-content";
import { PADDING, SIZE, type ReportGrid } from "./report-grid";
import type { ReportWords } from "./report-words";

const REACHED = CLUSTER_COLORS[0]?.ink ?? "";
const REQUIRED = "#C6D9EF";

/** Adds the header and a row for each competency. */
export function addLevels(draft: SheetDraft, grid: ReportGrid, report: Report, words: ReportWords): void {
  const { at, steps } = grid;
  const has = {
    before: report.levels.some(({ before }) => before !== undefined),
    next: report.levels.some(({ next }) => next !== undefined),
  };
  const remark = has.next ? at.remark : has.before ? at.next : at.before;
  const { columns } = words;
  const rowOf = (cells: ReadonlyMap<number, DraftCell>): readonly DraftCell[] =>
    Array.from({ length: at.end }, (_, column) => cells.get(column) ?? null);
  const header = draft.addRow(
    rowOf(
      new Map<number, DraftCell>([
        [at.code, words.competency],
        [at.level, columns.level],
        [at.required, columns.required],
        [at.steps, words.steps],
        [at.self, columns.self],
        ...(has.before ? [[at.before, columns.before] as const] : []),
        ...(has.next ? [[at.next, columns.next] as const] : []),
        [remark, columns.remark],
      ]),
    ),
    16,
  );
  const first = draft.rows;
  for (const each of report.levels) {
    const shown = (score: ReportLevel["level"]): DraftCell =>
      score === "n.v.t." ? words.notApplicable : typeof score === "number" ? twoDecimals(score) : "–";
    draft.addRow(
      rowOf(
        new Map<number, DraftCell>([
          [at.code, each.code],
          [at.name, each.name],
          [at.level, shown(each.level)],
          [at.required, each.required ?? "–"],
          ...steps.map((step, index): [number, DraftCell] => [
            at.steps + index,
            each.levels.includes(step) ? step : null,
          ]),
          [at.self, shown(each.self)],
          ...(has.before ? [[at.before, shown(each.before ?? null)] as const] : []),
          ...(has.next ? [[at.next, each.next ?? "–"] as const] : []),
          [remark, remarkOf(each, words)],
        ]),
      ),
      Math.max(14, textHeight(each.name, draft.widthOf(at.name, at.level), { size: SIZE }) + PADDING - 1),
    );
  }
  const rows = report.levels.length;
  draft.style(header, 0, 1, at.end, { fill: HEADER_FILL, color: HEADER_INK, bold: true, size: 8 });
  draft.style(header, 0, rows + 1, at.end, { vertical: "center", wrap: false });
  draft.style(first, 0, rows, at.end, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "hairline" },
  });
  draft.style(first, at.code, rows, 1, { color: QUIET_INK, size: 8 });
  draft.style(first, at.name, rows, 1, { wrap: true });
  draft.style(header, at.level, rows + 1, 2, { horizontal: "center" });
  draft.style(first, at.level, rows, 1, { bold: true });
  draft.style(header, at.self, rows + 1, remark - at.self, { horizontal: "center" });
  draft.style(first, at.steps, rows, steps.length, {
    horizontal: "center",
    size: 8,
    color: QUIET_INK,
    border: { sides: ["insideVertical"], color: WHITE, weight: "medium" },
  });
  const [step, level, required] = ([at.steps, at.level, at.required] as const).map((column) =>
    cellAddress(first, column),
  ) as [string, string, string];
  // What is no number counts as nothing: a text is greater than any number.
  const upTo = (column: string): string => `=AND(ISNUMBER(${step}),${step}<=N($${column}))`;
  draft.styleIf(first, at.steps, rows, steps.length, {
    kind: "formula",
    formula: upTo(level),
    look: { fill: REACHED, color: WHITE, bold: true },
    stopIfTrue: true,
  });
  draft.styleIf(first, at.steps, rows, steps.length, {
    kind: "formula",
    formula: upTo(required),
    look: { fill: REQUIRED, color: REACHED, bold: true },
    stopIfTrue: true,
  });
  draft.styleIf(first, at.steps, rows, steps.length, {
    kind: "formula",
    formula: `=ISNUMBER(${step})`,
    look: { fill: HEADER_FILL },
  });
  const legend = draft.addRow([words.legend], 13);
  draft.style(legend, 0, 1, 1, { size: 8, color: QUIET_INK, wrap: false });
}

function remarkOf({ level, required }: ReportLevel, words: ReportWords): string {
  if (level === null) return words.notRated;
  if (level === "n.v.t.") return words.notApplicable;
  const short = gap(level, required);
  return typeof short === "number" ? words.gap(twoDecimals(short)) : "";
}
