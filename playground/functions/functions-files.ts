import type { AddinFunctions, FunctionsMetadata } from "embedded-excel/functions";
import { besidePage, type AddinManifest } from "../ribbon/manifest";

/** The metadata of the add-in's custom functions, fetched beside the page as its manifest names them. */
export class FunctionsFiles {
  /** By address: a language may have a file of its own. */
  private readonly fetched = new Map<string, Promise<FunctionsMetadata>>();

  constructor(private readonly read: (address: string) => Promise<unknown> = readJson) {}

  /** The functions that a manifest names; undefined if it names none. Rejects when their file cannot be read. */
  async of(manifest: Pick<AddinManifest, "source" | "functions">): Promise<AddinFunctions | undefined> {
    const { functions } = manifest;
    if (!functions) return undefined;
    const address = besidePage(functions.metadata, manifest);
    let file = this.fetched.get(address);
    // What is in it is checked where it is installed.
    if (!file) this.fetched.set(address, (file = this.read(address) as Promise<FunctionsMetadata>));
    try {
      return { namespace: functions.namespace, metadata: await file };
    } catch (error) {
      this.fetched.delete(address);
      throw error;
    }
  }
}

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<unknown>;
}
