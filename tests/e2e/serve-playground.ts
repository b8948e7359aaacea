import type { Browser } from "playwright-core";
import { launchAt, launchUsual } from "../../tools/browser";
import { builtPlayground } from "../../tools/built-playground";
import { serveFolder, type ServedFolder } from "../../tools/serve-folder";

const served = globalThis as typeof globalThis & { servedPlayground?: ServedFolder };

/** The browser at a path, or the usual one. */
export const launch = (browserPath: string | null): Promise<Browser> =>
  browserPath === null ? launchUsual() : launchAt(browserPath);

/**
 * Once for all tests in a browser: says which version it is, builds the playground as it is published, and serves it on
 * a free port, unless it is already.
 */
export async function setUp(browserPath: string | null): Promise<void> {
  const browser = await launch(browserPath);
  process.stderr.write(`Browser tests in Chromium ${browser.version()} (${browserPath ?? "from npm"})\n`);
  await browser.close();
  served.servedPlayground ??= await serveFolder(await builtPlayground());
  process.env.PLAYGROUND_URL = served.servedPlayground.url;
}

export async function tearDown(): Promise<void> {
  await served.servedPlayground?.close();
  delete served.servedPlayground;
}
