/** In which order findings are dealt with: what makes a figure wrong, what is not there yet, what is worth a talk. */
import type { FindingKind } from "../action";

export const URGENCIES = ["wrong", "missing", "discuss"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Of each kind how urgent it is; within one the kinds come as they stand here. */
const URGENCY: Readonly<Record<FindingKind, Urgency>> = {
  notUnderstood: "wrong",
  unmarked: "wrong",
  nearCompetency: "wrong",
  unknownCompetency: "wrong",
  outsideScale: "wrong",
  textScore: "wrong",
  formula: "wrong",
  errorValue: "wrong",
  duplicateRating: "wrong",
  sharedNumber: "wrong",
  unknownRater: "wrong",
  unknownPerson: "wrong",
  strayName: "wrong",
  unknownProfile: "wrong",
  mergedCells: "wrong",
  validation: "wrong",
  missingScore: "missing",
  missingEvidence: "missing",
  noProfile: "missing",
  inconsistentPattern: "discuss",
  blindSpot: "discuss",
  hiddenStrength: "discuss",
  hiddenRows: "discuss",
  hiddenColumns: "discuss",
};

/** The findings by urgency and kind, each kind at least once. */
export function byUrgency<Finding extends { readonly kind: FindingKind }>(
  findings: readonly Finding[],
  urgency: Urgency,
): readonly (readonly [kind: FindingKind, findings: readonly Finding[]])[] {
  return kinds
    .filter((kind) => URGENCY[kind] === urgency)
    .map((kind) => [kind, findings.filter((finding) => finding.kind === kind)] as const)
    .filter(([, found]) => found.length > 0);
}

const kinds = Object.keys(URGENCY) as readonly FindingKind[];
