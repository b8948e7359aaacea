import type { ExcelHost } from "embedded-excel/host";
import { connectFrame, type FrameConnection, type FrameListeners } from "embedded-excel/host";
import { paneAddress } from "embedded-excel/host";
import type { OfficeThemeColors } from "embedded-excel/host";
import type { PageTheme, Settings } from "../pieces/page-settings";

/** Colours as Excel on Windows tells them to a pane. */
const OFFICE_THEMES: Readonly<Record<PageTheme, OfficeThemeColors>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** How long a ribbon command waits for an add-in that has not started yet, in milliseconds. */
const START_LIMIT = 15_000;

/** The frame that the add-in's pane runs in. It keeps running while it is hidden, as a shared runtime does. */
export class PaneFrame {
  listeners: Pick<FrameListeners, "onPane"> = {};
  private connection: FrameConnection | undefined;
  private known: ReadonlySet<string> = new Set();
  private waiting: (() => void)[] = [];
  private started: () => void = () => undefined;
  /** Resolves when the add-in has started for the first time and made its commands known. */
  readonly ready = new Promise<void>((resolve) => (this.started = resolve));

  constructor(
    private readonly frame: HTMLIFrameElement,
    /** The pane's page, relative to this one. */
    private readonly page = "pane.html",
  ) {}

  /** Starts the add-in anew on an embedded Excel. */
  load(host: ExcelHost, settings: Settings, visible: boolean): void {
    this.connection?.dispose();
    this.known = new Set();
    this.connection = connectFrame(this.frame, host, {
      onPane: (shown) => this.listeners.onPane?.(shown),
      onAssociated: (actions) => {
        this.known = new Set(actions);
        if (actions.length > 0) this.started();
        for (const go of this.waiting.splice(0)) go();
        if (!visible) this.connection?.setPaneVisible(false);
      },
    });
    const address = paneAddress(this.page, {
      environment: { displayLanguage: settings.language, officeTheme: OFFICE_THEMES[settings.theme] },
      sets: host.sets.claimed,
      ...(settings.theme === "contrast" && { forcedColors: true }),
    });
    // Replacing keeps the pane's reloads out of the page's own history.
    const { contentWindow } = this.frame;
    if (contentWindow && this.frame.src)
      contentWindow.location.replace(new URL(address, document.baseURI).href);
    else this.frame.src = address;
  }

  /** Runs one of the add-in's ribbon functions, as soon as the add-in has made it known. Rejects if it never does. */
  async invokeAction(name: string): Promise<void> {
    if (!(await this.until(() => this.known.has(name)))) {
      throw new Error(`The add-in has no function "${name}".`);
    }
    await this.connection?.invokeAction(name);
  }

  /** A person opened or closed the pane. */
  setVisible(visible: boolean): void {
    this.connection?.setPaneVisible(visible);
  }

  /** Resolves when the add-in has made commands known since it was loaded last, or when it should have long ago. */
  async associated(): Promise<void> {
    await this.until(() => this.known.size > 0);
  }

  /** Whether what depends on the known functions came true in time. */
  private until(isSo: () => boolean): Promise<boolean> {
    const until = Date.now() + START_LIMIT;
    return new Promise((resolve) => {
      const look = () => {
        if (isSo()) resolve(true);
        else if (Date.now() >= until) resolve(false);
        else this.waiting.push(look);
      };
      setTimeout(() => look(), START_LIMIT);
      look();
    });
  }
}
