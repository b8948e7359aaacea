import type { NoticePaneWording } from "./notice-pane";
import { removalWording } from "./removal";

/** What can be done about a notice, in Dutch. */
export const noticePaneNl: NoticePaneWording = {
  ...removalWording.nl,
  goTo: "Ga naar blad",
  remove: "Verwijder blad",
  removeAll: (count) => `Verwijder alle ${count} bladen`,
  confirm: "Ja, verwijderen",
  keep: "Blad behouden",
  keepAll: "Bladen behouden",
};
