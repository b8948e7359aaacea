/**
 * Writes docs/scenario-actions.md and its Dutch sister:  npm run docs:actions
 * With --check it writes nothing, and exits 1 where a file is not what it would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import { actionsDocumentation, FILES } from "./actions-page";

const check = process.argv.includes("--check");
for (const language of ["en", "nl"] as const) {
  const text = await actionsDocumentation(language);
  if (!check) await writeFile(FILES[language], text);
  else if ((await readFile(FILES[language], "utf8")) !== text) {
    console.error(`${FILES[language]} is not what is declared: npm run docs:actions`);
    process.exitCode = 1;
  }
}
