/**
 * The ribbon of an add-in, read from its manifest as Excel reads it. Pure: a parsed document in, plain data out.
 */

export type RibbonAction =
  /** Calls a function that the add-in has associated. */
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "showPane"; readonly source: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly name: string;
  /** Address of the pane's page. */
  readonly source: string;
  readonly tabs: readonly RibbonTab[];
  /** Its custom functions, if it has any. */
  readonly functions?: ManifestFunctions;
}

export interface ManifestFunctions {
  /** "COMPLEET" */
  readonly namespace: string;
  /** Address of the metadata in the language asked for. */
  readonly metadata: string;
}

/**
 * Reads the desktop ribbon and the custom functions in a language ("nl-NL"). Throws when the document is not an
 * add-in's manifest.
 */
export function readManifest(document: Document, language: string): AddinManifest {
  const app = document.documentElement;
  if (app.localName !== "OfficeApp") throw new Error("This is not the manifest of an Office add-in.");
  const text = resources(document, language);
  const byId = (element: Element | undefined) => text.get(element?.getAttribute("resid") ?? "") ?? "";
  const desktop = all(document, "DesktopFormFactor")[0];
  const point = desktop
    ? all(desktop, "ExtensionPoint").find((each) => typeOf(each) === "PrimaryCommandSurface")
    : undefined;

  const button = (element: Element): RibbonButton => {
    const tip = child(element, "Supertip");
    const action = child(element, "Action");
    const images = all(child(element, "Icon") ?? element, "Image");
    return {
      id: element.getAttribute("id") ?? "",
      label: byId(child(element, "Label")),
      tip: { title: byId(tip && child(tip, "Title")), description: byId(tip && child(tip, "Description")) },
      icons: new Map(images.map((image) => [Number(image.getAttribute("size")), byId(image)])),
      action:
        action && typeOf(action) === "ExecuteFunction"
          ? { kind: "function", name: child(action, "FunctionName")?.textContent?.trim() ?? "" }
          : { kind: "showPane", source: byId(action && child(action, "SourceLocation")) },
    };
  };
  const group = (element: Element): RibbonGroup => ({
    id: element.getAttribute("id") ?? "",
    label: byId(child(element, "Label")),
    buttons: children(element, "Control")
      .filter((control) => typeOf(control) === "Button")
      .map(button),
  });
  const tab = (element: Element): RibbonTab => ({
    id: element.getAttribute("id") ?? "",
    label: byId(child(element, "Label")),
    groups: children(element, "Group").map(group),
  });
  return {
    name: localised(child(app, "DisplayName"), language),
    source: localised(all(app, "SourceLocation")[0], language),
    tabs: point ? children(point, "CustomTab").map(tab) : [],
    ...functionsOf(document, byId),
  };
}

/** What stands under AllFormFactors: Excel registers functions only with both a namespace and metadata. */
function functionsOf(
  document: Document,
  byId: (element: Element | undefined) => string,
): Pick<AddinManifest, "functions"> {
  const everywhere = all(document, "AllFormFactors")[0];
  const point =
    everywhere && all(everywhere, "ExtensionPoint").find((each) => typeOf(each) === "CustomFunctions");
  if (!point) return {};
  const described = child(point, "Metadata");
  const metadata = byId(described && child(described, "SourceLocation"));
  const namespace = byId(child(point, "Namespace"));
  return namespace !== "" && metadata !== "" ? { functions: { namespace, metadata } } : {};
}

/**
 * The address of one of the add-in's files where the page itself is served: the part after the add-in's own folder.
 * A file that is elsewhere keeps its address.
 */
export function besidePage(address: string, manifest: Pick<AddinManifest, "source">): string {
  const folder = manifest.source.replace(/[^/]*$/, "");
  return address.startsWith(folder) ? address.slice(folder.length) : address;
}

/** Texts and addresses by id. */
function resources(document: Document, language: string): ReadonlyMap<string, string> {
  const found = all(document, "Resources")[0];
  const entries = found ? [...all(found, "String"), ...all(found, "Url"), ...all(found, "Image")] : [];
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", localised(entry, language)]));
}

/** The value for the language, if there is one for just that language; else the default. */
function localised(element: Element | undefined, language: string): string {
  if (!element) return "";
  const match = children(element, "Override").find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return match?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((each) => each.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
