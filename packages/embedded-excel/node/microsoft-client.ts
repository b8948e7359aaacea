/**
 * Microsoft's Excel client library in Node, on a host of ours. The library's script is compiled once per process and
 * run anew for each start, in a scope of its own: nothing (contexts, event handlers, kept objects) is left over from
 * one start to the next.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ApiHost } from "../bridge/api-host";
import { AddinRuntime, bootOffice, type ClientGlobals, type OfficeEnvironment } from "../bridge/office-boot";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";
const GLOBALS = ["Office", "OfficeExtension", "OfficeRuntime", "Excel", "CustomFunctions"] as const;

/** A client on a host: what it made is global until `dispose`. */
export interface OfficeClient {
  readonly runtime: AddinRuntime;
  /** Puts back what was global before. Requests under way are no longer answered. */
  dispose(): void;
}

/** Microsoft's client on any host. */
export function startClient(host: ApiHost, environment: OfficeEnvironment): OfficeClient {
  const bridge = host.bridge();
  const scope = libraryScope(bridge);
  compiledClient()(scope);
  const runtime = new AddinRuntime();
  runtime.onAssociated = () => {
    if (runtime.customFunctions.size > 0) host.functionsAssociated([...runtime.customFunctions.keys()]);
  };
  bootOffice(scope as unknown as ClientGlobals, environment, host.sets, runtime);
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      value: scope[name],
      writable: true,
      configurable: true,
      enumerable: true,
    });
  }
  return {
    runtime,
    dispose: () => {
      bridge.dispose();
      for (const [name, descriptor] of before) {
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}

let compiled: ((scope: object) => void) | undefined;

/**
 * The library as a function of its global scope. It is an old-style script that makes dozens of globals; `with`
 * (which only a function made from text may use) keeps them all on the object it is given, and leaves arrays,
 * promises and errors those of the caller.
 */
function compiledClient(): (scope: object) => void {
  if (compiled === undefined) {
    const file = createRequire(path.resolve("package.json")).resolve(CLIENT);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a script of old can only be run so in a scope
    compiled = new Function("scope", `with (scope) {${readFileSync(file, "utf8")}\n}`) as (
      scope: object,
    ) => void;
  }
  return compiled;
}

/** What the library may find in a page: enough of `window` for its Excel part, which has no use for a document. */
function libraryScope(bridge: object): Record<string, unknown> {
  const own: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    addEventListener: () => undefined,
    document: { addEventListener: () => undefined, readyState: "complete" },
    location: { href: "https://localhost/", protocol: "https:", host: "localhost", search: "", hash: "" },
    navigator: { userAgent: "node" },
  };
  const ambient = globalThis as unknown as Record<string, unknown>;
  const inherited = (name: string): boolean => name in globalThis && !isClientGlobal(name);
  const scope = new Proxy(own, {
    has: (target, name) => typeof name === "string" && (name in target || !inherited(name)),
    get: (target, name) => {
      if (typeof name !== "string") return undefined;
      return name in target ? target[name] : inherited(name) ? ambient[name] : undefined;
    },
  });
  own["window"] = own["self"] = scope;
  return scope;
}

/** A client that runs already must not be found by the next one. */
function isClientGlobal(name: string): boolean {
  return (GLOBALS as readonly string[]).includes(name);
}
