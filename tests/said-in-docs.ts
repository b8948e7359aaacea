import { readFileSync } from "node:fs";
import path from "node:path";

/** What docs/heatmap.md says of these tests is what they count. */
export function expectInDocs(sentence: string): void {
  const docs = readFileSync(path.resolve(__dirname, "../docs/heatmap.md"), "utf8").replace(/\s+/gu, " ");
  expect({ sentence, isThere: docs.includes(sentence) }).toEqual({ sentence, isThere: true });
}
