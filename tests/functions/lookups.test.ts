import { asked, cell, competencies, framework } from "./asked";

const SEPARATORS = ["; ", "", "\n", " | "];
const levels = competencies.flatMap((competency) =>
  competency.levels.map((level) => ({ ...level, competency })),
);
const indicators = levels.flatMap(({ competency, number: level, indicators: texts }) =>
  texts.map((text, index) => ({ competency, level, number: index + 1, text })),
);

test("the framework is whole", () => {
  expect([competencies.length, levels.length, indicators.length]).toEqual([15, 60, 215]);
});

describe.each(competencies)("$code $name", (competency) => {
  const { code, name, aliases, definition, cluster } = competency;
  const ways = [code, Number(code), code.replace(".", ","), name, ` ${name.toUpperCase()} `, ...aliases];

  test.each(ways)("is found by %j", (query) => {
    expect(cell("COMPETENCY_NAME", query)).toBe(name);
    expect(cell("COMPETENCY_CODE", query)).toBe(code);
    expect(cell("COMPETENCY_CLUSTER", query)).toBe(cluster);
    expect(cell("COMPETENCY_DEFINITION", query)).toBe(definition);
    expect(asked("COMPETENCY_INDICATORS", query)).toHaveLength(
      competency.levels.flatMap((l) => l.indicators).length,
    );
    expect(cell("COMPETENCY_INDICATOR", query, 1, 1)).toBe(competency.levels[0]?.indicators[0]);
    expect(cell("COMPETENCY_LEVEL_TEXT", query, 4, "")).toBe(competency.levels[3]?.indicators.join(""));
  });

  test("has its indicators with level and number", () => {
    expect(asked("COMPETENCY_INDICATORS", code)).toEqual(
      indicators
        .filter((each) => each.competency === competency)
        .map(({ level, number, text }) => [level, number, text]),
    );
  });

  test.each(competency.levels)(
    "has at level $number exactly the framework's texts",
    ({ number, indicators: texts }) => {
      expect(asked("COMPETENCY_INDICATORS", code, number)).toEqual(texts.map((text) => [text]));
      expect(asked("COMPETENCY_INDICATORS", name, String(number))).toEqual(texts.map((text) => [text]));
      expect(cell("COMPETENCY_LEVEL_TEXT", code, number)).toBe(texts.join("; "));
      for (const separator of SEPARATORS)
        expect(cell("COMPETENCY_LEVEL_TEXT", code, number, separator)).toBe(texts.join(separator));
      const one = texts.map((_, index) => cell("COMPETENCY_INDICATOR", code, number, index + 1));
      expect(one).toEqual(texts);
      expect(cell("COMPETENCY_INDICATOR", code, number, texts.length + 1)).toBe("! unknownIndicator");
    },
  );
});

test("a name from before its correction still finds its competency", () => {
  expect(cell("COMPETENCY_NAME", "Zorvuldigheid")).toBe("Zorgvuldigheid");
  expect(cell("COMPETENCY_CODE", "zorvuldigheid")).toBe("1.1");
});

test("a code stays text: 1.10 would be another than 1.1", () => {
  expect(cell("COMPETENCY_CODE", 1.1)).toBe("1.1");
  expect(asked("COMPETENCY_LIST").map(([code]) => typeof code)).toEqual(Array(15).fill("string"));
});

describe("the list", () => {
  test("is the framework in its order", () => {
    expect(asked("COMPETENCY_LIST")).toEqual(
      competencies.map(({ code, name, cluster }) => [code, name, cluster]),
    );
    expect(asked("COMPETENCY_LIST", "")).toHaveLength(15);
  });

  test.each(framework.clusters)("of cluster $code $name", ({ code, name, competencies: members }) => {
    const rows = members.map((member) => [member.code, member.name, name]);
    for (const query of [
      code,
      Number(code),
      `${code}.`,
      name,
      name.toLowerCase(),
      `${code} ${name}`,
      ` ${name} `,
    ])
      expect(asked("COMPETENCY_LIST", query)).toEqual(rows);
  });

  test("finds Externe oriëntatie without its dots", () => {
    expect(asked("COMPETENCY_LIST", "externe orientatie")).toHaveLength(3);
  });
});

describe("finding", () => {
  test("every indicator is found by its own words, verbatim and in its place", () => {
    const missed = indicators.filter(({ competency, level, number, text }) => {
      const row = JSON.stringify([competency.code, competency.name, level, number, text]);
      return !asked("COMPETENCY_FIND", text, 300).some((hit) => JSON.stringify(hit) === row);
    });
    expect(missed).toEqual([]);
  });

  test("a name comes first and a definition is found, with no level or number beside them", () => {
    for (const { code, name, definition } of competencies) {
      expect(asked("COMPETENCY_FIND", name)[0]).toEqual([code, name, "", "", name]);
      expect(asked("COMPETENCY_FIND", definition)).toContainEqual([code, name, "", "", definition]);
    }
  });

  test("ten rows unless asked for more or fewer", () => {
    const all = asked("COMPETENCY_FIND", "werk", 1000);
    expect(all.length).toBeGreaterThan(10);
    expect(asked("COMPETENCY_FIND", "werk")).toEqual(all.slice(0, 10));
    expect(asked("COMPETENCY_FIND", "werk", 3)).toEqual(all.slice(0, 3));
    expect(asked("COMPETENCY_FIND", "werk", "1")).toEqual(all.slice(0, 1));
  });

  test("every row is the framework's own text", () => {
    const own = new Set([
      ...competencies.flatMap(({ name, definition }) => [name, definition]),
      ...indicators.map(({ text }) => text),
    ]);
    for (const row of asked("COMPETENCY_FIND", "en", 1000)) expect(own).toContain(row[4]);
  });
});
