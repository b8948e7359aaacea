import { Problem } from "../../app/problem";
import { chanceToken } from "../../app/chance";
import { ANSWERS_KEY, answerNames, isAnswerName } from "../request/answer-names";
import { inTwoTries } from "../request/errors";
import type { Patiently } from "../request/request";

const NAME_COMMENT = "Hierin staat wat in Compleet over dit blad is geantwoord.";

/** See `WorkbookPort.keepAnswers`. */
export async function keepAnswers(sheetId: string, answers: string, patiently: Patiently): Promise<void> {
  await inTwoTries(() => keep(sheetId, answers, patiently));
}

async function keep(sheetId: string, answers: string, patiently: Patiently): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    await patiently(context.sync());
    if (found.isNullObject) throw new Problem("sheetNotFound", { name: sheetId });
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const property = sheet.customProperties.getItemOrNullObject(ANSWERS_KEY).load("key");
    const names = sheet.names.load("items/name");
    await patiently(context.sync());
    for (const item of names.items) if (isAnswerName(item.name)) item.delete();
    if (answers !== "") {
      sheet.customProperties.add(ANSWERS_KEY, answers);
      for (const { name, formula } of answerNames(answers, chanceToken()))
        sheet.names.add(name, formula, NAME_COMMENT).visible = false;
    } else if (!property.isNullObject) property.delete();
    await patiently(context.sync());
  });
}
