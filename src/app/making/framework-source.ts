/** Where a framework of somebody else's stands, and how it is read there. */
import {
  asRead,
  readFramework,
  type NotRead,
  type ReadFramework,
  type ReadingWishes,
} from "../../framework/adopting/read-framework";
import { readFrameworkText } from "../../framework/adopting/read-text";
import type { Framework } from "../../framework/model";
import { areaAddress, parseArea } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { AdoptedFramework, FrameworkSource } from "../framework-action";
import type { FileDoor } from "../file-door";
import type { ReadSheet, WorkbookPort, WorkbookView } from "../port";
import { Problem } from "../problem";
import { frameworkGrid } from "../reading/framework-grid";
import { frameworkInFile } from "../reading/framework-in-file";

/** The workbook, and what is to be read of it. */
export interface SourceOfFramework {
  readonly view: WorkbookView;
  readonly readFrom?: AdoptedFramework["readFrom"];
  /** It is the workbook's own framework, or a copy of it. */
  readonly isOwn?: boolean;
  read(wishes: ReadingWishes): ReadFramework | NotRead;
}

/**
 * The workbook, and what is to be read as a framework. Throws `sheetNotFound`, and `nothingSelected`.
 */
export async function frameworkSource(
  port: WorkbookPort,
  from: FrameworkSource,
  builtIn: Framework,
  files?: FileDoor,
): Promise<SourceOfFramework> {
  if (from === "builtIn") return { view: await port.look({}), read: () => asRead(builtIn) };
  const { text, file } = from;
  if (file !== undefined) {
    const view = await port.look({});
    return { view, read: await frameworkInFile(file, from, builtIn, files) };
  }
  if (text !== undefined)
    return { view: await port.look({}), read: (wishes) => readFrameworkText(text, wishes) };
  if (from.sheet !== undefined) {
    const { view, sheets } = await port.survey({ kinds: [], names: [from.sheet] });
    const sheet = sheetNamed(sheets, from.sheet, ({ name }) => name);
    if (!sheet) throw new Problem("sheetNotFound", { name: from.sheet });
    return onSheet(view, sheet, from.cells === undefined ? undefined : parseArea(from.cells));
  }
  const { selection } = await port.look({ target: { rows: 1, columns: 1 } });
  if (!selection) throw new Problem("nothingSelected", {});
  const { view, sheets } = await port.survey({ kinds: [], ids: [selection.sheet.id] });
  const [sheet] = sheets;
  if (!sheet) throw new Problem("sheetGone", {});
  const whole = selection.rows * selection.columns === 1;
  return onSheet(view, sheet, whole ? undefined : selection);
}

function onSheet(view: WorkbookView, sheet: ReadSheet, part?: Area): SourceOfFramework {
  const grid = frameworkGrid(sheet, part);
  const { id: sheetId, name } = sheet;
  const cells = part && areaAddress(part);
  return {
    view,
    isOwn: sheet.marker?.kind === "framework",
    readFrom: { sheet: name, sheetId, ...(cells ? { cells } : {}) },
    read: (wishes) => readFramework(grid, wishes),
  };
}
