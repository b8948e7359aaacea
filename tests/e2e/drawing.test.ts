/** What the grid shows, where Univer left to itself would show something else than Excel. */
import { PNG } from "pngjs";
import type { Page } from "playwright-core";
import { TO_FILL_IN } from "../../src/sheets/drafting/colors";
import {
  clickCell,
  closeBrowser,
  colorAt,
  eventually,
  inPlayground,
  paneFrame,
  typeInCell,
  waitForCell,
} from "./playground";

afterAll(closeBrowser);

const WHITE = "#FFFFFF";

test("what is still empty is marked until it is filled, and again when it is emptied", () =>
  inPlayground(async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill("Anna de Vries\nBram Bos");
    await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
    await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
    // Beside the figure, which stands in the middle.
    const filled = () => colorAt(page, "F7", { right: -15 });
    const marked = () => colorAt(page, "G7");
    await eventually(marked, TO_FILL_IN);
    expect(await filled()).toBe(TO_FILL_IN);
    await typeInCell(page, "F7", "3");
    await waitForCell(page, "Teamscores", "F7", 3);
    await eventually(filled, WHITE);
    expect(await marked()).toBe(TO_FILL_IN);

    await clickCell(page, "F7");
    await page.keyboard.press("Delete");
    await waitForCell(page, "Teamscores", "F7", null);
    await eventually(filled, TO_FILL_IN);
  })());

test("a text runs over the empty cell beside it, be it only its indent that takes it there", () =>
  inPlayground(async ({ page }) => {
    await paneFrame(page).evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.showGridlines = false;
        for (const row of [2, 4]) {
          const cell = sheet.getRange(`B${row}`);
          // Narrower than the cell, were it not for the indent.
          cell.values = [["WWWW"]];
          cell.format.horizontalAlignment = "Left";
          cell.format.indentLevel = 4;
        }
        sheet.getRange("C4").values = [[7]];
        await context.sync();
      });
    });
    await eventually(() => isInked(page, "C2"), true);
    // Not over one that holds something, be it at its other side.
    expect(await isInked(page, "C4")).toBe(false);
  })());

test("groups of rows fold and open with a button beside them, by keyboard too; not on a protected sheet", () =>
  inPlayground(async ({ page }) => {
    const folding = page.getByRole("group", { name: "Groepen rijen" });
    expect(await folding.count()).toBe(0);
    const hiddenRows = () =>
      page.evaluate(() => {
        const { book } = window.playground ?? {};
        return book
          ?.view(book.activeSheet.id)
          .rows.flatMap(({ index, hidden }) => (hidden ? [index + 1] : []));
      });
    await paneFrame(page).evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("2:7").group("ByRows");
        sheet.getRange("3:4").group("ByRows");
        await context.sync();
      });
    });
    const outer = folding.getByRole("button", { name: "Rij 2 t/m 7" });
    const inner = folding.getByRole("button", { name: "Rij 3 t/m 4" });
    expect(await inner.getAttribute("aria-expanded")).toBe("true");
    // At the row below its rows, as in Excel.
    const atRow = async (address: string) =>
      (await page.evaluate((at) => window.playground?.point(at), address))?.y;
    const box = await outer.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo((await atRow("A8")) ?? 0, -0.5);
    await inner.focus();
    await page.keyboard.press("Enter");
    await eventually(hiddenRows, [3, 4]);
    await eventually(() => inner.getAttribute("aria-expanded"), "false");
    await outer.click();
    await eventually(hiddenRows, [2, 3, 4, 5, 6, 7]);
    await outer.click();
    await eventually(hiddenRows, []);
    await page.evaluate(() => {
      const sheet = window.playground?.book.activeSheet;
      if (sheet) sheet.protection = { ...sheet.protection, on: true };
    });
    await outer.click();
    await page.getByRole("alertdialog").waitFor();
    expect(await hiddenRows()).toEqual([]);
  })());

/** Whether something is drawn just inside the left edge of a cell. */
async function isInked(page: Page, address: string): Promise<boolean> {
  const place = await page.evaluate((at) => window.playground?.point(at), address);
  if (!place) throw new Error(`Cell ${address} is out of sight.`);
  // Default columns are 64 pixels wide, and rows 20 high.
  const clip = { x: Math.round(place.x) - 31, y: Math.round(place.y) - 8, width: 16, height: 16 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) return true;
  return false;
}
