import { XmlDocument, type XmlNode } from "libxml2-wasm";

const NAMESPACES = {
  o: "http://schemas.microsoft.com/office/appforoffice/1.1",
  v: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  b: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};

/** A value in a manifest and where it stands. */
export interface Place {
  readonly text: string;
  readonly line: number;
}

/** A manifest that can be asked with XPath; `o:` is the add-in, `v:` its version overrides, `b:` the basic types. */
export class Manifest {
  private constructor(readonly document: XmlDocument) {}

  /** Throws if the text is not well-formed XML. */
  static parse(text: string): Manifest {
    return new Manifest(XmlDocument.fromString(text));
  }

  /** The texts of all attributes or elements at a path, in document order. */
  all(xpath: string): Place[] {
    return this.document.find(xpath, NAMESPACES).map(placeOf);
  }

  /** For every element at a path, what stands at the paths below it. */
  groups(xpath: string, ...below: readonly string[]): { line: number; values: Place[][] }[] {
    return this.document.find(xpath, NAMESPACES).map((node) => ({
      line: node.line,
      values: below.map((path) => node.find(path, NAMESPACES).map(placeOf)),
    }));
  }
}

function placeOf(node: XmlNode): Place {
  // An attribute knows no line of its own.
  return { text: node.content, line: node.line || (node.parent?.line ?? 0) };
}
