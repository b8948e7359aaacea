/** What belongs together in two languages, and what does not. */
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { selectFramework } from "../../src/framework/select";
import { saidTwice, translate } from "../../src/framework/translation";

/** Another language: each text in capitals. */
const shouted: Framework = {
  title: "COMPLEET",
  clusters: compleet().clusters.map((cluster) => ({
    ...cluster,
    name: cluster.name.toUpperCase(),
    competencies: cluster.competencies.map((competency) => ({
      ...competency,
      name: competency.name.toUpperCase(),
      definition: competency.definition.toUpperCase(),
      levels: competency.levels.map((level) => ({
        ...level,
        indicators: level.indicators.map((text) => text.toUpperCase()),
      })),
    })),
  })),
};

const without = (change: (framework: Framework["clusters"]) => Framework["clusters"]): Framework => ({
  ...shouted,
  clusters: change(shouted.clusters),
});

test("with the same codes and as many indicators all of it is paired, each text with its own", () => {
  const { translation, untranslated, competencies, indicators } = translate(
    selectFramework(compleet()),
    shouted,
    new Set(),
  );
  expect([competencies, indicators, untranslated]).toEqual([15, 215, []]);
  const twice = saidTwice(selectFramework(compleet()), translation);
  for (const [at, cluster] of compleet().clusters.entries())
    for (const [rank, { name, levels }] of cluster.competencies.entries()) {
      const both = twice.clusters[at]?.competencies[rank];
      expect(both?.name).toBe(`${name} / ${name.toUpperCase()}`);
      expect(both?.levels.flatMap((level) => level.indicators)).toEqual(
        levels.flatMap((level) => level.indicators.map((text) => `${text}\n${text.toUpperCase()}`)),
      );
    }
});

test("another order of clusters and competencies makes no difference", () => {
  const turned = without((clusters) =>
    [...clusters]
      .reverse()
      .map((cluster) => ({ ...cluster, competencies: [...cluster.competencies].reverse() })),
  );
  expect(translate(selectFramework(compleet()), turned, new Set())).toEqual(
    translate(selectFramework(compleet()), shouted, new Set()),
  );
});

test("a level with another number of indicators stays without, and so does a competency of another code", () => {
  const other = without((clusters) =>
    clusters.map((cluster) => ({
      ...cluster,
      competencies: cluster.competencies.flatMap((competency) => {
        if (competency.code === "2.1") return [];
        if (competency.code !== "1.2") return [competency];
        const levels = competency.levels.map((level) =>
          level.number === 3 ? { ...level, indicators: level.indicators.slice(1) } : level,
        );
        return [{ ...competency, levels }];
      }),
    })),
  );
  const { translation, untranslated } = translate(selectFramework(compleet()), other, new Set());
  expect(untranslated).toEqual([
    {
      competency: expect.objectContaining({ code: "1.2" }) as unknown,
      level: { number: 3, own: 4, other: 3 },
    },
    { competency: expect.objectContaining({ code: "2.1" }) as unknown },
  ]);
  expect([...(translation.competencies.get("1.2")?.levels.keys() ?? [])]).toEqual([1, 2, 4]);
});

test("a code that the other text did not have pairs nothing", () => {
  const { untranslated, competencies } = translate(
    selectFramework(compleet(), { codes: ["1.1", "1.2"] }),
    shouted,
    new Set(["1.1"]),
  );
  expect([competencies, untranslated.map(({ competency }) => competency.code)]).toEqual([1, ["1.1"]]);
});
