/**
 * The rule "cumulative" of scoring/level-reached.ts, and the inconsistent pattern of scoring/pattern.ts, as formulas of
 * Excel itself, so that a form works without the add-in, in an older Excel and in LibreOffice too. A test holds both
 * to the scoring.
 *
 * A competency has a share cell for each level on the form, side by side and ascending. It shows
 * - the share, a number from 0 to 1, where the level is sufficiently rated;
 * - "n.v.t." where it is passed over: all its indicators are n.v.t., or it has none on the form;
 * - "te weinig" where some, but fewer than half, of its applicable indicators are rated;
 * - "" where nothing is rated.
 */
import { TOLERANCE } from "../../scoring/level-shares";

/** What a level formula shows when the rule can give no level. */
export const INSUFFICIENT_DATA = "onvoldoende gegevens";
/** What it shows while the threshold is not a number above 0 and at most 1. */
export const NO_THRESHOLD = "geen drempel";
/** What a share cell shows instead of a share. */
export const PASSED_OVER = "n.v.t.";
export const TOO_FEW = "te weinig";

/**
 * The columns of the form's table that are counted, as structured references: "Formulier[Score]". Competencies are told
 * apart by name: a code such as 1.1 would be taken for a number, and 1.10 for the same one, or for a date.
 */
export interface ScoreColumns {
  readonly competency: string;
  readonly level: string;
  readonly score: string;
}

/** The share cell of one level: "I20", or with dollar signs. */
export interface ShareCell {
  readonly level: number;
  readonly cell: string;
}

/** The formula of a share cell; `competency` and `level` are the cells that say of which it is. */
export function shareFormula(columns: ScoreColumns, competency: string, level: string): string {
  const count = (word?: string): string =>
    `COUNTIFS(${columns.competency},${competency},${columns.level},${level}${word === undefined ? "" : `,${columns.score},"${word}"`})`;
  const rated = `${count("ja")}+${count("deels")}+${count("nee")}`;
  const applicable = `${count()}-${count("n.v.t.")}`;
  return (
    `=IF(${applicable}=0,"${PASSED_OVER}",` +
    `IF(${rated}=0,"",` +
    `IF(2*(${rated})<${applicable},"${TOO_FEW}",` +
    `(${count("ja")}+${count("deels")}/2)/(${rated}))))`
  );
}

/**
 * The level reached: from the lowest level up, a level that is passed over is stepped over, one with a share of at least
 * the threshold is reached and the next is looked at, one with a lower share settles it. At a level of which too little
 * is rated it ends too: the level below stands, unless there is none or something above was rated.
 *
 * Levels that are not on the form have no share cell and so count as passed over. `threshold` is a cell: "$B$10".
 */
export function levelFormula(shares: readonly ShareCell[], threshold: string): string {
  const level = shares.length > MOST_DOUBLED ? written(shares, threshold) : doubled(shares, threshold);
  return `=IF(OR(N(${threshold})<=0,N(${threshold})>1),"${NO_THRESHOLD}",${level})`;
}

/** Walking from level to level doubles the formula each time: more would not fit in a cell. */
const MOST_DOUBLED = 6;

/** The rule, walked from the lowest level up. */
function doubled(shares: readonly ShareCell[], threshold: string): string {
  const insufficient = `"${INSUFFICIENT_DATA}"`;
  const from = (index: number, reached: number): string => {
    const share = shares[index];
    // What is passed over to the very end was not rated at all.
    if (!share) return reached === 0 ? insufficient : String(reached);
    const { cell, level } = share;
    return (
      `IF(${cell}="${PASSED_OVER}",${from(index + 1, reached)},` +
      `IF(ISNUMBER(${cell}),` +
      `IF(${atLeast(cell, threshold)},${from(index + 1, level)},${reached}),` +
      `${undecided(index, reached)}))`
    );
  };
  const undecided = (index: number, reached: number): string => {
    if (reached === 0) return insufficient;
    const above = shares.slice(index + 1).map(({ cell }) => `ISNUMBER(${cell}),${cell}="${TOO_FEW}"`);
    return above.length === 0 ? String(reached) : `IF(OR(${above.join(",")}),${insufficient},${reached})`;
  };
  return from(0, 0);
}

/** The same rule with what must hold for each level written out: longer for a few levels, and shorter for many. */
function written(shares: readonly ShareCell[], threshold: string): string {
  const isPassed = ({ cell }: ShareCell): string =>
    `IF(ISNUMBER(${cell}),${atLeast(cell, threshold)},${cell}="${PASSED_OVER}")`;
  const isRated = ({ cell }: ShareCell): string => `ISNUMBER(${cell}),${cell}="${TOO_FEW}"`;
  const undecided = shares.map((share, index) => {
    const below = shares.slice(0, index);
    const above = shares.slice(index + 1).map(isRated);
    const nothingReached =
      below.length === 0 ? "TRUE" : `COUNT(${below.map(({ cell }) => cell).join(",")})=0`;
    const { cell } = share;
    return `AND(${[
      ...below.map(isPassed),
      `NOT(ISNUMBER(${cell}))`,
      `${cell}<>"${PASSED_OVER}"`,
      `OR(${[nothingReached, ...above].join(",")})`,
    ].join(",")})`;
  });
  const allPassedOver = `AND(${shares.map(({ cell }) => `${cell}="${PASSED_OVER}"`).join(",")})`;
  const reached = shares.map(
    (share, index) =>
      `IF(AND(ISNUMBER(${share.cell}),${shares
        .slice(0, index + 1)
        .map(isPassed)
        .join(",")}),${share.level},0)`,
  );
  return `IF(OR(${allPassedOver},${undecided.join(",")}),"${INSUFFICIENT_DATA}",MAX(${reached.join(",")}))`;
}

/**
 * The levels that are reached above one that is missed, or missed below one that is reached, as ", 2, 3"; "" for none.
 * Only levels that are sufficiently rated count.
 */
export function patternListFormula(
  which: "reached" | "missed",
  shares: readonly ShareCell[],
  threshold: string,
): string {
  const isReached = ({ cell }: ShareCell): string => `AND(ISNUMBER(${cell}),${atLeast(cell, threshold)})`;
  const isMissed = ({ cell }: ShareCell): string => `AND(ISNUMBER(${cell}),NOT(${atLeast(cell, threshold)}))`;
  const parts = shares.flatMap((share, index) => {
    const [own, others] =
      which === "reached"
        ? [isReached(share), shares.slice(0, index).map(isMissed)]
        : [isMissed(share), shares.slice(index + 1).map(isReached)];
    return others.length === 0 ? [] : [`IF(AND(${own},OR(${others.join(",")})),", ${share.level}","")`];
  });
  return parts.length === 0 ? '=""' : `=${parts.join("&")}`;
}

/**
 * The pattern in the words of COMPETENCY_PATTERN ("niveau 3 gehaald, niveau 1 en 2 niet"), or an empty text, from the
 * cells with the two lists.
 */
export function patternFormula(reached: string, missed: string): string {
  return `=IF(${reached}="","","niveau "&${listed(reached)}&" gehaald, niveau "&${listed(missed)}&" niet")`;
}

/** ", 1, 2, 3" → "1, 2 en 3": the last comma but the leading one becomes "en"; a single level has none. */
function listed(cell: string): string {
  const commas = `LEN(${cell})-LEN(SUBSTITUTE(${cell},",",""))`;
  return `IFERROR(SUBSTITUTE(MID(${cell},3,99),", "," en ",${commas}-1),MID(${cell},3,99))`;
}

function atLeast(cell: string, threshold: string): string {
  return `${cell}>=${threshold}-${String(TOLERANCE).toUpperCase()}`;
}
