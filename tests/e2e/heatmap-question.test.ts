/** A heatmap whose score sheet is gone: what it is to be made of is asked, not guessed. */
import type { FrameLocator, Page } from "playwright-core";
import { cellOf, closeBrowser, eventually, inPlayground, sheetNames } from "./playground";

afterAll(closeBrowser);

async function teamSheet(page: Page, pane: FrameLocator, sheet: string, score: number): Promise<void> {
  await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  await page.evaluate(
    ([name, value]) =>
      window.playground?.book
        .sheetByName(name)
        ?.write({ row: 6, column: 5, rows: 2, columns: 1 }, [[{ value }], [{ value }]]),
    [sheet, score] as const,
  );
}

test("the ribbon's Vernieuwen asks which sheets it must be made of, and the answer makes it", () =>
  inPlayground(async ({ page, pane }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    const ribbon = page.locator(".ribbon");
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill("Anna Bakker\nHenk de Boer");
    await teamSheet(page, pane, "Teamscores", 1);
    await pane.getByRole("textbox").first().fill("Carla de Wit\nDaan Jansen");
    await teamSheet(page, pane, "Teamscores (2)", 4);
    await page.getByRole("tab", { name: "Teamscores", exact: true }).click();
    await ribbon.getByRole("button", { name: "Heatmap maken" }).click();
    await page.getByRole("tab", { name: "Heatmap", exact: true, selected: true }).waitFor();
    await eventually(() => labels(page), ["Anna Bakker", "Henk de Boer"]);

    await page.getByRole("tab", { name: "Teamscores", exact: true }).click();
    await page.locator(".sheet-tabs .menu-holder button").click();
    await page.getByRole("menuitem", { name: "Verwijderen" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Verwijderen" }).click();
    await eventually(async () => (await sheetNames(page))?.includes("Teamscores"), false);

    await pane.getByRole("tab", { name: "Matrix" }).click();
    await page.getByRole("tab", { name: "Heatmap", exact: true }).click();
    await ribbon.getByRole("button", { name: "Vernieuwen" }).click();
    await pane.getByRole("tab", { name: "Heatmap", selected: true }).waitFor();
    const question = pane
      .getByRole("group", { name: "Van welke bladen moet ‘Heatmap’ worden gemaakt?" })
      .last();
    const choice = question.getByRole("checkbox", { name: "Teamscores (2)" });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    expect(await labels(page)).toEqual(["Anna Bakker", "Henk de Boer"]);
    await choice.check();
    await pane.getByRole("button", { name: "Maak met deze bladen" }).click();
    await eventually(() => labels(page), ["Carla de Wit", "Daan Jansen"]);
    await question.waitFor({ state: "detached" });
  })());

/** Of whom the heatmap tells, from top to bottom. */
async function labels(page: Page): Promise<readonly unknown[]> {
  const names = await Promise.all(
    Array.from({ length: 12 }, async (_, row) => (await cellOf(page, "Heatmap", `A${row + 5}`))?.value),
  );
  return names.filter((name) => typeof name === "string" && /Bakker|Boer|Wit|Jansen/.test(name));
}
