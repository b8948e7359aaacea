import type { NoticePaneWording } from "./notice-pane";
import { removalWording } from "./removal";

/** What can be done about a notice, in English. */
export const noticePaneEn: NoticePaneWording = {
  ...removalWording.en,
  goTo: "Go to sheet",
  remove: "Delete sheet",
  removeAll: (count) => `Delete all ${count} sheets`,
  confirm: "Yes, delete",
  keep: "Keep sheet",
  keepAll: "Keep sheets",
};
