import { foldKey } from "../../framework/fold";
import { listOf, objectOf, optional, required, text, textOrNumber, truth } from "../arguments";
import { Problem } from "../problem";
import { answersOf, answersText, isScore } from "../reading/answers";
import type { ScaleMeaning } from "../reading/scale";
import { actionLabels } from "../wording/actions";
import { competencyOf } from "./chosen-competencies";
import type { Action } from "./definition";

/**
 * Keeps with a sheet of someone else's what a person has said of it: what the values of its scale mean, and which
 * competencies its headers. Every later reading takes it from there. What is not given stays as it was said before.
 */
export const answerSheet: Action<"answerSheet"> = {
  id: "answerSheet",
  label: actionLabels.answerSheet,
  arguments: {
    sheet: optional(text),
    scale: optional(listOf(objectOf({ value: required(textOrNumber), score: required(textOrNumber) }))),
    headers: optional(listOf(objectOf({ header: required(text), competency: required(textOrNumber) }))),
    withoutHeaders: optional(listOf(text)),
    forget: optional(truth),
  },
  async run({ sheet: name, scale, headers = [], withoutHeaders = [], forget = false }, { port, framework }) {
    const { sheets } = await port.survey({
      kinds: [],
      ...(name === undefined ? { active: true } : { names: [name] }),
    });
    const [sheet] = sheets;
    if (!sheet || sheet.marker) throw new Problem("notOthersSheet", { sheet: sheet?.name ?? name ?? "" });
    const before = forget ? { headers: new Map<string, string>() } : answersOf(sheet);
    const codes = headers.map(({ header, competency }): [string, string] => [
      header,
      competencyOf(framework, competency).code,
    ]);
    const kept = [...before.headers, ...codes].filter(([header]) => !withoutHeaders.includes(header));
    const meaning = scale ? meaningOf(scale) : before.scale;
    await port.keepAnswers(
      sheet.id,
      answersText({ headers: new Map(kept), ...(meaning ? { scale: meaning } : {}) }),
    );
    return { sheet: sheet.name };
  },
};

function meaningOf(
  scale: readonly { readonly value: string | number; readonly score: string | number }[],
): ScaleMeaning {
  return new Map(
    scale.map(({ value, score }) => {
      if (!isScore(score)) throw new Problem("invalidScore", { value: String(value), score: String(score) });
      return [typeof value === "number" ? String(value) : foldKey(value), score];
    }),
  );
}
