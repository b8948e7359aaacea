/** What a team needs and has: an overview, and below it the table in which a person says what is needed. */
import { levelsOf } from "../../scoring/level-scale";
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK, TO_FILL_IN } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { SheetDraft } from "../drafting/sheet-draft";
import { textColumnWidth } from "../drafting/text-columns";
import { CELL_PADDING, textHeight, textWidth } from "../drafting/text-size";
import { followStatus, levelHeader, type LevelBlocks } from "../heatmap/level-blocks";
import { quoted, quotedInParts } from "../heatmap/live-formulas";
import { heatFormat, heatRules } from "../heatmap/rules";
import { MARGINS } from "../drafting/page";
import { matrixFooter, PLAIN, SUBTITLE, TAB_COLOR, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { areaAddress, cellAddress, columnLetters } from "../plan/a1";
import type { SheetPlan } from "../plan/plan";
import { competencyHeader } from "../scores/competency-columns";
import type { NeedsNames, TeamNeeds } from "./needs-content";
import { overviewFormula, tableFormulas, type NeedsPlaces } from "./needs-formulas";
import type { NeedsWords } from "./needs-words";

const KEYS = [
  ...(["whom", "competency", "level", "needed", "critical", "there", "unknown"] as const),
  ...(["thereInWords", "short", "verdict", "thereAfter", "unknownAfter", "effect"] as const),
] as const;
/** What a person fills in. */
const FILLED_IN = { first: 2, columns: 3 } as const;
const WIDTHS: Readonly<Record<(typeof KEYS)[number], number>> = {
  ...{ whom: 150, competency: 160, level: 62, needed: 62, critical: 62, there: 72, unknown: 76 },
  ...{ thereInWords: 86, short: 66, verdict: 118, thereAfter: 76, unknownAfter: 76, effect: 76 },
};
/** Of the overview, where it is wider than the table; and the room that sentences in the last column of that need. */
const NARROW = 76;
const LAST_ROOM = 240;
const MOST_NEEDED = 9999;

/** The row of the reserve: the title, two lines and the status stand above it. */
const RESERVE_ROW = 4;
export const RESERVE = `$B$${RESERVE_ROW + 1}`;

export interface NeedsSheet {
  readonly plan: SheetPlan;
  /** The overview: "B9:P9". */
  readonly cells: string;
  readonly rows: readonly string[];
}

/** The sheet; it names nobody. `options` are the cells with yes and no, to choose from. */
export function needsSheet(
  needs: TeamNeeds,
  places: NeedsPlaces,
  {
    names,
    lines,
    options,
  }: { readonly names: NeedsNames; readonly options: string } & Pick<LevelBlocks, "lines">,
): NeedsSheet {
  const { words } = places;
  const { competencies } = needs.levels;
  const groups = [...new Set(needs.rows.map(({ whom }) => whom ?? words.team))];
  const draft = new SheetDraft(widthsOf(needs, groups, words));
  const wide = KEYS.reduce((sum, key) => sum + WIDTHS[key], 0);
  const text = (cell: DraftCell, longest: string): void => {
    const row = draft.addRow([cell], textHeight(longest, wide, { size: 10 }) + 3);
    draft.merge(row, 0, 1, KEYS.length);
    draft.style(row, 0, 1, KEYS.length, { ...PLAIN, ...SUBTITLE, wrap: true, vertical: "top" });
  };
  draft.addRow([words.title], TITLE_HEIGHT);
  draft.style(0, 0, 1, 1, { ...PLAIN, ...TITLE });
  text(words.line, words.line);
  text(words.explanation, words.explanation);
  const origin = words.origin(needs.made, needs.sheets);
  const status = followStatus(words.status, needs.levels.follows?.lists, lines);
  text(
    typeof status === "string" ? status + origin : { formula: `${status.formula}&${quotedInParts(origin)}` },
    `${words.status.lost}000. ${words.status.again}${origin}`,
  );
  draft.addRow(
    [words.reserve, needs.reserve],
    Math.max(18, textHeight(words.reserve, draft.widthOf(0, 1), { size: 10 }) + 3),
  );
  draft.style(RESERVE_ROW, 0, 1, 2, { ...PLAIN, wrap: true });
  draft.style(RESERVE_ROW, 1, 1, 1, { fill: TO_FILL_IN, horizontal: "left" });
  draft.validate(RESERVE_ROW, 1, 1, 1, { rule: { kind: "whole", min: 0, max: MOST_NEEDED } });
  draft.addRow([], 8);
  const overview = draft.addRow([words.overview, ...competencies.map(competencyHeader)], 44);
  const block = { row: draft.rows, column: 1, rows: groups.length, columns: competencies.length };
  groups.forEach((group, row) =>
    draft.addRow(
      [
        group,
        ...competencies.map((_, index) => ({
          formula: overviewFormula(
            places,
            `$A${block.row + row + 1}`,
            `${columnLetters(1 + index)}$${overview + 1}`,
          ),
        })),
      ],
      18,
    ),
  );
  draft.addRow([], 12);
  const formulas = tableFormulas(places);
  const header = draft.addRow(
    KEYS.map((key) => words.columns[key]),
    32,
  );
  for (const { whom, competency, level, people, critical } of needs.rows) {
    const given: Partial<Record<(typeof KEYS)[number], DraftCell>> = {
      whom: whom ?? words.team,
      competency: levelHeader(competency),
      level: level ?? null,
      needed: people ?? null,
      critical: critical ? words.yes : words.no,
    };
    draft.addRow(
      KEYS.map((key): DraftCell => {
        const formula = formulas[key];
        return formula === undefined ? (given[key] ?? null) : { formula };
      }),
    );
  }
  const first = header + 1;
  const rows = needs.rows.length;
  draft.style(overview, 0, block.rows + 1, 1 + block.columns, {
    ...PLAIN,
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(overview, 0, 1, 1 + block.columns, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    wrap: true,
    vertical: "bottom",
  });
  draft.style(overview, 1, block.rows + 1, block.columns, { horizontal: "center" });
  draft.style(block.row, 0, block.rows, 1, { wrap: true, numberFormat: "@" });
  draft.style(block.row, 1, block.rows, block.columns, { numberFormat: heatFormat("gap", false) });
  for (const rule of heatRules(block, { measure: "gap", palette: "blue", highest: needs.highest }))
    draft.styleIf(block.row, block.column, block.rows, block.columns, rule);
  styleTable(draft, { header, rows, verdicts: words.verdicts });
  needs.rows.forEach(({ competency }, index) => {
    const levels = levelsOf(competency);
    draft.validate(first + index, FILLED_IN.first, 1, 1, {
      rule: { kind: "whole", min: 0, max: levels.at(-1) ?? 0 },
    });
  });
  draft.validate(first, FILLED_IN.first + 1, rows, 1, { rule: { kind: "whole", min: 0, max: MOST_NEEDED } });
  draft.validate(first, FILLED_IN.first + 2, rows, 1, { rule: { kind: "list", source: `=${options}` } });
  const plan = draft.finish({
    name: names.sheet,
    tables: [
      {
        ...{ name: names.table, style: "TableStyleLight1", filter: true, bandedRows: false },
        area: { row: header, column: 0, rows: rows + 1, columns: KEYS.length },
      },
    ],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print: {
        paper: "a4",
        orientation: "landscape",
        margins: MARGINS,
        pagesWide: 1,
        footer: matrixFooter(needs.selection),
      },
      marker: { kind: "needs", table: names.table, link: names.link },
    },
  });
  return { plan, cells: areaAddress(block), rows: groups };
}

function widthsOf({ levels }: TeamNeeds, groups: readonly string[], words: NeedsWords): readonly number[] {
  const own = KEYS.map((key) => WIDTHS[key]);
  const first = Math.max(own[0] ?? 0, textColumnWidth(words.overview, groups, 240));
  // A competency's name in the overview breaks between words, never within one.
  const names = levels.competencies.map((competency) => longestWordWidth(competencyHeader(competency)));
  const columns = Array.from({ length: Math.max(own.length - 1, names.length) }, (_, index) =>
    Math.max(own[index + 1] ?? NARROW, names[index] ?? 0),
  );
  const room = Math.max(0, LAST_ROOM - Math.max(0, 1 + names.length - own.length) * NARROW);
  return [first, ...columns, ...(room > 0 ? [room] : [])];
}

function styleTable(
  draft: SheetDraft,
  {
    header,
    rows,
    verdicts,
  }: { readonly header: number; readonly rows: number } & Pick<NeedsWords, "verdicts">,
): void {
  const first = header + 1;
  const columns = KEYS.length;
  draft.style(header, 0, rows + 1, columns, {
    ...PLAIN,
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(header, 0, 1, columns, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    wrap: true,
    vertical: "bottom",
  });
  draft.style(first, 0, rows, 2, { wrap: true, numberFormat: "@" });
  draft.style(first, FILLED_IN.first, rows, FILLED_IN.columns, { fill: TO_FILL_IN });
  draft.style(first, 2, rows, KEYS.indexOf("verdict") - 2, { horizontal: "center" });
  for (const key of ["unknown", "thereAfter", "unknownAfter", "effect"] as const)
    draft.style(first, KEYS.indexOf(key), rows, 1, { color: QUIET_INK });
  draft.style(first, KEYS.indexOf("thereAfter"), rows, 2, { horizontal: "center" });
  // Without a level there is nothing to count: a number of people would say something.
  const noLevel = `=N($${cellAddress(first, KEYS.indexOf("level"))})<=0`;
  for (const key of ["there", "unknown", "thereAfter", "unknownAfter"] as const)
    draft.styleIf(first, KEYS.indexOf(key), rows, 1, {
      kind: "formula",
      formula: noLevel,
      look: { color: "#FFFFFF" },
    });
  const at = KEYS.indexOf("verdict");
  const cell = `$${cellAddress(first, at)}`;
  const looks = [
    [verdicts.short, { fill: "#F0BC85", color: "#10161C", bold: true }],
    [verdicts.maybeShort, { fill: "#F8DCBD", color: "#10161C" }],
    [verdicts.vulnerable, { fill: "#FBF0DE", color: "#10161C", bold: true }],
    [verdicts.maybeVulnerable, { fill: "#FBF0DE", color: "#10161C" }],
  ] as const;
  for (const [said, look] of looks)
    draft.styleIf(first, at, rows, 1, {
      kind: "formula",
      formula: `=LEFT(${cell},${said.length})=${quoted(said)}`,
      look,
      stopIfTrue: true,
    });
}

/** In points, as the header of the overview shows it; a very long word may break. */
function longestWordWidth(text: string): number {
  const [longest = ""] = text.split(/\s+/u).sort((a, b) => b.length - a.length);
  return Math.min(120, Math.ceil(textWidth(longest, { size: 10, bold: true })) + CELL_PADDING);
}
