import { readFile } from "node:fs/promises";

export async function load(url, context, nextLoad) {
  if (!/\.(txt|tsv)(\?|$)/.test(url)) return nextLoad(url, context);
  const text = await readFile(new URL(url), "utf8");
  return { format: "module", shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
}
