import { goToScoreArguments } from "../arguments/checking-arguments";
import type { Action } from "../definition";
import { scoreStep } from "../pane/score-steps";

/**
 * Selects the score before or after the one given, or the next one that is empty, while the one given is selected still;
 * no address where there is none.
 */
export const goToScore: Action<"goToScore"> = {
  id: "goToScore",
  arguments: goToScoreArguments,
  framework: "scores",
  async run({ sheetId, address: from, step }, { port, framework }) {
    const { sheets } = await port.survey({ kinds: [], ids: [sheetId] });
    const sheet = sheets.find(({ id }) => id === sheetId);
    const address = sheet && scoreStep(framework, sheet, from, step);
    if (address === undefined) return {};
    await port.goTo(sheetId, address, from);
    return { address };
  },
};
