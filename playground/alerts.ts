import { Store } from "./pieces/store";

export interface AlertChoice {
  readonly id: string;
  readonly label: string;
}

/** A question or message over the page, answered before anything else happens. */
export interface Alert {
  readonly title: string;
  readonly message: string;
  /** The first is the one that Enter gives; Escape gives the last. */
  readonly choices: readonly AlertChoice[];
  readonly answer: (id: string) => void;
}

/** The alerts of the page: one at a time, the others wait their turn. */
export class Alerts {
  readonly store = new Store<{ readonly shown?: Alert }>({});
  private readonly waiting: Alert[] = [];

  /** Shows an alert; resolves with the id of the choice. */
  ask(title: string, message: string, choices: readonly AlertChoice[]): Promise<string> {
    return new Promise((resolve) => {
      const alert: Alert = {
        title,
        message,
        choices,
        answer: (id) => {
          this.store.set({ shown: this.waiting.shift() });
          resolve(id);
        },
      };
      if (this.store.get().shown) this.waiting.push(alert);
      else this.store.set({ shown: alert });
    });
  }
}
