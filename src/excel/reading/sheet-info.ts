import type { SheetInfo } from "../../app/port";

/** A sheet of which id, name, visibility and protection/protected are loaded, as the actions know it. */
export function sheetInfo(sheet: Excel.Worksheet): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
  };
}
