import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser";

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

let browser: Browser | undefined;

/**
 * Opens the playground in a fresh browser context (one browser per test file).
 * @param search for instance "?locale=en-US"
 * @param url where it is served, ending in a slash
 */
export async function openPlayground(search = "", url = playgroundUrl()): Promise<OpenPlayground> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !/^(data|blob|about):/.test(target)) complaints.push(`went to ${target}`);
  });
  await page.goto(url + search);
  return { page, pane: page.frameLocator("iframe"), complaints, close: () => context.close() };
}

/** Closes the browser of this test file; call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
