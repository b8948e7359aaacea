/** What Univer's own elements are called, for who hears the page rather than sees it. */
export interface GridNames {
  readonly nameBox: string;
  readonly cell: string;
  readonly formulaBar: string;
}

/**
 * Mends what Univer 0.25.1 leaves out: names for the name box and the editors, and no order of its own for Tab. Its
 * elements come and go, so this watches the container until the function it answers is called. `names` is asked each
 * time, as the page's language may change.
 */
export function mendAccess(container: HTMLElement, names: () => GridNames): () => void {
  const mend = () => {
    const { nameBox, cell, formulaBar } = names();
    for (const input of container.querySelectorAll(
      "[data-u-comp='defined-name'] input, input.univer-box-border",
    )) {
      setTo(input, "aria-label", nameBox);
    }
    for (const canvas of container.querySelectorAll("canvas[tabindex]")) setTo(canvas, "tabindex", "-1");
    for (const editor of document.querySelectorAll("[data-u-comp='editor'][contenteditable]")) {
      const name = /FORMULA_BAR/.test(editor.id) ? formulaBar : cell;
      setTo(editor, "role", "textbox");
      setTo(editor, "aria-label", name);
      // Univer puts the editors at the end of the page, outside its container.
      const holder = editor.closest("[id^='univer-doc-selection-container']");
      if (holder) setTo(holder, "role", "region");
      if (holder) setTo(holder, "aria-label", name);
    }
  };
  const observer = new MutationObserver(mend);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["tabindex"] });
  mend();
  return () => observer.disconnect();
}

function setTo(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
