import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { clickCell, closeBrowser, inPlayground, paneFrame, withPlayground } from "./playground";

afterAll(closeBrowser);

/** Waits until no colour is on its way to another one: half-way it is nobody's, and what axe measures is not what stays. */
async function atRest(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      // One that is cancelled is over too.
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }
}

/** What axe finds wrong in the page and in the pane's frame, one line each. */
async function findings(page: Page): Promise<string[]> {
  await atRest(page);
  // Legacy mode spares a second page per look, and reaches frames of the same address just as well.
  // Of what passes nothing is to be told; writing down where it stands would take most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`,
    ),
  );
}

const WORDS = {
  "nl-NL": {
    insert: "Matrix invoegen",
    none: /^Niets/,
    remove: "Verwijder blad",
    search: "Zoeken",
    functions: "Functies",
    scores: "Scoren",
    people: /^2 mensen/,
    forms: "Formulieren",
    check: "Controleren",
    selection: "Vanaf de geselecteerde cel",
    menu: /^Meer met blad/,
    new: "Nieuw",
  },
  "en-US": {
    insert: "Insert matrix",
    none: /^None/,
    remove: "Delete sheet",
    search: "Search",
    functions: "Functions",
    scores: "Scores",
    people: /^2 people/,
    forms: "Forms",
    check: "Check",
    selection: "From the selected cell",
    menu: /^More with sheet/,
    new: "New",
  },
} as const;

/** What a person meets in pane and page, one after the other; what can be seen together is. */
async function* states(
  page: Page,
  pane: FrameLocator,
  words: (typeof WORDS)[keyof typeof WORDS],
): AsyncGenerator<string> {
  await pane.getByRole("treeitem").nth(1).click();
  await pane.getByRole("button", { name: words.none }).click();
  yield "a cluster open, nothing chosen";
  await pane.getByRole("treeitem").nth(2).click();
  await pane.getByRole("radio").nth(1).check();
  await pane.getByRole("button", { name: words.insert }).click();
  await pane.getByRole("button", { name: words.remove }).waitFor();
  await clickCell(page, "A4");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator(".filter-menu").waitFor();
  yield "the notice of what was made, and the menu of a table's column";
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: words.remove }).click();
  yield "the question whether to delete";
  await pane.getByRole("radio", { name: words.selection }).check();
  await pane.getByRole("button", { name: words.insert }).click();
  await pane.getByRole("alert").filter({ hasText: /\S/ }).waitFor({ state: "attached" });
  await page.locator("footer").getByRole("button", { name: words.menu }).click();
  await page.getByRole("menu").waitFor();
  yield "a refusal, and the menu of a sheet";
  await page.keyboard.press("Escape");
  await pane.getByRole("tab", { name: words.search }).click();
  yield "the search before a word";
  await pane.getByRole("searchbox").fill("plan");
  await pane.locator("mark").first().waitFor();
  yield "results";
  await pane.locator("mark").first().click();
  await pane.getByRole("heading", { level: 2 }).waitFor();
  yield "a competency";
  await pane.getByRole("tab", { name: words.functions }).click();
  await pane.getByRole("button", { name: /^COMPETENCY_LEVEL / }).click();
  await pane.getByRole("button", { name: /: COMPETENCY_LEVEL$/ }).click();
  yield "a function, with fields that must be filled in";
  await pane.getByRole("tab", { name: words.scores }).click();
  await pane.getByRole("textbox").fill("Anna; 1\nBram;2\nanna;1\n;3");
  await pane.getByRole("button", { name: words.people }).click();
  yield "who is scored, with findings and the list open";
  await pane.getByRole("radio", { name: words.forms }).check();
  yield "forms to be made";
  await pane.getByRole("tab", { name: words.check }).click();
  yield "a check to be started";
  await page.getByRole("button", { name: words.new, exact: true }).click();
  await page.getByRole("alertdialog").waitFor();
  yield "a question over the page";
}

const lookAround = (language: keyof typeof WORDS, theme: string): Promise<string[]> =>
  withPlayground(`?lang=${language}&theme=${theme}`, async ({ page, pane }) => {
    const found: string[] = [];
    for await (const state of states(page, pane, WORDS[language])) {
      found.push(...(await findings(page)).map((finding) => `${language}, ${state}: ${finding}`));
    }
    return found;
  });

// Both languages at once, since each page has a process of its own.
test.each(["light", "dark", "contrast"])(
  "axe finds nothing in page and pane, in either language: %s",
  async (theme) => {
    expect(await Promise.all([lookAround("nl-NL", theme), lookAround("en-US", theme)])).toEqual([[], []]);
  },
);

test("axe would find it: a button without a name, and a text that is too light, in the pane and in the page", () =>
  inPlayground(async ({ page }) => {
    for (const frame of [page.mainFrame(), paneFrame(page)]) {
      await frame.locator("main").evaluate((main) => {
        main.insertAdjacentHTML(
          "beforeend",
          '<p style="color: #ccc; background: #fff">licht</p><button></button>',
        );
      });
    }
    const found = (await findings(page)).map((finding) => finding.replace(/ \(.*/s, ""));
    expect(found.sort()).toEqual(["button-name", "button-name", "color-contrast", "color-contrast"]);
  })());
