import type { Competency } from "../framework/model";
import { cutAtWord } from "./cut-text";
import { RULE_TEXT_LIMIT, RULE_TITLE_LIMIT, type ValidationPlan } from "./plan-rules";

/**
 * What is shown beside a cell for a competency: its name, and a line for each level with as much of its indicators as
 * there is room for. What a short level leaves goes to the others.
 */
export function levelPrompt({ name, levels }: Competency): NonNullable<ValidationPlan["prompt"]> {
  const lines = levels.map(({ number, indicators }) => `${number}: ${indicators.join("; ")}`);
  let room = RULE_TEXT_LIMIT - (lines.length - 1);
  let waiting = lines.length;
  const cut = new Map<number, string>();
  for (const index of lines.map((_, at) => at).sort((a, b) => length(lines[a]) - length(lines[b]))) {
    const line = cutAtWord(lines[index] ?? "", Math.floor(room / waiting));
    cut.set(index, line);
    room -= line.length;
    waiting--;
  }
  return {
    title: cutAtWord(name, RULE_TITLE_LIMIT),
    text: lines.map((_, index) => cut.get(index) ?? "").join("\n"),
  };
}

const length = (text: string | undefined): number => text?.length ?? 0;
