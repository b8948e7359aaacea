/** Who leaves, by an x, and what falls below what is needed then; and who can do something. For the analyst's own eyes. */
import { levelsAmong } from "../../scoring/level-scale";
import { TOLERANCE } from "../../scoring/level-shares";
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK, TO_FILL_IN } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { MARGINS } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";
import { rowHeightFor, textColumnWidth } from "../drafting/text-columns";
import { textHeight } from "../drafting/text-size";
import { HEAT_MARKS } from "../heatmap/heatmap-words";
import { levelHeader } from "../heatmap/level-blocks";
import { quoted } from "../heatmap/live-formulas";
import { ABOUT } from "../heatmap/data-columns";
import { matrixFooter, PLAIN, SUBTITLE, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { absoluteAddress } from "../plan/a1";
import { quotedSheet } from "../plan/formula-references";
import type { SheetPlan } from "../plan/plan";
import { columnOf } from "../plan/structured";
import type { NeedsNames, TeamNeeds } from "./needs-content";
import type { NeedsPlaces } from "./needs-formulas";

const LEFT = 70;
const MOST = 200;
const ANSWER = 360;
const LINES_HEIGHT = 92;
/** Title, line, who leaves and what falls; then who can do this, with three questions and three answers; then people. */
const ROW = { effects: 4, competency: 7, level: 8, department: 9 } as const;
const HEADER = 17;
const FIRST = HEADER + 1;

const tolerance = String(TOLERANCE).toUpperCase();
const NOTHING = quoted(HEAT_MARKS.nothing);

/** The cells with an x and those with whom it is about, as formulas of other sheets refer to them. */
export function listOn(sheet: string, people: number): { readonly ticks: string; readonly labels: string } {
  const on = (column: number): string =>
    `${quotedSheet(sheet)}!${absoluteAddress({ row: FIRST, column, rows: people, columns: 1 })}`;
  return { ticks: on(0), labels: on(1) };
}

/** `choices`: the cells with an x, and with the names of the departments, to choose from. */
export function whatIfSheet(
  needs: TeamNeeds,
  places: NeedsPlaces,
  names: NeedsNames,
  choices: {
    readonly x: string;
    readonly levels: string;
    readonly competencies: string;
    readonly departments: string | undefined;
  },
): SheetPlan {
  const { words, table, labels, ticks } = places;
  const { whatIf } = words;
  const { people, competencies } = needs.levels;
  const widths = [
    LEFT,
    textColumnWidth(whatIf.name, needs.labels, MOST),
    textColumnWidth(
      whatIf.profile,
      people.map(({ profile = "" }) => profile),
      MOST,
    ),
    textColumnWidth(
      whatIf.department,
      people.map(({ department = "" }) => department),
      MOST,
    ),
    ANSWER,
  ];
  const draft = new SheetDraft(widths);
  const wide = draft.widthOf(0);
  const marks = absoluteAddress({ row: FIRST, column: 0, rows: people.length, columns: 1 });
  const merged = (cell: DraftCell, height: number): number => {
    const row = draft.addRow([cell], height);
    draft.merge(row, 0, 1, draft.columns);
    draft.style(row, 0, 1, draft.columns, { ...PLAIN, wrap: true, vertical: "top" });
    return row;
  };
  draft.addRow([whatIf.title], TITLE_HEIGHT);
  draft.style(0, 0, 1, 1, { ...PLAIN, ...TITLE });
  const line = merged(whatIf.line, textHeight(whatIf.line, wide, { size: 10 }) + 3);
  draft.style(line, 0, 1, 1, SUBTITLE);
  const count = `COUNTIF(${ticks},"x")`;
  // Names are joined by what stands in no name; the last of those becomes "and".
  const joined = `TEXTJOIN(CHAR(10),TRUE,IF(${ticks}="x",${labels},""))`;
  const listed = `SUBSTITUTE(IF(${count}>1,SUBSTITUTE(${joined},CHAR(10),${quoted(whatIf.and)},${count}-1),${joined}),CHAR(10),", ")`;
  const other = `IF(COUNTA(${marks})>${count},${quoted(` ${whatIf.otherMark}`)},"")`;
  const who = merged(
    {
      formula: `=IF(${count}=0,${quoted(whatIf.nobodyTicked)},${quoted(whatIf.without)}&${listed})&${other}`,
    },
    32,
  );
  draft.style(who, 0, 1, draft.columns, { bold: true });
  draft.addRow([], 4);
  const effects = columnOf(table, words.columns.effect);
  const without = `${quoted(whatIf.without)}&${listed}`;
  const sentences = `TEXTJOIN(CHAR(10),TRUE,IF(${effects}="","",${without}&" "&${effects}&"."))`;
  const none = `SUMPRODUCT((${effects}<>"")*1)=0`;
  merged(
    { formula: `=IF(${count}=0,"",IF(${none},${without}&${quoted(whatIf.nothingFalls)},${sentences}))` },
    LINES_HEIGHT,
  );
  draft.addRow([], 8);
  addWhoCan(draft, needs, places);
  draft.addRow([], 8);
  draft.addRow([whatIf.leaves, whatIf.name, whatIf.profile, whatIf.department], 20);
  people.forEach(({ profile, department }, person) =>
    draft.addRow(
      [null, needs.labels[person] ?? "", profile ?? null, department ?? null],
      rowHeightFor(
        [needs.labels[person] ?? "", profile ?? "", department ?? ""].map((text, index) => ({
          text,
          width: widths[1 + index] ?? 0,
        })),
      ),
    ),
  );
  const rows = people.length;
  draft.style(HEADER, 0, rows + 1, 4, {
    ...PLAIN,
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(HEADER, 0, 1, 4, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(FIRST, 0, rows, 1, { fill: TO_FILL_IN, horizontal: "center" });
  draft.style(FIRST, 1, rows, 3, { wrap: true, numberFormat: "@" });
  draft.validate(FIRST, 0, rows, 1, { rule: { kind: "list", source: `=${choices.x}` } });
  return draft.finish({
    name: names.whatIf,
    frame: {
      gridlines: false,
      freeze: { rows: ROW.effects + 1, columns: 0 },
      print: {
        paper: "a4",
        orientation: "portrait",
        margins: MARGINS,
        pagesWide: 1,
        footer: matrixFooter(needs.selection, { confidential: true }),
      },
      marker: { kind: "needs", table: names.table, link: names.link },
    },
  });

  function addWhoCan(sheet: SheetDraft, { levels }: TeamNeeds, { data, block }: NeedsPlaces): void {
    const [first] = competencies;
    const scale = levelsAmong(levels.competencies);
    const middle = scale[Math.min(1, scale.length - 1)];
    const title = sheet.addRow([whatIf.whoCan], 20);
    sheet.style(title, 0, 1, 1, { ...PLAIN, bold: true, size: 12 });
    const asked = [
      [whatIf.chooseCompetency, first ? levelHeader(first) : null, choices.competencies],
      [whatIf.chooseLevel, middle ?? null, choices.levels],
      [whatIf.chooseDepartment, null, choices.departments],
    ] as const;
    for (const [label, value, source] of asked) {
      const row = sheet.addRow([label, null, value], 18);
      sheet.merge(row, 0, 1, 2);
      sheet.style(row, 0, 1, 3, PLAIN);
      sheet.style(row, 2, 1, 1, { fill: TO_FILL_IN, horizontal: "left" });
      if (source !== undefined)
        sheet.validate(row, 2, 1, 1, { rule: { kind: "list", source: `=${source}` } });
    }
    const [competency, level, department] = [ROW.competency, ROW.level, ROW.department].map(
      (row) => `$C$${row + 1}`,
    );
    const headers = data.headersOf(block);
    const place = `SUMPRODUCT((${headers}=${competency})*(COLUMN(${headers})-${block.first}))`;
    const own = `INDEX(${data.area(block, people.length)},0,${place})`;
    const whose = `((${department}="")+(${data.column(ABOUT.department)}=${department})>0)*(${ticks}<>"x")`;
    const tests = [
      [whatIf.can, `ISNUMBER(${own})*(${own}>=${level}-${tolerance})`],
      [whatIf.almost, `ISNUMBER(${own})*(${own}<${level}-${tolerance})*(${own}>=${level}-1-${tolerance})`],
      [whatIf.notScored, `(${own}=${NOTHING})`],
    ] as const;
    for (const [label, test] of tests) {
      const found = `TEXTJOIN(", ",TRUE,IF(${test}*${whose},${labels},""))`;
      const said = sheet.addRow([label], 16);
      sheet.style(said, 0, 1, 1, { ...PLAIN, color: QUIET_INK });
      merged({ formula: `=IF(${found}="",${quoted(whatIf.nobody)},${found})` }, 30);
    }
  }
}
