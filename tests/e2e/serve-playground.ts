import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchAt, launchUsual } from "../../tools/browser";
import { builtPlayground } from "../../tools/built-playground";
import { serveFolder, type ServedFolder } from "../../tools/serve-folder";

const served = globalThis as typeof globalThis & { servedPlayground?: ServedFolder };

/**
 * Once for all tests in a browser: says which version it is, builds the playground as it is published, and serves it on
 * a free port, unless it is already. The browsers' folders are beside it, one for each worker.
 */
export async function setUp(browserPath: string | null): Promise<void> {
  const browser = await (browserPath === null ? launchUsual() : launchAt(browserPath));
  process.stderr.write(`Browser tests in Chromium ${browser.version()} (${browserPath ?? "from npm"})\n`);
  await browser.close();
  served.servedPlayground ??= await serveFolder(await builtPlayground());
  process.env.PLAYGROUND_URL = served.servedPlayground.url;
  process.env.PLAYGROUND_BROWSERS ??= await mkdtemp(path.join(tmpdir(), "playground-browsers-"));
}

export async function tearDown(): Promise<void> {
  await served.servedPlayground?.close();
  delete served.servedPlayground;
  const { PLAYGROUND_BROWSERS: folders } = process.env;
  if (folders) await rm(folders, { recursive: true, force: true, maxRetries: 5 });
  delete process.env.PLAYGROUND_BROWSERS;
}
