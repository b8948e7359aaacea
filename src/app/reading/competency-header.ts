import { foldKey } from "../../framework/fold";
import { findCompetency, type Lookup } from "../../framework/lookup";
import type { Competency, Framework } from "../../framework/model";
import type { CellContent } from "../port";

/** A header of another's sheet of which a person has said which competency is meant. */
export interface ConfirmedHeader {
  readonly header: string;
  readonly competency: Competency;
}

/** "1.1 Zorgvuldigheid", "1.1. Zorgvuldigheid", "1,1 - Zorgvuldigheid". */
const CODE_FIRST = /^(\d+[.,]\d+)\.?[\s:–-]+(.+)$/u;
/** "Zorgvuldigheid (1.1)" */
const CODE_LAST = /^(.+?)\s*\(\s*(\d+[.,]\d+)\s*\)$/u;

/** Reads headers, each text once. */
export class CompetencyHeaders {
  private readonly known = new Map<string | number, Lookup>();
  private readonly confirmed: ReadonlyMap<string, Competency>;

  constructor(
    private readonly framework: Framework,
    confirmed: readonly ConfirmedHeader[],
  ) {
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

  private lookUp(query: string | number): Lookup {
    const confirmed = this.confirmed.get(foldKey(String(query)));
    if (confirmed) return { found: true, competency: confirmed };
    const whole = findCompetency(this.framework, query);
    if (whole.found || typeof query === "number") return whole;
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
