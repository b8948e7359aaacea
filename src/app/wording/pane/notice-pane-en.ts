import type { NoticePaneWording } from "./notice-pane";
import { removalEn } from "./removal-en";

/** What can be done about a notice, in English. */
export const noticePaneEn: NoticePaneWording = {
  ...removalEn,
  goTo: "Go to sheet",
  remove: "Delete sheet",
  removeAll: (count) => `Delete all ${count} sheets`,
  confirm: "Yes, delete",
  keep: "Keep sheet",
  keepAll: "Keep sheets",
};
