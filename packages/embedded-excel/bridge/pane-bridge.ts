/**
 * The first script of the pane in the playground's frame: lays the bridge that Microsoft's client looks for, and
 * completes `Office` as soon as the client's script has run, before the add-in's own.
 */
import { forceColors, type MediaWindow } from "./forced-colors";
import {
  isBridgeMessage,
  paneSetup,
  type PageToPane,
  type PaneSetup,
  type PaneToPage,
} from "./frame-messages";
import { AddinRuntime, bootOffice, type ClientGlobals } from "./office-boot";
import type { NativeBridge } from "./protocol";
import { RequirementSets } from "./requirement-sets";

/** The parts of the pane's window that the bridge touches. */
export type PaneWindow = Pick<Window, "addEventListener" | "document" | "location" | "parent"> &
  Partial<ClientGlobals & MediaWindow> & { _richApiNativeBridge?: NativeBridge };

/** Lays the bridge to the page around the frame. */
export function layPaneBridge(pane: PaneWindow, setup: PaneSetup = paneSetup(pane.location.search)): void {
  if (setup.forcedColors && pane.matchMedia) forceColors(pane as MediaWindow);
  const send = (message: PaneToPage): void => pane.parent.postMessage(message, pane.location.origin);
  send({ kind: "excel:started" });
  const runtime = new AddinRuntime("Taskpane", (visible) => send({ kind: "excel:pane", visible }));
  // Office.js is ready, and from then on Excel asks, whatever has been associated by then.
  let ready = false;
  let telling = false;
  runtime.onAssociated = () => {
    if (!ready || telling) return;
    telling = true;
    // Once for all that a script associates.
    queueMicrotask(() => {
      telling = false;
      send({
        kind: "excel:associated",
        actions: [...runtime.actions.keys()],
        functions: [...runtime.customFunctions.keys()],
      });
    });
  };
  const bridge: NativeBridge = { sendMessageToHost: (text) => send({ kind: "excel:toHost", text }) };
  pane._richApiNativeBridge = bridge;
  pane.addEventListener("message", (event) => {
    if (event.source !== pane.parent || event.origin !== pane.location.origin) return;
    const message: unknown = event.data;
    if (isBridgeMessage(message)) take(message as PageToPane, bridge, runtime, send);
  });
  onClientLoaded(pane.document, () => {
    bootOffice(pane as unknown as ClientGlobals, setup.environment, new RequirementSets(setup.sets), runtime);
    onRead(pane.document, () => {
      ready = true;
      runtime.onAssociated();
    });
  });
}

/**
 * When the page has been read. Microsoft's client starts custom functions as soon as Office is ready and the document
 * is no longer "loading" (excel-web-16.00.debug.js, `initializeCustomFunctionsOrDelay`): scripts that are deferred may
 * still be on their way then, and what a cell asks of them is an error (office-js 4769).
 */
function onRead(document: Document, act: () => void): void {
  if (document.readyState !== "loading") return act();
  const listener = (): void => {
    document.removeEventListener("readystatechange", listener);
    act();
  };
  document.addEventListener("readystatechange", listener);
}

function take(
  message: PageToPane,
  bridge: NativeBridge,
  runtime: AddinRuntime,
  send: (message: PaneToPage) => void,
): void {
  switch (message.kind) {
    case "excel:fromHost":
      bridge.onMessageFromHost?.(message.text);
      break;
    case "excel:visibility":
      void runtime.setPaneVisible(message.visible);
      break;
    case "excel:invokeAction": {
      const { call } = message;
      runtime.invokeAction(message.id).then(
        () => send({ kind: "excel:actionDone", call }),
        (error: unknown) => send({ kind: "excel:actionDone", call, error: String(error) }),
      );
      break;
    }
  }
}

/** A script's `load` comes right after it ran and before the next deferred script does. It does not bubble. */
function onClientLoaded(document: Document, boot: () => void): void {
  const listener = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLScriptElement) || !/excel-web-16\.00/.test(target.src)) return;
    document.removeEventListener("load", listener, true);
    boot();
  };
  document.addEventListener("load", listener, true);
}

if (typeof window !== "undefined" && window.parent !== window) layPaneBridge(window);
