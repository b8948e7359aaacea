import fc from "fast-check";
import { Pseudonyms, type Named } from "../../src/app/making/pseudonyms";

const named = (name: string, number = ""): Named => ({ name, number });
const of = (found: readonly Named[]) => new Pseudonyms(found, "Persoon");

test("a person is the same everywhere, however the name is written", () => {
  const people = of([named("Anna Bos", "12"), named("anna  bos"), named("Bos, Anna", "12")]);
  expect(people.count).toBe(1);
  for (const one of [named("Anna Bos", "12"), named("ANNA BOS"), named("Bos, Anna", "12")])
    expect(people.of(one)).toBe("Persoon 1");
});

test("namesakes with numbers stay apart, and one without a number is nobody of these", () => {
  const people = of([named("Anna Bos", "1"), named("Anna Bos", "2"), named("Anna Bos")]);
  expect(["1", "2", ""].map((number) => people.of(named("Anna Bos", number)))).toEqual([
    "Persoon 1",
    "Persoon 2",
    "Persoon 3",
  ]);
});

test("who is a number already stays that, and others are counted on from there", () => {
  const people = of([named("Persoon 4"), named("Bert")]);
  expect(people.of(named("Persoon 4"))).toBe("Persoon 4");
  expect(people.of(named("Bert"))).toBe("Persoon 5");
  expect(people.within("Persoon 4 en Bert")).toBe("Persoon 4 en Persoon 5");
});

test("in a text names go as whole words, with the number in brackets behind them", () => {
  const people = of([named("Jan", "7"), named("Jan de Wit", "8"), named("Jan de Wit", "9")]);
  expect(people.within("In januari sprak Jan met Jan de Wit (9).")).toBe(
    "In januari sprak Persoon 1 met Persoon 3.",
  );
  expect(people.within("Jan (ziek)")).toBe("Persoon 1 (ziek)");
  expect(people.within("januari")).toBeUndefined();
});

test("a name with the number in brackets, as namesakes have on a heatmap, is that person", () => {
  const people = of([
    named("Anna Bos (2)"),
    named("Anna Bos", "1"),
    named("Anna Bos", "2"),
    named("Jan (ICT)"),
  ]);
  expect(people.count).toBe(3);
  expect(people.of(named("Anna Bos (2)"))).toBe(people.of(named("Anna Bos", "2")));
  expect(people.of(named("Anna Bos", "1"))).not.toBe(people.of(named("Anna Bos", "2")));
  expect(people.of(named("Jan (ICT)"))).toBe("Persoon 3");
});

test("a name of one word is no word of a sentence; one that was written small is a name", () => {
  const people = of([named("Wil"), named("Som"), named("roos"), named("Jan de Wit")]);
  expect(people.within("de som van wat iemand wil")).toBeUndefined();
  expect(people.within("WIL en Som en roos en jan de wit")).toBe(
    "Persoon 1 en Persoon 2 en Persoon 3 en Persoon 4",
  );
});

test("in a formula names go from its texts, also where one is cut in two, and no reference is touched", () => {
  const people = of([named("Anna Bos"), named('Jan "J" Wit')]);
  expect(people.withinFormula(`='Anna Bos'!A1&"van An"&"na Bos, ""x"""`)).toBe(
    `='Anna Bos'!A1&"van Persoon 1, ""x"""`,
  );
  const long = people.withinFormula(`="${"a".repeat(240)}"&" Anna Bos ${"b".repeat(200)}"`) ?? "";
  expect(long).toContain("Persoon 1");
  expect(Math.max(...long.split("&").map((piece) => piece.length))).toBeLessThanOrEqual(257);
  expect(people.withinFormula(`='Anna Bos'!A1`)).toBeUndefined();
});

test("whatever names there are, none is left in a text that is made of them", () => {
  const name = fc.string({ minLength: 2, maxLength: 12, unit: fc.constantFrom(..."abcXYZéü.*+?()[]- ") });
  const names = fc.uniqueArray(
    name.map((text) => text.trim()).filter((text) => /^\p{L}.*\p{L}$/u.test(text)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(names, (all) => {
      const people = of(all.map((each) => named(each)));
      const text = all.join("; ");
      const now = people.within(text) ?? text;
      expect(people.within(now)).toBeUndefined();
      expect(now.split("; ").every((each) => /^Persoon \d+$/.test(each))).toBe(true);
    }),
  );
});
