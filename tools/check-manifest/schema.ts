import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { readFileSync } from "node:fs";
import { inProject } from "../project";
import type { Fault } from "./manifest-fault";
import type { Manifest } from "./manifest-read";

let validator: XsdValidator | undefined;

function schema(): XsdValidator {
  if (!validator) {
    xmlRegisterFsInputProviders();
    const file = inProject("tools", "manifest-schema", "OfficeAppManifestV1_1.xsd");
    validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file }));
  }
  return validator;
}

/** What Microsoft's schemas say about a manifest. */
export function schemaFaults(manifest: Manifest): Fault[] {
  try {
    schema().validate(manifest.document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => ({ rule: "schema", message: message.trim(), line }));
  }
}
