/** A framework comes back from the rows of its sheet word for word; what does not fit is told by row and column. */
import fc from "fast-check";
import { compleet } from "../../../src/framework/compleet";
import type { Framework } from "../../../src/framework/model";
import { rowsOf } from "../../../src/sheets/framework/framework-rows";
import { frameworkOf } from "../../../src/sheets/framework/read-framework-rows";
import { anyFramework } from "../../framework/any-framework";

const back = (framework: Framework) => frameworkOf(framework.title, rowsOf(framework));

test("any framework comes back word for word", () => {
  fc.assert(
    fc.property(anyFramework(), (framework) => {
      expect(back(framework)).toEqual({ framework });
    }),
    { numRuns: 60 },
  );
});

test("the built-in framework comes back word for word", () => {
  expect(back(compleet())).toEqual({ framework: compleet() });
});

const rows = rowsOf(compleet());
const changed = (index: number, change: Partial<(typeof rows)[number]>) =>
  frameworkOf(
    "Kader",
    rows.map((row, at) => (at === index ? { ...row, ...change } : row)),
  );

test.each([
  [{ competency: "" }, "competency", "empty"],
  [{ code: "" }, "code", "empty"],
  [{ level: "hoog" }, "level", "levelNumber"],
  [{ level: 8 }, "level", "levelNumber"],
  [{ competency: "Anders" }, "competency", "differs"],
  [{ definition: "Nog een definitie." }, "definition", "differs"],
  [{ id: "K099-1", code: "9.9" }, "competency", "nameTaken"],
  [{ id: "K099-1", competency: "Nieuw" }, "code", "codeTaken"],
] as const)("%j is told", (change, column, why) => {
  const found = changed(1, change);
  expect(found).toHaveProperty("faults");
  expect("faults" in found && found.faults[0]).toMatchObject({ row: 1, column, why });
});

test.each(["Visie", "Ontleden\n 4.2 "])(
  "another name (%j) that another competency has is told where it stands",
  (aliases) => {
    const row = rows.findIndex(({ code }) => code === "1.2");
    const found = changed(row, { aliases });
    expect("faults" in found && found.faults).toEqual([
      { row, column: "aliases", why: "aliasTaken", text: aliases.split("\n").at(-1)?.trim() },
    ]);
  },
);

test("a row that was added has no id and belongs to the competency of its code", () => {
  const [first] = rows;
  if (!first) throw new Error("No rows");
  const found = frameworkOf("Kader", [
    ...rows,
    { ...first, id: "", definition: "", aliases: "", indicator: "doet meer" },
  ]);
  if (!("framework" in found)) throw new Error("Not read");
  expect(found.framework.clusters[0]?.competencies[0]?.levels[0]?.indicators.at(-1)).toBe("doet meer");
});

test("a competency that is renamed in all its rows is the same one", () => {
  const renamed = rows.map((row) => (row.code === "1.1" ? { ...row, competency: "Zorg" } : row));
  const found = frameworkOf("Kader", renamed);
  expect("framework" in found && found.framework.clusters[0]?.competencies[0]).toMatchObject({
    code: "1.1",
    name: "Zorg",
  });
});
