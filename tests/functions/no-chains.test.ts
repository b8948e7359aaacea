/**
 * Office.js sends the answers of custom functions in rounds of about half a second: a function that is given the answer
 * of another waits for a round more. Nothing that we write or show does so.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { NAMESPACE } from "../../src/functions/ids";
import { functionHelp } from "../../src/functions/help/help";

const CALL = new RegExp(`${NAMESPACE}\\.[A-Z_]+\\(`, "g");

/** The calls of our functions in a text that stand inside the brackets of another one. */
function chainsIn(text: string): readonly string[] {
  return [...text.matchAll(CALL)].flatMap(({ index, 0: call }) => {
    let open = 1;
    let at = index + call.length;
    // No formula of ours is longer, and a text that never closes its bracket is none.
    for (const end = Math.min(text.length, at + 300); at < end && open > 0; at += 1) {
      if (text[at] === "(") open += 1;
      if (text[at] === ")") open -= 1;
      if (text[at] === "\n") break;
    }
    const inside = text.slice(index + call.length, at);
    return inside.includes(`${NAMESPACE}.`) ? [call + inside] : [];
  });
}

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name));

test("a chain is seen where there is one", () => {
  expect(chainsIn('=COMPLEET.COMPETENCY_NAME(COMPLEET.COMPETENCY_CODE("Visie"))')).toHaveLength(1);
  expect(chainsIn('=COMPLEET.COMPETENCY_NAME("4.2")&COMPLEET.COMPETENCY_CODE("Visie")')).toEqual([]);
});

test.each([
  "README.md",
  ...filesIn("docs", /\.md$/),
  ...filesIn("assets", /\.html$/),
  ...filesIn("examples", /\.json$/),
  ...filesIn("src", /\.tsx?$/),
])("%s chains no functions", (file) => {
  expect(chainsIn(readFileSync(file, "utf8"))).toEqual([]);
});

test.each(["nl", "en"] as const)(
  "no example of the functions in %s is given the answer of another",
  (language) => {
    const examples = functionHelp(language).map(({ example }) => example.join(" "));
    expect(examples.filter((example) => example.includes(NAMESPACE))).toEqual([]);
  },
);

test("a sheet that is made calls none of our functions: raters have no add-in", () => {
  const builders = filesIn("src/sheets", /\.ts$/).filter((file) =>
    new RegExp(`["'\`=]${NAMESPACE}\\.|\\bNAMESPACE\\b`).test(readFileSync(file, "utf8")),
  );
  expect(builders).toEqual([]);
});

test.each([
  ["assets/help.html", /halve seconde/, /COMPETENCY_DEFINITION\(A2:A40\)/],
  ["assets/help.en.html", /half a second/, /COMPETENCY_DEFINITION\(A2:A40\)/],
  ["docs/handleiding.md", /halve seconde/, /COMPETENCY_DEFINITION\(A2:A40\)/],
])("%s says what a chain costs, and the way out", (file, cost, wayOut) => {
  const text = readFileSync(file, "utf8").replaceAll(/\s+/g, " ");
  expect(text).toMatch(cost);
  expect(text).toMatch(wayOut);
});
