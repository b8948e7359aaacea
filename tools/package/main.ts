/**
 * `npm run package -- --origin https://…`: the release as a zip in dist, for any server of static files.
 *   -- --twice   builds it a second time and fails where a byte differs
 * Builds in dist/addin, as `npm run build` does.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { addinConfiguration } from "../../webpack/addin.js";
import { originOf } from "../../webpack/origin.js";
import { inProject } from "../project";
import type { Lock } from "./bill-of-materials";
import { type Ingredients, releaseFiles, releaseZip } from "./release";
import { releasedOn } from "./release-date";

const { values } = parseArgs({
  options: { origin: { type: "string" }, twice: { type: "boolean", default: false } },
});
if (values.origin === undefined) {
  console.error("Say from which address it will be served: npm run package -- --origin https://example.nl");
  process.exit(2);
}
const origin = originOf({ origin: values.origin });

const first = await ingredients("addin");
const zip = releaseZip(first);
if (values.twice) {
  const other = await ingredients("again");
  const differing = releaseFiles(other).filter(({ name, content }) => {
    const same = releaseFiles(first).find((file) => file.name === name);
    return same === undefined || !Buffer.from(same.content).equals(Buffer.from(content));
  });
  if (!Buffer.from(releaseZip(other)).equals(Buffer.from(zip))) {
    console.error(
      `Built twice it differs: ${differing.map(({ name }) => name).join(", ") || "files are missing"}`,
    );
    process.exit(1);
  }
  console.log("Built twice, and equal to the byte.");
}
const { name, version } = first.product;
const file = inProject("dist", `${name}-${version}.zip`);
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, zip);
console.log(`${path.relative(inProject(), file)}: ${String(releaseFiles(first).length)} files for ${origin}`);
console.log(`sha256 ${createHash("sha256").update(zip).digest("hex")}`);

async function ingredients(output: string): Promise<Ingredients> {
  const folder = await build(output);
  const read = (...parts: readonly string[]): Promise<string> => readFile(inProject(...parts), "utf8");
  const product = JSON.parse(await read("package.json")) as Omit<Ingredients["product"], "released">;
  const lock = JSON.parse(await read("package-lock.json")) as { readonly packages: Lock };
  const notes = await read("docs", "release-notes", `${product.version}.md`);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const built = await Promise.all(
    files.map(async (entry) => {
      const whole = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, whole).split(path.sep).join("/"), await readFile(whole)] as const;
    }),
  );
  return {
    product: { ...product, released: releasedOn(notes) },
    origin,
    built: new Map(built),
    lock: lock.packages,
    license: await read("LICENSE"),
    notes,
  };
}

/** A production build in a folder of dist; throws what webpack says is wrong. */
async function build(output: string): Promise<string> {
  const configuration = addinConfiguration({ production: true, env: { origin } });
  const folder = inProject("dist", output);
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  if (!compiler) throw new Error("Webpack did not start.");
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (error) reject(error);
      else if (done) resolve(done);
      else reject(new Error("Webpack ended without an answer."));
    });
  });
  await new Promise<void>((resolve, reject) => {
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return folder;
}
