/** Of each person the first and the last score of every competency, and what changed between them. */
import { HEADER_FILL, HEADER_INK, LINE } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { rowHeightFor, textColumnWidth } from "../drafting/text-columns";
import type { Block } from "../heatmap/data-columns";
import { HEAT_MARKS } from "../heatmap/heatmap-words";
import { levelHeader } from "../heatmap/level-blocks";
import { heatFormat, heatRules } from "../heatmap/rules";
import { PLAIN, SUBTITLE, TAB_COLOR, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { cellAddress } from "../plan/a1";
import type { SheetPlan } from "../plan/plan";
import {
  bandCells,
  bandHeight,
  competencyWidths,
  namesHeight,
  styleCompetencies,
} from "../scores/competency-columns";
import { scorePrint } from "../scores/score-frame";
import type { ComparedMoments, MomentsNames } from "./moments-content";
import type { MomentsData } from "./moments-data";
import type { MomentsWords } from "./moments-words";

const NAME_MOST = 200;
const TEXT_MOST = 140;
/** Name, function and note. */
const LEFT = 3;

/** The sheet by person, for the analyst's own eyes. */
export function momentsPeopleSheet(
  compared: ComparedMoments,
  { data, firstAt, lastAt, first, last }: MomentsData,
  { people: sheet, link }: MomentsNames,
  words: MomentsWords,
): SheetPlan {
  const { selection, people, highest } = compared;
  const { competencies } = compared.levels;
  const count = competencies.length;
  const narrow = competencyWidths(selection);
  const notes = people.map(({ otherRaters }) => (otherRaters ? words.otherRater : ""));
  const left = [
    textColumnWidth(
      words.name,
      people.map(({ label }) => label),
      NAME_MOST,
    ),
    textColumnWidth(
      words.profile,
      people.map(({ profile = "" }) => profile),
      TEXT_MOST,
    ),
    textColumnWidth(words.note, notes, TEXT_MOST),
  ];
  const shown = LEFT + 3 * count;
  const widths = [...left, ...narrow, ...narrow, ...narrow];
  // Behind what is shown: at which moment the first and the last score were given, for the rules of looks.
  const draft = new SheetDraft([...widths, ...narrow, ...narrow]);
  const wide = draft.widthOf(0, shown);
  draft.addRow([words.peopleTitle], TITLE_HEIGHT);
  for (const text of [words.peopleLine, words.explanation]) {
    const row = draft.addRow([text], textHeight(text, wide, { size: 10 }) + 3);
    draft.merge(row, 0, 1, shown);
  }
  const titles: readonly string[] = [words.change, words.first, words.last];
  const group = draft.addRow(
    [null, null, null, ...titles.flatMap((title) => [title, ...new Array<null>(count - 1).fill(null)])],
    18,
  );
  const bands = bandCells(selection);
  const band = draft.addRow([null, null, null, ...bands, ...bands, ...bands], bandHeight(selection));
  const names = competencies.map(levelHeader);
  const header = draft.addRow(
    [words.name, words.profile, words.note, ...names, ...names, ...names],
    namesHeight(selection),
  );
  const top = draft.rows;
  const own = (person: number, { first: column }: Block, index: number): string =>
    data.outside(person, column + index);
  people.forEach(({ label, profile }, person) => {
    const each = (formula: (index: number) => string): readonly DraftCell[] =>
      competencies.map((_, index) => ({ formula: formula(index) }));
    const at = (index: number) => [own(person, firstAt, index), own(person, lastAt, index)] as const;
    draft.addRow(
      [
        label,
        profile ?? null,
        notes[person] || null,
        ...each((index) => {
          const [from, to] = at(index);
          return `=IF(AND(${from}>0,${from}<${to}),${own(person, last, index)}-${own(person, first, index)},"${HEAT_MARKS.nothing}")`;
        }),
        ...each((index) => `=${own(person, first, index)}`),
        ...each((index) => `=${own(person, last, index)}`),
        ...each((index) => `=${at(index)[0]}`),
        ...each((index) => `=${at(index)[1]}`),
      ],
      rowHeightFor([
        { text: label, width: left[0] ?? 0 },
        { text: profile ?? "", width: left[1] ?? 0 },
      ]),
    );
  });
  const rows = draft.rows - top;
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(1, 0, 2, shown, { ...SUBTITLE, wrap: true, vertical: "top" });
  draft.style(header, 0, 1, LEFT, { fill: HEADER_FILL, color: HEADER_INK, bold: true, vertical: "bottom" });
  draft.style(group, LEFT, 1, 3 * count, { bold: true });
  draft.style(top, 0, rows, LEFT, { wrap: true });
  const starts = [0, 1, 2].map((block) => LEFT + block * count);
  for (const column of starts) {
    styleCompetencies(draft, selection, { band, header, column });
    draft.style(top, column, rows, count, { horizontal: "center" });
  }
  draft.style(top, 0, rows, shown, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(top, LEFT, rows, count, { numberFormat: heatFormat("change", false) });
  const moments = compared.levels.moments.length;
  const isOther = [
    { column: starts[1] ?? 0, formula: `=${cellAddress(top, shown)}>1` },
    {
      column: starts[2] ?? 0,
      formula: `=AND(${cellAddress(top, shown + count)}>0,${cellAddress(top, shown + count)}<${moments})`,
    },
  ];
  for (const { column, formula } of isOther)
    draft.styleIf(top, column, rows, count, { kind: "formula", formula, look: { italic: true } });
  starts.forEach((column, block) => {
    const colors = { measure: block === 0 ? "change" : "level", palette: "blue", highest } as const;
    for (const rule of heatRules({ row: top, column }, colors)) draft.styleIf(top, column, rows, count, rule);
  });
  return draft.finish({
    name: sheet,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: top, columns: 1 },
      hiddenColumns: [{ column: shown, columns: 2 * count }],
      print: {
        ...scorePrint(selection, widths, { titleRows: { row: group, rows: 3 }, confidential: true }),
        printAreas: [{ row: 0, column: 0, rows: draft.rows, columns: shown }],
      },
      marker: { kind: "moments", link },
    },
  });
}
