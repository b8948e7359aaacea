import fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { fold } from "../../src/framework/fold";
import type { Competency, Framework } from "../../src/framework/model";
import { searchFramework, searchWords, type SearchHit } from "../../src/framework/search";
import { anyFramework, retyped } from "./generated";

interface Place {
  readonly competency: Competency;
  readonly level: number;
  readonly number: number;
  readonly text: string;
}

function indicatorsOf(within: Framework): readonly Place[] {
  return within.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) =>
      competency.levels.flatMap((level) =>
        level.indicators.map((text, index) => ({ competency, level: level.number, number: index + 1, text })),
      ),
    ),
  );
}

function isAt(place: Place, hit: SearchHit): boolean {
  return (
    hit.field === "indicator" &&
    hit.competency === place.competency &&
    hit.level === place.level &&
    hit.number === place.number &&
    hit.text === place.text
  );
}

function brief(hits: readonly SearchHit[]): readonly string[] {
  return hits.map((h) =>
    [h.competency.code, h.field, ...(h.level ? [`${h.level}.${h.number}`] : [])].join(" "),
  );
}

function marked(hit: SearchHit | undefined): readonly string[] {
  return hit?.highlights.map(([start, end]) => hit.text.slice(start, end)) ?? [];
}

const framework = compleet();
const indicators = indicatorsOf(framework);

/** A competency of a small framework. */
function competency(code: string, name: string, definition: string, ...texts: readonly string[]): Competency {
  return {
    code,
    name,
    aliases: [],
    clusterCode: "1",
    definition,
    levels: [{ number: 1, indicators: texts }],
  };
}

function frameworkOf(...competencies: readonly Competency[]): Framework {
  return { title: "T", clusters: [{ code: "1", name: "C", competencies }] };
}

test("each of the 215 indicators is found by its own words, in any order, and is marked all over", () => {
  expect(indicators).toHaveLength(215);
  for (const place of indicators) {
    const words = searchWords(place.text);
    const hit = searchFramework(framework, [...words].reverse().join(" ")).find((h) => isAt(place, h));
    expect(hit?.text).toBe(place.text);
    expect(new Set(marked(hit).map(fold))).toEqual(new Set(words));
  }
});

test("each indicator is the first indicator found by its full text, or equal to it", () => {
  for (const place of indicators) {
    const hits = searchFramework(framework, place.text);
    expect(hits.some((hit) => isAt(place, hit))).toBe(true);
    const first = hits.find((hit) => hit.field === "indicator");
    expect(first?.score).toBe(hits.find((hit) => isAt(place, hit))?.score);
    expect(searchWords(first?.text ?? "")).toEqual(expect.arrayContaining([...searchWords(place.text)]));
  }
});

test("each word of the framework finds all indicators that have it, and highlights cut out the word", () => {
  const places = new Map<string, Place[]>();
  for (const place of indicators) {
    for (const word of searchWords(place.text)) places.set(word, [...(places.get(word) ?? []), place]);
  }
  expect(places.size).toBeGreaterThan(500);
  for (const [word, expected] of places) {
    const hits = searchFramework(framework, word);
    for (const place of expected) expect(hits.some((hit) => isAt(place, hit))).toBe(true);
    expect(hits.flatMap(marked).filter((part) => fold(part) !== word)).toEqual([]);
  }
});

test("the same holds for any framework, typed in any case and with stray accents", () => {
  const sought = anyFramework.chain((within) =>
    fc
      .constantFrom(...indicatorsOf(within))
      .chain((place) =>
        fc
          .subarray([...searchWords(place.text)], { minLength: 1 })
          .chain((words) => retyped(words.join(" ")).map((text) => ({ within, place, words, text }))),
      ),
  );
  fc.assert(
    fc.property(sought, ({ within, place, words, text }) => {
      const hit = searchFramework(within, text).find((h) => isAt(place, h));
      expect(hit?.text).toBe(place.text);
      const parts = marked(hit).map(fold);
      for (const word of words) expect(parts.some((part) => part.includes(word))).toBe(true);
      for (const part of parts) expect(words.some((word) => part.includes(word))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("every hit has every word, in itself or in the name of its competency; highlights are in order", () => {
  const word = fc.constantFrom(
    "werk",
    "klant",
    "visie",
    "ander",
    "en",
    "s",
    "coord",
    "1.2",
    "zorv",
    "besluit",
    "ing",
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (words) => {
      const hits = searchFramework(framework, words.join(" "));
      let last = Infinity;
      for (const hit of hits) {
        const { code, name, aliases } = hit.competency;
        const all = [hit.text, code, name, ...aliases].map(fold).join("\n");
        expect(words.filter((w) => !all.includes(w))).toEqual([]);
        if (hit.field !== "name") expect(hit.highlights.length).toBeGreaterThan(0);
        let end = 0;
        for (const [from, to] of hit.highlights) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(hit.text.length);
        expect(hit.score).toBeLessThanOrEqual(last);
        last = hit.score;
      }
    }),
  );
});

describe("order", () => {
  const within = frameworkOf(
    competency("1.1", "Inwerken", "Het werk doen.", "meewerken", "werkt", "het werk doen", "werkt weer"),
    competency("1.2", "Werkplek", "Meewerken.", "zijn werk"),
    competency("1.3", "Werk", "Werkt.", "rust"),
  );

  test("names, definitions, indicators; in each whole words, beginnings, insides; then as in the framework", () => {
    expect(brief(searchFramework(within, "werk"))).toEqual([
      "1.3 name",
      "1.2 name",
      "1.1 name",
      "1.1 definition",
      "1.3 definition",
      "1.2 definition",
      "1.1 indicator 1.3",
      "1.2 indicator 1.1",
      "1.1 indicator 1.2",
      "1.1 indicator 1.4",
      "1.1 indicator 1.1",
    ]);
  });

  test("the limit keeps the best", () => {
    expect(searchFramework(within, "werk", { limit: 3 })).toEqual(
      searchFramework(within, "werk").slice(0, 3),
    );
    expect(searchFramework(within, "werk", { limit: 0 })).toEqual([]);
    expect(searchFramework(within, "werk", { limit: -1 })).toEqual([]);
  });

  test("a word of the name may be left to the name", () => {
    expect(brief(searchFramework(within, "werkplek zijn"))).toEqual(["1.2 indicator 1.1"]);
    expect(brief(searchFramework(within, "zijn rust"))).toEqual([]);
    expect(brief(searchFramework(within, "werkplek"))).toEqual(["1.2 name"]);
  });
});

describe("highlights", () => {
  const texts = [
    "coo\u0308rdineert de ĳsbaan en één Straße",
    "collega’s zijn collega's",
    "doelen en ideeën",
    "aaab",
  ];
  const within = frameworkOf(competency("1.1", "Naam", "Tekst.", ...texts));
  const first = (text: string): readonly string[] => marked(searchFramework(within, text)[0]);

  test("index the original where folding changes the length", () => {
    expect(first("coordineert strasse ijsbaan een")).toEqual([
      "coo\u0308rdineert",
      "ĳsbaan",
      "één",
      "Straße",
    ]);
    expect(first("COÖRD")).toEqual(["coo\u0308rd"]);
    expect(first("ss")).toEqual(["ß"]);
    expect(first("collegas")).toEqual(["collega’s", "collega's"]);
  });

  test("leave out insides where the word stands by itself or begins a word", () => {
    expect(marked(searchFramework(within, "en").find((hit) => hit.text === texts[2]))).toEqual(["en"]);
    expect(first("deeen")).toEqual(["deeën"]);
  });

  test("show beginnings beside the word itself", () => {
    const small = frameworkOf(competency("1.1", "Naam", "Tekst.", "werkt aan het werk in een netwerk"));
    expect(marked(searchFramework(small, "werk")[0])).toEqual(["werk", "werk"]);
    expect(searchFramework(small, "werk")[0]?.highlights[0]).toEqual([0, 4]);
  });

  test("do not overlap", () => {
    expect(first("aa aab")).toEqual(["aaab"]);
    expect(first("coord coordineert")).toEqual(["coo\u0308rdineert"]);
  });
});

test("an alias and a code find the competency, without marks", () => {
  const [alias] = searchFramework(framework, "Zorvuldigheid");
  expect([alias?.competency.code, alias?.field, alias?.highlights]).toEqual(["1.1", "name", []]);
  expect(brief(searchFramework(framework, "1.2"))).toEqual(["1.2 name"]);
  expect(brief(searchFramework(framework, "1.2 logisch"))).toEqual([
    "1.2 indicator 1.2",
    "1.2 indicator 3.1",
  ]);
  expect(brief(searchFramework(framework, "4"))).toEqual(["4.1 name", "4.2 name", "4.3 name"]);
});

test.each([
  ["zie 1.2.", ["zie", "1.2"]],
  ["1.2t", ["1", "2t"]],
  ["1.2.3", ["1", "2.3"]],
  ["De déze (collega's) en/of de", ["de", "deze", "collegas", "en", "of"]],
])("the words of %j are %j", (text, words) => expect(searchWords(text)).toEqual(words));

test("a single letter is sought at the beginning of words only", () => {
  expect(brief(searchFramework(framework, "z")).includes("1.2 name")).toBe(false);
  expect(brief(searchFramework(framework, "v"))[0]).toBe("4.2 name");
  for (const hit of searchFramework(framework, "v")) {
    for (const [start] of hit.highlights) expect(hit.text.slice(0, start)).toMatch(/(?:^|[^\p{L}])$/u);
  }
});

test.each(["", "   ", "\t\n", ".,;", "'", "qqq", "visie qqq"])("%j finds nothing", (text) => {
  expect(searchFramework(framework, text)).toEqual([]);
});

test("any text at all can be sought", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const hit of searchFramework(framework, text)) expect(hit.text).not.toBe("");
    }),
  );
});
