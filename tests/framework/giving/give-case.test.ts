import { createHash } from "node:crypto";
import fc from "fast-check";
import { compleet } from "../../../src/framework/compleet";
import type { Framework } from "../../../src/framework/model";
import { giveCase } from "../../../src/framework/giving/give-case";
import { anyFramework } from "../any-framework";
import { againstItself, againstSchema } from "./case-rules";

const WISHES = { at: new Date(Date.UTC(2026, 10, 30, 9, 15, 7, 250)), creator: "Gemeente Voorbeeldstad" };

const FRAMEWORK: Framework = {
  title: "Kader Duinstad",
  clusters: [
    {
      ...{ code: "S", name: "Samen" },
      competencies: [
        {
          ...{ code: "S1", name: "Aansluiten", aliases: ["Verbinden"], clusterCode: "S" },
          definition: "Zoekt de ander op.",
          levels: [
            { number: 1, name: "Start", description: "Volgt.", indicators: ["belt zelf", "komt langs"] },
            { number: 3, name: "Top", indicators: ["verbindt wijken. En bouwt."], prose: true },
          ],
          examples: ["groet"],
          core: true,
        },
      ],
    },
    {
      ...{ code: "0", name: "" },
      competencies: [
        { ...{ code: "L1", name: "Los", aliases: [], clusterCode: "0", definition: "", levels: [] } },
      ],
    },
  ],
};

test("what is given follows the schema and holds together, for the built-in framework and for any", () => {
  const check = (framework: Framework): void => {
    const given = giveCase(framework, WISHES);
    // As a file holds it.
    expect(againstSchema(JSON.parse(JSON.stringify(given)))).toEqual([]);
    expect(againstItself(given)).toEqual([]);
  };
  check(compleet());
  fc.assert(fc.property(anyFramework({ most: 30 }), check), { numRuns: 40 });
});

test("nothing is in it that CASE 1.0 forbids, after which OpenSALT checks what it imports", () => {
  const { CFAssociations, CFRubrics, ...rest } = giveCase(FRAMEWORK, WISHES);
  expect(JSON.stringify(CFAssociations)).not.toContain("targetType");
  expect(JSON.stringify(CFRubrics)).not.toContain("extensions");
  expect(rest).not.toHaveProperty("extensions");
});

test("the rules see what is wrong", () => {
  const given = giveCase(FRAMEWORK, WISHES);
  const [first, ...rest] = given.CFItems;
  expect(againstSchema({ ...given, CFItems: [{ ...first, CFDocumentURI: {} }, ...rest] })).toEqual([
    "CFPackage.CFItems[0].CFDocumentURI is not allowed",
  ]);
  expect(againstSchema({ ...given, CFDocument: { ...given.CFDocument, title: null } })).toEqual([
    "CFPackage.CFDocument.title is no text",
  ]);
  expect(
    againstSchema({ ...given, CFDocument: { ...given.CFDocument, identifier: "A", creator: undefined } }),
  ).toHaveLength(2);
  expect(againstItself({ ...given, CFItems: rest })).not.toEqual([]);
  expect(againstItself({ ...given, CFAssociations: given.CFAssociations.slice(1) })).not.toEqual([]);
});

test("each thing has its place: items in a tree in order, levels in a rubric, the rest in extensions", () => {
  const given = giveCase(FRAMEWORK, { ...WISHES, language: "nl" });
  expect(given.CFDocument).toMatchObject({
    ...{ title: "Kader Duinstad", creator: "Gemeente Voorbeeldstad", language: "nl", caseVersion: "1.1" },
    lastChangeDateTime: "2026-11-30T09:15:07+00:00",
  });
  const below = (title: string): readonly (string | number)[][] =>
    given.CFAssociations.filter(
      ({ associationType, destinationNodeURI }) =>
        associationType === "isChildOf" && destinationNodeURI.title === title,
    ).map(({ originNodeURI, sequenceNumber }) => [sequenceNumber, originNodeURI.title]);
  expect(below("Kader Duinstad")).toEqual([
    [1, "Samen"],
    [2, "Los"],
    [3, "Niveaus"],
  ]);
  expect(below("Samen")).toEqual([[1, "Aansluiten"]]);
  expect(below("Aansluiten")).toEqual([
    [1, "belt zelf"],
    [2, "komt langs"],
    [3, "verbindt wijken. En bouwt."],
    [4, "groet"],
  ]);
  expect(below("Niveaus")).toEqual([
    [1, "Start"],
    [2, "Top"],
  ]);
  const skills = given.CFAssociations.filter(({ associationType }) => associationType === "hasSkillLevel");
  expect(
    skills.map(({ originNodeURI, destinationNodeURI }) => [originNodeURI.title, destinationNodeURI.title]),
  ).toEqual([
    ["belt zelf", "Start"],
    ["komt langs", "Start"],
    ["verbindt wijken. En bouwt.", "Top"],
  ]);
  const item = (code: string) => given.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === code);
  expect(item("S1")).toMatchObject({
    ...{ fullStatement: "Zoekt de ander op.", abbreviatedStatement: "Aansluiten", CFItemType: "Competentie" },
    extensions: { compleet: { core: true, aliases: ["Verbinden"], prose: [3] } },
  });
  // Without a definition the name is the statement.
  expect(item("L1")).toMatchObject({
    fullStatement: "Los",
    extensions: { compleet: { clusterCode: "0" } },
  });
  expect(item("L1")).not.toHaveProperty("abbreviatedStatement");
  expect(item("1")).toMatchObject({ fullStatement: "Volgt.", abbreviatedStatement: "Start" });
  const [criterion, ...more] = given.CFRubrics?.[0]?.CFRubricCriteria ?? [];
  expect(more).toEqual([]);
  expect(criterion).toMatchObject({ category: "Samen", description: "Aansluiten", position: 1 });
  expect(criterion?.CFRubricCriterionLevels).toMatchObject([
    { quality: "Start", score: 1, position: 1, description: "• belt zelf\n• komt langs" },
    { quality: "Top", score: 3, position: 2, description: "verbindt wijken. En bouwt." },
  ]);
});

test("a level that means something else for another competency says so in its own text", () => {
  const [samen] = FRAMEWORK.clusters;
  const [first] = samen?.competencies ?? [];
  if (!samen || !first) throw new Error("no competency");
  const second = { ...first, code: "S2", name: "Delen", levels: [{ number: 1, indicators: ["deelt"] }] };
  const given = giveCase({ ...FRAMEWORK, clusters: [{ ...samen, competencies: [first, second] }] }, WISHES);
  const level = given.CFItems.find(
    ({ CFItemType, humanCodingScheme }) => CFItemType === "Niveau" && humanCodingScheme,
  );
  expect(level).toMatchObject({ fullStatement: "Niveau 1" });
  expect(given.CFRubrics?.[0]?.CFRubricCriteria[0]?.CFRubricCriterionLevels[0]?.description).toBe(
    "Volgt.\n• belt zelf\n• komt langs",
  );
});

test("ids stay the same, whenever it is given and whatever else is changed", () => {
  const idsOf = (framework: Framework): ReadonlyMap<string, string> =>
    new Map(
      giveCase(framework, { ...WISHES, at: new Date() }).CFItems.map((item) => [
        `${item.CFItemType} ${item.humanCodingScheme} ${item.fullStatement}`,
        item.identifier,
      ]),
    );
  const before = idsOf(FRAMEWORK);
  expect(idsOf(FRAMEWORK)).toEqual(before);
  // RFC 9562: version 5.
  for (const id of before.values()) expect(id[14]).toBe("5");
  const changed = JSON.parse(
    JSON.stringify(FRAMEWORK)
      .replace('"belt zelf"', '"mailt","belt zelf"')
      .replace("Zoekt de ander op.", "Zoekt."),
  ) as Framework;
  const after = [...idsOf(changed)];
  const same = (text: string) => after.find(([name]) => name.endsWith(text))?.[1];
  expect(same("belt zelf")).toBe(before.get("Gedragsindicator S1.1.1 belt zelf"));
  expect(same("Competentie S1 Zoekt.")).toBe(before.get("Competentie S1 Zoekt de ander op."));
  // Another framework with the same codes is another.
  expect([...idsOf({ ...FRAMEWORK, title: "Kader Zeestad" }).values()]).not.toContain(
    [...before.values()][0],
  );
});

test("an id that others can work out: version 5 of RFC 9562, of kind and key within the id of the title", () => {
  const { CFDocument, CFItems } = giveCase(compleet(), WISHES);
  const document = version5("662a8a95-d028-45ee-96a5-2d0c3bda562b", '["framework","Compleet Competenties"]');
  expect(CFDocument.identifier).toBe(document);
  const analyseren = CFItems.find(({ humanCodingScheme }) => humanCodingScheme === "1.2");
  expect(analyseren?.identifier).toBe(version5(document, '["competency","1.2"]'));
});

function version5(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}
