import fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { competencyByCode, findCompetency } from "../../src/framework/lookup";
import type { Competency, Framework } from "../../src/framework/model";
import { editDistance } from "../../src/framework/nearest";
import { anyFramework, retyped } from "./generated";

const framework = compleet();
const competencies = framework.clusters.flatMap((cluster) => cluster.competencies);

function found(query: string | number, within: Framework = framework): string | undefined {
  const lookup = findCompetency(within, query);
  return lookup.found ? lookup.competency.code : undefined;
}

function suggested(query: string | number): string | undefined {
  const lookup = findCompetency(framework, query);
  return lookup.found ? `found ${lookup.competency.name}` : lookup.suggestion?.name;
}

/** A framework of one cluster with these names. */
function frameworkOf(...names: readonly string[]): Framework {
  const competenciesOf = names.map((name, index): Competency => ({
    code: `1.${index + 1}`,
    name,
    aliases: [],
    clusterCode: "1",
    definition: "Tekst.",
    levels: [{ number: 1, indicators: ["doet"] }],
  }));
  return { title: "T", clusters: [{ code: "1", name: "C", competencies: competenciesOf }] };
}

test.each([
  "Zorgvuldigheid",
  "Zorvuldigheid",
  "zorgvuldigheid ",
  "\u00A0ZORGVULDIGHEID",
  "1.1",
  " 1.1 ",
  "1,1",
  1.1,
  1.1 + 2.2 - 2.2,
  "1.1 Zorgvuldigheid",
  "1,1  zorgvuldigheid",
])("%j finds 1.1", (query) => expect(found(query)).toBe("1.1"));

test("accents and inner space are ignored", () => {
  expect(found("besluiten   némen")).toBe("3.2");
});

test("a number finds the code that Excel would show", () => {
  expect(found(3 * 1.1)).toBe("3.3");
  expect(competencies.map((competency) => found(Number(competency.code)))).toEqual(
    competencies.map((k) => k.code),
  );
});

test("1.1 and 1.10 are kept apart where text tells them apart", () => {
  const large = frameworkOf(..."abcdefghijkl");
  expect(found("1.10", large)).toBe("1.10");
  expect(found("1.1", large)).toBe("1.1");
  expect(found(1.1, large)).toBe("1.1");
  expect(found(1.12, large)).toBe("1.12");
  expect(found("1.10")).toBeUndefined();
});

test.each([
  ["Analiseren", "Analyseren"],
  ["analyzeren", "Analyseren"],
  ["Zorgvuldig", "Zorgvuldigheid"],
  ["Samenwerking", "Samenwerken"],
  ["Vise", "Visie"],
  ["Iniatief nemen", "Initiatief nemen"],
  ["coach", "Coachen"],
  ["stress", "Stressbestendigheid"],
  ["organiseren", "Plannen en organiseren"],
  ["Communicatie", "Communiceren"],
  ["2.30", "Communiceren"],
  ["01.2", "Analyseren"],
  ["2,30", "Communiceren"],
])("%j is not found, but %j is near", (query, name) => expect(suggested(query)).toBe(name));

test.each([
  "xyz",
  "",
  "   ",
  "a",
  "nemen",
  "Klavier",
  "Doelmatigheidsonderzoek",
  "1.9",
  "9.9",
  "1",
  1,
  0,
  -1.1,
  45658,
  NaN,
  Infinity,
  1e21,
])("nothing is near %j", (query) => expect(suggested(query)).toBeUndefined());

test("the nearest of several is suggested, the first of equals", () => {
  const nearest = (...names: readonly string[]): string | undefined => {
    const lookup = findCompetency(frameworkOf(...names), "Adviserenn");
    return lookup.found ? undefined : lookup.suggestion?.name;
  };
  expect(nearest("Adviserend", "Adviseren", "Adviseerde")).toBe("Adviserend");
  expect(nearest("Adviseerde", "Adviseren", "Adviserend")).toBe("Adviseren");
  expect(nearest("Adviseerder", "Avisrenn", "Adviserende")).toBe("Avisrenn");
});

test("every name with one typing error is not found but suggested", () => {
  const typo = fc.constantFrom(...competencies).chain((competency) =>
    fc
      .tuple(
        fc.nat(competency.name.length - 2),
        fc.constantFrom("swap", "drop", "add", "replace"),
        fc.constantFrom(..."qxz"),
      )
      .map(([at, kind, letter]) => {
        const { name } = competency;
        const [before, after] = [name.slice(0, at), name.slice(at + 1)];
        if (kind === "swap")
          return [competency, before + after.slice(0, 1) + name.slice(at, at + 1) + after.slice(1)] as const;
        return [
          competency,
          before + (kind === "drop" ? "" : letter) + (kind === "add" ? name.slice(at) : after),
        ] as const;
      }),
  );
  fc.assert(
    fc.property(typo, ([competency, typed]) => {
      if (found(typed) === competency.code) return; // two equal letters swapped, or the alias
      expect(suggested(typed)).toBe(competency.name);
    }),
    { numRuns: 1000 },
  );
});

test("case, accents and space never make a difference", () => {
  const retypedName = (within: Framework): fc.Arbitrary<readonly [Framework, Competency, string]> =>
    fc.constantFrom(...within.clusters.flatMap((cluster) => cluster.competencies)).chain((competency) =>
      fc
        .constantFrom(competency.code, competency.name, ...competency.aliases)
        .chain(retyped)
        .map((typed) => [within, competency, typed] as const),
    );
  const law = ([within, competency, typed]: readonly [Framework, Competency, string]): void => {
    expect(findCompetency(within, typed)).toEqual({ found: true, competency });
  };
  fc.assert(fc.property(retypedName(framework), law), { numRuns: 500 });
  fc.assert(fc.property(anyFramework.chain(retypedName), law), { numRuns: 200 });
});

test("lookup is total: whatever comes out of a cell, it answers", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.integer(), fc.anything());
  fc.assert(
    fc.property(anything, (query) => {
      const lookup = findCompetency(framework, query as string);
      if (lookup.found) expect(competencies).toContain(lookup.competency);
      else if (lookup.suggestion) expect(competencies).toContain(lookup.suggestion);
      expect(findCompetency(framework, query as string)).toEqual(lookup);
    }),
  );
  expect(findCompetency(framework, "x".repeat(32_767))).toEqual({ found: false });
  expect(findCompetency({ title: "", clusters: [] }, "Visie")).toEqual({ found: false });
});

test("a code finds its competency, exactly", () => {
  expect(competencyByCode(framework, "1.2")?.name).toBe("Analyseren");
  expect(competencyByCode(framework, "1.20")).toBeUndefined();
  expect(competencyByCode(framework, "Analyseren")).toBeUndefined();
});

test("the edit distance is the smallest number of edits", () => {
  // The textbook definition, without cleverness.
  const distance = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const same = a.slice(-1) === b.slice(-1);
    const swapped = a.length > 1 && b.length > 1 && a.slice(-2) === b.slice(-1) + b.slice(-2, -1);
    return Math.min(
      distance(a.slice(0, -1), b) + 1,
      distance(a, b.slice(0, -1)) + 1,
      distance(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
      swapped ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
    );
  };
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(short, short, fc.nat(6), (a, b, limit) => {
      const exact = distance(a, b);
      expect(editDistance(a, b, limit)).toBe(exact <= limit ? exact : Infinity);
    }),
  );
});

it("finds a code of one's own however its letters are written", () => {
  const levels = [{ number: 1, indicators: ["belt"] }];
  const own = { code: "V.1", name: "Aansluiten", aliases: [], clusterCode: "V", definition: "", levels };
  const framework = { title: "Kader", clusters: [{ code: "V", name: "Samen", competencies: [own] }] };
  for (const query of ["V.1", "v.1", " V.1 ", "v.1 aansluiten"])
    expect(findCompetency(framework, query)).toEqual({ found: true, competency: own });
});
