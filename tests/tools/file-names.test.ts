/** A name says where a file lives, and a long file says in its first lines why it is long. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The sources as Git knows them, the tests aside: they mirror what they test. */
const sources = execFileSync("git", ["ls-files", "src", "packages", "playground", "tools"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes("/tests/") && existsSync(file));

/**
 * What may stand in several rooms: where a program starts, the words of a language, and what the embedded Excel shows
 * to whoever uses it, which is named as the thing that it shows.
 */
const MAY_OCCUR_AGAIN = [
  "book.ts",
  "cells.ts",
  "en.ts",
  "functions.ts",
  "main.ts",
  "nl.ts",
  "rules.ts",
  "start.ts",
];

const LONGEST = 250;

test("a file's name stands for one file", () => {
  const names = sources.map((file) => path.basename(file));
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  expect([...new Set(again)].sort()).toEqual(MAY_OCCUR_AGAIN);
});

test("a file of over 250 lines says in its first lines why", () => {
  const unexplained = sources.filter((file) => {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    const comment = lines
      .slice(0, 6)
      .join(" ")
      .replaceAll(/\s+\*\s+/gu, " ");
    return lines.length > LONGEST && !/longer than/iu.test(comment);
  });
  expect(unexplained).toEqual([]);
});
