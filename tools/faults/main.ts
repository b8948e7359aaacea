/**
 * `npm run faults`: breaks every action at every request, and lets someone else work in between. Exit code 1 where a
 * workbook is left half, an entry is lost or a sentence is untrue. `-- --only NAME`, `--every 5`, `--language en`, `--docs` to write the
 * table in docs/storingen.md, `--kept FILE` to go on where an earlier run of the same program ended.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inProject } from "../project";
import { playAll, tableOf } from "./every-scenario";
import type { Played } from "./play";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    every: { type: "string" },
    language: { type: "string" },
    docs: { type: "boolean" },
    kept: { type: "string" },
  },
});

const started = Date.now();
const known = new Map<string, readonly Played[]>(
  values.kept && existsSync(values.kept)
    ? (JSON.parse(await readFile(values.kept, "utf8")) as [string, readonly Played[]][])
    : [],
);
const results = await playAll({
  only: values.only,
  every: Number(values.every ?? 1),
  language: values.language === "en" ? "en" : "nl",
  known: new Map(known),
  onScenario: async (name, played) => {
    known.set(name, played);
    console.log(tableOf(played).split("\n")[2]);
    if (values.kept) await writeFile(values.kept, JSON.stringify([...known]));
  },
  onPlayed: ({ scenario, request, fault, verdict, code, message, difference }) => {
    if (!["half", "kwijt", "onwaar"].includes(verdict)) return;
    console.log(`${verdict}: ${scenario}, verzoek ${request}, ${JSON.stringify(fault)} → ${code} ${message}`);
    console.log(difference);
  },
});
const table = tableOf(results);
console.log(table);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
if (values.docs) {
  const file = inProject("docs/storingen.md");
  const text = await readFile(file, "utf8");
  await writeFile(
    file,
    text.replace(
      /(<!-- tabel -->\n)[^]*(<!-- einde -->)/,
      (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
    ),
  );
}
const wrong = results.filter(({ verdict }) => ["half", "kwijt", "onwaar"].includes(verdict));
process.exit(wrong.length > 0 ? 1 : 0);
