/** What somebody new asks is answered within two clicks of README, below a heading that the question leads to. */
import { isThere, pageOf, projectFiles, targetOf } from "./markdown-pages";

interface Question {
  readonly question: string;
  /** The heading below which the answer stands. */
  readonly heading: RegExp;
  /** What the answer cannot do without. */
  readonly answer: readonly RegExp[];
}

const QUESTIONS: readonly Question[] = [
  {
    question: "where is the rule for a level",
    heading: /^From indicators to a level\b/,
    answer: [/share/, /threshold/, /level-reached\.ts|src\/scoring/],
  },
  {
    question: "what happens between the button and Excel",
    heading: /^What happens between the button and Excel$/,
    answer: [/src\/app\/actions\/run\.ts/, /SheetPlan/, /src\/excel\/writing\/write\.ts/],
  },
  {
    question: "how do I add a setting",
    heading: /^How to add a setting$/,
    answer: [/src\/|\.tsx?\b/, /test/i],
  },
  {
    question: "why are patches there",
    heading: /^Patches\b/,
    answer: [/excelts/, /npm ci|patch-package/],
  },
];

/** Pages by how many clicks they are away from README. */
function within(clicks: number): ReadonlyMap<string, number> {
  const found = new Map([["README.md", 0]]);
  let edge = ["README.md"];
  for (let click = 1; click <= clicks; click++) {
    edge = edge.flatMap((file) => {
      const page = pageOf(file);
      return page.links.flatMap((link) => {
        const to = targetOf(page, link)?.file;
        // Of a link that leads nowhere pages-links.test.ts tells.
        if (!to?.endsWith(".md") || found.has(to) || !isThere(to)) return [];
        found.set(to, click);
        return [to];
      });
    });
  }
  return found;
}

test.each(QUESTIONS)("“$question” is answered within two clicks of README", ({ heading, answer }) => {
  const sections = [...within(2).keys()].flatMap((file) =>
    pageOf(file).headings.flatMap(({ text, section }) => (heading.test(text) ? [`${text}\n${section}`] : [])),
  );
  expect(sections.some((section) => answer.every((part) => part.test(section)))).toBe(true);
});

test("every page of docs is within two clicks of README, and every decision within three", () => {
  const near = within(2);
  const pages = projectFiles("docs").filter((file) => file.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(20);
  const away = pages.filter((file) => !near.has(file));
  expect(away.filter((file) => !file.startsWith("docs/decisions/"))).toEqual([]);
  const further = within(3);
  expect(away.filter((file) => !further.has(file))).toEqual([]);
});
