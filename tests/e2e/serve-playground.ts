import { builtPlayground } from "../../tools/built-playground";
import { serveFolder, type ServedFolder } from "../../tools/serve-folder";

const served = globalThis as typeof globalThis & { servedPlayground?: ServedFolder };

/** Once for all browser tests: build the playground as it is published, and serve it on a free port. */
export async function setup(): Promise<void> {
  served.servedPlayground = await serveFolder(await builtPlayground());
  process.env.PLAYGROUND_URL = served.servedPlayground.url;
}

export async function teardown(): Promise<void> {
  await served.servedPlayground?.close();
}
