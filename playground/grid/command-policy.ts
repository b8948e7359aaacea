/**
 * Which of Univer's commands a person may give. Everything that would change a sheet goes through the model instead,
 * and what the model has no place for is not offered. What is named here only looks, moves or selects.
 */
const ALLOWED = new Set([
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.scroll-view",
  "sheet.command.scroll-view-reset",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-to-cell",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.command.set-worksheet-activate",
]);

/** Carried out by Univer first; the sizes that come of it are read from its mutations. */
const READ_AFTERWARDS = new Set([
  "sheet.command.delta-column-width",
  "sheet.command.delta-row-height",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-row-height",
  "sheet.command.set-col-auto-width",
]);

export type CommandFate =
  | "allow"
  | "refuse"
  | "enter"
  | "clear"
  | "fill"
  | "copy"
  | "cut"
  | "paste"
  | "bold"
  | "italic"
  | "underline";

/** What becomes of a command that a person gives, by its id. */
export function commandFate(id: string): CommandFate {
  switch (id) {
    case "sheet.command.set-range-values":
      return "enter";
    case "sheet.command.clear-selection-content":
    case "sheet.command.clear-selection-all":
      return "clear";
    case "sheet.command.paste-by-short-key":
      return "paste";
    case "sheet.command.set-range-bold":
      return "bold";
    case "sheet.command.set-range-italic":
      return "italic";
    case "sheet.command.set-range-underline":
      return "underline";
    case "sheet.command.auto-fill":
      return "fill";
    case "univer.command.copy":
      return "copy";
    case "univer.command.cut":
      return "cut";
    case "univer.command.paste":
    case "univer.command.undo":
    case "univer.command.redo":
      return "refuse";
  }
  if (!id.startsWith("sheet.command.")) return "allow";
  return ALLOWED.has(id) || READ_AFTERWARDS.has(id) ? "allow" : "refuse";
}
