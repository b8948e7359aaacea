/** What is said about the functions: in Excel's metadata, the pane and the help pages alike. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleOf, statisticOf } from "../../src/functions/argument-choices";
import { functionHelp } from "../../src/functions/help/help";

const page = (file: string): string =>
  readFileSync(path.resolve(__dirname, "../../assets", file), "utf8")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

describe.each([
  ["nl", "help.html", ";"],
  ["en", "help.en.html", ","],
] as const)("in %s", (language, file, separator) => {
  const help = functionHelp(language);

  test.each(help.map((each) => [each.id, each] as const))(
    "%s has its place on the help page",
    (_, { id, name, answers, parameters }) => {
      const text = page(file);
      const args = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
      expect(text).toContain(`id="${id}"`);
      expect(text).toContain(`${name}(${args.join(`${separator} `)})`);
      expect(text).toContain(answers);
    },
  );

  test.each(help.map((each) => [each.id, each] as const))(
    "%s is explained within what Excel shows of it",
    (_, { answers, parameters, example }) => {
      const texts = [answers, ...parameters.map(({ description }) => description)];
      for (const text of texts) {
        expect(text.length).toBeLessThanOrEqual(255);
        expect(text).toMatch(/[.!?]$/);
      }
      // Excel shows the names while a formula is typed: one word each, none twice.
      const names = parameters.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^\p{L}+$/u);
      expect(new Set(names).size).toBe(names.length);
      expect(example.length).toBeGreaterThan(0);
    },
  );

  test("a choice offers words that the function takes, the usual one first", () => {
    const wordsOf = (id: string, index: number) =>
      help.find((each) => each.id === id)?.parameters[index]?.choices ?? [];
    const rules = wordsOf("COMPETENCY_LEVEL", 3);
    const statistics = wordsOf("COMPETENCY_SUMMARY", 1);
    expect(rules.map(ruleOf)).toEqual(["cumulative", "all", "average"]);
    expect(ruleOf(rules[0])).toBe(ruleOf(null));
    expect(statistics.map(statisticOf)).toEqual(["median", "mean", "min", "max", "count", "share"]);
    expect(statisticOf(statistics[0])).toBe(statisticOf(null));
  });
});
