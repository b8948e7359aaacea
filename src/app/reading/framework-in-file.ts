/** A framework in another workbook, read as a file: its own one, or a sheet that says one. */
import {
  asRead,
  readFramework,
  type NotRead,
  type ReadFramework,
  type ReadingWishes,
} from "../../framework/adopting/read-framework";
import type { Framework } from "../../framework/model";
import { UnreadableFile } from "../../files/bytes/unreadable";
import { readFile } from "../../files/reading/read-file";
import { parseArea } from "../../sheets/plan/a1";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import { doorOf, type FileDoor } from "../file-door";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { NewerFile, sheetsOfFile } from "./file-sheets";
import { frameworkGrid } from "./framework-grid";
import { frameworkAmong } from "./own-framework";
import { ownKind } from "./own-sheet";

/**
 * How what stands in the file is read: the framework of that workbook where it has one of its own, else the sheet that
 * was named, else the only sheet on which there is one. Throws `noFilesHere`, `noSuchFiles`, `fileNotRead`,
 * `sheetNotFound`, `severalFrameworks`, and what reading another workbook's own framework does.
 */
export async function frameworkInFile(
  name: string,
  { sheet, cells }: { readonly sheet?: string; readonly cells?: string },
  builtIn: Framework,
  files: FileDoor | undefined,
): Promise<(wishes: ReadingWishes) => ReadFramework | NotRead> {
  const [file] = await doorOf(files).take([name]);
  if (!file) throw new Problem("noSuchFiles", { names: [name] });
  const sheets = sheetsIn(await file.read(), name);
  if (sheet !== undefined) {
    const named = sheetNamed(sheets, sheet, (each) => each.name);
    if (!named) throw new Problem("sheetNotFound", { name: sheet });
    return ownKind(named) === "framework"
      ? ownOf([named], builtIn)
      : (wishes) =>
          readFramework(frameworkGrid(named, cells === undefined ? undefined : parseArea(cells)), wishes);
  }
  const own = sheets.filter((each) => ownKind(each) === "framework");
  if (own.length > 0) return ownOf(own, builtIn);
  const grids = sheets
    .filter((each) => ownKind(each) === undefined && each.area.rows > 0)
    .map((each) => ({ name: each.name, grid: frameworkGrid(each) }));
  const found = grids.filter(({ grid }) => indicatorsIn(readFramework(grid)) > 0);
  const [only = grids[0], ...others] = found;
  if (others.length > 0)
    throw new Problem("severalFrameworks", { file: name, sheets: found.map((each) => each.name) });
  return (wishes) => (only ? readFramework(only.grid, wishes) : { why: "nothing" });
}

function sheetsIn(bytes: Uint8Array, file: string): readonly ReadSheet[] {
  try {
    return sheetsOfFile(readFile(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Problem("fileNotRead", { file, why: error.why }, { cause: error });
    if (error instanceof NewerFile)
      throw new Problem("fileNotRead", { file, why: "newer" }, { cause: error });
    throw error;
  }
}

/** Word for word, without questions. */
function ownOf(sheets: readonly ReadSheet[], builtIn: Framework): () => ReadFramework {
  const framework = frameworkAmong(sheets, builtIn);
  return () => asRead(framework);
}

function indicatorsIn(read: ReadFramework | NotRead): number {
  return "why" in read ? 0 : read.count.indicators;
}
