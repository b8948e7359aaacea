/** A list of someone else's in the workbook: what its columns, people and words over scores are, and taking that back. */
import { closeBrowser, eventually, inPlayground, type OpenPlayground } from "./playground";

afterAll(closeBrowser);

const LIST = [
  ["Medewerker", "Werkplek", "Analyseren", "Visie"],
  ["Anja Bos", "Zorg", 3, 2],
  ["Vacature", "Ruimte", 1, 1],
];

const RATED = [
  ["Competentie", "Anja Bos", "", "Bram Kok", ""],
  ["", "LG", "MW", "LG", "MW"],
  ["Analyseren", 3, 2, 1, 4],
  ["Visie", 2, 0, 3, 3],
];

test("columns are shown and changed, an answer is given and taken back, at the size of a laptop", () =>
  inPlayground(async ({ page, pane }) => {
    await checked({ page, pane }, LIST);
    await pane.getByRole("button", { name: "Zo zijn de kolommen van ‘Blad1’ gelezen" }).click();
    const place = pane.getByLabel("Werkplek", { exact: true });
    expect(await place.inputValue()).toBe("none");
    await place.selectOption("department");
    await eventually(() => place.inputValue(), "department");
    await picture(page, "columns");

    await pane
      .getByRole("button", { name: /^Ja, dit is een persoon/ })
      .first()
      .click();
    const back = pane.getByRole("button", { name: "Opnieuw zeggen wat op ‘Blad1’ een persoon is" });
    await back.waitFor();
    expect(await pane.getByText("Blad1: 2 mensen").count()).toBe(1);
    await picture(page, "answered");
    await back.click();
    await pane
      .getByRole("button", { name: /^Ja, dit is een persoon/ })
      .first()
      .waitFor();
    await back.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Kolommen van ‘Blad1’ weer door Compleet laten lezen" }).click();
    await eventually(() => place.inputValue(), "none");
  })());

test("what words over scores mean is chosen with the keyboard alone, and taken back", () =>
  inPlayground(async ({ page, pane }) => {
    await checked({ page, pane }, RATED);
    const first = pane.getByRole("combobox", { name: "LG", exact: true });
    expect(await first.inputValue()).toBe("manager");
    expect(await pane.getByRole("combobox", { name: "MW", exact: true }).inputValue()).toBe("self");
    await pane.getByRole("button", { name: "Zo lezen, Blad1!B2" }).scrollIntoViewIfNeeded();
    await picture(page, "headings");
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() => first.inputValue(), "colleague");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const back = pane.getByRole("button", {
      name: "Opnieuw zeggen wat de woorden bij de scores van ‘Blad1’ betekenen",
    });
    await back.waitFor();
    expect(await pane.getByText("Blad1: 2 mensen").count()).toBe(1);
    await picture(page, "headings-answered");
    await back.press("Enter");
    await eventually(() => first.inputValue(), "manager");
  })());

/** Checks what was filled in on the sheet in front, in a window of a laptop. */
async function checked(
  { page, pane }: Pick<OpenPlayground, "page" | "pane">,
  list: readonly (readonly (string | number)[])[],
): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate((rows) => {
    const sheet = window.playground?.book.activeSheet;
    const cells = rows.map((row) => row.map((value) => ({ value })));
    sheet?.write({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }, cells);
  }, list);
  await pane.getByRole("tab", { name: "Scoren" }).click();
  await pane.getByRole("tab", { name: "Controleren" }).click();
  await pane.getByRole("button", { name: "Controleer scores" }).click();
}

/** For who wants to look: LOOK=folder. */
async function picture(page: { screenshot(options: { path: string }): Promise<unknown> }, name: string) {
  const folder = process.env["LOOK"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
