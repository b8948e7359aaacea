/** A heatmap of one department, at the size of a laptop: chosen with the keyboard, said on the sheet. */
import { AxeBuilder } from "@axe-core/playwright";
import { cellOf, closeBrowser, eventually, inPlayground } from "./playground";

afterAll(closeBrowser);

test("one department of two is chosen by keys; the sheet says it is a part", () =>
  inPlayground(async ({ page, pane }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(() => {
      const rows = [
        ["Naam", "Afdeling", "Analyseren", "Visie", "Coachen"],
        ...Array.from({ length: 14 }, (_, index) => [
          ...[`Persoon ${index + 1}`, index < 8 ? "Burgerzaken" : "KCC"],
          ...[index % 5, 3, (index * 2) % 4],
        ]),
      ];
      const cells = rows.map((row) => row.map((value) => ({ value })));
      window.playground?.book.activeSheet.write({ row: 0, column: 0, rows: 15, columns: 5 }, cells);
    });
    await pane.getByRole("tab", { name: "Heatmap" }).click();
    const line = pane.getByRole("button", { name: "Wie en wat: iedereen, alles wat is gescoord" });
    await line.focus();
    await page.keyboard.press("Enter");
    const departments = pane.getByRole("group", { name: "Afdelingen" });
    await pane.getByRole("button", { name: "Alles: afdelingen" }).focus();
    // None, then into the list, and its first.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await eventually(() => departments.getByRole("checkbox", { name: "Burgerzaken" }).isChecked(), true);
    expect(await departments.getByRole("checkbox", { name: "KCC" }).isChecked()).toBe(false);
    await pane.getByRole("button", { name: "Wie en wat: Burgerzaken, 8 van 14 mensen" }).waitFor();
    const folder = process.env["LOOK"];
    if (folder) await page.screenshot({ path: `${folder}/chosen.png` });
    const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await pane.getByRole("button", { name: "Maak heatmap" }).click();
    await page.getByRole("tab", { name: "Heatmap", selected: true }).waitFor();
    const status = async (): Promise<string> => JSON.stringify((await cellOf(page, "Heatmap", "B1"))?.value);
    await eventually(
      async () => (await status()).includes("(8 van 14 mensen, 8 beoordelingen) · alleen Burgerzaken"),
      true,
    );
    if (folder) await page.screenshot({ path: `${folder}/made.png` });
  })());
