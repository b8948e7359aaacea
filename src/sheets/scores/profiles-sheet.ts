import type { FrameworkSelection } from "../../framework/select";
import { levelsOf, type Levels } from "../../scoring/level-scale";
import {
  addScales,
  bandCells,
  bandHeight,
  competenciesOf,
  competencyHeader,
  competencyWidths,
  namesHeight,
  styleCompetencies,
  styleScales,
} from "./competency-columns";
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import { HEADINGS } from "../marker/column-headings";
import { listsFor, type ListNames } from "../marker/list-names";
import { PLAIN, TAB_COLOR, TITLE } from "../matrix/matrix-frame";
import { PROFILES_LINE } from "../marker/shape-words";
import type { SheetPlan } from "../plan/plan";
import { scorePrint } from "./score-frame";
import { SheetDraft } from "../drafting/sheet-draft";
import { columnOf } from "../plan/structured";
import { CELL_PADDING, textWidth } from "../drafting/text-size";
import { rowHeightFor, textColumnWidth } from "../drafting/text-columns";
import { isOneScale, numbersWord, scoresWord } from "./scale-words";
import { namePrompt } from "./team-rules";

/** A function with the level that it requires of each competency. */
export interface Profile {
  readonly name: string;
  /** By code; 0, or a level of the competency. Nothing is required of what is not there. */
  readonly required: ReadonlyMap<string, number>;
}

export interface ProfilesOptions {
  /** Names not empty, each once; an example to overwrite when there are none. */
  readonly profiles: readonly Profile[];
  /** How heavily each competency counts, by code; 1 for what is not there. No row of weights when left out. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Free names in the workbook. */
  readonly sheet: string;
  readonly table: string;
  /** Of the functions, for dropdowns. */
  readonly list: string;
  /** Of the levels that can be required. */
  readonly lists: ListNames;
}

/** The heaviest weight that the sheet takes. */
export const MOST_WEIGHT = 100;

/** What stands before the weights, above the table. */
export const WEIGHT = "Gewicht";
const STARTER = "Beleidsmedewerker (voorbeeld)";
/** Of each competency in the example: its second level, if it has one. */
const STARTER_LEVEL = 2;
const NAME_WIDTHS = { least: 170, most: 240 } as const;
const TITLE_SIZE = 14;
const TITLE_HEIGHT = 24;
const LINE_SIZE = 10;
const LINE_HEIGHT = 15;
const WEIGHT_HEIGHT = 18;

/** The table of functions: a row for each, a column for each competency, the required level by dropdown. */
export function buildProfiles(selection: FrameworkSelection, options: ProfilesOptions): SheetPlan {
  const { table, list, weights } = options;
  const competencies = competenciesOf(selection);
  const profiles = options.profiles.length > 0 ? options.profiles : [starter(selection)];
  const lines = heading(options, competencies.map(levelsOf));
  const columns = columnWidths(selection, profiles);
  const widths = [...columns, ...roomFor(lines, columns.slice(1))];
  const draft = new SheetDraft(widths);
  draft.addRow(["Functieprofielen"], TITLE_HEIGHT);
  // Beside the column that stays in sight, so that no text runs across its edge.
  for (const line of lines) draft.addRow([null, line], LINE_HEIGHT);
  const weightRow = weights && addWeights(draft, selection, weights);
  const scales = addScales(draft, selection, 1);
  const band = draft.addRow([null, ...bandCells(selection)], bandHeight(selection));
  const header = draft.addRow(
    [HEADINGS.profile, ...competencies.map(competencyHeader)],
    namesHeight(selection),
  );
  for (const { name, required } of profiles) {
    draft.addRow(
      [name, ...competencies.map(({ code }) => required.get(code) ?? null)],
      rowHeightFor([{ text: name, width: widths[0] ?? 0 }]),
    );
  }
  const first = header + 1;
  const rows = draft.rows - first;
  styleSheet(draft, { below: weightRow ?? band, header, columns: columns.length });
  if (scales > 0) styleScales(draft, selection, { row: band - scales, column: 1 });
  styleCompetencies(draft, selection, { band, header, column: 1 });
  if (weightRow !== undefined) ruleWeights(draft, weightRow, competencies.length);
  competencies.forEach((competency, index) =>
    draft.validate(first, 1 + index, rows, 1, {
      rule: { kind: "list", source: `=${listsFor(options.lists, levelsOf(competency)).levels}` },
      prompt: namePrompt(competency),
      alert: {
        style: "stop",
        title: "Geen geldig niveau",
        text: `Kies het vereiste niveau uit de lijst: ${scoresWord(levelsOf(competency))}. 0 of leeg betekent dat er niets wordt vereist.`,
      },
    }),
  );
  return draft.finish({
    name: options.sheet,
    tables: [
      {
        name: table,
        area: { row: header, column: 0, rows: rows + 1, columns: columns.length },
        style: "TableStyleLight1",
        filter: true,
        bandedRows: false,
      },
    ],
    names: [
      // The functions in the table, however many there are by then.
      {
        name: list,
        refersTo: { formula: `=${columnOf(table, HEADINGS.profile)}` },
        comment: "De functies met een profiel",
      },
    ],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: first, columns: 1 },
      print: scorePrint(selection, widths, {
        titleRows: { row: band - scales, rows: 2 + scales },
        confidential: false,
      }),
      marker: {
        kind: "profiles",
        table,
        competencies: competencies.map(({ code }) => code),
        list,
      },
    },
  });
}

function starter(selection: FrameworkSelection): Profile {
  return {
    name: STARTER,
    required: new Map(
      competenciesOf(selection).flatMap((competency): [string, number][] => {
        const levels = levelsOf(competency);
        const level = levels[Math.min(STARTER_LEVEL, levels.length) - 1];
        return level === undefined ? [] : [[competency.code, level]];
      }),
    ),
  };
}

function heading({ profiles, weights }: ProfilesOptions, scales: readonly Levels[]): readonly string[] {
  const levels = isOneScale(scales) ? numbersWord(scales[0] ?? []) : "een van de niveaus boven de kolom";
  return [
    `${PROFILES_LINE}${levels}. 0 of leeg = niets vereist.`,
    profiles.length > 0
      ? "Een functie toevoegen? Typ de naam direct onder de tabel. Op scorebladen verwijst de kolom Functie naar deze namen."
      : "De eerste rij is een voorbeeld: zet er een eigen functie voor in de plaats en typ volgende functies eronder.",
    ...(weights
      ? [`${WEIGHT}: hoe zwaar een competentie meetelt. 1 is gewoon, 2 telt dubbel, 0 telt niet mee.`]
      : []),
  ];
}

function columnWidths(selection: FrameworkSelection, profiles: readonly Profile[]): readonly number[] {
  const narrow = competencyWidths(selection);
  const names = textColumnWidth(
    HEADINGS.profile,
    profiles.map(({ name }) => name),
    NAME_WIDTHS.most,
  );
  return [Math.max(NAME_WIDTHS.least, names), ...narrow];
}

/** A column beside the table, where few competencies leave the lines above it too little. */
function roomFor(lines: readonly string[], beside: readonly number[]): readonly number[] {
  const longest = Math.max(...lines.map((line) => textWidth(line, { size: LINE_SIZE }))) + CELL_PADDING;
  const lacking = longest - beside.reduce((sum, width) => sum + width, 0);
  return lacking > 0 ? [Math.ceil(lacking)] : [];
}

function addWeights(
  draft: SheetDraft,
  selection: FrameworkSelection,
  weights: ReadonlyMap<string, number>,
): number {
  const cells = competenciesOf(selection).map(({ code }) => weights.get(code) ?? 1);
  return draft.addRow([WEIGHT, ...cells], WEIGHT_HEIGHT);
}

function ruleWeights(draft: SheetDraft, row: number, competencies: number): void {
  draft.style(row, 0, 1, 1, { bold: true });
  draft.style(row, 1, 1, competencies, { horizontal: "center" });
  draft.validate(row, 1, 1, competencies, {
    rule: { kind: "whole", min: 0, max: MOST_WEIGHT },
    alert: {
      style: "stop",
      title: "Geen geldig gewicht",
      text: `Een gewicht is een geheel getal van 0 t/m ${MOST_WEIGHT}.`,
    },
  });
}

function styleSheet(
  draft: SheetDraft,
  { below, header, columns }: { readonly below: number; readonly header: number; readonly columns: number },
): void {
  const rows = draft.rows - header - 1;
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, { ...TITLE, size: TITLE_SIZE });
  draft.style(1, 1, below - 1, 1, { color: QUIET_INK, size: LINE_SIZE });
  draft.style(header, 0, 1, columns, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    vertical: "bottom",
  });
  draft.style(header + 1, 0, rows, columns, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(header + 1, 0, rows, 1, { wrap: true, horizontal: "left" });
  draft.style(header + 1, 1, rows, columns - 1, { horizontal: "center" });
}
