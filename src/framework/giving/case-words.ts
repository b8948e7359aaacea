/** What a CASE package of ours is known by, and what the kinds of its items are called. */

/** Under this name stand, in `extensions`, what CASE has no place for; on the document it tells whose it is. */
export const OWN_EXTENSION = "compleet";

/** The types of items: their titles, and their depth as CASE wants it told. */
export const ITEM_TYPES = {
  cluster: { title: "Cluster", hierarchyCode: "1" },
  competency: { title: "Competentie", hierarchyCode: "2" },
  indicator: { title: "Gedragsindicator", hierarchyCode: "3" },
  example: { title: "Voorbeeldgedrag", hierarchyCode: "3" },
  level: { title: "Niveau", hierarchyCode: "4" },
} as const;
export type CaseItemType = keyof typeof ITEM_TYPES;

/** What a level without a name is called where CASE wants a text. */
export const levelTitle = (number: number): string => `Niveau ${number}`;

/** What belongs to a competency and has no field in CASE. */
export interface OwnOfCompetency {
  readonly core?: true;
  readonly aliases?: readonly string[];
  /** Of a group without a name, which is no item. */
  readonly clusterCode?: string;
  /** The levels that are one text. */
  readonly prose?: readonly number[];
}

/** The one text of a level: what the level means, then its indicators, a line each. */
export function packLevel(
  description: string | undefined,
  texts: readonly string[],
  prose: boolean,
): string | undefined {
  const lines = prose ? texts : texts.map((text) => `• ${text}`);
  const all = description === undefined ? lines : [description, ...lines];
  return all.length === 0 ? undefined : all.join("\n");
}
