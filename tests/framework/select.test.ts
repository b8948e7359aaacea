import { compleet } from "../../src/framework/compleet";
import { selectFramework } from "../../src/framework/select";

const framework = compleet();

test("no choice is the whole framework", () => {
  const selection = selectFramework(framework);
  expect(selection).toMatchObject({ title: framework.title, clusters: framework.clusters, whole: true });
  expect(selection.levels).toEqual([1, 2, 3, 4]);
  expect(selection.count).toEqual({ clusters: 4, competencies: 15, levels: 60, indicators: 215 });
});

test("chosen competencies and levels stay in framework order, without empty clusters", () => {
  const selection = selectFramework(framework, { codes: ["2.1", "1.2", "1.1"], levels: [3, 1] });
  expect(selection.clusters.map((c) => c.competencies.map((k) => k.code))).toEqual([["1.1", "1.2"], ["2.1"]]);
  expect(selection.levels).toEqual([1, 3]);
  // 3 + 5, 3 + 4 and 5 + 4 indicators at levels 1 and 3.
  expect(selection.count).toEqual({ clusters: 2, competencies: 3, levels: 6, indicators: 24 });
  expect(selection.whole).toBe(false);
});

test("every competency at some of its levels is not the whole", () => {
  expect(selectFramework(framework, { levels: [1, 2, 3] }).whole).toBe(false);
  expect(selectFramework(framework, { levels: [1, 2, 3, 4] }).whole).toBe(true);
});

test("an empty choice is none", () => {
  const nothing = { clusters: 0, competencies: 0, levels: 0, indicators: 0 };
  expect(selectFramework(framework, { codes: [] }).count).toEqual(nothing);
  expect(selectFramework(framework, { levels: [] }).count).toMatchObject({ levels: 0, indicators: 0 });
  expect(selectFramework(framework, { codes: [] }).levels).toEqual([]);
});
