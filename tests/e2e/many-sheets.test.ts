/** A workbook with more sheets than the window has room for, and one that takes its time to open. */
import { Book } from "embedded-excel/book";
import { openFile } from "./files";
import { closeBrowser, eventually, inPlayground, ready, sheetNames } from "./playground";

afterAll(closeBrowser);

/** Sheets with long names and formulas. */
async function manySheets(count: number, rows: number): Promise<Uint8Array> {
  const book = new Book({ locale: "nl-NL" });
  for (let index = 1; index <= count; index++) {
    const sheet = book.addSheet(`Formulier nummer ${index}`);
    sheet.write(
      { row: 0, column: 0, rows, columns: 2 },
      Array.from({ length: rows }, (_, row) => [{ value: row }, { formula: `=A${row + 1}*2` }]),
    );
  }
  return book.save();
}

test("the pane stays in the window however many sheets there are, and the one in front is in sight", () =>
  inPlayground(async (open) => {
    const { page } = open;
    await page.setViewportSize({ width: 1440, height: 900 });
    await openFile(page, "veel.xlsx", await manySheets(20, 2));
    await eventually(async () => (await sheetNames(page))?.length, 21);
    await ready(open);
    const right = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return box && Math.round(box.x + box.width);
    };
    expect(await right("aside.pane")).toBe(1440);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);

    await page.getByRole("tab", { name: "Formulier nummer 1", exact: true }).click();
    const inFront = (number: number) =>
      page.getByRole("tab", { name: `Formulier nummer ${number}`, exact: true, selected: true });
    await inFront(1).waitFor();
    for (let number = 2; number <= 20; number++) {
      await page.keyboard.press("ArrowRight");
      await inFront(number).waitFor();
    }
    // No key is lost that comes before the page has drawn what the one before did.
    const atOnce = (key: string) =>
      page.evaluate((name) => {
        for (let time = 0; time < 5; time++) {
          document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
        }
      }, key);
    await atOnce("ArrowLeft");
    await inFront(15).waitFor();
    await atOnce("ArrowRight");
    await inFront(20).waitFor();
    const last = inFront(20);
    const inList = async () => {
      const [tab, list] = await Promise.all([last.boundingBox(), page.locator(".sheet-list").boundingBox()]);
      return tab && list && tab.x >= list.x - 1 && tab.x + tab.width <= list.x + list.width + 1;
    };
    await eventually(inList, true);
    // The menu of a sheet far to the right is in the window too.
    await page.locator(".sheet-tabs .menu-holder button").click();
    const menu = await page.getByRole("menu").boundingBox();
    expect(menu && menu.x + menu.width).toBeLessThanOrEqual(1440);
    await page.keyboard.press("Escape");
  })());

test("while a file is being opened the window says so, and no key of Univer's is ever to be seen", () =>
  inPlayground(async (open) => {
    const { page } = open;
    const bytes = await manySheets(6, 400);
    // What the page shows is written down by the page itself: reading the file keeps it too busy to be asked.
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const note = () => {
        for (const found of document.querySelectorAll(".opening")) seen.add(found.textContent);
        for (const key of document.body.textContent.match(/[\w-]+\.progress\.[\w-]+/g) ?? []) seen.add(key);
      };
      new MutationObserver(note).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await openFile(page, "groot.xlsx", bytes);
    await page.getByText("groot.xlsx is geopend.").waitFor({ state: "attached" });
    await ready(open);
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
      "‘groot.xlsx’ wordt geopend…",
    ]);
    expect(await page.locator(".opening").count()).toBe(0);
    expect((await sheetNames(page))?.length).toBe(7);
  })());

test("before the scripts are there the window is not white", async () => {
  await inPlayground(async ({ page }) => {
    const html = await page.evaluate(async () => (await fetch(location.pathname)).text());
    expect(html).toMatch(/<p class="loading" role="status">\S/);
    // And it is gone once the page is there.
    expect(await page.locator(".loading").count()).toBe(0);
  })();
});
