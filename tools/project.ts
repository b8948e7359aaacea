import { existsSync } from "node:fs";
import path from "node:path";

/** The project's own folder: the nearest one upwards from where we run that holds this package. */
export const projectFolder: string = (() => {
  let folder = process.cwd();
  while (!existsSync(path.join(folder, "webpack.config.js"))) {
    const up = path.dirname(folder);
    if (up === folder) throw new Error("Run this inside the project's folder.");
    folder = up;
  }
  return folder;
})();

/** A path inside the project. */
export function inProject(...parts: readonly string[]): string {
  return path.join(projectFolder, ...parts);
}
