import type { DrawnHeatmap } from "../../action";
import type { HeatmapColumns, HeatmapRows } from "../../pane/heatmap-choice";
import { columnRolesEn } from "./column-roles-en";
import type { HeatmapPaneWording } from "./heatmap-pane";
import { list } from "../listing";
import { sentences } from "../sentences";

const number = new Intl.NumberFormat("en-US").format;
const counted = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const people = (count: number) => counted(count, "person", "people");
const ratings = (count: number) => counted(count, "rating", "ratings");

type OneOrMore = readonly [one: string, more: string];
const ROWS: Readonly<Record<HeatmapRows, OneOrMore>> = {
  people: ["person", "people"],
  department: ["department", "departments"],
  profile: ["function", "functions"],
};
const COLUMNS: Readonly<Record<HeatmapColumns, OneOrMore>> = {
  competencies: ["competency", "competencies"],
  clusters: ["cluster", "clusters"],
};

const KINDS = {
  departments: "departments",
  functions: "functions",
  people: "people",
  competencies: "competencies",
};

/** A competency's code has a point. */
const kindOf = (columns: DrawnHeatmap["columns"]): HeatmapColumns =>
  columns[0]?.code.includes(".") ? "competencies" : "clusters";

export const heatmapPaneEn: HeatmapPaneWording = {
  reading: "Reading the scores…",
  readAgain: "Read again",
  start:
    "A heatmap shows at a glance where a team is strong and where it is not. First make a score sheet on the tab Scores, " +
    "fill in scores, and then come back here.",
  toScores: "Go to Scores",
  from: (sheets, count, given) =>
    `From: ${sheets.length > 2 ? counted(sheets.length, "sheet", "sheets") : list(sheets, "and")}, ${people(count)}, ${ratings(given)}`,
  sources: "Score sheets",
  source: (count, given) => `${people(count)}, ${ratings(given)}`,
  columnsRead: (sheet, columns) => {
    const used = columns.filter(({ role }) => role !== "none");
    const read = used.map(
      ({ header, role }) =>
        `${columnRolesEn[role].toLowerCase()} from ${header === "" ? "the column without a header" : `‘${header}’`}`,
    );
    return `Read on ‘${sheet}’: ${list(read, "and")}.`;
  },
  changeColumns: "Change columns under Check",
  chooseSource: "Choose at least one score sheet.",
  preview: {
    title: "Preview",
    alternative: ({ allRows, columns, legend }, rows, measure) =>
      sentences(
        `Preview of the heatmap: ${counted(allRows, ...ROWS[rows])} down, ${counted(columns.length, ...COLUMNS[kindOf(columns)])} across.`,
        `Each cell holds ${MEANINGS[measure]}, from ${legend[0]?.text ?? ""} to ${legend.at(-1)?.text ?? ""}.`,
      ),
    firstRows: (shown, all) => `The first ${number(shown)} of ${number(all)} rows.`,
    legend: {
      level: { low: "low", high: "high" },
      gap: { low: "short", high: "above" },
      difference: { low: "self lower", high: "self higher" },
      change: { low: "fallen", high: "grown" },
    },
    small: (groups) =>
      groups === 1
        ? "1 group is small: a version for sharing leaves it out."
        : `${number(groups)} groups are small: a version for sharing leaves them out.`,
    insights: "What stands out",
  },
  chosen: {
    line: ({ departments, functions, people: who, competencies }) => {
      const groups = (names: readonly string[], more: string): string =>
        names.length > 2 || names.length === 0 ? `${names.length} ${more}` : list(names, "and");
      const parts = [
        ...(departments ? [groups(departments, "departments")] : []),
        ...(functions ? [groups(functions, "functions")] : []),
        ...(who ? [`${who.chosen ?? 0} of ${people(who.of)}`] : []),
        ...(competencies
          ? [`${competencies.chosen} of ${counted(competencies.of, ...COLUMNS.competencies)}`]
          : []),
      ];
      return parts.length === 0
        ? "Who and what: everyone, all that was scored"
        : `Who and what: ${parts.join(", ")}`;
    },
    kinds: {
      departments: "Departments",
      functions: "Functions",
      people: "People",
      competencies: "Competencies",
    },
    all: "All",
    none: "None",
    of: (text, kind) => `${text}: ${KINDS[kind]}`,
    search: (kind, count) => `Search ${number(count)} ${KINDS[kind]}`,
    nothingFound: "Nothing found.",
    gone: "no longer there",
    hint: "Arrows go through a list, Space chooses. Of a chosen department or function, whoever joins it later is in too after Refresh.",
  },
  rows: "Rows",
  rowNames: { people: "People", department: "Departments", profile: "Functions" },
  columns: "Columns",
  columnNames: { competencies: "Competencies", clusters: "Clusters" },
  measure: "What the colour shows",
  measures: {
    level: { name: "Level", meaning: "The level that was reached." },
    gap: { name: "Gap", meaning: "The level minus the level that the function requires." },
    difference: { name: "Self and others", meaning: "One's own score minus that of others." },
    change: { name: "Change", meaning: "The level now minus that on an earlier score sheet." },
  },
  baseline: "Earlier score sheet",
  more: "More settings",
  sheetName: "Sheet name",
  sheetNameHint: "Leave empty for a name that says what the heatmap shows.",
  settings: {
    statistic: {
      label: "Several scores become one by",
      names: { median: "the median", mean: "the mean", min: "the lowest", max: "the highest" },
    },
    minimumGroup: {
      label: "Smallest group",
      hint: "A group with fewer people is marked as small. A version for sharing shows no number of it, nor of anything else that is of fewer people. For that, three or more: of two, each knows what the other has.",
    },
    minimumRaters: {
      label: "Fewest colleagues",
      hint: "A version for sharing only has a number if this many colleagues contributed to it, or none. Three or more: of two, each knows what the other gave.",
    },
    palette: { label: "Colours", names: { blue: "Blue", cividis: "Yellow to blue" } },
    sort: {
      label: "Order of the rows",
      names: {
        name: "By name",
        department: "By department",
        score: "Highest score first",
        gap: "Largest gap first",
      },
    },
    order: {
      label: "Order of the columns",
      hint: "As it is when the heatmap is made; Refresh puts them in order again.",
      names: { framework: "As in the framework", gap: "Largest gap first", score: "Highest score first" },
    },
    chart: { label: "Chart with it", names: { bars: "Bars", radar: "Radar", none: "None" } },
    live: {
      label: "Let the heatmap follow the scores",
      hint: "With Excel's own formulas. Without this it holds values, as they are now.",
    },
  },
  raters: "Whose ratings count",
  raterNames: {
    others: "Everyone’s but one’s own",
    manager: "Managers only",
    colleague: "Colleagues only",
    self: "One’s own only",
  },
  bands: "Put people together",
  bandNames: { none: "No", department: "By department", profile: "By function" },
  paletteOnlyLevel: "A difference always goes from orange by way of white to blue.",
  make: {
    button: "Make heatmap",
    busy: "Making the heatmap…",
    ready: (rows, columns, kind) =>
      `${counted(rows, ...ROWS[kind.rows])} × ${counted(columns, ...COLUMNS[kind.columns])}`,
  },
  question: {
    title: (heatmap) => `What should ‘${heatmap}’ be made of?`,
    button: "Make it of these sheets",
  },
  made: {
    title: "Your heatmap",
    which: "Which heatmap",
    refresh: "Refresh",
    refreshHint: "Once more from the scores as they are now, with the same settings.",
    share: "Make a version for sharing",
    shareHint:
      "Without names, each column by itself, small groups left out. Colleagues may still know who alone is so high or so low: look at it first.",
  },
};

const MEANINGS = {
  level: "the level that was reached",
  gap: "the difference from the required level",
  difference: "one's own score minus that of others",
  change: "the change since last time",
} as const;
