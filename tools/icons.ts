import { readFile, writeFile } from "node:fs/promises";
import { launchBrowser } from "./browser";
import { inProject } from "./project";

/** Which drawing each size comes from: 16 and 80 are fitted to their own pixels, the rest are multiples of 32. */
const DRAWN_FOR: Readonly<Record<number, number>> = { 16: 16, 32: 32, 64: 32, 80: 80, 128: 32 };

const BUTTON_SIZES = [16, 32, 64, 80];
const ICONS: Readonly<Record<string, readonly number[]>> = {
  icon: [...BUTTON_SIZES, 128],
  matrix: BUTTON_SIZES,
  search: BUTTON_SIZES,
  insert: BUTTON_SIZES,
  team: BUTTON_SIZES,
  forms: BUTTON_SIZES,
  check: BUTTON_SIZES,
  heatmap: BUTTON_SIZES,
  refresh: BUTTON_SIZES,
  share: BUTTON_SIZES,
};

/** `npm run icons`: makes assets/*.png from the drawings in assets/icons. */
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const drawing = await readFile(
        inProject(`assets/icons/${name}-${String(DRAWN_FOR[size])}.svg`),
        "utf8",
      );
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html, body { margin: 0; background: transparent }` +
          `svg { display: block; width: ${String(size)}px; height: ${String(size)}px }</style>${drawing}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(inProject(`assets/${name}-${String(size)}.png`), picture);
    }
  }
} finally {
  await browser.close();
}
