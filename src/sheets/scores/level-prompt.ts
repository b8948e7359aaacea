import type { Competency } from "../../framework/model";
import { cutAtWord } from "../drafting/cut-text";
import { RULE_TEXT_LIMIT, RULE_TITLE_LIMIT, type ValidationPlan } from "../plan/plan-rules";

/**
 * What is shown beside a cell for a competency: its name, and a line for each level with as much of its indicators as
 * there is room for.
 */
export function levelPrompt({ name, levels }: Competency): NonNullable<ValidationPlan["prompt"]> {
  const lines = levels.map(({ number, indicators }) => `${number}: ${indicators.join("; ")}`);
  return {
    title: cutAtWord(name, RULE_TITLE_LIMIT),
    text: linesWithin(lines, RULE_TEXT_LIMIT).join("\n"),
  };
}

/** The lines, each cut to an equal share of the room; what some leave over goes to the others, the first ones first. */
function linesWithin(lines: readonly string[], most: number): readonly string[] {
  const room = most - (lines.length - 1);
  const share = Math.floor(room / lines.length);
  const cut = lines.map((line) => cutAtWord(line, share));
  let left = room - cut.reduce((sum, { length }) => sum + length, 0);
  return cut.map((short, index) => {
    const longer = cutAtWord(lines[index] ?? "", short.length + left);
    left -= longer.length - short.length;
    return longer;
  });
}
