/** How long the pane takes to be of use, in a real browser on the playground's build. */
import { launchBrowser } from "../browser";
import { builtPlayground } from "../built-playground";
import { serveFolder } from "../serve-folder";
import { median } from "./median";

export interface PaneTimes {
  /** From the start of its navigation until its insert button can be pressed. */
  readonly interactiveMs: number;
  /** The same for a page with nothing but one button: what the browser and the machine take by themselves. */
  readonly emptyPageMs: number;
}

const ROUNDS = 5;
const BUTTON = "Matrix invoegen";
const EMPTY_PAGE = `<!doctype html><html lang="nl"><title>.</title><button>${BUTTON}</button></html>`;

/** The median of some openings, each in a browser context of its own, with an empty cache. */
export async function measurePane(): Promise<PaneTimes> {
  const served = await serveFolder(await builtPlayground());
  const browser = await launchBrowser();
  try {
    const open = async (pane: boolean): Promise<number> => {
      const context = await browser.newContext();
      const page = await context.newPage();
      if (!pane)
        await page.route("**/empty.html", (route) =>
          route.fulfill({ body: EMPTY_PAGE, contentType: "text/html" }),
        );
      await page.goto(pane ? served.url : `${served.url}empty.html`, { waitUntil: "commit" });
      const scope = pane ? page.frameLocator("iframe") : page;
      const button = scope.getByRole("button", { name: BUTTON, exact: true });
      await button.waitFor();
      const elapsed = await button.evaluate((element: HTMLButtonElement) => {
        if (element.disabled) throw new Error("The insert button is there but cannot be pressed");
        return performance.now();
      });
      await context.close();
      return elapsed;
    };
    const times = async (pane: boolean): Promise<number> => {
      const measured: number[] = [];
      for (let round = 0; round < ROUNDS; round++) measured.push(await open(pane));
      return median(measured);
    };
    return { interactiveMs: await times(true), emptyPageMs: await times(false) };
  } finally {
    await browser.close();
    await served.close();
  }
}
