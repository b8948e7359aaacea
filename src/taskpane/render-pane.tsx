import { createRoot } from "react-dom/client";
import type { PaneProps } from "./pane";
import { PaneRoot } from "./pane-root";

/** The pane on a page: `update` changes the theme or language and keeps what the user has chosen. */
export interface RenderedPane {
  readonly update: (change: Partial<PaneProps>) => void;
  readonly unmount: () => void;
}

/** Draws the pane into the element, in place of whatever is there, and sets the page's language. */
export function renderPane(element: HTMLElement, props: PaneProps): RenderedPane {
  element.replaceChildren();
  const root = createRoot(element);
  let current = props;
  const render = () => {
    element.ownerDocument.documentElement.lang = current.language;
    root.render(<PaneRoot {...current} />);
  };
  render();
  return {
    update: (change) => {
      current = { ...current, ...change };
      render();
    },
    unmount: () => root.unmount(),
  };
}
