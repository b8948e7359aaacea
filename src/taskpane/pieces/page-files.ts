/** Files on the page of the pane: kept as downloads, and chosen or dropped. Nothing is sent anywhere. */
import type { FileDoor, FileToGive } from "../../app/file-door";

/** So long a download may take to begin before its bytes are let go. */
const UNTIL_BEGUN_MS = 60_000;

/** Hands out files as one download: a zip where there are several. */
export function downloadDoor(zipName: string): FileDoor {
  return {
    zipAs: zipName,
    give: async (files) => files.forEach(download),
    take: async () => [],
  };
}

function download({ name, bytes }: FileToGive): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_BEGUN_MS);
}

/** Takes the files that were chosen, whatever is asked for. Two of one name, of two folders, are told apart. */
export function chosenDoor(files: readonly File[]): FileDoor {
  return {
    give: async () => undefined,
    take: async () => {
      const counts = new Map<string, number>();
      return files.map((file) => {
        const count = (counts.get(file.name) ?? 0) + 1;
        counts.set(file.name, count);
        return {
          name: count === 1 ? file.name : `${file.name} (${count})`,
          read: async () => new Uint8Array(await file.arrayBuffer()),
        };
      });
    },
  };
}
