import { chanceToken } from "../../app/chance";
import { Problem } from "../../app/problem";
import type { SheetMark } from "../../sheets/marker/marker";
import { inTwoTries } from "../request/errors";
import { nameSteps, propertyStep, sheetId as idOf } from "../reading/kept-marker";
import { isMarkerName } from "../../sheets/marker/marker-places";
import type { Patiently } from "../request/request";

/** See `WorkbookPort.mark`. */
export async function markSheet(sheetId: string, mark: SheetMark, patiently: Patiently): Promise<void> {
  await inTwoTries(() => markAnew(sheetId, mark, patiently));
}

async function markAnew(sheetId: string, mark: SheetMark, patiently: Patiently): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    await patiently(context.sync());
    if (found.isNullObject) throw new Problem("sheetGone", {});
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const names = sheet.names.load("items/name");
    await patiently(context.sync());
    for (const item of names.items) if (isMarkerName(item.name)) item.delete();
    const identity = { mark, id: idOf(chanceToken(), 0), definedNames: [] };
    for (const step of [propertyStep(identity), ...nameSteps(identity)]) step.queue(sheet);
    await patiently(context.sync());
  });
}
