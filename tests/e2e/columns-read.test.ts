/** A list of someone else's in the workbook: which column became what, who is somebody, and taking either back. */
import { closeBrowser, eventually, inPlayground } from "./playground";

afterAll(closeBrowser);

const LIST = [
  ["Medewerker", "Werkplek", "Analyseren", "Visie"],
  ["Anja Bos", "Zorg", 3, 2],
  ["Vacature", "Ruimte", 1, 1],
] as const;

test("columns are shown and changed, an answer is given and taken back, at the size of a laptop", () =>
  inPlayground(async ({ page, pane }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate((rows) => {
      const sheet = window.playground?.book.activeSheet;
      const cells = rows.map((row) => row.map((value) => ({ value })));
      sheet?.write({ row: 0, column: 0, rows: rows.length, columns: 4 }, cells);
    }, LIST);
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("tab", { name: "Controleren" }).click();
    await pane.getByRole("button", { name: "Controleer scores" }).click();
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
    await pane.getByRole("button", { name: "Kolommen van ‘Blad1’ weer zelf laten lezen" }).click();
    await eventually(() => place.inputValue(), "none");
  })());

/** For who wants to look: LOOK=folder. */
async function picture(page: { screenshot(options: { path: string }): Promise<unknown> }, name: string) {
  const folder = process.env["LOOK"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
