import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { launchBrowser } from "../browser";
import { builtPlayground } from "../built-playground";
import { inProject } from "../project";
import { serveFolder } from "../serve-folder";
import { scenes } from "./scenes";
import type { Scene } from "./stage";

/**
 * `npm run pictures`: takes the pictures of the guide and the README from the playground as it is published. Names
 * behind the command take those pictures only: `npm run pictures -- blad-kaart`.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !scenes.some((scene) => scene.name === name));
if (unknown.length > 0) {
  console.error(
    `No such picture: ${unknown.join(", ")}. There is ${scenes.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const SELECTOR = { ribbon: ".ribbon", pane: "aside.pane", sheet: ".grid-holder" } as const;

/** A blinking cursor would make every picture another one. */
const STILL = { animations: "disabled", caret: "hide" } as const;

const server = await serveFolder(await builtPlayground());
const browser = await launchBrowser();
try {
  const folder = inProject("docs", "pictures");
  await mkdir(folder, { recursive: true });
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const picture = smaller(await take(browser, scene));
    await writeFile(path.join(folder, `${scene.name}.png`), picture);
    console.log(`docs/pictures/${scene.name}.png  ${Math.round(picture.length / 1024)} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}

async function take(from: Browser, { search = "", size, scale = 2, part, play }: Scene): Promise<Buffer> {
  const context = await from.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    locale: "nl-NL",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(server.url + search);
    await ready(page);
    await play({ page, pane: page.frameLocator("iframe") });
    await page.mouse.move(0, 0);
    await settled(page);
    return part ? await page.locator(SELECTOR[part]).screenshot(STILL) : await page.screenshot(STILL);
  } finally {
    await context.close();
  }
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  // The grid takes the keyboard as the last thing.
  await page.waitForFunction(() => document.activeElement?.closest(".grid"));
}

/** Waits until two pictures in a row are the same, since the grid draws in several goes. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  let before = await page.screenshot(STILL);
  for (let times = 0; times < 20; times++) {
    await page.waitForTimeout(250);
    const now = await page.screenshot(STILL);
    if (now.equals(before)) return;
    before = now;
  }
  throw new Error("The page does not come to rest.");
}

/** The same picture in a third less: without transparency, and with the filter that suits flat colours. */
function smaller(png: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(png), { colorType: 2, filterType: 0, deflateStrategy: 0 });
}
