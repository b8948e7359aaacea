import { foldKey } from "../../framework/fold";
import { answerSheetArguments } from "../arguments/checking-arguments";
import { Problem } from "../problem";
import { highestScoreIn } from "../../scoring/level-score";
import { answersOf, answersText, isScore, type SheetAnswers } from "../reading/given-answers";
import type { HeadingMeaning } from "../arguments/heading-meanings";
import type { ColumnRole } from "../arguments/score-columns";
import { headerKey } from "../reading/read-columns";
import { nameMark } from "../reading/name-mark";
import type { ScaleMeaning } from "../reading/scale";
import { competencyOf } from "../chosen-competencies";
import type { Action } from "../definition";

/**
 * Keeps with a sheet of someone else's what a person has said of it: what the values of its scale mean, which
 * competencies its headers, who is somebody, what its columns are
 * for, what words over its scores mean, and which of several moments counts. Every later reading takes it from there. What is not given stays as it was said before.
 */
export const answerSheet: Action<"answerSheet"> = {
  id: "answerSheet",
  arguments: answerSheetArguments,
  framework: "scores",
  async run(args, { port, framework }) {
    const {
      sheet: name,
      scale,
      headers = [],
      people = [],
      roles = [],
      headings = [],
      withoutHeaders = [],
      forget,
    } = args;
    const { sheets } = await port.survey({
      kinds: [],
      ...(name === undefined ? { active: true } : { names: [name] }),
    });
    const [sheet] = sheets;
    if (!sheet || sheet.marker) throw new Problem("notOthersSheet", { sheet: sheet?.name ?? name ?? "" });
    const before: SheetAnswers = forget ? { headers: new Map() } : answersOf(sheet);
    const codes = headers.map(({ header, competency }): [string, string] => [
      header,
      competencyOf(framework, competency).code,
    ]);
    const kept = [...before.headers, ...codes].filter(([header]) => !withoutHeaders.includes(header));
    const meaning = scale
      ? meaningOf(scale, highestScoreIn(framework))
      : args.withoutScale
        ? undefined
        : before.scale;
    const moment = args.moment
      ? { header: headerKey(args.moment.header), value: foldKey(args.moment.value) }
      : args.withoutMoment
        ? undefined
        : before.moment;
    const said = people.map((one): [string, boolean] => [nameMark(one.name), one.isPerson]);
    const words = headings.map((one): [string, HeadingMeaning] => [foldKey(one.word), one.means]);
    const columns = roles.map((one): [string, ColumnRole] => [headerKey(one.header), one.role]);
    await port.keepAnswers(
      sheet.id,
      answersText({
        headers: new Map(kept),
        people: new Map([...(args.withoutPeople ? [] : (before.people ?? [])), ...said]),
        roles: new Map([...(args.withoutRoles ? [] : (before.roles ?? [])), ...columns]),
        headings: new Map([...(args.withoutHeadings ? [] : (before.headings ?? [])), ...words]),
        ...(meaning ? { scale: meaning } : {}),
        ...(moment ? { moment } : {}),
      }),
    );
    return { sheet: sheet.name };
  },
};

function meaningOf(
  scale: readonly { readonly value: string | number; readonly score: string | number }[],
  highest: number,
): ScaleMeaning {
  return new Map(
    scale.map(({ value, score }) => {
      if (!isScore(score, highest))
        throw new Problem("invalidScore", { value: String(value), score: String(score), highest });
      return [typeof value === "number" ? String(value) : foldKey(value), score];
    }),
  );
}
