/** What is drawn anew each time something is made, left out of what is compared. */

/** A heatmap says when it was made: a minute later it says another. */
export function withoutMinute(text: string): string {
  return text.replaceAll(/gemaakt \d\d-\d\d-\d{4} \d\d:\d\d/gu, "gemaakt");
}

/** A part of a saved file, without the minute, its marker's run, what links a heatmap's sheets and the ids of data bars. */
export function withoutChance(text: string): string {
  return withoutMinute(text)
    .replace(/"run":"[0-9a-f]+"/u, "")
    .replaceAll(/(?<![0-9a-f])(?:[0-9a-f]{24}|[0-9a-f]{16})(?![0-9a-f])/gu, "")
    .replaceAll(/\{[0-9A-F]{8}-[0-9A-F-]{27}\}/gu, "");
}
