// Lints pieces of code as if they stood in the files named, with the project's own configuration but without types.
// In: [{ file, code }] as JSON on standard input; out: for each the list of [rule, message].
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

const snippets = JSON.parse(await text(process.stdin));
const eslint = new ESLint({
  overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }],
});
const answers = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push((result?.messages ?? []).map(({ ruleId, message }) => [ruleId, message]));
}
process.stdout.write(JSON.stringify(answers));
