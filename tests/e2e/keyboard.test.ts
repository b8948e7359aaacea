import type { Page } from "playwright-core";
import {
  cellOf,
  closeBrowser,
  colorAt,
  eventually,
  inPlayground,
  sheetNames,
  waitForCell,
} from "./playground";

afterAll(closeBrowser);

/** What has the keyboard now: its role or element, and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    if (element instanceof HTMLIFrameElement) element = element.contentDocument?.activeElement ?? element;
    if (!element) return "nothing";
    const kind = element.getAttribute("role") ?? element.tagName.toLowerCase();
    const labelled = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const name = element.getAttribute("aria-label") ?? (labelled?.[0] ?? element).textContent;
    return `${kind} ${name.trim()}`;
  });

/** Presses a key until something has the keyboard; fails if it never comes there. */
async function press(page: Page, key: string, until: RegExp, most = 40): Promise<void> {
  const seen: string[] = [];
  for (let times = 0; times < most; times++) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
    if (until.test(seen.at(-1) ?? "")) return;
  }
  throw new Error(`${key} never led to ${String(until)}, only to ${seen.join(" › ")}`);
}

test("a keyboard alone chooses and inserts a matrix, and goes to it", () =>
  inPlayground(async ({ page, pane }) => {
    // As in Excel: Tab goes from cell to cell, F6 from the sheet to the pane.
    await page.keyboard.press("F6");
    await press(page, "Tab", /^tab Matrix$/);
    await press(page, "Tab", /^button Niets/);
    await page.keyboard.press("Enter");
    await pane.getByText("Kies minstens één competentie.").waitFor();
    await press(page, "Tab", /^treeitem Persoonlijke effectiviteit/);
    await press(page, "ArrowDown", /^treeitem Relaties/);
    await page.keyboard.press("ArrowRight");
    await press(page, "ArrowDown", /^treeitem .*Coachen/);
    await page.keyboard.press("Space");
    await pane.getByText("1 competentie · 16 indicatoren").first().waitFor();
    await press(page, "Tab", /^input Niveau 4$/);
    await page.keyboard.press("Space");
    await pane.getByText("1 competentie · 12 indicatoren").first().waitFor();
    await press(page, "Tab", /^input Matrix$/);
    await press(page, "ArrowRight", /^input Lijst$/, 1);
    await press(page, "ArrowLeft", /^input Matrix$/, 1);
    await press(page, "Tab", /^input Nieuw blad$/);
    await press(page, "Tab", /^input Naam van het blad$/);
    await page.keyboard.type("Coachen 2027");
    await press(page, "Tab", /^button Matrix invoegen$/);
    await page.keyboard.press("Enter");

    await page.getByRole("tab", { name: "Coachen 2027", selected: true }).waitFor();
    expect(await focused(page)).toBe("button Matrix invoegen");
    expect(await sheetNames(page)).toEqual(["Blad1", "Coachen 2027"]);
    await waitForCell(page, "Coachen 2027", "B6", "Coachen");
    expect(await cellOf(page, "Coachen 2027", "F4")).toEqual({ value: "Niveau 3" });
    expect(await cellOf(page, "Coachen 2027", "G4")).toEqual({ value: null });
    // And it is there to be seen: the band of the cluster has its colour on the screen.
    const band = await page.evaluate(() => window.playground?.book.activeSheet.style(4, 3).fill);
    expect(band).toMatch(/^#/);
    await eventually(() => colorAt(page, "D5"), band);

    // From the other sheet back to what was made, with "Ga naar blad".
    await press(page, "F6", /^tab Coachen 2027$/);
    await press(page, "ArrowLeft", /^tab Blad1$/, 3);
    await page.getByRole("tab", { name: "Blad1", selected: true }).waitFor();
    await page.keyboard.press("Shift+F6");
    await press(page, "Shift+Tab", /^button Ga naar blad$/);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Coachen 2027", selected: true }).waitFor();

    // Away with it: the question begins at the answer that loses nothing.
    await press(page, "Tab", /^button Verwijder blad$/);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("button Blad behouden");
    await press(page, "Shift+Tab", /^button Ja, verwijderen$/, 1);
    await page.keyboard.press("Enter");
    await eventually(() => sheetNames(page), ["Blad1"]);
  })());

test("a keyboard alone searches, and puts a text in the cell", () =>
  inPlayground(async ({ page, pane }) => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("F6");
    await press(page, "Tab", /^tab Matrix$/);
    await press(page, "ArrowRight", /^tab Zoeken$/, 1);
    // The tab is a part that loads when it is wanted; a person sees it come.
    await pane.getByRole("searchbox", { name: "Zoeken in de competenties" }).waitFor();
    await press(page, "Tab", /^(searchbox|input) Zoeken in de competenties$/);
    await page.keyboard.type("draagvlak");
    await pane.getByText(/vindplaatsen? in \d+ competenties?/).waitFor();
    await press(page, "ArrowDown", /^button .*draagvlak/);
    await page.keyboard.press("Enter");
    await press(page, "Tab", /^button Zet in cel: indicator 1$/);
    await page.keyboard.press("Enter");
    await pane.getByText("De tekst staat in cel B2 van ‘Blad1’.").last().waitFor();
    expect((await cellOf(page, "Blad1", "B2"))?.value).toEqual(expect.stringMatching(/^[a-z].+[^.]$/));
    // The keyboard stays where it was. Once more: the next text goes below it.
    expect(await focused(page)).toBe("button Zet in cel: indicator 1");
    await page.keyboard.press("Enter");
    await pane.getByText("De tekst staat in cel B3 van ‘Blad1’.").last().waitFor();
    expect(await focused(page)).toBe("button Zet in cel: indicator 1");
    // What is refused has the keyboard.
    await page.evaluate(() => {
      const { book } = window.playground ?? {};
      const sheet = book?.sheetByName("Blad1");
      if (sheet) book?.type(sheet.id, 3, 1, "bezet");
    });
    await page.keyboard.press("Enter");
    await pane.getByText("Cel B4 op blad ‘Blad1’ is niet leeg.").last().waitFor();
    expect(await focused(page)).toMatch(/is niet leeg/);
  })());
