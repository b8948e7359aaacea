/** Ties the ribbon's buttons to Office by name, before what they do is there. */
import { commandIds, type Commands } from "./command-ids";

/** What is used of `Office.AddinCommands.Event`. */
interface CommandEvent {
  completed(): void;
}

/**
 * Ties the commands to the ribbon. In the first script of the page, since Excel lets go of a click that comes before
 * its function is known: it only loads the page (office-js 5176, 3378). What they do is loaded at the first click if it
 * is not there yet; the click waits for it, and acts once.
 * Office waits for `completed()` and greys out the button until then: it is called whatever happens.
 */
export function associateCommands(load: () => Promise<Commands>): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: CommandEvent) => {
      // What an action met with is in the pane's view. That the pane itself cannot be opened can be said nowhere.
      const completed = () => event.completed();
      void load()
        .then((commands) => commands[id]())
        .then(completed, completed);
    });
  }
}
