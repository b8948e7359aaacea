import { compleet } from "../../src/framework/compleet";
import { parseCorrections } from "../../src/framework/corrections";
import { readDocument, type DocumentText } from "../../src/framework/document";
import { parseFramework } from "../../src/framework/parse";
import { countFramework } from "../../src/framework/select";
import source from "../../src/framework/source/compleet-competenties.txt";
import table from "../../src/framework/source/corrections.tsv";

const FACTS: readonly (readonly [string, string, string])[] = [
  ["1.1", "Zorgvuldigheid", "3 4 5 3"],
  ["1.2", "Analyseren", "3 3 4 3"],
  ["1.3", "Flexibiliteit", "3 4 4 3"],
  ["1.4", "Onafhankelijk", "4 3 3 3"],
  ["1.5", "Stressbestendigheid", "3 3 3 4"],
  ["2.1", "Samenwerken", "5 4 4 4"],
  ["2.2", "Coachen", "4 3 5 4"],
  ["2.3", "Communiceren", "3 4 6 4"],
  ["3.1", "Doelgericht", "3 3 3 4"],
  ["3.2", "Besluiten nemen", "3 3 5 3"],
  ["3.3", "Initiatief nemen", "3 4 3 4"],
  ["3.4", "Plannen en organiseren", "5 3 4 4"],
  ["4.1", "Omgevingssensitiviteit", "3 3 3 4"],
  ["4.2", "Visie", "3 4 3 3"],
  ["4.3", "Klantgerichtheid", "4 3 4 3"],
];

const framework = compleet();
const competencies = framework.clusters.flatMap((cluster) => cluster.competencies);
const indicators = competencies.flatMap((k) => k.levels.flatMap((level) => level.indicators));
const definitions = competencies.map((competency) => competency.definition);
const corrections = parseCorrections(table);

test("it has the known clusters, competencies and numbers of indicators", () => {
  expect(framework.title).toBe("Compleet Competenties");
  expect(framework.clusters.map((cluster) => `${cluster.code} ${cluster.name}`)).toEqual([
    "1 Persoonlijke effectiviteit",
    "2 Relaties",
    "3 Resultaatgericht werken",
    "4 Externe oriëntatie",
  ]);
  expect(
    competencies.map((k) => [k.code, k.name, k.levels.map((level) => level.indicators.length).join(" ")]),
  ).toEqual(FACTS);
  expect(competencies.every((k) => k.levels.map((level) => level.number).join() === "1,2,3,4")).toBe(true);
  expect(competencies.every((k) => k.clusterCode === k.code.split(".")[0])).toBe(true);
  expect(countFramework(framework.clusters)).toEqual({
    clusters: 4,
    competencies: 15,
    levels: 60,
    indicators: 215,
  });
});

test("it is parsed once", () => {
  expect(compleet()).toBe(framework);
});

test("the presentation is that of the house", () => {
  expect(indicators.filter((text) => !/^\p{Ll}/u.test(text))).toEqual([]);
  expect(indicators.filter((text) => text.endsWith("."))).toEqual([]);
  expect(definitions.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  expect(indicators).toContain(
    "voert ingewikkelde gesprekken met personen op strategisch niveau over gevoelige onderwerpen, tegenstellingen en belangen; adviseert het College en haar leden",
  );
});

test("the text has been proof-read", () => {
  const texts = [...definitions, ...indicators, ...competencies.map((k) => k.name)];
  expect(texts.filter((text) => !/^[\p{L} ,;:.()/'-]+$/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /\s\s|\s[,;:.)]|\(\s|[,;:](?=\p{L})/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text))).toEqual([]);
});

describe("the 25 corrections", () => {
  const document = readDocument(source);
  const verbatim = (place: string): DocumentText | undefined =>
    document.clusters
      .flatMap((c) => [
        c.name,
        ...c.competencies.flatMap((k) => [k.name, k.definition, ...k.levels.flatMap((l) => l.indicators)]),
      ])
      .find((text) => text?.place === place);
  const presented = (place: string): string | undefined => {
    const [code, part, level, , number] = place.split(" ");
    const found = competencies.find((competency) => competency.code === code);
    if (part === "naam") return found?.name;
    if (part === "definitie") return found?.definition;
    return found?.levels[Number(level) - 1]?.indicators[Number(number) - 1];
  };

  test("there are 25", () => expect(corrections).toHaveLength(25));

  test.each(corrections.map((c) => [c.line, c.place, c] as const))(
    "line %d, %s, is applied",
    (_line, place, c) => {
      expect(verbatim(place)?.verbatim).toContain(c.source);
      expect(presented(place)).toContain(c.corrected);
      const without = parseFramework(
        source,
        corrections.filter((other) => other !== c),
      );
      expect(without).not.toEqual(framework);
    },
  );

  test("only the changed name leaves an alias", () => {
    expect(competencies.flatMap((k) => k.aliases.map((alias) => `${k.code} ${alias}`))).toEqual([
      "1.1 Zorvuldigheid",
    ]);
  });

  test("their order makes no difference", () => {
    expect(parseFramework(source, [...corrections].reverse())).toEqual(framework);
  });
});
