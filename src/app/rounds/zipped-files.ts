import { zipOf } from "../../files/bytes/zip-write";
import type { FileToGive } from "../file-door";

/** Several files as one, for where each would have to be kept by hand; a single one as it is. */
export function zippedFiles(files: readonly FileToGive[], name: string): readonly FileToGive[] {
  if (files.length < 2) return files;
  return [{ name, bytes: zipOf(files.map(({ name: file, bytes }) => ({ name: file, content: bytes }))) }];
}
