/**
 * What Microsoft's loader (`office.js`) defines beside the Excel file, for a pane in the playground and for Node:
 * the loader itself waits for a handshake that only Excel gives. Free of Node and of the DOM; the page or the test
 * gives it the `Office` object that the Excel file made.
 */
import type { RequirementSets } from "./requirement-sets";

export interface OfficeEnvironment {
  /** The interface's language: "nl-NL". */
  readonly displayLanguage: string;
  /** The language of the data; the same unless told otherwise. */
  readonly contentLanguage?: string;
  /** Colours as Excel on the desktop gives them; undefined as on the web. */
  readonly officeTheme?: OfficeThemeColors;
}

/** "#RRGGBB", as in `Office.OfficeTheme`. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

/** Whether `Office.context.requirements` says yes. */
export type SetSupport = Pick<RequirementSets, "isSetSupported">;

/** What a ribbon command's function gets; it calls `completed` when it is done. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(options?: { readonly allowEvent?: boolean }): void;
}

type VisibilityMode = "Hidden" | "Taskpane";
type StartupBehavior = "None" | "Load";
type VisibilityListener = (message: { readonly visibilityMode: VisibilityMode }) => void | Promise<void>;
type CommandFunction = (event: CommandEvent) => unknown;
type CustomFunction = (...args: never[]) => unknown;

/** Values as in `office.debug.js`. */
const HOST_TYPE = {
  Word: "Word",
  Excel: "Excel",
  PowerPoint: "PowerPoint",
  Outlook: "Outlook",
  OneNote: "OneNote",
  Project: "Project",
  Access: "Access",
  Visio: "Visio",
} as const;

const PLATFORM_TYPE = {
  PC: "PC",
  OfficeOnline: "OfficeOnline",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
} as const;

/** The host's handle on the add-in's runtime: what it associated, and what became of its pane. */
export class AddinRuntime {
  /** Ribbon commands by action id. */
  readonly actions = new Map<string, CommandFunction>();
  /** Custom functions by id, in capitals. */
  readonly customFunctions = new Map<string, CustomFunction>();
  startupBehavior: StartupBehavior = "None";
  /** Called when the add-in associated something. */
  onAssociated: () => void = () => undefined;
  private mode: VisibilityMode;
  private readonly visibilityListeners = new Set<VisibilityListener>();

  /** `onPane` is called when the add-in itself asks for its pane, or hides it. */
  constructor(
    mode: VisibilityMode = "Taskpane",
    private readonly onPane: (visible: boolean) => void = () => undefined,
  ) {
    this.mode = mode;
  }

  get visibilityMode(): VisibilityMode {
    return this.mode;
  }

  /** Runs a ribbon command as Excel does: resolves when the function calls `event.completed()`. */
  invokeAction(id: string, sourceId: string = id): Promise<void> {
    const action = this.actions.get(id);
    if (action === undefined)
      return Promise.reject(new Error(`No function is associated with action "${id}".`));
    return new Promise((resolve, reject) => {
      const event: CommandEvent = { source: { id: sourceId }, completed: () => resolve() };
      Promise.resolve()
        .then(() => action(event))
        .catch(reject);
    });
  }

  /** The pane was opened or closed by a person; the add-in's listeners are told. */
  async setPaneVisible(visible: boolean): Promise<void> {
    const mode: VisibilityMode = visible ? "Taskpane" : "Hidden";
    if (mode === this.mode) return;
    this.mode = mode;
    const telling = [...this.visibilityListeners].map(async (tell) => tell({ visibilityMode: mode }));
    await Promise.all(telling);
  }

  /** @internal As `Office.addin`. */
  readonly addin = {
    showAsTaskpane: async (): Promise<void> => {
      this.onPane(true);
      await this.setPaneVisible(true);
    },
    hide: async (): Promise<void> => {
      this.onPane(false);
      await this.setPaneVisible(false);
    },
    setStartupBehavior: (behavior: StartupBehavior): Promise<void> => {
      if (behavior !== "None" && behavior !== "Load") {
        return Promise.reject(new Error(`There is no start-up behaviour "${String(behavior)}".`));
      }
      this.startupBehavior = behavior;
      return Promise.resolve();
    },
    getStartupBehavior: (): Promise<StartupBehavior> => Promise.resolve(this.startupBehavior),
    onVisibilityModeChanged: (listener: VisibilityListener): Promise<() => Promise<void>> => {
      this.visibilityListeners.add(listener);
      return Promise.resolve(() => {
        this.visibilityListeners.delete(listener);
        return Promise.resolve();
      });
    },
  };

  /** @internal As `Office.actions.associate`. */
  associateAction(id: string, action: CommandFunction): void {
    this.actions.set(id, action);
    this.onAssociated();
  }

  /** @internal As `CustomFunctions.associate`: one pair, or an object of them. */
  associateFunctions(
    idOrMap: string | Readonly<Record<string, CustomFunction>>,
    custom?: CustomFunction,
  ): void {
    if (typeof idOrMap !== "string") {
      for (const [id, each] of Object.entries(idOrMap)) this.customFunctions.set(id.toUpperCase(), each);
    } else if (custom !== undefined) {
      this.customFunctions.set(idOrMap.toUpperCase(), custom);
    }
    this.onAssociated();
  }
}

/** The globals that the Excel file makes: a page's `window`, or the scope it ran in. */
export interface ClientGlobals {
  /** Replaced by the completed one: Microsoft's own has a `context` that cannot be set. */
  Office: Record<string, unknown>;
  readonly CustomFunctions: Record<string, unknown>;
  /** The table from which the client library calls custom functions. */
  readonly CustomFunctionMappings?: Record<string, unknown>;
}

/** Completes `Office` and `CustomFunctions` as the loader would; `Office.onReady` is ready at once. */
export function bootOffice(
  globals: ClientGlobals,
  environment: OfficeEnvironment,
  sets: SetSupport,
  runtime: AddinRuntime,
): void {
  const info = { host: HOST_TYPE.Excel, platform: PLATFORM_TYPE.OfficeOnline };
  const context = {
    displayLanguage: environment.displayLanguage,
    contentLanguage: environment.contentLanguage ?? environment.displayLanguage,
    ...(environment.officeTheme === undefined ? {} : { officeTheme: environment.officeTheme }),
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: "16.0.0.0" },
    requirements: {
      isSetSupported: (set: string, version?: string | number): boolean => sets.isSetSupported(set, version),
    },
  };
  const { Office, CustomFunctions } = globals;
  const actions = { associate: runtime.associateAction.bind(runtime) };
  globals.Office = completed(Office, {
    HostType: HOST_TYPE,
    PlatformType: PLATFORM_TYPE,
    context,
    addin: runtime.addin,
    actions: { ...(Office["actions"] as object | undefined), ...actions },
    onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
      const ready = Promise.resolve(info);
      return callback === undefined
        ? ready
        : ready.then(async () => {
            await callback(info);
            return info;
          });
    },
    isSetSupported: context.requirements.isSetSupported,
  });
  Object.assign(CustomFunctions, {
    associate: (
      idOrMap: string | Readonly<Record<string, CustomFunction>>,
      custom?: CustomFunction,
    ): void => {
      runtime.associateFunctions(idOrMap, custom);
      const mappings = globals.CustomFunctionMappings;
      if (mappings !== undefined) Object.assign(mappings, Object.fromEntries(runtime.customFunctions));
    },
  });
}

/** A copy, getters included, with members added or replaced. */
function completed(
  original: Record<string, unknown>,
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = Object.entries(Object.getOwnPropertyDescriptors(original)).filter(
    ([name]) => !(name in members),
  );
  return Object.defineProperties({ ...members }, Object.fromEntries(kept));
}
