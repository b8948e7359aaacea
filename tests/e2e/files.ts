import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Presses "Downloaden"; answers the file that comes of it. */
export async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Downloaden" }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Presses "Openen" and chooses a file. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Openen", exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}
