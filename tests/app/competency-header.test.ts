/** What a header names where codes are letters: a code may have gone to another competency since. */
import { CompetencyHeaders } from "../../src/app/reading/competency-header";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";

const level = { number: 1, indicators: ["belt zelf"] };
const competency = (code: string, name: string) => ({
  code,
  clusterCode: "S",
  name,
  aliases: [],
  definition: "",
  levels: [level],
});
const framework = (...competencies: readonly ReturnType<typeof competency>[]): Framework => ({
  title: "Kader Duinstad",
  clusters: [{ code: "S", name: "Samen", competencies }],
});

const LETTERS = framework(
  competency("V.1", "Aansluiten"),
  competency("COM-2", "Luisteren naar de wijk"),
  competency("K3", "Besluitvaardig optreden"),
  competency("A", "Ondernemen"),
);

const read = (header: string, of: Framework = LETTERS) => {
  const found = new CompetencyHeaders(of, []).find(header);
  return found.found ? found.competency.name : { ask: found.suggestion?.name };
};

test.each([
  ["V.1 Aansluiten", "Aansluiten"],
  ["v.1: aansluiten", "Aansluiten"],
  ["COM-2 – Luisteren naar de wijk", "Luisteren naar de wijk"],
  ["Besluitvaardig optreden (K3)", "Besluitvaardig optreden"],
  ["A. Ondernemen", "Ondernemen"],
])("%s is read", (header, name) => expect(read(header)).toBe(name));

test.each([
  // The code is another's by now: by its name, or by a name that is nothing like any.
  ["V.1 Ondernemen", "Ondernemen"],
  ["A Aansluiten", "Aansluiten"],
  ["K3 Archiveren van stukken", "Besluitvaardig optreden"],
  // The code is nobody's any more.
  ["B.7 Aansluiten", "Aansluiten"],
  ["Ondernemen (Z)", "Ondernemen"],
  ["XY-12: Luisteren naar de wijk", "Luisteren naar de wijk"],
])("%s is asked about, never taken", (header, name) => expect(read(header)).toEqual({ ask: name }));

test.each(["2026 afgerond", "Q3 planning", "A", "V.1", "K3"])("%s is what it always was", (header) => {
  const own = LETTERS.clusters[0]!.competencies.find(({ code }) => code === header);
  expect(read(header)).toEqual(own?.name ?? { ask: undefined });
});

test("codes of figures are read as before", () => {
  expect(read("1,1 - Zorgvuldigheid", compleet())).toBe("Zorgvuldigheid");
  expect(read("Zorgvuldigheid (1.1)", compleet())).toBe("Zorgvuldigheid");
  expect(read("1.2 Zorgvuldigheid", compleet())).toEqual({ ask: "Zorgvuldigheid" });
});
