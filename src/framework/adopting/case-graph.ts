/**
 * A CASE package as what it says: items, each below another, with the level it is at, and the criteria of its rubrics.
 * Links are followed by their UUID. Names that are not known, and nulls, are passed over: real exports have both.
 */
import type { GridCell } from "./text-grid";

type Fields = Readonly<Record<string, unknown>>;

export interface CaseNode {
  /** Where it stands in the file: "CFItems[3]". */
  readonly cell: GridCell;
  readonly id: string;
  readonly fields: Fields;
  /** The type of the item in words: "Competency". */
  readonly type: string;
  parent: CaseNode | undefined;
  /** What it is said to be below is not in the package. */
  isLost: boolean;
  readonly children: CaseNode[];
  /** The items that are said to be its level. */
  readonly skillLevels: CaseNode[];
}

export interface CaseCriterionRead {
  readonly cell: GridCell;
  readonly item: CaseNode | undefined;
  readonly levels: readonly { readonly cell: GridCell; readonly fields: Fields }[];
}

export interface CaseGraph {
  readonly title: string;
  readonly nodes: readonly CaseNode[];
  /** What stands below no other, in order. */
  readonly roots: readonly CaseNode[];
  readonly criteria: readonly CaseCriterionRead[];
  /** Of fields and links that hold something and have no place in a framework. */
  readonly leftAside: readonly string[];
}

/** What a person would miss; what is administration is not told. */
const ASIDE = {
  item: ["notes", "conceptKeywords", "educationLevel", "statusEndDate"],
  criterion: ["weight"],
  level: ["feedback"],
} as const;

const TRANSLATION = "isTranslationOf";

export function caseGraph(all: Fields): CaseGraph {
  const aside = new Set<string>();
  const tellAside = (fields: Fields, names: readonly string[]): void => {
    for (const name of names) if (holds(fields[name])) aside.add(name);
  };
  const document = recordOf(all["CFDocument"]);
  const nodes = recordsOf(all["CFItems"]).map(([fields, index]): CaseNode => {
    tellAside(fields, ASIDE.item);
    // Frameworks without `fullStatement` are about: OpenSALT takes the other label for it too.
    const text =
      textOf(fields, "abbreviatedStatement") ||
      textOf(fields, "fullStatement") ||
      textOf(fields, "alternativeLabel");
    return {
      ...{ cell: { at: `CFItems[${index}]`, text }, id: idOf(fields), fields },
      type: textOf(fields, "CFItemType") || textOf(recordOf(fields["CFItemTypeURI"]), "title"),
      ...{ parent: undefined, isLost: false, children: [], skillLevels: [] },
    };
  });
  const byId = new Map(nodes.filter(({ id }) => id !== "").map((node) => [node.id, node]));
  const links = recordsOf(all["CFAssociations"])
    .map(([fields]) => ({
      type: textOf(fields, "associationType"),
      rank: numberOf(fields["sequenceNumber"]) ?? Number.MAX_SAFE_INTEGER,
      origin: byId.get(linkOf(fields, "originNode")),
      to: linkOf(fields, "destinationNode"),
    }))
    // What is said twice of one item was said first of its first place.
    .sort((one, other) => one.rank - other.rank);
  // The same in another language is no other competency.
  const translations = new Set(links.flatMap(({ type, origin }) => (type === TRANSLATION && origin) || []));
  const isTold = (node: CaseNode): boolean => !translations.has(node);
  for (const { type, origin, to } of links) {
    if (!origin) continue;
    const destination = byId.get(to);
    if (type === "isChildOf" && isTold(origin)) put(origin, destination, to === idOf(document));
    else if (type === "hasSkillLevel" && destination) origin.skillLevels.push(destination);
    else if (type !== "" && type !== "isChildOf") aside.add(type);
  }
  const told = nodes.filter(isTold);
  const tops = links.flatMap(({ type, origin, to }) =>
    origin && type === "isChildOf" && to === idOf(document) ? [origin] : [],
  );
  const criteria = recordsOf(all["CFRubrics"]).flatMap(([rubric, rubricIndex]) =>
    inOrder(recordsOf(rubric["CFRubricCriteria"])).map(([fields, index]): CaseCriterionRead => {
      tellAside(fields, ASIDE.criterion);
      const at = `CFRubrics[${rubricIndex}].CFRubricCriteria[${index}]`;
      return {
        cell: { at, text: textOf(fields, "description") || textOf(fields, "category") },
        item: byId.get(linkOf(fields, "CFItem")),
        levels: inOrder(recordsOf(fields["CFRubricCriterionLevels"])).map(([level, rank]) => {
          tellAside(level, ASIDE.level);
          const text = textOf(level, "quality") || textOf(level, "description");
          return { cell: { at: `${at}.CFRubricCriterionLevels[${rank}]`, text }, fields: level };
        }),
      };
    }),
  );
  return {
    title: textOf(document, "title"),
    nodes: told,
    roots: [...new Set([...tops, ...told])].filter((node) => isTold(node) && !node.parent),
    criteria,
    leftAside: [...aside],
  };
}

/** Below another, if that does not make a circle. */
function put(node: CaseNode, parent: CaseNode | undefined, isBelowDocument: boolean): void {
  if (node.parent) return;
  if (!parent) {
    node.isLost = !isBelowDocument;
    return;
  }
  for (let above: CaseNode | undefined = parent; above; above = above.parent) if (above === node) return;
  node.parent = parent;
  node.isLost = false;
  parent.children.push(node);
}

export function recordOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The records of a list, each with its place in it. */
function recordsOf(value: unknown): readonly (readonly [Fields, number])[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((each: unknown, index) => [recordOf(each), index] as const)
    .filter(([fields]) => Object.keys(fields).length > 0);
}

function inOrder(records: readonly (readonly [Fields, number])[]): readonly (readonly [Fields, number])[] {
  const position = ([fields, index]: readonly [Fields, number]): number =>
    numberOf(fields["position"]) ?? index;
  return [...records].sort((one, other) => position(one) - position(other));
}

/** A text without what surrounds it; "" for what is none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value.trim()) ? Number(value) : undefined;
}

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  return typeof value === "string" ? value.trim() !== "" : typeof value === "number";
}

function idOf(fields: Fields): string {
  return textOf(fields, "identifier").toLowerCase();
}

/** What a link names: by its identifier, else by the UUID at the end of its address. */
function linkOf(fields: Fields, name: string): string {
  const link = recordOf(fields[`${name}URI`]);
  const id = idOf(link) || textOf(fields, `${name}Identifier`).toLowerCase();
  if (id !== "") return id;
  const uri = textOf(link, "uri") || textOf(fields, `${name}URI`);
  return (
    uri
      .toLowerCase()
      .match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu)
      ?.at(-1) ?? ""
  );
}
