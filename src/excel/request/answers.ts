/** What a person has said of a sheet that is not ours, kept as a custom property of that sheet. */
import { Problem } from "../../app/problem";
import { inTwoTries } from "./errors";
import type { Patiently } from "./request";

export const ANSWERS_KEY = "compleetAntwoorden";

/** See `WorkbookPort.keepAnswers`. */
export async function keepAnswers(sheetId: string, answers: string, patiently: Patiently): Promise<void> {
  await inTwoTries(() => keep(sheetId, answers, patiently));
}

async function keep(sheetId: string, answers: string, patiently: Patiently): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    const property = sheet.customProperties.getItemOrNullObject(ANSWERS_KEY).load("key");
    await patiently(context.sync());
    if (sheet.isNullObject) throw new Problem("sheetNotFound", { name: sheetId });
    if (answers !== "") sheet.customProperties.add(ANSWERS_KEY, answers);
    else if (!property.isNullObject) property.delete();
    await patiently(context.sync());
  });
}
