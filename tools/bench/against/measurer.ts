/** A process of its own for one build: loads it from the folder it is given, and measures a row when asked. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { groups } from "./groups";
import type { FromMeasurer, Load, Row, ToMeasurer } from "./row";

const [checkout = ".", only] = process.argv.slice(2);
const bench = fileURLToPath(new URL("..", import.meta.url));
const tell = (message: FromMeasurer): void => void process.send?.(message);
const failed = (error: unknown): void =>
  tell({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });

const load: Load = async <Module>(...files: readonly string[]) => {
  const file = files.map((name) => path.resolve(checkout, name)).find((name) => existsSync(name));
  if (file === undefined) throw new Error(`${checkout} has none of ${files.join(", ")}.`);
  return (await import(pathToFileURL(file).href)) as Module;
};

async function rowsOf(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, group] of Object.entries(groups))
    if (only === undefined || only === name) rows.push(...(await group(load, bench)));
  return rows;
}

rowsOf().then((rows) => {
  process.on("message", ({ row }: ToMeasurer) => {
    const asked = rows[row];
    if (!asked) return failed(new Error(`There is no row ${row}.`));
    Promise.resolve()
      .then(() => asked.measure())
      .then((value) => tell({ kind: "measured", value }), failed);
  });
  tell({ kind: "rows", rows: rows.map(({ measure: _measure, ...head }) => head) });
}, failed);
