import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface ShownConfig {
  readonly configs: readonly { readonly displayName: { readonly name: string } }[];
  readonly globalConfig: { readonly testTimeout: number };
}

/** What is printed of the configuration that Jest ends up with. */
function shownConfig(): ShownConfig {
  const jest = path.resolve("node_modules/jest/bin/jest.js");
  return JSON.parse(
    execFileSync(process.execPath, [jest, "--showConfig"], { encoding: "utf8" }),
  ) as ShownConfig;
}

test("one generous limit holds for every project of Jest's", () => {
  const { configs, globalConfig } = shownConfig();
  const names = configs.map(({ displayName }) => displayName.name);
  expect(names).toEqual(expect.arrayContaining(["pure", "ui", "host", "browser"]));
  // Jest's runner reads the global one only, whatever a project's own configuration says.
  expect(globalConfig.testTimeout).toBe(600_000);
});

test("no test sets a limit of its own, which a busy machine would break", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const own = files.filter((name) =>
    /jest\s*\.setTimeout\(|^\}, [\d_]{4,}\);$|^ {2}\}, [\d_]{4,}\);$|^\s*[\d_]{5,},\n\s*\);$/m.test(
      readFileSync(path.join("tests", name), "utf8"),
    ),
  );
  expect(own).toEqual([]);
});
