/** A pane that is shown in contrast colours although the computer does not use them. */

/** The part of a window that is changed. */
export interface MediaWindow {
  matchMedia(query: string): MediaQueryList;
}

const FORCED = /^\s*\(\s*forced-colors\s*:\s*active\s*\)\s*$/;

/** From now on `(forced-colors: active)` is true in this window, as in Windows with a contrast theme. */
export function forceColors(pane: MediaWindow): void {
  const ask = pane.matchMedia.bind(pane);
  pane.matchMedia = (query) => {
    const list = ask(query);
    if (FORCED.test(query)) Object.defineProperty(list, "matches", { value: true });
    return list;
  };
}
