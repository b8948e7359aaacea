import { selectFramework } from "../../framework/select";
import type { Framework } from "../../framework/model";
import { clusterColors, HEADER_FILL, HEADER_INK, LINE } from "../drafting/colors";
import { SheetDraft } from "../drafting/sheet-draft";
import {
  matrixFooter,
  PLAIN,
  SUBTITLE,
  SUBTITLE_HEIGHT,
  TAB_COLOR,
  TITLE,
  TITLE_HEIGHT,
} from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import { FRAMEWORK_COLUMNS, rowsOf, type FrameworkColumn } from "./framework-rows";
import { FRAMEWORK_HEADINGS, frameworkLine } from "./framework-words";
import { MARGINS } from "../drafting/page";

export interface FrameworkSheetNames {
  /** Free ones. */
  readonly sheet: string;
  readonly table: string;
  /** The day on which it was adopted: "2026-11-30". */
  readonly made: string;
}

const WIDTHS: Readonly<Record<FrameworkColumn, number>> = {
  ...{ cluster: 95, code: 50, competency: 120, definition: 180, level: 52, levelName: 85, indicator: 330 },
  ...{ kind: 65, levelDescription: 120, core: 45, aliases: 90, clusterCode: 75, id: 55 },
};
const EDITION = 1;

/**
 * The workbook's own framework as a table, a row per indicator: what is changed in it counts from then on. Rows are as
 * high as Excel makes them, since texts will be changed.
 */
export function buildFrameworkSheet(
  framework: Framework,
  { sheet, table, made }: FrameworkSheetNames,
): SheetPlan {
  const rows = rowsOf(framework);
  const draft = new SheetDraft(FRAMEWORK_COLUMNS.map((column) => WIDTHS[column]));
  draft.addRow([framework.title], TITLE_HEIGHT);
  draft.addRow([frameworkLine(made, EDITION)], SUBTITLE_HEIGHT);
  draft.addRow([], 8);
  const header = draft.addRow(
    FRAMEWORK_COLUMNS.map((column) => FRAMEWORK_HEADINGS[column]),
    24,
  );
  for (const row of rows)
    draft.addRow(FRAMEWORK_COLUMNS.map((column) => (row[column] === "" ? null : row[column])));
  const at = (column: FrameworkColumn): number => FRAMEWORK_COLUMNS.indexOf(column);

  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(header + 1, 0, rows.length, draft.columns, {
    wrap: true,
    vertical: "top",
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(header, at("level"), rows.length + 1, 1, { horizontal: "center" });
  draft.style(header + 1, at("id"), rows.length, 1, SUBTITLE);
  // A code that is typed stays what was typed: 1.10 would be a date, or 1.1.
  for (const column of ["code", "clusterCode"] as const)
    draft.style(header + 1, at(column), rows.length, 1, { numberFormat: "@" });
  let from = header + 1;
  for (const cluster of framework.clusters) {
    const own = rows.filter((row) => row.clusterCode === cluster.code).length;
    draft.style(from, at("cluster"), own, 2, { color: clusterColors(cluster.code).ink });
    from += own;
  }
  return draft.finish({
    name: sheet,
    tables: [
      {
        name: table,
        area: { row: header, column: 0, rows: rows.length + 1, columns: draft.columns },
        style: "TableStyleLight1",
        filter: true,
        bandedRows: false,
      },
    ],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: header + 1, columns: 0 },
      print: {
        paper: "a4",
        orientation: "landscape",
        margins: MARGINS,
        pagesWide: 1,
        titleRows: { row: header, rows: 1 },
        footer: matrixFooter(selectFramework(framework)),
      },
      marker: { kind: "framework", table, edition: EDITION, made },
    },
  });
}
