import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

test("every test file belongs to a project of Jest, so that none is silently left out", () => {
  const there = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.resolve("tests", name));
  const jest = path.resolve("node_modules/jest/bin/jest.js");
  const output = execFileSync(process.execPath, [jest, "--listTests", "--json"], { encoding: "utf8" });
  const run = JSON.parse(output) as string[];
  expect(there.filter((file) => !run.includes(file))).toEqual([]);
  expect(run.length).toBe(new Set(run).size);
});
