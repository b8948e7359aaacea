/** By which files go out of the add-in and come in: a download and a drop in the pane, a folder in a scenario. */
import { Problem } from "./problem";

export interface FileToGive {
  /** With its extension; no folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileToTake {
  readonly name: string;
  /** Reads it now: one file is in memory at a time. */
  readonly read: () => Promise<Uint8Array>;
}

export interface FileDoor {
  /** Several files go out as one, a zip of this name; each by itself when left out. */
  readonly zipAs?: string;
  /** Hands out all of them, or rejects. Nothing of the workbook is touched. */
  give(files: readonly FileToGive[]): Promise<void>;
  /** The files of these names, in which `*` stands for anything; in the order of their names. */
  take(names: readonly string[]): Promise<readonly FileToTake[]>;
}

/** The door that was given; throws `noFilesHere` where there is none. */
export function doorOf(door: FileDoor | undefined): FileDoor {
  if (!door) throw new Problem("noFilesHere", {});
  return door;
}
