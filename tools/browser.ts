import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
// It asks for Node 22 where it runs in a cloud function; what is used of it here works on Node 20.19.
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";
import { inProject } from "./project";

/**
 * A headless browser for pictures, icons and measurements; the caller closes it. CHROME_PATH names one; else it is the
 * usual one. Throws a plain sentence if there is none.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  return named ? launchAt(named, options) : launchUsual(options);
}

/** The browser at a path. */
export async function launchAt(executablePath: string, options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...options, executablePath });
}

/** Whatever CHROME_PATH says: on Linux the Chromium that npm brought along, elsewhere the Chrome or Edge that is there. */
export async function launchUsual(options: LaunchOptions = {}): Promise<Browser> {
  return startUsual(options, (own) => chromium.launch(own));
}

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * A browser at a path, or the usual one, that keeps in a folder what it has made of the scripts it met: a page that it
 * has seen twice opens in half the time. It has one context, and ends with it.
 */
export async function launchWithFolder(
  folder: string,
  browserPath: string | null,
  options: ContextOptions,
): Promise<BrowserContext> {
  const start: Start<BrowserContext> = (own) =>
    chromium.launchPersistentContext(folder, { ...options, ...own });
  return browserPath === null ? startUsual({}, start) : start({ executablePath: browserPath });
}

type Start<Started> = (options: LaunchOptions) => Promise<Started>;

function startUsual<Started>(options: LaunchOptions, start: Start<Started>): Promise<Started> {
  if (process.platform === "linux" && process.arch === "x64") return startBundled(options, start);
  return startInstalled(options, start);
}

/** Whether a browser's window could be shown to somebody here: not in CI, and on Linux not without a display. */
export function canShowBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env.CI || env.SSH_CONNECTION) return false;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function startInstalled<Started>(options: LaunchOptions, start: Start<Started>): Promise<Started> {
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await start({ ...options, channel });
    } catch (error) {
      if (!(error instanceof Error) || !/is not found|executable doesn't exist/i.test(error.message))
        throw error;
    }
  }
  throw new Error("No browser found. Install Google Chrome or Microsoft Edge, or set CHROME_PATH to one.");
}

async function startBundled<Started>(options: LaunchOptions, start: Start<Started>): Promise<Started> {
  const folder = await unpackedChromium();
  const launch = (env: Record<string, string>): Promise<Started> =>
    start({
      ...options,
      executablePath: path.join(folder, "chromium"),
      // One process for all pages and no same-origin rule are for tiny cloud functions; tests need the real thing.
      args: [
        ...sparticuz.args.filter((flag) => !/single-process|disable-web-security/.test(flag)),
        ...(options.args ?? []),
      ],
      env: { ...definedOnly(process.env), ...env },
    });
  const fonts: Record<string, string> = existsSync("/etc/fonts")
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, "fonts") };
  try {
    return await launch(fonts);
  } catch (error) {
    if (!(error instanceof Error) || !/shared libraries/.test(error.message)) throw error;
    // A bare container: use the libraries that came along with the browser.
    return launch({ ...fonts, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") });
  }
}

/** The version of the package, which is pinned. */
async function bundledVersion(): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(inProject("package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies["@sparticuz/chromium"] ?? "";
}

let unpacking: Promise<string> | undefined;

/**
 * The folder with the unpacked browser. It is unpacked aside and then given its name in one step, so that several
 * processes may ask at the same time and none ever sees half a browser.
 */
function unpackedChromium(): Promise<string> {
  unpacking ??= (async () => {
    const folder = inProject(".cache", `chromium-${await bundledVersion()}`);
    if (existsSync(folder)) return folder;
    await mkdir(path.dirname(folder), { recursive: true });
    const aside = await mkdtemp(`${folder}-`);
    try {
      await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", UNPACK], {
        cwd: inProject(),
        env: { ...process.env, TMPDIR: aside },
      });
      await rename(aside, folder);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
    return folder;
  })();
  return unpacking;
}

// The package unpacks into the temporary folder; in a process of its own that folder is ours.
const UNPACK = `
  import chromium, { inflate } from "@sparticuz/chromium";
  import { createRequire } from "node:module";
  import path from "node:path";
  const entry = createRequire(path.resolve("package.json")).resolve("@sparticuz/chromium");
  await chromium.executablePath();
  await inflate(path.resolve(path.dirname(entry), "../bin/al2023.tar.br"));
`;

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
