/**
 * The part of a CASE 1.1 package that is written, after the JSON schema binding of 1EdTech for `getCFPackage`, as
 * opensalt/opensalt keeps it (core/config/schema/case-v1p1-cfpackage-schema.json). No other names are allowed there. OpenSALT itself holds
 * what it imports against the schema of CASE 1.0, which has no `targetType`, and no `extensions` on the package and in
 * rubrics; so they are not written, and a package passes both.
 */

interface CaseRecord {
  /** A UUID in lower case. */
  readonly identifier: string;
  readonly uri: string;
  /** "2026-11-30T09:15:00+00:00" */
  readonly lastChangeDateTime: string;
}

export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

export interface CaseDocument extends CaseRecord {
  readonly caseVersion: "1.1";
  readonly frameworkType: string;
  readonly creator: string;
  readonly title: string;
  readonly language?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface CaseItem extends CaseRecord {
  readonly fullStatement: string;
  /** The name, where `fullStatement` is a definition. */
  readonly abbreviatedStatement?: string;
  readonly humanCodingScheme?: string;
  readonly language?: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface CaseAssociation extends CaseRecord {
  readonly associationType: "isChildOf" | "hasSkillLevel";
  readonly sequenceNumber: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
}

export interface CaseItemTypeDefinition extends CaseRecord {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

export interface CaseCriterionLevel extends CaseRecord {
  readonly quality?: string;
  readonly description?: string;
  readonly score: number;
  readonly position: number;
  readonly rubricCriterionId: string;
}

export interface CaseCriterion extends CaseRecord {
  readonly category?: string;
  readonly description: string;
  readonly CFItemURI: CaseLink;
  readonly position: number;
  readonly rubricId: string;
  readonly CFRubricCriterionLevels: readonly CaseCriterionLevel[];
}

export interface CaseRubric extends CaseRecord {
  readonly title: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
}

export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: { readonly CFItemTypes: readonly CaseItemTypeDefinition[] };
  readonly CFRubrics?: readonly CaseRubric[];
}
