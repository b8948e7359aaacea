import type { CaseLink } from "./case-package";

/** What every record of a package begins with. */
export interface CaseRecords {
  of(identifier: string): {
    readonly identifier: string;
    readonly uri: string;
    readonly lastChangeDateTime: string;
  };
}

/** Records of one moment: when each was changed last is not known, and the package is made whole each time. */
export function caseRecords(at: Date): CaseRecords {
  const lastChangeDateTime = at.toISOString().replace(/\.\d+Z$/u, "+00:00");
  return { of: (identifier) => ({ identifier, uri: uriOf(identifier), lastChangeDateTime }) };
}

export function link(identifier: string, title: string): CaseLink {
  return { title, identifier, uri: uriOf(identifier) };
}

/** A workbook has no address at which somebody could ask. */
function uriOf(identifier: string): string {
  return `urn:uuid:${identifier}`;
}
