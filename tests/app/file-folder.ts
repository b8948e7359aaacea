/** A folder of files in memory, as the door by which files go out and come in. */
import type { FileDoor, FileToGive } from "../../src/app/file-door";

export class FileFolder implements FileDoor {
  readonly files = new Map<string, Uint8Array>();
  /** How many were being read at once, at most. */
  mostAtOnce = 0;
  private reading = 0;

  async give(files: readonly FileToGive[]): Promise<void> {
    for (const { name, bytes } of files) this.files.set(name, bytes);
  }

  async take(names: readonly string[]) {
    const matches = (name: string): boolean =>
      names.some((each) =>
        new RegExp(`^${each.replaceAll(/[.()+]/g, "\\$&").replaceAll("*", ".*")}$`).test(name),
      );
    return [...this.files]
      .filter(([name]) => matches(name))
      .sort(([a], [b]) => a.localeCompare(b, "nl"))
      .map(([name, bytes]) => ({
        name,
        read: async () => {
          this.reading += 1;
          this.mostAtOnce = Math.max(this.mostAtOnce, this.reading);
          await Promise.resolve();
          this.reading -= 1;
          return bytes;
        },
      }));
  }

  /** The bytes of a file; throws where there is none. */
  file(name: string): Uint8Array {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`No file ${name}: ${[...this.files.keys()].join()}`);
    return bytes;
  }
}
