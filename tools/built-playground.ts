import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { inProject } from "./project";

/** Everything the build is made of, tests left out; the lock file and the patches stand for all packages. */
const SOURCES = [
  "src",
  "playground",
  "packages/embedded-excel",
  "assets",
  "patches",
  "webpack",
  "tools/functions",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];

/**
 * The playground built for production, as a folder: what `npm run build:playground` makes, kept under a name made from
 * the content of all its sources, so that it is built once for the same sources and never stale.
 */
export async function builtPlayground(): Promise<string> {
  const kept = inProject(".cache", "playground");
  const before = await contentHash();
  const folder = path.join(kept, before);
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  const aside = await mkdtemp(path.join(kept, "building-"));
  try {
    await webpack(aside);
    // Somebody saved a file in the meantime: what was built is of neither state.
    if ((await contentHash()) !== before) throw new Error("The sources changed during the build; try again.");
    await removeOld(kept);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function webpack(output: string): Promise<void> {
  const cli = inProject("node_modules", "webpack", "bin", "webpack.js");
  const args = [cli, "--mode", "production", "--config-name", "playground", "--output-path", output];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: inProject(), maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The playground could not be built.\n${stdout}${stderr}`, { cause: error });
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Builds of an earlier day go; a younger one may still be served to somebody. */
async function removeOld(kept: string): Promise<void> {
  for (const name of await readdir(kept)) {
    const folder = path.join(kept, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > DAY) await rm(folder, { recursive: true, force: true });
  }
}

async function contentHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesOf(inProject(source))) {
      hash
        .update(`${path.relative(inProject(), file)}\0`)
        .update(await readFile(file))
        .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 20);
}

async function filesOf(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !path.relative(place, entry.parentPath).startsWith("tests"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
