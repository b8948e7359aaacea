/** A round, from people to a heatmap: files out as a download, filled in elsewhere, and back; not one request leaves. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import JSZip from "jszip";
import type { Request } from "playwright-core";
import { filledFile } from "../files/filled-file";
import { closeBrowser, eventually, inPlayground, playgroundUrl, sheetNames } from "./playground";

afterAll(closeBrowser);

const PEOPLE = ["Anna Bakker\t1\tBurgerzaken", "Bilal Çelik\t2\tBurgerzaken", "Carla de Wit\t3\tZorg"];
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("forms go out as files, come back filled in, and a heatmap is made of them", () =>
  inPlayground(async ({ page, pane }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill(PEOPLE.join("\n"));
    await pane.getByText(/^3 mensen met nummer en afdeling/).waitFor();
    await pane.getByRole("radio", { name: "Formulieren" }).check();
    await pane.getByRole("checkbox", { name: "Zelf" }).check();
    await pane.getByRole("tab", { name: "Ronde" }).click();
    await pane.getByRole("radio", { name: "Zoals bij Maken: 3 mensen" }).waitFor();
    await pane.getByRole("radio", { name: "Eén voor elk formulier" }).check();

    // The parts of the add-in that are wanted now come from its own address, and are asked for without saying anything.
    const isPart = (request: Request): boolean =>
      request.method() === "GET" && new RegExp(`^${playgroundUrl()}[\\w.-]+\\.js$`).test(request.url());
    const requests: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("blob:") && !isPart(request)) requests.push(request.url());
    });
    const make = pane.getByRole("button", { name: "Bestanden maken" });
    await make.focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    const zip = await JSZip.loadAsync(await readFile(await download.path()));
    const names = Object.keys(zip.files);
    expect(names).toHaveLength(6);
    await eventually(async () => (await sheetNames(page))?.includes("Ronde"), true);

    // Each rater opens a file with nobody else in it, and fills it in; one does not send it back.
    const back = await Promise.all(
      names.slice(1).map(async (name) => {
        const bytes = (await zip.file(name)?.async("uint8array")) ?? new Uint8Array();
        const filled = await filledFile(bytes, ({ level }) => ({ score: level < 3 ? "ja" : "nee" }));
        return { name, mimeType: XLSX, buffer: Buffer.from(filled) };
      }),
    );
    await pane.getByLabel("Bestanden die terugkwamen").setInputFiles(back);
    await pane.getByText("Nieuw", { exact: true }).nth(4).waitFor();
    const reminder = pane.getByRole("textbox", { name: "Tekst voor een mail" });
    expect(await reminder.inputValue()).toMatch(/^5 van 6 binnen\./);
    expect((await sheetNames(page))?.includes("Ontvangen scores")).toBe(false);
    const axe = await new AxeBuilder({ page }).include("aside.pane").analyze();
    expect(axe.violations).toEqual([]);

    await pane.getByRole("button", { name: "In de tabel zetten" }).click();
    await eventually(async () => (await sheetNames(page))?.includes("Ontvangen scores"), true);
    await pane.getByRole("tab", { name: "Heatmap" }).click();
    await pane.getByRole("img", { name: /^Voorbeeld/ }).waitFor();
    await pane.getByRole("button", { name: "Maak heatmap" }).click();
    await eventually(async () => (await sheetNames(page))?.includes("Heatmap"), true);
    const texts = () =>
      page.evaluate(() => {
        const sheet = window.playground?.book.sheetByName("Heatmap");
        return [...Array(20).keys()].map((row) => sheet?.value(row, 0));
      });
    await eventually(
      async () =>
        (await texts()).filter((text) => typeof text === "string" && /Bakker|Çelik|de Wit/.test(text)),
      PEOPLE.map((line) => line.split("\t")[0] ?? ""),
    );
    expect(requests).toEqual([]);
  })());
