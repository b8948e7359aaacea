/** Search hits in the order in which they are read: by competency, and within it by level. Pure. */
import type { Competency, LevelNumber } from "../../framework/model";
import type { SearchHit } from "../../framework/search";

export interface HitGroup {
  readonly competency: Competency;
  /** Where the name itself was sought. */
  readonly name?: SearchHit;
  readonly definition?: SearchHit;
  /** Ascending; only levels with hits. */
  readonly levels: readonly { readonly level: LevelNumber; readonly hits: readonly SearchHit[] }[];
}

/** Competencies in the order of their best hit; within each, levels and indicators in the order of the framework. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const byCode = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const own = byCode.get(hit.competency.code);
    if (own) own.push(hit);
    else byCode.set(hit.competency.code, [hit]);
  }
  return [...byCode.values()].flatMap((own) => {
    const competency = own[0]?.competency;
    if (!competency) return [];
    return {
      competency,
      name: own.find((hit) => hit.field === "name"),
      definition: own.find((hit) => hit.field === "definition"),
      levels: competency.levels
        .map(({ number }) => ({
          level: number,
          hits: own
            .filter((hit) => hit.field === "indicator" && hit.level === number)
            .sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
        }))
        .filter((level) => level.hits.length > 0),
    };
  });
}
