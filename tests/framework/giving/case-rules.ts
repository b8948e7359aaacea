/**
 * The rules of a CASE 1.1 package, in words of our own, after the JSON schema binding of 1EdTech for getCFPackage ("Final
 * Release"), as opensalt/opensalt keeps it: core/config/schema/case-v1p1-cfpackage-schema.json, commit 9122170. Of each
 * kind of record: the fields it must have, those it may have, and what each holds. No others are allowed.
 */

type Check = (value: unknown, at: string) => readonly string[];

const isText: Check = (value, at) => (typeof value === "string" ? [] : [`${at} is no text`]);
const matches =
  (pattern: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === "string" && pattern.test(value) ? [] : [`${at} is no ${what}`];
const uuid = matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[8-9a-b][0-9a-f]{3}-[0-9a-f]{12}$/u, "UUID");
const uri = matches(/^[a-z][a-z0-9+.-]*:\S+$/iu, "URI");
const dateTime = matches(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u,
  "date and time",
);
const date = matches(/^\d{4}-\d{2}-\d{2}$/u, "date");
const number: Check = (value, at) =>
  typeof value === "number" && Number.isFinite(value) ? [] : [`${at} is no number`];
const whole: Check = (value, at) => (Number.isInteger(value) ? [] : [`${at} is no whole number`]);
const extension: Check = (value, at) => (isRecord(value) ? [] : [`${at} is no object`]);
const listOf =
  (item: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => item(each, `${at}[${index}]`))
      : [`${at} is no list`];
const extended = (...words: readonly string[]): Check =>
  matches(new RegExp(`^(?:${words.join("|")}|ext:[a-zA-Z0-9.\\-_]+)$`, "u"), "word of its vocabulary");

function record(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  const all = new Map(Object.entries({ ...optional, ...required }));
  return (value, at) => {
    if (!isRecord(value)) return [`${at} is no object`];
    return [
      ...Object.keys(required).flatMap((name) => (name in value ? [] : [`${at}.${name} is missing`])),
      ...Object.entries(value).flatMap(
        ([name, each]) => all.get(name)?.(each, `${at}.${name}`) ?? [`${at}.${name} is not allowed`],
      ),
    ];
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const BASE = { identifier: uuid, uri, lastChangeDateTime: dateTime };
const linkTo = record({ title: isText, identifier: uuid, uri }, {});
/** The nodes of an association: what they name need not be of CASE, and so need not have a UUID. */
const anyLink = record({ title: isText, identifier: isText, uri }, { targetType: extended("CASE") });

const document = record(
  { ...BASE, creator: isText, title: isText },
  {
    ...{ frameworkType: isText, caseVersion: matches(/^1\.1$/u, "version"), officialSourceURL: uri },
    ...{ publisher: isText, description: isText, subject: listOf(isText), subjectURI: listOf(linkTo) },
    ...{ language: isText, version: isText, adoptionStatus: isText, notes: isText, extensions: extension },
    ...{ statusStartDate: date, statusEndDate: date, licenseURI: linkTo },
  },
);
const item = record(
  { ...BASE, fullStatement: isText },
  {
    ...{ alternativeLabel: isText, CFItemType: isText, humanCodingScheme: isText, listEnumeration: isText },
    ...{ abbreviatedStatement: isText, conceptKeywords: listOf(isText), conceptKeywordsURI: linkTo },
    ...{ notes: isText, subject: listOf(isText), subjectURI: listOf(linkTo), language: isText },
    ...{ educationLevel: listOf(isText), CFItemTypeURI: linkTo, licenseURI: linkTo },
    ...{ statusStartDate: date, statusEndDate: date, extensions: extension },
  },
);
const association = record(
  {
    ...BASE,
    associationType: extended(
      ...["isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo"],
      ...["replacedBy", "exemplar", "hasSkillLevel", "isTranslationOf"],
    ),
    originNodeURI: anyLink,
    destinationNodeURI: anyLink,
  },
  { sequenceNumber: whole, CFAssociationGroupingURI: linkTo, notes: isText, extensions: extension },
);
const itemType = record(
  { ...BASE, title: isText, description: isText, hierarchyCode: isText },
  { typeCode: isText, extensions: extension },
);
const criterionLevel = record(BASE, {
  ...{ description: isText, quality: isText, score: number, feedback: isText, position: whole },
  // Here a list, and everywhere else an object.
  ...{ rubricCriterionId: uuid, extensions: listOf(extension) },
});
const criterion = record(BASE, {
  ...{ category: isText, description: isText, CFItemURI: linkTo, weight: number, position: whole },
  ...{ rubricId: uuid, CFRubricCriterionLevels: listOf(criterionLevel), extensions: extension },
});
const rubric = record(BASE, {
  ...{ title: isText, description: isText, CFRubricCriteria: listOf(criterion), extensions: extension },
});
const casePackage = record(
  { CFDocument: document },
  {
    CFItems: listOf(item),
    CFAssociations: listOf(association),
    // The other definitions are not given by this add-in.
    CFDefinitions: record({}, { CFItemTypes: listOf(itemType), extensions: extension }),
    CFRubrics: listOf(rubric),
    extensions: extension,
  },
);

/** All that the schema says against it. */
export function againstSchema(value: unknown): readonly string[] {
  return casePackage(value, "CFPackage");
}

/**
 * What no schema can say: each id stands for one thing, each link leads to something, each item is below exactly one
 * other or the document, and what is in a rubric names what it is in.
 */
export function againstItself(value: {
  readonly CFDocument: { readonly identifier: string };
  readonly CFItems: readonly { readonly identifier: string }[];
  readonly CFAssociations: readonly {
    readonly identifier: string;
    readonly associationType: string;
    readonly originNodeURI: { readonly identifier: string };
    readonly destinationNodeURI: { readonly identifier: string };
  }[];
}): readonly string[] {
  const faults: string[] = [];
  const own: string[] = [];
  const named: { readonly id: string; readonly by: string }[] = [];
  const walk = (each: unknown, at: string): void => {
    if (Array.isArray(each)) return each.forEach((one, index) => walk(one, `${at}[${index}]`));
    if (!isRecord(each)) return;
    const { identifier, lastChangeDateTime } = each;
    if (typeof identifier === "string")
      if (lastChangeDateTime === undefined) named.push({ id: identifier, by: at });
      else own.push(identifier);
    for (const name of ["rubricId", "rubricCriterionId"])
      if (typeof each[name] === "string") named.push({ id: each[name], by: `${at}.${name}` });
    for (const [name, one] of Object.entries(each)) walk(one, `${at}.${name}`);
  };
  walk(value, "CFPackage");
  const known = new Set(own);
  if (known.size < own.length) faults.push(`${own.length - known.size} ids stand for more than one thing`);
  for (const { id, by } of named) if (!known.has(id)) faults.push(`${by} leads nowhere`);
  const parents = new Map<string, number>();
  for (const { associationType, originNodeURI } of value.CFAssociations)
    if (associationType === "isChildOf")
      parents.set(originNodeURI.identifier, (parents.get(originNodeURI.identifier) ?? 0) + 1);
  for (const { identifier } of value.CFItems)
    if (parents.get(identifier) !== 1)
      faults.push(`${identifier} is below ${parents.get(identifier) ?? 0} others`);
  return faults;
}
