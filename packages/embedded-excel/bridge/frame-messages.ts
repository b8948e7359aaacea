/** What the playground's page and the pane in its frame say to each other; same origin only. */
import type { OfficeEnvironment } from "./office-boot";
import type { ClaimedSets } from "./requirement-sets";

/** What the pane needs to know before its first line runs; it stands in the frame's address. */
export interface PaneSetup {
  readonly environment: OfficeEnvironment;
  readonly sets: ClaimedSets;
  /** The pane is to take it that the computer shows everything in contrast colours. */
  readonly forcedColors?: boolean;
}

export type PaneToPage =
  /** A message of Microsoft's client, as it wrote it. */
  | { readonly kind: "excel:toHost"; readonly text: string }
  /** A new document in the frame: whatever ran there before is gone. */
  | { readonly kind: "excel:started" }
  /** What the add-in associated so far. */
  | {
      readonly kind: "excel:associated";
      readonly actions: readonly string[];
      readonly functions: readonly string[];
    }
  /** The add-in asks for its pane to be shown or hidden. */
  | { readonly kind: "excel:pane"; readonly visible: boolean }
  | { readonly kind: "excel:actionDone"; readonly call: number; readonly error?: string };

export type PageToPane =
  | { readonly kind: "excel:fromHost"; readonly text: string }
  | { readonly kind: "excel:invokeAction"; readonly call: number; readonly id: string }
  /** A person opened or closed the pane. */
  | { readonly kind: "excel:visibility"; readonly visible: boolean };

const PARAMETER = "excel";

/** The pane's address with its setup in it. */
export function paneAddress(page: string, setup: PaneSetup): string {
  const separator = page.includes("?") ? "&" : "?";
  return `${page}${separator}${PARAMETER}=${encodeURIComponent(JSON.stringify(setup))}`;
}

/** Reads the setup off the pane's own address; throws when there is none. */
export function paneSetup(search: string): PaneSetup {
  const text = new URLSearchParams(search).get(PARAMETER);
  if (text === null)
    throw new Error("The pane was opened without its setup: it belongs in the playground's frame.");
  return JSON.parse(text) as PaneSetup;
}

/** Whether a message is one of ours; anything may arrive at a window. */
export function isBridgeMessage(data: unknown): data is PaneToPage | PageToPane {
  const kind = typeof data === "object" && data !== null ? (data as { kind?: unknown }).kind : undefined;
  return typeof kind === "string" && kind.startsWith("excel:");
}
