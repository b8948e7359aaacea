/**
 * Lets the engines that are installed calculate the formulas of `other-engines.json` again and compares with what is
 * written there:  npm run check:engines. With `-- --write` it writes what they and the embedded Excel give now, and the
 * changes are to be looked at one by one. Exit code 1 where an engine gives something else than is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { engineAnswers, installedVersion, ourAnswers, type EngineTable } from "./engines";

const PATH = fileURLToPath(new URL("../../tests/model/other-engines.json", import.meta.url));

async function main(): Promise<number> {
  const table = JSON.parse(readFileSync(PATH, "utf8")) as EngineTable;
  const names = Object.keys(table.engines);
  const now = new Map<string, string[]>();
  let wrong = 0;
  for (const [at, name] of names.entries()) {
    const version = await installedVersion(name);
    if (version === undefined) {
      console.log(`${name} is not installed: not checked.`);
      continue;
    }
    const answers = await engineAnswers(name, table);
    now.set(name, answers);
    table.rows.forEach(([formula, , given], row) => {
      if (given[at] === answers[row]) return;
      wrong++;
      console.log(`${name} ${version}: =${formula} gives ${answers[row]}, written is ${given[at]}`);
    });
    console.log(`${name} ${version}: ${table.rows.length} formulas (written with ${table.engines[name]}).`);
  }
  if (!process.argv.includes("--write")) return wrong > 0 ? 1 : 0;
  const ours = ourAnswers(table);
  const rows = table.rows.map(([formula, , given, why], row) => {
    const answers = names.map((name, at) => now.get(name)?.[row] ?? given[at] ?? "");
    return [formula, ours[row] ?? "", answers, ...(why === undefined ? [] : [why])];
  });
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  const cells = table.cells.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  const engines = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await installedVersion(name)) ?? table.engines[name]] as const),
    ),
  );
  writeFileSync(
    PATH,
    `{\n  "engines": ${JSON.stringify(engines)},\n  "cells": [\n${cells}\n  ],\n  "rows": [\n${lines}\n  ]\n}\n`,
  );
  return 0;
}

process.exitCode = await main();
