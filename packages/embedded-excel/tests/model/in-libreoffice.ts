/** A file as LibreOffice opens it; undefined where that is not installed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedVersion } from "../../tools/check-engines/engines";

/** As one XML text (.fods). `filter`: how a text file is to be read. */
export async function inLibreOffice(
  name: "book.xlsx" | "typed.csv",
  content: Uint8Array | string,
  filter?: string,
): Promise<string | undefined> {
  if ((await installedVersion("LibreOffice")) === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "in-libreoffice-"));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const given = filter === undefined ? [] : [`--infilter=${filter}`];
    const to = ["--headless", "--convert-to", "fods", "--outdir", folder, join(folder, name)];
    execFileSync("soffice", [profile, ...given, ...to], { stdio: "ignore" });
    return readFileSync(join(folder, name.replace(/\w+$/, "fods")), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
