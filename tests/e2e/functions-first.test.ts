/** Scripts that are late: cells with our functions wait for their value, a button for what it does; nothing is lost. */
import type { Page } from "playwright-core";
import {
  cellOf,
  closeBrowser,
  eventually,
  openPlayground,
  paneFrame,
  ready,
  sheetNames,
  typeInCell,
  waitForCell,
  type OpenPlayground,
} from "./playground";

afterAll(closeBrowser);

const FORMULA = '=COMPLEET.COMPETENCY_NAME("1.2")';
const BUSY = { error: "#BUSY!" };
const TWO_SECONDS = 2000;

/** A playground in which the scripts of the pane with this name are on their way for as long as they are held back. */
async function withHeldBack(
  script: RegExp,
  act: (open: OpenPlayground, letGo: () => Promise<void>) => Promise<void>,
): Promise<void> {
  let open: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (open = resolve));
  const start = Date.now();
  const letGo = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, TWO_SECONDS - (Date.now() - start))));
    open?.();
  };
  const prepare = async (page: Page): Promise<void> => {
    await page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(noteA1);
  };
  const playground = await openPlayground("", undefined, prepare, "commit");
  try {
    await playground.page.waitForFunction(() => window.playground?.point("A1") !== undefined);
    await playground.page.locator(".opening").waitFor({ state: "detached" });
    await act(playground, letGo);
    expect(playground.complaints).toEqual([]);
    expect(await playground.page.evaluate(() => window.playground?.excel.hostFaults)).toEqual([]);
  } finally {
    open?.();
    await playground.close();
  }
}

interface Noting {
  noted?: string[];
}

/** Runs in the page: keeps every value that cell A1 has had, one after the other. */
function noteA1(): void {
  const noted: string[] = ((window as Noting).noted = []);
  const often = 5;
  setInterval(() => {
    const value = JSON.stringify(window.playground?.cell("Blad1", "A1")?.value ?? null);
    if (noted.at(-1) !== value) noted.push(value);
  }, often);
}

const valuesOfA1 = (page: Page) =>
  page.evaluate(() => (window as Noting).noted?.map((value) => JSON.parse(value) as unknown));

const press = (page: Page): Promise<void> =>
  page.locator(".ribbon").getByRole("button", { name: "Hele matrix invoegen" }).click();

test("with the first script held back, a cell shows #BUSY! and then its value, and a button acts once", () =>
  withHeldBack(/\/functions\.[^/]*\.js$/, async (open, letGo) => {
    const { page } = open;
    await typeInCell(page, "A1", FORMULA);
    await eventually(async () => (await cellOf(page, "Blad1", "A1"))?.value, BUSY);
    await press(page);
    await letGo();
    await waitForCell(page, "Blad1", "A1", "Analyseren");
    expect(await valuesOfA1(page)).toEqual([null, BUSY, "Analyseren"]);
    await eventually(() => sheetNames(page), ["Blad1", "Competentiematrix"]);
    await ready(open);
    expect(await sheetNames(page)).toEqual(["Blad1", "Competentiematrix"]);
  }));

test("with the pane held back, cells are answered without it, and a button acts once when it has come", () =>
  withHeldBack(/\/taskpane\.[^/]*\.js$/, async (open, letGo) => {
    const { page, pane } = open;
    await typeInCell(page, "A1", FORMULA);
    await waitForCell(page, "Blad1", "A1", "Analyseren");
    for (const value of (await valuesOfA1(page)) ?? [])
      expect([null, BUSY, "Analyseren"]).toContainEqual(value);
    expect(await pane.getByRole("tab").count()).toBe(0);
    await press(page);
    expect(await sheetNames(page)).toEqual(["Blad1"]);
    await letGo();
    await eventually(() => sheetNames(page), ["Blad1", "Competentiematrix"]);
    await ready(open);
    expect(await sheetNames(page)).toEqual(["Blad1", "Competentiematrix"]);
  }));

test("while the pane is closed nothing of it runs, and its functions answer all the same", async () => {
  const open = await openPlayground("", undefined, async (page) => {
    await page.addInitScript(() => {
      if (window.parent === window) return;
      Object.defineProperty(document, "hidden", { configurable: true, value: true });
      Object.assign(window, {
        openPane: () => {
          Object.defineProperty(document, "hidden", { configurable: true, value: false });
          document.dispatchEvent(new Event("visibilitychange"));
        },
      });
    });
  });
  try {
    const { page, pane } = open;
    await page.waitForFunction(() => window.playground?.point("A1") !== undefined);
    await typeInCell(page, "A1", FORMULA);
    await waitForCell(page, "Blad1", "A1", "Analyseren");
    expect(await pane.getByRole("tab").count()).toBe(0);
    expect(await paneFrame(page).evaluate(() => document.querySelectorAll("head script").length)).toBe(3);
    await paneFrame(page).evaluate(() => (window as unknown as { openPane: () => void }).openPane());
    await ready(open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.close();
  }
});
