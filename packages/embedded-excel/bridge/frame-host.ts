/** The page's side of a pane in a frame: an embedded Excel answers what the frame's client asks. */
import type { ApiHost } from "./api-host";
import { isBridgeMessage, type PageToPane, type PaneToPage } from "./frame-messages";

export interface FrameListeners {
  /** What ribbon commands and custom functions the add-in has made known so far. */
  readonly onAssociated?: (actions: readonly string[], functions: readonly string[]) => void;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPane?: (visible: boolean) => void;
}

export interface FrameConnection {
  /** Runs a ribbon command in the pane; resolves when it says that it is completed. */
  invokeAction(id: string): Promise<void>;
  /** Tells the add-in that a person opened or closed the pane. */
  setPaneVisible(visible: boolean): void;
  /** Lets go of the frame; commands under way are given up. */
  dispose(): void;
}

/** Connects a frame, of the page's own origin, with an embedded Excel. */
export function connectFrame(
  frame: HTMLIFrameElement,
  host: ApiHost,
  listeners: FrameListeners = {},
): FrameConnection {
  const calls = new Map<number, { readonly done: () => void; readonly failed: (error: Error) => void }>();
  let lastCall = 0;
  const send = (message: PageToPane): void => frame.contentWindow?.postMessage(message, location.origin);
  const settle = (call: number, error?: string): void => {
    const waiting = calls.get(call);
    calls.delete(call);
    if (error === undefined) waiting?.done();
    else waiting?.failed(new Error(error));
  };
  const take = (message: PaneToPage): void => {
    switch (message.kind) {
      case "excel:toHost":
        void host.receive(message.text).then((text) => {
          if (text !== undefined) send({ kind: "excel:fromHost", text });
        });
        break;
      case "excel:started":
        host.runtimeGone();
        break;
      case "excel:associated":
        host.functionsAssociated(message.functions);
        listeners.onAssociated?.(message.actions, message.functions);
        break;
      case "excel:pane":
        listeners.onPane?.(message.visible);
        break;
      case "excel:actionDone":
        settle(message.call, message.error);
        break;
    }
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (isBridgeMessage(event.data)) take(event.data as PaneToPage);
  };
  window.addEventListener("message", onMessage);
  const disconnect = host.connect((text) => send({ kind: "excel:fromHost", text }));
  return {
    invokeAction: (id) =>
      new Promise<void>((done, failed) => {
        const call = ++lastCall;
        calls.set(call, { done, failed });
        send({ kind: "excel:invokeAction", call, id });
      }),
    setPaneVisible: (visible) => send({ kind: "excel:visibility", visible }),
    dispose: () => {
      window.removeEventListener("message", onMessage);
      disconnect();
      for (const call of [...calls.keys()]) settle(call, "The pane was closed.");
    },
  };
}
