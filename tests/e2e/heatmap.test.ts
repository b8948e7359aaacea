/** From nothing to a heatmap as an analyst walks it, who reads nothing first; with the keyboard; and with axe. */
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "playwright-core";
import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  sheetNames,
  waitForCell,
  withPlayground,
} from "./playground";

afterAll(closeBrowser);

const NAMES = [
  "Anna Bakker;1;Burgerzaken",
  "Bilal Çelik;2;Burgerzaken",
  "Carla de Wit;3;Burgerzaken",
  "Daan Jansen;4;Burgerzaken",
  "Eva Smit;5;Burgerzaken",
  "Fatima El Idrissi;6;Vergunningen",
  "Gijs Mulder;7;Vergunningen",
  "Henk de Boer;8;Vergunningen",
  "Iris Visser;9;Vergunningen",
  "Jan Peters;10;Vergunningen",
].join("\n");

/** Scores in the first three columns of the team's table, as ten people got them. */
async function fillScores(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = window.playground?.book.sheetByName("Teamscores");
    for (let row = 0; row < 10; row++) {
      sheet?.write({ row: 6 + row, column: 5, rows: 1, columns: 3 }, [
        [{ value: row % 5 }, { value: 3 }, { value: row === 0 ? "n.v.t." : 1 }],
      ]);
    }
  });
}

async function teamSheet(
  page: Page,
  pane: FrameLocator,
  words: { readonly scores: string; readonly team: string },
): Promise<void> {
  await pane.getByRole("tab", { name: words.scores }).click();
  await pane.getByRole("textbox").first().fill(NAMES);
  await pane.getByRole("button", { name: words.team }).click();
  await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
  await fillScores(page);
}

const DUTCH = { scores: "Scoren", team: "Maak teamscoreblad" };

test("from an empty workbook ten names become a heatmap in six clicks", () =>
  inPlayground(async ({ page, pane }) => {
    let clicks = 0;
    const click = async (what: Locator): Promise<void> => {
      await what.click();
      clicks += 1;
    };
    await click(pane.getByRole("tab", { name: "Scoren" }));
    const field = pane.getByRole("textbox").first();
    await click(field);
    await field.fill(NAMES);
    await click(pane.getByRole("button", { name: "Maak teamscoreblad" }));
    await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
    // Scores are typed, with one click for the first.
    await clickCell(page, "F7");
    clicks += 1;
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Teamscores", "F7", 3);
    await fillScores(page);

    await click(pane.getByRole("tab", { name: "Heatmap" }));
    await pane.getByText("Van: Teamscores, 10 mensen, 10 beoordelingen").waitFor();
    await pane.getByRole("img", { name: /^Voorbeeld van de heatmap: 10 mensen/ }).waitFor();
    await click(pane.getByRole("button", { name: "Maak heatmap" }));
    await page.getByRole("tab", { name: "Heatmap", selected: true }).waitFor();
    // eslint-disable-next-line no-console -- The count is a number to get down.
    console.log(`From an empty workbook to a heatmap: ${clicks} clicks.`);
    expect(clicks).toBeLessThanOrEqual(6);

    // What was drawn is what stands there.
    const drawn = await pane
      .getByRole("img", { name: /^Voorbeeld/ })
      .locator("text")
      .allTextContents();
    expect(drawn).toContain("Anna Bakker");
    const labels = await Promise.all(
      [5, 6, 7, 8, 9].map(async (row) => (await cellOf(page, "Heatmap", `A${row}`))?.value),
    );
    expect(labels).toEqual(expect.arrayContaining(["Anna Bakker", "Bilal Çelik"]));

    // A version for sharing, and then all of it away again.
    await pane.getByRole("button", { name: "Maak versie om te delen" }).click();
    await page.getByRole("tab", { name: "Heatmap om te delen", selected: true }).waitFor();
    await pane.getByRole("button", { name: "Verwijder blad" }).click();
    await pane.getByRole("button", { name: "Ja, verwijderen" }).click();
    await eventually(async () => (await sheetNames(page))?.includes("Heatmap om te delen"), false);
    await pane.getByRole("button", { name: "Vernieuwen" }).click();
    await pane.getByText("De heatmap op ‘Heatmap’ is vernieuwd.").first().waitFor();
  })());

test("one press on the ribbon makes a heatmap, another makes it anew, a third a version for sharing", () =>
  inPlayground(async ({ page, pane }) => {
    await teamSheet(page, pane, DUTCH);
    const ribbon = page.locator(".ribbon");
    await ribbon.getByRole("button", { name: "Heatmap maken" }).click();
    await page.getByRole("tab", { name: "Heatmap", selected: true }).waitFor();
    await ribbon.getByRole("button", { name: "Vernieuwen" }).click();
    await pane.getByText("De heatmap op ‘Heatmap’ is vernieuwd.").first().waitFor();
    await ribbon.getByRole("button", { name: "Versie om te delen" }).click();
    await page.getByRole("tab", { name: "Heatmap om te delen", selected: true }).waitFor();
    // On a sheet that is no heatmap there is nothing to make anew, and it says so.
    await page.getByRole("tab", { name: "Blad1" }).click();
    await ribbon.getByRole("button", { name: "Vernieuwen" }).click();
    await pane
      .getByRole("alert")
      .filter({ hasText: "‘Blad1’ is geen heatmap" })
      .waitFor({ state: "attached" });
  })());

/** What has the keyboard in the pane: its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector("iframe")?.contentDocument?.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent.trim() ?? "";
  });

test("a keyboard alone chooses departments and clusters, and makes it", () =>
  inPlayground(async ({ page, pane }) => {
    await teamSheet(page, pane, DUTCH);
    await pane.getByRole("tab", { name: "Scoren" }).focus();
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("img", { name: /^Voorbeeld/ }).waitFor();
    const tabTo = async (name: string): Promise<void> => {
      for (let times = 0; times < 12 && (await focused(page)) !== name; times++)
        await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(name);
    };
    await tabTo("Mensen");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Afdelingen");
    await pane.getByRole("img", { name: /2 afdelingen onder elkaar/ }).waitFor();
    // The arrows come past what cannot be chosen, and leave it.
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Functies");
    expect(await pane.getByRole("radio", { name: "Afdelingen" }).isChecked()).toBe(true);
    await tabTo("Competenties");
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("img", { name: /2 afdelingen onder elkaar, \d clusters? naast elkaar/ }).waitFor();
    await tabTo("Maak heatmap");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Heatmap niveau afdeling cluster", selected: true }).waitFor();
    expect(await focused(page)).toBe("Maak heatmap");
  })());

const WORDS = {
  "nl-NL": {
    ...DUTCH,
    again: "Opnieuw lezen",
    more: "Meer instellingen",
    insights: "Wat valt op",
    build: "Maak heatmap",
    refresh: "Vernieuwen",
  },
  "en-US": {
    scores: "Scores",
    team: "Make team score sheet",
    again: "Read again",
    more: "More settings",
    insights: "What stands out",
    build: "Make heatmap",
    refresh: "Refresh",
  },
} as const;

/** What a person meets on the tab, one after the other. */
async function* states(page: Page, pane: FrameLocator, language: keyof typeof WORDS): AsyncGenerator<string> {
  const words = WORDS[language];
  await pane.getByRole("tab", { name: "Heatmap" }).click();
  await pane.getByRole("button", { name: words.again }).waitFor();
  yield "no scores yet";
  await teamSheet(page, pane, words);
  await pane.getByRole("tab", { name: "Heatmap" }).click();
  await pane.getByRole("img").waitFor();
  await pane.getByRole("button", { name: words.more }).click();
  await pane.getByRole("button", { name: words.insights }).click();
  yield "a drawing, with choices that cannot be made and every setting open";
  await pane.getByRole("button", { name: words.build }).click();
  await pane.getByRole("button", { name: words.refresh }).waitFor();
  yield "a heatmap that was made";
}

const lookAround = (language: keyof typeof WORDS, theme: string): Promise<string[]> =>
  withPlayground(`?lang=${language}&theme=${theme}`, async ({ page, pane }) => {
    const found: string[] = [];
    for await (const state of states(page, pane, language)) {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) =>
              `${language}, ${state}: ${id} at ${target.join(" ")}: ${failureSummary ?? ""}`,
          ),
        ),
      );
    }
    return found;
  });

test.each(["light", "dark", "contrast"])(
  "axe finds nothing on the tab, in either language: %s",
  async (theme) => {
    expect(await Promise.all([lookAround("nl-NL", theme), lookAround("en-US", theme)])).toEqual([[], []]);
  },
);

test.each(["nl-NL", "en-US"])("five tabs stand on one line in a narrow pane: %s", (language) =>
  withPlayground(`?lang=${language}`, async ({ page, pane }) => {
    await page.addStyleTag({
      content: "aside.pane, aside.pane iframe { width: 320px !important; flex: none !important }",
    });
    await pane.getByRole("tab").first().waitFor();
    const tops = await pane
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(new Set(tops).size).toBe(1);
  }),
);
