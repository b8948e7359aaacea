/**
 * What a team needs, in formulas of Excel itself that LibreOffice knows too: for a row of the table how many people are
 * there, what is short and what that means. A test holds them to a reckoning of its own.
 */
import { TOLERANCE } from "../../scoring/level-shares";
import { ABOUT, type Block, type DataColumns } from "../heatmap/data-columns";
import { HEAT_MARKS, MINUS } from "../heatmap/heatmap-words";
import { quoted } from "../heatmap/live-formulas";
import { columnOf, inRow } from "../plan/structured";
import type { NeededBy } from "./needs-content";
import type { NeedsWords } from "./needs-words";

/** Where everything stands that the formulas look at. */
export interface NeedsPlaces {
  readonly data: DataColumns;
  readonly block: Block;
  readonly people: number;
  readonly by: NeededBy;
  readonly table: string;
  /** The cell with the reserve, on the sheet with the table. */
  readonly reserve: string;
  /** What people are told apart by, and an x for who leaves: on the hidden sheet, in the order of its people. */
  readonly labels: string;
  readonly ticks: string;
  readonly words: NeedsWords;
}

type ColumnKey = keyof NeedsWords["columns"];

const tolerance = String(TOLERANCE).toUpperCase();
const NOTHING = quoted(HEAT_MARKS.nothing);

/** The formulas of the table's columns, the same in every row. */
export function tableFormulas(places: NeedsPlaces): Readonly<Partial<Record<ColumnKey, string>>> {
  const { words, table } = places;
  const own = (key: ColumnKey): string => inRow(table, [words.columns[key]]);
  const { verdicts, effects } = words;
  const needed = `N(${own("needed")})`;
  const noLevel = `N(${own("level")})<=0`;
  const [there, unknown] = [own("there"), own("unknown")];
  const most = `${there}+${unknown}`;
  const vulnerable = `${needed}+N(${places.reserve})`;
  const tests = [
    [`${most}<${needed}`, verdicts.short],
    [`${there}<${needed}`, verdicts.maybeShort],
    [`${most}<=${vulnerable}`, verdicts.vulnerable],
    [`${there}<=${vulnerable}`, verdicts.maybeVulnerable],
  ] as const;
  const critical = `IF(${own("critical")}=${quoted(words.yes)},${quoted(verdicts.critical)},"")`;
  const verdict = tests.reduceRight(
    (rest, [test, said]) => `IF(${test},${quoted(said)}&${critical},${rest})`,
    quoted(verdicts.fine),
  );
  const least = `MAX(0,${needed}-(${most}))`;
  const greatest = `MAX(0,${needed}-${there})`;
  const [after, unknownAfter] = [own("thereAfter"), own("unknownAfter")];
  const what = `MID(${own("competency")},FIND(" ",${own("competency")}&" ")+1,200)&" "&${own("level")}`;
  const whom =
    places.by === "team"
      ? ""
      : `&IF(${own("whom")}=${quoted(words.team)},"",${quoted(" (")}&${own("whom")}&${quoted(")")})`;
  const [before, behind, end] = effects.nobodySure;
  const [someBefore, of, some] = effects.some;
  const nobodySure = `${quoted(before)}&${what}&${quoted(behind)}&${unknownAfter}&${quoted(end)}`;
  const one = `${quoted(effects.one[0])}&${needed}&${quoted(effects.one[1])}&${what}`;
  const several = `${quoted(someBefore)}&${after}&${quoted(of)}&${needed}&${quoted(some)}&${what}`;
  const falls = `AND(${needed}>0,${after}<${needed},OR(${after}<${there},${unknownAfter}<${unknown}))`;
  const effect = `IF(${after}+${unknownAfter}=0,${quoted(effects.nobody)}&${what},IF(${after}=0,${nobodySure},IF(${after}=1,${one},${several})))${whom}`;
  return {
    there: `=${counted(places, "atLevel", false)}`,
    unknown: `=${counted(places, "unknown", false)}`,
    thereInWords: `=IF(${noLevel},${NOTHING},IF(${unknown}=0,${there}&"",${there}&${quoted(words.to)}&(${most})))`,
    short: `=IF(${noLevel},${NOTHING},IF(${least}=${greatest},${greatest},${least}&${quoted(words.to)}&${greatest}))`,
    verdict: `=IF(${needed}<=0,${NOTHING},${verdict})`,
    thereAfter: `=${counted(places, "atLevel", true)}`,
    unknownAfter: `=${counted(places, "unknown", true)}`,
    effect: `=IF(${falls},${effect},"")`,
  };
}

/** How many people of the row are at its level, or not scored yet; of who stays only, or of all. */
function counted(places: NeedsPlaces, what: "atLevel" | "unknown", stays: boolean): string {
  const { data, block, people, table, words, by, ticks } = places;
  const own = (key: ColumnKey): string => inRow(table, [words.columns[key]]);
  const cells = data.area(block, people);
  const competency = `(${data.headersOf(block)}=${own("competency")})`;
  const group = data.column(by === "function" ? ABOUT.profile : ABOUT.department);
  const whom = by === "team" ? "" : `*(((${own("whom")}=${quoted(words.team)})+(${group}=${own("whom")}))>0)`;
  const isOne =
    what === "unknown"
      ? `(${cells}=${NOTHING})`
      : `ISNUMBER(${cells})*(${cells}>=${own("level")}-${tolerance})`;
  const who = stays ? `*(${ticks}<>"x")` : "";
  return `IF(N(${own("level")})<=0,0,SUMPRODUCT(${competency}*${isOne}${whom}${who}))`;
}

/**
 * For a cell of the overview, what is there less what is needed, of the row of the table that is shortest: a number, or
 * from which to which it may be. `whom` and `competency` are the cells that say of whom and of what.
 */
export function overviewFormula(
  { table, words }: Pick<NeedsPlaces, "table" | "words">,
  whom: string,
  competency: string,
): string {
  const column = (key: ColumnKey): string => columnOf(table, words.columns[key]);
  const rows = `(${column("whom")}=${whom})*(${column("competency")}=${competency})*(${column("needed")}>0)`;
  const short = (there: string): string =>
    `(${FAR}-SUMPRODUCT(MAX(${rows}*(${column("needed")}-${there}+${FAR}))))`;
  const least = short(column("there"));
  const most = short(`(${column("there")}+${column("unknown")})`);
  const text = (value: string): string => `SUBSTITUTE(${value},"-",${quoted(MINUS)})`;
  return `=IF(SUMPRODUCT(${rows})=0,${NOTHING},IF(${least}=${most},${least},${text(least)}&${quoted(words.to)}&${text(most)}))`;
}

/** More than there are people. */
const FAR = 100_000;
