// First of all: Univer and the workbook model need it.
import "./iterator-polyfill";
import { createRoot } from "react-dom/client";
import type { CellValue } from "embedded-excel/cells";
import { parseArea } from "embedded-excel/cells";
import { App } from "./app";
import "./page.css";
import { PaneFrame } from "./pane/pane-frame";
import { Playground } from "./playground";
import { settingsFrom } from "./pieces/page-settings";
import { wordingFor } from "./pieces/wording";

/** What browser tests, pictures and curious people find at `window.playground`. */
export interface PlaygroundHandle {
  /** Resolves when the grid is drawn and the add-in in the pane has made its commands known. */
  readonly ready: Promise<void>;
  /** The workbook that is open now. */
  readonly book: Playground["book"];
  /** The embedded Excel: meter, faults, requirement sets. */
  readonly excel: Playground["excel"];
  readonly playground: Playground;
  /** What the workbook holds in a cell: `cell("Blad1", "B2")`; undefined where there is no such sheet or cell. */
  cell(sheet: string, address: string): { readonly value: CellValue; readonly formula?: string } | undefined;
  /** What the grid shows in a cell of a sheet, as text. */
  shown(sheet: string, address: string): string | undefined;
  /** The middle of a cell of the sheet in front, in pixels of the window, to click at; undefined out of sight. */
  point(address: string): { readonly x: number; readonly y: number } | undefined;
}

declare global {
  interface Window {
    playground?: PlaygroundHandle;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const settings = settingsFrom(location.search);
  document.documentElement.dataset.theme = settings.theme;
  const answer = await fetch("manifest.xml");
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  const grid = document.createElement("div");
  grid.className = "grid";
  grid.setAttribute("role", "region");
  const frame = document.createElement("iframe");
  const pane = new PaneFrame(frame);
  const playground = new Playground(settings, manifest, grid, pane);
  createRoot(root).render(<App playground={playground} grid={grid} frame={frame} />);
  window.playground = handleOf(
    playground,
    Promise.all([pane.ready, playground.functionsReady]).then(() => undefined),
  );
}

function handleOf(playground: Playground, ready: Promise<void>): PlaygroundHandle {
  const place = (address: string) => {
    const area = parseArea(address);
    return area && playground.grid.cellPlace(area.row, area.column);
  };
  return {
    ready,
    playground,
    get book() {
      return playground.book;
    },
    get excel() {
      return playground.excel;
    },
    cell: (sheetName, address) => {
      const sheet = playground.book.sheetByName(sheetName);
      const area = parseArea(address);
      if (!sheet || !area) return undefined;
      const formula = sheet.formula(area.row, area.column);
      return { value: sheet.value(area.row, area.column), ...(formula !== undefined && { formula }) };
    },
    shown: (sheetName, address) => {
      const sheet = playground.book.sheetByName(sheetName);
      const area = parseArea(address);
      return sheet && area && playground.grid.shownText(sheet.id, area.row, area.column);
    },
    point: (address) => {
      const found = place(address);
      return found && { x: found.left + found.width / 2, y: found.top + found.height / 2 };
    },
  };
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    const { title, message } = wordingFor(settingsFrom(location.search).language).refusals.start;
    root.innerHTML = '<div class="start-error" role="alert"><h1></h1><p></p></div>';
    const [heading, text] = root.querySelectorAll("h1, p");
    if (heading) heading.textContent = title;
    if (text) text.textContent = message;
    throw error;
  });
}
