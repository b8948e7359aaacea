import type { NoticePaneWording } from "./notice-pane";
import { removalNl } from "./removal-nl";

/** What can be done about a notice, in Dutch. */
export const noticePaneNl: NoticePaneWording = {
  ...removalNl,
  goTo: "Ga naar blad",
  remove: "Verwijder blad",
  removeAll: (count) => `Verwijder alle ${count} bladen`,
  confirm: "Ja, verwijderen",
  keep: "Blad behouden",
  keepAll: "Bladen behouden",
};
