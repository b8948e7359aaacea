import { useEffect, type JSX } from "react";
import { AlertDialog } from "./alert-dialog";
import { mendAccess } from "./grid/univer-access";
import { CloseIcon, PaneIcon } from "./pieces/icons";
import type { Playground } from "./playground";
import { cycleRegions, type Region } from "./regions";
import { RowGroups } from "./row-groups";
import { Ribbon } from "./ribbon/ribbon";
import { SheetTabs } from "./tabs/sheet-tabs";
import { OverGrid } from "./over-grid";
import { useStore } from "./pieces/use-store";
import { TitleBar } from "./title-bar";

export interface AppProps {
  readonly playground: Playground;
  /** Elements that live outside React: the grid, and the frame of the pane. */
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** Everything on the page but what is in the grid and in the pane's frame. */
export function App({ playground, grid, frame }: AppProps): JSX.Element {
  const state = useStore(playground.store);
  const { shown } = useStore(playground.alerts.store);
  const { words } = playground;
  const { settings, paneShown, onGrid } = state;
  useEffect(() => {
    document.documentElement.lang = settings.language.slice(0, 2);
    document.documentElement.dataset.theme = settings.theme;
    document.title = `${state.fileName} – ${words.title}`;
    frame.setAttribute("title", words.pane.label);
    grid.setAttribute("aria-label", words.grid.label);
  }, [settings, state.fileName, words, frame, grid]);
  useEffect(() => {
    const stop = cycleRegions(() => regionsOf(playground, grid, frame), frame);
    return () => stop();
  }, [playground, grid, frame]);
  useEffect(() => {
    const stop = mendAccess(grid, () => playground.words.grid);
    return () => stop();
  }, [playground, grid]);
  return (
    <>
      <div className="top">
        <TitleBar
          words={words}
          fileName={state.fileName}
          settings={settings}
          onNew={() => void playground.newBook()}
          onOpen={(file) =>
            void file.arrayBuffer().then((buffer) => playground.openFile(file.name, new Uint8Array(buffer)))
          }
          onDownload={() => void playground.file().then(({ name, bytes }) => saveAs(name, bytes))}
          onChange={(change) => void playground.change(change)}
        />
        <Ribbon
          tabs={state.manifest.tabs}
          tabsLabel={words.ribbon.tabs}
          address={(icon) => playground.address(icon)}
          onPress={(button) => playground.press(button)}
        />
      </div>
      <main className="middle" aria-label={state.fileName}>
        <RowGroups playground={playground} grid={grid} />
        <Mount element={grid} className="grid-holder" />
        <aside className="pane" hidden={!paneShown} aria-label={words.pane.label}>
          <div className="pane-title">
            <h2>{state.manifest.name}</h2>
            <button
              type="button"
              className="icon-button"
              data-action="close-pane"
              aria-label={words.pane.close}
              title={words.pane.close}
              onClick={() => playground.showPane(false)}
            >
              <CloseIcon />
            </button>
          </div>
          <Mount element={frame} className="pane-holder" />
        </aside>
        {state.opening !== undefined && (
          <div className="opening" role="status">
            {words.file.opening(state.opening)}
          </div>
        )}
      </main>
      <BottomBar playground={playground} key={`bar ${settings.language}`} />
      <OverGrid playground={playground} onGrid={onGrid} grid={grid} />
      <p className="unseen" role="status">
        {state.status}
      </p>
      {shown && <AlertDialog key={`${shown.title} ${shown.message}`} alert={shown} />}
    </>
  );
}

function BottomBar({ playground }: { playground: Playground }): JSX.Element {
  const { onGrid, paneShown } = useStore(playground.store);
  const { sheets, active } = useStore(onGrid.state);
  const { words } = playground;
  return (
    <footer className="bottom">
      <SheetTabs
        words={words.tabs}
        sheets={sheets}
        active={active}
        onActivate={(id) => onGrid.onSheet(id, (sheet, book) => book.select(sheet, onGrid.lastSelection(id)))}
        onAdd={() => onGrid.addSheet()}
        onRename={(id, name) => onGrid.onSheet(id, (sheet, book) => book.renameSheet(sheet, name))}
        onRemove={(id) => void playground.removeSheet(id)}
        onCopy={(id) =>
          onGrid.onSheet(id, (sheet, book) =>
            book.select(book.copySheet(sheet, book.sheets.indexOf(sheet) + 1), onGrid.lastSelection(id)),
          )
        }
        onMove={(id, step) =>
          onGrid.onSheet(id, (sheet, book) => book.moveSheet(sheet, nextPlace(sheets, id, step)))
        }
        onShow={(id, visible) =>
          onGrid.onSheet(id, (sheet, book) => book.setVisibility(sheet, visible ? "visible" : "hidden"))
        }
      />
      {!paneShown && (
        <button
          type="button"
          className="open-pane"
          data-action="open-pane"
          onClick={() => playground.showPane(true)}
        >
          <PaneIcon />
          {words.pane.open}
        </button>
      )}
    </footer>
  );
}

/** Ribbon, grid, pane, sheets: in the order of the window. */
function regionsOf(playground: Playground, grid: HTMLElement, frame: HTMLIFrameElement): readonly Region[] {
  const within = (selector: string, goTo: string): Region => ({
    holds: (active) => Boolean(active?.closest(selector)),
    enter: () => document.querySelector<HTMLElement>(`${selector} ${goTo}`)?.focus(),
  });
  const sheet: Region = { holds: (active) => grid.contains(active), enter: () => playground.grid.focus() };
  const pane: Region = { holds: (active) => active === frame, enter: () => frame.contentWindow?.focus() };
  const shown = playground.store.get().paneShown ? [pane] : [];
  return [sheet, ...shown, within(".bottom", "[aria-selected=true]"), within(".top", "[aria-selected=true]")];
}

/** The place of the next visible sheet in a direction. */
function nextPlace(
  sheets: readonly { readonly id: string; readonly visible: boolean }[],
  id: string,
  step: -1 | 1,
): number {
  let at = sheets.findIndex((sheet) => sheet.id === id) + step;
  while (sheets[at] && !sheets[at]?.visible) at += step;
  return Math.max(0, Math.min(sheets.length - 1, at));
}

/** Puts an element that lives outside React in its place. */
function Mount({ element, className }: { element: HTMLElement; className: string }): JSX.Element {
  return (
    <div
      className={className}
      ref={(holder) => void (holder && element.parentNode !== holder && holder.append(element))}
    />
  );
}

function saveAs(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
