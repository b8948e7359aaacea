import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A folder that is being served. */
export interface ServedFolder {
  /** The address of its root, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder over plain HTTP, as any web server would.
 * @param port 0 for any free one
 * @param under a path under which it is served, "/" or for instance "/apps/compleet/"
 */
export async function serveFolder(folder: string, port = 0, under = "/"): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (!request.url?.startsWith(under)) return notFound();
    request.url = `/${request.url.slice(under.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
