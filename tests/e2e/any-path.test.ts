import { builtPlayground } from "../../tools/built-playground";
import { serveFolder } from "../../tools/serve-folder";
import { closeBrowser, openPlayground } from "./playground";

afterAll(closeBrowser);

test("the playground works from any path of any plain web server", async () => {
  const server = await serveFolder(await builtPlayground(), 0, "/apps/compleet/");
  try {
    const { page, pane, complaints, close } = await openPlayground("", server.url);
    await page.locator("canvas").first().waitFor();
    await pane.getByRole("tab", { name: "Matrix" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  } finally {
    await server.close();
  }
});
