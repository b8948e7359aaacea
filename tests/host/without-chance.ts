import { withoutMinute } from "../../tools/faults/without-minute";

/**
 * A part of a saved file without what is drawn anew for every file: the minute, its marker's run, what links a heatmap's
 * sheets and the ids of data bars.
 */
export function withoutChance(text: string): string {
  return withoutMinute(text)
    .replace(/"run":"[0-9a-f]+"/u, "")
    .replaceAll(/(?<![0-9a-f])(?:[0-9a-f]{24}|[0-9a-f]{16})(?![0-9a-f])/gu, "")
    .replaceAll(/\{[0-9A-F]{8}-[0-9A-F-]{27}\}/gu, "");
}
