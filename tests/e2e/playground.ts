import { PNG } from "pngjs";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
// For its types: what the page puts at `window.playground`.
import type {} from "../../playground/main";
import { launchWithFolder } from "../../tools/browser";

/** The address of the playground under test; the set-up of the browser tests serves it. */
export function playgroundUrl(): string {
  const url = process.env.PLAYGROUND_URL;
  if (!url) throw new Error("PLAYGROUND_URL is not set: run the browser tests with `npm run test:browser`.");
  return url;
}

/** An open playground, and what went wrong in it so far. */
export interface OpenPlayground {
  readonly page: Page;
  /** The pane: the frame with the add-in's own page. */
  readonly pane: FrameLocator;
  /** Uncaught errors, console errors and requests that left the playground's own address, in the order they came. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Univer 0.25.1 says this when its formula bar is filled for the first time before the page has given it a width, which
 * depends on how busy the machine is; it lays the text out again a moment later.
 */
const UNIVER_AT_START = "The column width is less than 0";

/** Of the browser that this project of Jest's is about (jest.config.js); null for the usual one. */
declare const browserPath: string | null;

/** Ends what never comes, as Jest's own limit does; nothing may depend on how busy the machine is. */
const LIMIT = 120_000;

/** How many times slower the page's own work is made, to find tests that win by luck; `SLOW_PAGE=6` for instance. */
const slower = Number(process.env.SLOW_PAGE ?? 1);

/** The browser of this test file. What it keeps of scripts the next file of the same worker finds again. */
let browser: Promise<BrowserContext> | undefined;

async function launch(): Promise<BrowserContext> {
  const folder = path.join(
    process.env.PLAYGROUND_BROWSERS ?? "",
    `${browserPath === null ? "usual" : "installed"}-${process.env.JEST_WORKER_ID ?? "1"}`,
  );
  mkdirSync(folder, { recursive: true });
  const context = await launchWithFolder(folder, browserPath, {
    viewport: { width: 1400, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(LIMIT);
  return context;
}

/**
 * Opens the playground in a fresh page, with nothing kept of what pages before it stored (one browser per test file).
 * @param search for instance "?lang=en-US&theme=dark"
 * @param url where it is served, ending in a slash
 * @param prepare what is to be done with the page before it loads anything
 * @param waitUntil "commit" where something in it is held back: the page is not loaded before its frame is
 */
export async function openPlayground(
  search = "",
  url = playgroundUrl(),
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  waitUntil: "load" | "commit" = "load",
): Promise<OpenPlayground> {
  const context = await (browser ??= launch());
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(url).origin,
    storageTypes: "cookies,indexeddb,local_storage,service_workers,websql,file_systems",
  });
  if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  else await session.detach();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith(UNIVER_AT_START)) complaints.push(`console: ${text}`);
  });
  page.on("request", (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !/^(data|blob|about):/.test(target)) complaints.push(`went to ${target}`);
  });
  await prepare(page);
  await page.goto(url + search, { waitUntil });
  return { page, pane: page.frameLocator("iframe"), complaints, close: () => page.close() };
}

/** Opens the playground and waits until grid and pane can be used. */
async function openReady(search = "", prepare?: (page: Page) => Promise<void>): Promise<OpenPlayground> {
  const open = await openPlayground(search, playgroundUrl(), prepare);
  await ready(open);
  // The grid takes the keyboard as the last thing.
  await open.page.waitForFunction(() => document.activeElement?.closest(".grid"));
  return open;
}

/** Waits until the grid is drawn and the pane is there, at the start and after the pane has been loaded anew. */
export async function ready({ page, pane }: Pick<OpenPlayground, "page" | "pane">): Promise<void> {
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  await page.locator("canvas").first().waitFor();
  await pane.getByRole("tab").first().waitFor();
  await page.waitForFunction(() => window.playground?.point("A1") !== undefined);
  await page.locator(".opening").waitFor({ state: "detached" });
}

/**
 * Does something in a playground that is ready, and sees to it that nothing in it complained: no uncaught error,
 * nothing in the console, no request to another address, and no mistake of the embedded Excel.
 */
export async function withPlayground<Result>(
  search: string,
  act: (open: OpenPlayground) => Promise<Result>,
  prepare?: (page: Page) => Promise<void>,
): Promise<Result> {
  const open = await openReady(search, prepare);
  try {
    const result = await act(open);
    expect(open.complaints).toEqual([]);
    expect(await open.page.evaluate(() => window.playground?.excel.hostFaults)).toEqual([]);
    return result;
  } finally {
    await open.close();
  }
}

/** A test in a playground that is ready. */
export const inPlayground = (act: (open: OpenPlayground) => Promise<void>) => (): Promise<void> =>
  withPlayground("", act);

/** Closes the browser of this test file; call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The pane's own document, to run Office.js in as an add-in would. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("The playground shows no pane.");
  return frame;
}

/** Asks again until the answer is the one that is wanted, for two minutes at most; then fails as `expect` does. */
export async function eventually<T>(ask: () => Promise<T> | T, wanted: T): Promise<void> {
  const until = Date.now() + LIMIT;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(wanted) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(wanted);
}

// The workbook behind the grid

export const sheetNames = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => window.playground?.book.sheets.map((sheet) => sheet.name));

/** What the workbook holds in a cell; undefined where there is no such sheet. */
export const cellOf = (page: Page, sheet: string, address: string) =>
  page.evaluate(([name, at]) => window.playground?.cell(name, at), [sheet, address] as const);

/** Waits until the workbook holds a value in a cell. */
export const waitForCell = (
  page: Page,
  sheet: string,
  address: string,
  value: string | number | boolean | null,
): Promise<void> => eventually(async () => (await cellOf(page, sheet, address))?.value, value);

/** Everything in the workbook that a person could notice, as plain data to compare. */
export const wholeWorkbook = (page: Page) =>
  page.evaluate(() => {
    const { book } = window.playground ?? {};
    return book?.sheets.map((sheet) => ({
      view: book.view(sheet.id),
      customProperties: [...sheet.customProperties],
      pageLayout: sheet.pageLayout,
      rowBreaks: sheet.rowBreaks,
    }));
  });

// A person at the grid

/** Clicks a cell of the sheet in front. */
export async function clickCell(page: Page, address: string): Promise<void> {
  const place = await pointOf(page, address);
  await page.mouse.click(place.x, place.y);
}

/** Clicks a cell, types a text and presses Enter. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function pointOf(page: Page, address: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.evaluate((at) => window.playground?.point(at), address);
  if (!place) throw new Error(`Cell ${address} is out of sight.`);
  return place;
}

/** The colour that the screen shows in the middle of an empty cell, or so many pixels to its right, as "#RRGGBB". */
export async function colorAt(page: Page, address: string, { right = 0 } = {}): Promise<string> {
  const { x, y } = await pointOf(page, address);
  const picture = await page.screenshot({
    clip: { x: Math.round(x) + right, y: Math.round(y), width: 1, height: 1 },
  });
  const [red = 0, green = 0, blue = 0] = PNG.sync.read(picture).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
