/** What this add-in gives comes back word for word; a CASE package of others is read for what it says. */
import fc from "fast-check";
import { readFrameworkText } from "../../../src/framework/adopting/read-text";
import type { ReadFramework, ReadingWishes } from "../../../src/framework/adopting/read-framework";
import { compleet } from "../../../src/framework/compleet";
import { giveCase } from "../../../src/framework/giving/give-case";
import { giveText } from "../../../src/framework/giving/give-text";
import type { Framework } from "../../../src/framework/model";
import { parseFramework } from "../../../src/framework/parse";
import { rowsOf } from "../../../src/sheets/framework/framework-rows";
import { frameworkOf } from "../../../src/sheets/framework/read-framework-rows";
import { anyFramework } from "../any-framework";
import { anyFramework as anyDocument } from "../generated";
import { asked, short } from "./grids";

function readText(text: string, wishes: ReadingWishes = {}): ReadFramework {
  const found = readFrameworkText(text, wishes);
  if ("why" in found) throw new Error(`Not read: ${found.why}`);
  return found;
}

const inCase = (framework: Framework): string =>
  JSON.stringify(giveCase(framework, { at: new Date(), creator: "Voorbeeldstad" }));

/** By each way there is: its sheet, a text, a package. */
const WAYS: Readonly<Record<string, (framework: Framework) => unknown>> = {
  rows: (framework) => frameworkOf(framework.title, rowsOf(framework)),
  text: (framework) => whole(readText(giveText(framework))),
  CASE: (framework) => whole(readText(inCase(framework))),
};

function whole({ framework, notUnderstood, asks }: ReadFramework): unknown {
  expect(notUnderstood).toEqual([]);
  expect(asks).toEqual([]);
  return { framework };
}

describe.each(Object.keys(WAYS))("by way of %s", (way) => {
  const there = WAYS[way]!;

  test("the built-in framework comes back word for word", () => {
    expect(there(compleet())).toEqual({ framework: compleet() });
  });

  test("so does any framework, with nothing to ask", () => {
    fc.assert(
      fc.property(anyFramework(), (framework) => {
        expect(there(framework)).toEqual({ framework });
      }),
      { numRuns: 60 },
    );
  });

  test("and any that the parser can make", () => {
    fc.assert(
      fc.property(anyDocument, (framework) => {
        expect(there(framework)).toEqual({ framework });
      }),
      { numRuns: 60 },
    );
  });
});

describe("as text", () => {
  test("it is a document that the parser reads wherever that says all of it", () => {
    expect(parseFramework(giveText(compleet()))).toEqual(compleet());
    fc.assert(
      fc.property(anyDocument, (framework) => {
        expect(parseFramework(giveText(framework))).toEqual(framework);
      }),
      { numRuns: 60 },
    );
  });

  const OWN: Framework = {
    title: "Kader Duinstad",
    clusters: [
      {
        ...{ code: "S", name: "Samen" },
        competencies: [
          {
            ...{ code: "V.1", name: "Aansluiten", aliases: ["Verbinden"], clusterCode: "S" },
            definition: "Zoekt de ander op.",
            levels: [
              { number: 1, name: "Start", description: "Volgt.", indicators: ["belt zelf"] },
              { number: 3, indicators: ["Verbindt wijken. En bouwt."], prose: true },
            ],
            examples: ["groet"],
            core: true,
          },
        ],
      },
    ],
  };
  const LINES = [
    "Kader Duinstad",
    "Een competentiekader als tekst, om over te nemen in Compleet.",
    "",
    "Cluster: Samen",
    "Code: S",
    "",
    "Competentie: Aansluiten",
    "Code: V.1",
    "Definitie: Zoekt de ander op.",
    "Ook genoemd: Verbinden",
    "Kern: ja",
    "Niveau 1: Start",
    "Omschrijving: Volgt.",
    "• belt zelf",
    "Niveau 3",
    "Tekst: Verbindt wijken. En bouwt.",
    "Voorbeeldgedrag:",
    "• groet",
    "",
  ];

  test("else each line begins with what it is", () => {
    expect(giveText(OWN).split("\n")).toEqual(LINES);
  });

  test("a line that says nothing is told, by its place, and the rest is read", () => {
    const changed = [...LINES];
    changed.splice(4, 0, "los");
    changed.splice(14, 0, "Niveau: 2", "• komt langs", "Niveau 1", "Definitie: nog een");
    const { framework, notUnderstood } = readText(changed.join("\r\n"));
    expect(notUnderstood).toEqual([
      { cell: "A5", text: "los", why: "loose" },
      { cell: "A15", text: "Niveau: 2", why: "loose" },
      { cell: "A17", text: "Niveau 1", why: "sameName" },
      { cell: "A18", text: "Definitie: nog een", why: "loose" },
    ]);
    expect(short({ framework } as ReadFramework)["Samen/V.1 Aansluiten"]).toEqual({
      "1 Start": ["komt langs", "belt zelf"],
      "3": ["Verbindt wijken. En bouwt."],
    });
  });

  test("what is no framework any more is read as any other text: codes that lack are given", () => {
    const { framework } = readText(LINES.filter((line) => line !== "Code: V.1").join("\n"));
    expect(framework.clusters[0]?.competencies[0]?.code).toBe("S.1");
  });

  test("names of levels may be given with it", () => {
    expect(readText(giveText(OWN), { levels: ["Laag", "Hoog"] }).levels).toEqual(["Laag", "Hoog"]);
  });

  test("a text of another, with lines like these, is asked about as before", () => {
    const { asks, framework } = readText(LINES.filter((_, index) => index !== 1).join("\n"));
    expect(asks.length).toBeGreaterThan(0);
    expect(framework.clusters).toHaveLength(1);
  });

  test("a document with an error in it is read as any other text", () => {
    const broken = giveText(compleet()).replace("Niveau 2", "Niveau 3");
    expect(readText(broken).count.competencies).toBe(15);
  });
});

describe("a CASE package of another", () => {
  const id = (rank: number): string => `00000000-0000-5000-8000-${String(rank).padStart(12, "0")}`;
  const item = (rank: number, fullStatement: string, more: Record<string, unknown> = {}) => ({
    ...{ identifier: id(rank), uri: `https://example.org/items/${id(rank)}`, fullStatement, ...more },
    // What real exports have and the schema does not.
    ...{ CFDocumentURI: { title: "x", identifier: id(99), uri: "x" }, educationLevel: null, unknown: [1] },
  });
  const link = (type: string, from: number, to: number, sequenceNumber?: number) => ({
    ...{ identifier: id(1000 + from), associationType: type, sequenceNumber },
    originNodeURI: { title: "", identifier: id(from).toUpperCase(), uri: "" },
    destinationNodeURI: { title: "", uri: `https://example.org/uri/${id(to)}` },
  });
  const document = { identifier: id(99), title: "Kader Elders", creator: "x" };
  const rubric = (...criteria: readonly (readonly [number, ...Record<string, unknown>[]])[]) => [
    {
      CFRubricCriteria: criteria.map(([of, ...levels]) => ({
        CFItemURI: { identifier: id(of) },
        CFRubricCriterionLevels: levels,
      })),
    },
  ];
  const given = (all: Record<string, unknown>): string => JSON.stringify({ CFDocument: document, ...all });

  test("with levels in a rubric, and packed in one text: by their names and points", () => {
    const found = readText(
      given({
        CFItems: [
          item(1, "Samen", { humanCodingScheme: "A" }),
          item(2, "Zoekt de ander op.", { abbreviatedStatement: "Aansluiten", humanCodingScheme: "A.1" }),
          item(3, "Opleveren", { notes: "uit 2019" }),
        ],
        CFAssociations: [
          link("isChildOf", 1, 99, 1),
          link("isChildOf", 3, 1, 2),
          link("isChildOf", 2, 1, 1),
          link("isRelatedTo", 2, 3),
        ],
        CFRubrics: rubric(
          [
            2,
            {
              quality: "Hoog",
              score: 20,
              position: 2,
              description: "<ul><li>Verbindt.</li><li>Bouwt.</li></ul>",
            },
            { quality: "Laag", score: 10, position: 1, description: "• Belt zelf.\n• Komt langs." },
          ],
          [3, { quality: "Hoog", score: 20, description: "• Sluit af." }],
        ),
      }),
    );
    expect(found.framework.title).toBe("Kader Elders");
    expect(short(found)).toEqual({
      "Samen/A.1 Aansluiten": { "1 Laag": ["belt zelf", "komt langs"], "2 Hoog": ["verbindt", "bouwt"] },
      "Samen/A.2 Opleveren": { "2 Hoog": ["sluit af"] },
    });
    expect(found.framework.clusters[0]?.competencies[0]?.definition).toBe("Zoekt de ander op.");
    // Which levels there are is said, and so not asked.
    expect(found.asks).toEqual([
      { question: "caseFields", possible: ["leaveOut"], taken: "leaveOut", about: ["notes", "isRelatedTo"] },
    ]);
    expect(found.notUnderstood).toEqual([]);
  });

  test("with types: groups, competencies, indicators that have a level, and behaviour without one", () => {
    const found = readText(
      given({
        CFItems: [
          item(1, "Samen", { CFItemType: "Domain" }),
          item(2, "Aansluiten", { CFItemType: "Competency" }),
          item(3, "Belt zelf.", { CFItemType: "Indicator" }),
          item(4, "Verbindt.", { CFItemType: "Indicator" }),
          item(5, "Groet.", { CFItemType: "Indicator" }),
          item(6, "Level 2", { CFItemType: "Level" }),
          item(7, "Level 1", { CFItemType: "Level" }),
          item(8, "Zweeft.", { CFItemType: "Indicator" }),
        ],
        CFAssociations: [
          ...[link("isChildOf", 2, 1), link("isChildOf", 4, 2, 1), link("isChildOf", 3, 2, 2)],
          ...[link("isChildOf", 5, 2, 3), link("hasSkillLevel", 4, 6), link("hasSkillLevel", 3, 7)],
          ...[link("isChildOf", 8, 77), link("hasSkillLevel", 2, 6)],
        ],
      }),
    );
    expect(short(found)).toEqual({ "Samen/1.1 Aansluiten": { "1": ["belt zelf"], "2": ["verbindt"] } });
    expect(found.framework.clusters[0]?.competencies[0]?.examples).toEqual(["groet"]);
    expect(found.notUnderstood).toEqual([{ cell: "CFItems[7]", text: "Zweeft.", why: "noParent" }]);
    // Of a competency itself it would be what a function requires.
    expect(found.asks.map(({ question, about }) => [question, about])).toEqual([
      ["caseFields", ["hasSkillLevel"]],
    ]);
  });

  test("without types or rubrics: by depth, which is told; a list is a list of competencies", () => {
    const tree = readText(
      given({
        CFItems: [item(1, "", { alternativeLabel: "Samen" }), item(2, "Aansluiten"), item(3, "Belt zelf.")],
        CFAssociations: [link("isChildOf", 1, 99), link("isChildOf", 2, 1), link("isChildOf", 3, 2)],
      }),
    );
    expect(short(tree)).toEqual({ "Samen/1.1 Aansluiten": {} });
    expect(asked(tree)["treeDepth"]).toBe("cluster > competency > example");
    const list = readText(given({ CFItems: [item(1, "Samen"), item(2, "Delen")], CFAssociations: null }));
    expect(Object.keys(short(list))).toEqual(["/1.1 Samen", "/1.2 Delen"]);
  });

  test("a deep tree without names that come back has no levels, and what is too deep is told", () => {
    const names = ["Rekenen", "Meten", "2-D figuren", "Vierkanten", "Hoeken"];
    const found = readText(
      given({
        CFItems: names.map((name, index) => item(index + 1, name)),
        CFAssociations: names.slice(1).map((_, index) => link("isChildOf", index + 2, index + 1)),
      }),
    );
    expect(short(found)).toEqual({ "Rekenen/1.1 Meten": {} });
    expect(found.framework.clusters[0]?.competencies[0]?.examples).toEqual(["2-D figuren"]);
    expect(found.notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ["Vierkanten", "severalLevels"],
      ["Hoeken", "severalLevels"],
    ]);
  });

  test("a competency that groups others, with something between", () => {
    const found = readText(
      given({
        CFItems: [
          item(1, "Vakmanschap", { CFItemType: "Competency" }),
          item(2, "Deel"),
          item(3, "Meten", { CFItemType: "Competency" }),
        ],
        CFAssociations: [link("isChildOf", 2, 1), link("isChildOf", 3, 2)],
      }),
    );
    expect(Object.keys(short(found))).toEqual(["Deel/1.1 Meten"]);
    expect(found.notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ["Vakmanschap", "severalLevels"],
    ]);
  });

  test("levels as items below each competency", () => {
    const found = readText(
      given({
        CFItems: [
          item(1, "Meten", { CFItemType: "Competentie" }),
          item(2, "Rekent na.", { abbreviatedStatement: "Basis", CFItemType: "Niveau" }),
          item(3, "Expert", { CFItemType: "Niveau" }),
          ...[item(4, "Telt."), item(5, "Weegt."), item(6, "Te diep.")],
        ],
        CFAssociations: [
          ...[link("isChildOf", 2, 1, 1), link("isChildOf", 3, 1, 2), link("isChildOf", 4, 2)],
          ...[link("isChildOf", 5, 3), link("isChildOf", 6, 5)],
        ],
      }),
    );
    expect(short(found)).toEqual({ "/1.1 Meten": { "1 Basis": ["telt"], "2 Expert": ["weegt"] } });
    expect(found.framework.clusters[0]?.competencies[0]?.levels[0]?.description).toBe("Rekent na.");
    expect(found.notUnderstood).toEqual([{ cell: "CFItems[5]", text: "Te diep.", why: "severalLevels" }]);
  });

  test("where points do not tell the lowest level it is asked", () => {
    const levels = [
      { quality: "Alfa", position: 1, description: "• Telt." },
      { quality: "Beta", position: 2, description: "• Weegt." },
    ];
    const text = given({ CFItems: [item(1, "Meten")], CFRubrics: rubric([1, ...levels]) });
    expect(asked(readText(text))).toEqual({ levelOrder: "Alfa < Beta" });
    expect(readText(text, { answers: { levelOrder: "Beta < Alfa" } }).levels).toEqual(["Beta", "Alfa"]);
  });

  test("names that count from 1 are not moved by points from 0; points against names win; 0 is no level", () => {
    const levels = (...all: readonly (readonly [string, number])[]): string =>
      given({
        CFItems: [item(1, "Meten")],
        CFRubrics: rubric([
          1,
          ...all.map(([quality, score], rank) => ({ quality, score, description: `• Telt ${rank}.` })),
        ]),
      });
    const inOrder = (text: string) => short(readText(text))["/1.1 Meten"];
    expect(inOrder(levels(["Niveau 1", 0], ["Niveau 2", 1]))).toEqual({ "1": ["telt 0"], "2": ["telt 1"] });
    expect(inOrder(levels(["Niveau 1", 2], ["Niveau 2", 1]))).toEqual({
      "1 Niveau 2": ["telt 1"],
      "2 Niveau 1": ["telt 0"],
    });
    const withZero = readText(levels(["Niets", 0], ["Start", 1], ["Top", 2]));
    expect(short(withZero)["/1.1 Meten"]).toEqual({ "1 Start": ["telt 1"], "2 Top": ["telt 2"] });
    expect(withZero.notUnderstood.map(({ why }) => why)).toEqual(["levelZero"]);
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((score) => [`N${score}`, score] as const);
    expect(readFrameworkText(levels(...many))).toMatchObject({ why: "tooManyLevels" });
  });

  test("a text of a level that says something else than its indicators, a criterion of nothing, and of one twice", () => {
    const found = readText(
      given({
        CFItems: [item(1, "Meten"), item(2, "Telt."), item(3, "Start")],
        CFAssociations: [link("isChildOf", 2, 1), link("hasSkillLevel", 2, 3)],
        CFRubrics: rubric(
          [1, { quality: "Start", score: 1, description: "• Weegt." }, { quality: "Top", score: 1 }],
          [44, { quality: "Start", score: 1 }],
          [1, { quality: "Start", score: 1 }],
        ),
      }),
    );
    expect(short(found)).toEqual({ "/1.1 Meten": { "1 Start": ["telt"] } });
    expect(found.notUnderstood.map(({ cell, why }) => [cell, why])).toEqual([
      ["CFRubrics[0].CFRubricCriteria[1]", "noItem"],
      ["CFRubrics[0].CFRubricCriteria[2]", "sameName"],
      ["CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[1]", "sameName"],
      ["CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0]", "otherLevelText"],
    ]);
  });

  test("a layer too many, what a group means, a translation, a circle", () => {
    const found = readText(
      given({
        CFItems: [
          item(1, "Alles"),
          item(2, "Wat samen gaat.", { abbreviatedStatement: "Samen" }),
          item(3, "Meten", { CFItemType: "Competentie" }),
          item(4, "Measuring", { CFItemType: "Competentie", language: "en" }),
          ...[item(5, "Rond"), item(6, "Om")],
        ],
        CFAssociations: [
          ...[link("isChildOf", 2, 1), link("isChildOf", 3, 2), link("isChildOf", 4, 2)],
          ...[link("isTranslationOf", 4, 3), link("isChildOf", 5, 6), link("isChildOf", 6, 5)],
        ],
      }),
    );
    expect(Object.keys(short(found))).toEqual(["Samen/1.1 Meten"]);
    expect(found.notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ["Alles", "severalLevels"],
      ["Wat samen gaat.", "loose"],
      ["Om", "loose"],
      ["Rond", "loose"],
    ]);
    expect(found.asks[0]?.about).toEqual(["isTranslationOf"]);
  });

  test("ours, changed by another program: what is there counts, and what is no framework any more is mended", () => {
    const mine = inCase(compleet());
    const renamed = readText(
      mine.replaceAll('"abbreviatedStatement":"Analyseren"', '"abbreviatedStatement":"Ontleden"'),
    );
    expect(renamed.framework.clusters[0]?.competencies[1]?.name).toBe("Ontleden");
    const twice = readText(mine.replace('"humanCodingScheme":"1.2"', '"humanCodingScheme":"1.1"'));
    expect(twice.notUnderstood.map(({ why }) => why)).toEqual(["sameCode"]);
    // Without our marks it is read as anybody's.
    const bare = readText(
      mine.replaceAll(/"extensions":\{"compleet":\{[^}]*\}\},?/gu, "").replace(/,\}/gu, "}"),
    );
    expect(bare.count).toEqual({ clusters: 4, competencies: 15, levels: 4, indicators: 215 });
    expect(bare.asks).toEqual([]);
  });

  test("what is no package, or says nothing, is refused", () => {
    expect(readFrameworkText('{ "CFDocument": { "title": "x" ')).toEqual({ why: "brokenJson" });
    expect(readFrameworkText('[{ "a": 1 }]')).toEqual({ why: "otherJson" });
    expect(readFrameworkText(given({ CFItems: null }))).toEqual({ why: "emptyPackage" });
    expect(
      readText(`\uFEFF ${JSON.stringify({ CFPackage: JSON.parse(given({ CFItems: [item(1, "Meten")] })) })}`)
        .count.competencies,
    ).toBe(1);
    expect(readFrameworkText("{Concept} Kader\nSamenwerken\nDelen")).not.toMatchObject({ why: "brokenJson" });
  });
});
