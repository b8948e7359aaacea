import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileDoor } from "../../src/app/file-door";

/** Files are left in a folder, and found from there: "terug/*.xlsx". */
export function filesIn(folder: string): FileDoor {
  return {
    give: async (files) => {
      await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, basename(name)), bytes)));
    },
    take: async (names) => {
      const found = new Map<string, string>();
      for (const name of names) {
        const within = join(folder, dirname(name));
        for (const file of await filesOf(within))
          if (matches(basename(name), file)) found.set(join(dirname(name), file), join(within, file));
      }
      return [...found]
        .sort(([a], [b]) => a.localeCompare(b, "nl"))
        .map(([, path]) => ({
          name: basename(path),
          read: async () => new Uint8Array(await readFile(path)),
        }));
    },
  };
}

/** None where there is no such folder. */
async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i").test(name);
}
