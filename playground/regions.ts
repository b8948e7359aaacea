/**
 * F6 takes the keyboard from one part of the window to the next, Shift+F6 back, as in Excel: inside the grid Tab
 * goes to the next cell, so it cannot lead out.
 */
export interface Region {
  /** Whether the keyboard is here. */
  readonly holds: (active: Element | null) => boolean;
  readonly enter: () => void;
}

/** Listens in the page and in the pane's frame; answers the way to stop. */
export function cycleRegions(regions: () => readonly Region[], frame: HTMLIFrameElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const all = regions();
    const now = all.findIndex((region) => region.holds(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    all[(Math.max(now, 0) + step + all.length) % all.length]?.enter();
  };
  const onLoad = () => frame.contentWindow?.addEventListener("keydown", onKey, true);
  document.addEventListener("keydown", onKey, true);
  frame.addEventListener("load", onLoad);
  return () => {
    document.removeEventListener("keydown", onKey, true);
    frame.removeEventListener("load", onLoad);
  };
}
