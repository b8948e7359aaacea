import { foldKey } from "../../framework/fold";
import { findCompetency, type Lookup } from "../../framework/lookup";
import type { Competency, Framework } from "../../framework/model";
import { highestScoreIn } from "../../scoring/level-score";
import type { Rater } from "../../scoring/person";
import type { CellContent } from "../port";
import type { SaidHeadings } from "./headings";
import type { SaidRoles } from "./read-columns";
import { namesRater, raterHeadingOf } from "./score-word";

/** A header of another's sheet of which a person has said which competency is meant. */
export interface ConfirmedHeader {
  readonly header: string;
  readonly competency: Competency;
}

/** Letters and figures, a figure at least; looked for ahead, so that a cell full of figures takes no longer than it is long. */
const WITH_FIGURE = String.raw`(?=\p{L}*\d)[\p{L}\d]+`;
/** "1.1", "1,1", "K3", "V.1", "COM-2", "A": what any framework may have as a code; no word. */
const CODE = String.raw`(?:\d+[.,]\d+|${WITH_FIGURE}(?:[.,-][\p{L}\d]+)*|[\p{L}\d]+(?:[.,-]${WITH_FIGURE})+|\p{Lu}{1,2})`;
/** "1.1 Zorgvuldigheid", "1.1. Zorgvuldigheid", "1,1 - Zorgvuldigheid", "V.1 Zorgvuldigheid". */
const CODE_FIRST = new RegExp(String.raw`^(${CODE})\.?[\s:–-]+(.+)$`, "u");
/** "Zorgvuldigheid (1.1)" */
const CODE_LAST = new RegExp(String.raw`^(.+?)\s*\(\s*(${CODE})\s*\)$`, "u");

/** A header that names a competency and a rater: "Analyseren zelf", "Leidinggevende: Visie". */
export interface RatedHeader {
  readonly content: string;
  readonly rater: Rater;
  /** As the header has it: "collega 2". */
  readonly word: string;
}

/** What may stand beside the competency in a header: "Score Analyseren", "Visie (niveau)". */
const SCORE_WORDS =
  /^(?:score|scores|niveau|cijfer|beoordeling|level|rating)[\s:–-]+(.+)$|^(.+?)[\s:(–-]+(?:score|niveau|cijfer|beoordeling|level|rating)\)?$/iu;

/** Reads headers, each text once. */
export class CompetencyHeaders {
  private readonly known = new Map<string | number, Lookup>();
  private readonly confirmed: ReadonlyMap<string, Competency>;
  /** The highest score that anyone can have. */
  readonly highest: number;

  constructor(
    private readonly framework: Framework,
    confirmed: readonly ConfirmedHeader[],
    /** What a person has said that columns of this sheet are for. */
    readonly roles: SaidRoles = new Map(),
    /** What a person has said that words over its scores mean. */
    readonly headings: SaidHeadings = new Map(),
  ) {
    this.highest = highestScoreIn(framework);
    this.confirmed = new Map(confirmed.map(({ header, competency }) => [foldKey(header), competency]));
  }

  /**
   * The competency that a header names: by code, name or alias, or by a code with a name that does not contradict it;
   * or the nearest, which is a guess.
   */
  find(header: CellContent): Lookup {
    if (typeof header === "object" || typeof header === "boolean") return { found: false };
    const query = typeof header === "string" ? header.replace(/\s+/gu, " ").trim() : header;
    if (query === "") return { found: false };
    const before = this.known.get(query);
    if (before) return before;
    const lookup = this.lookUp(query);
    this.known.set(query, lookup);
    return lookup;
  }

  /** The competency and the rater of a header that names both; undefined for any other. */
  rated(header: CellContent): RatedHeader | undefined {
    if (typeof header !== "string" || header.length > LONGEST_RATED || !namesRater(header)) return undefined;
    const words = header
      .replace(/\s+/gu, " ")
      .trim()
      .split(/(?=[\s(:–-])/u);
    const whole = this.find(header);
    const isName =
      whole.found &&
      [whole.competency.name, ...whole.competency.aliases].some((one) => foldKey(one) === foldKey(header));
    if (words.length < 2 || isName) return undefined;
    for (let at = 1; at < words.length; at += 1) {
      const [before, after] = [words.slice(0, at).join(""), words.slice(at).join("")].map(bare) as [
        string,
        string,
      ];
      const last = raterHeadingOf(after);
      if (last && this.find(before).found) return { content: before, rater: last, word: after };
      const first = raterHeadingOf(before);
      if (first && this.find(after).found) return { content: after, rater: first, word: before };
    }
    return undefined;
  }

  private lookUp(query: string | number): Lookup {
    const confirmed = this.confirmed.get(foldKey(String(query)));
    if (confirmed) return { found: true, competency: confirmed };
    const whole = findCompetency(this.framework, query);
    if (whole.found || typeof query === "number") return whole;
    const [, after, before] = SCORE_WORDS.exec(query) ?? [];
    const beside = after ?? before;
    if (beside !== undefined) {
      const named = this.find(beside);
      // A score of it, most likely; but "Niveau 2.1" may be anything.
      const near = named.found ? named.competency : named.suggestion;
      if (near && /\p{L}{3}/u.test(beside)) return { found: false, suggestion: near };
    }
    const [, first, afterFirst] = CODE_FIRST.exec(query) ?? [];
    const [, beforeLast, last] = CODE_LAST.exec(query) ?? [];
    const code = first ?? last;
    const name = afterFirst ?? beforeLast;
    if (code === undefined || name === undefined) return whole;
    const byCode = findCompetency(this.framework, code);
    const byName = findCompetency(this.framework, name);
    const named = byName.found ? byName.competency : byName.suggestion;
    if (byCode.found && (named === undefined || named === byCode.competency)) {
      // A name that is nothing like it may mean that the codes are someone else's.
      return named ? byCode : { found: false, suggestion: byCode.competency };
    }
    return named ? { found: false, suggestion: named } : whole;
  }
}

const LONGEST_RATED = 80;

/** Without the marks that stand between the parts of a header. */
function bare(text: string): string {
  const open = text.replace(/^[\s:–-]+|[\s:–-]+$/gu, "");
  if (/^\([^()]*\)$/u.test(open)) return open.slice(1, -1);
  return open.startsWith("(") && !open.includes(")") ? open.slice(1) : open;
}
