import { v5 } from "uuid";

/** Drawn once, for the frameworks that this add-in gives. It never changes, or all ids would. */
const NAMESPACE = "662a8a95-d028-45ee-96a5-2d0c3bda562b";

/** The ids in the package of one framework: the same for the same thing, each time that it is given. */
export interface CaseIds {
  readonly document: string;
  /** `kind` keeps things of the same key apart: a cluster and a competency may have one code. */
  of(kind: string, ...key: readonly (string | number)[]): string;
}

/**
 * UUIDs of version 5 (RFC 9562): of the title of the framework, and within it of codes. Of an indicator its text takes
 * the place of a rank, so that one that is put between two others does not get the id of the next.
 */
export function caseIds(title: string): CaseIds {
  const document = v5(JSON.stringify(["framework", title]), NAMESPACE);
  return { document, of: (kind, ...key) => v5(JSON.stringify([kind, ...key]), document) };
}
