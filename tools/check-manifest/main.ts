import { checkManifest, projectSurroundings } from "./check-manifest";
import { inProject } from "../project";

/** `npm run manifest:check [-- file]`: checks manifest.xml, or another one such as dist/addin/manifest.xml. */
const file = process.argv[2] ?? inProject("manifest.xml");
const faults = await checkManifest(file, projectSurroundings());
for (const { rule, message, line } of faults) {
  console.error(`${file}${line === undefined ? "" : `:${String(line)}`}  ${message} (${rule})`);
}
if (faults.length === 0) console.log("The manifest is valid.");
process.exitCode = faults.length > 0 ? 1 : 0;
