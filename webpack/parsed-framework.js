import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const framework = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../src/framework");
const SOURCE = path.join(framework, "source/compleet-competenties.txt");
const CORRECTIONS = path.join(framework, "source/corrections.tsv");

/**
 * A loader for src/framework/compleet.ts: reads the source with its corrections while building, by the very parser,
 * instead of in each page that opens. As JSON it is as small after gzip as the source, and the parser stays behind;
 * a fault in the source stops the build with its line.
 * @this {import("webpack").LoaderContext<unknown>}
 */
export default function parsedFramework() {
  this.addDependency(SOURCE);
  this.addDependency(CORRECTIONS);
  const done = this.async();
  parsed().then((value) => done(null, moduleOf(value)), done);
}

async function parsed() {
  const [source, corrections, { parseFramework }, { parseCorrections }] = await Promise.all([
    readFile(SOURCE, "utf8"),
    readFile(CORRECTIONS, "utf8"),
    tsImport("../src/framework/parse.ts", import.meta.url),
    tsImport("../src/framework/corrections.ts", import.meta.url),
  ]);
  return parseFramework(source, parseCorrections(corrections));
}

/**
 * The module that answers a framework as compleet.ts does. As a text to parse, which an engine reads faster than code.
 * @param {unknown} value
 */
export function moduleOf(value) {
  const text = JSON.stringify(value).replace(/[\\']/g, "\\$&");
  return `let parsed;\nexport function compleet() {\n  return (parsed ??= JSON.parse('${text}'));\n}\n`;
}
