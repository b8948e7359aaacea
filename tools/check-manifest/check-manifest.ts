import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { LIMITS } from "../api-sets/limits";
import { METADATA_FILES } from "../functions/functions-metadata";
import { inProject } from "../project";
import type { Fault, Surroundings } from "./manifest-fault";
import { iconFaults } from "./manifest-icons";
import { Manifest } from "./manifest-read";
import { addresses, functions, ids, lengths, locales, requirements, resources, runtime } from "./rules";
import { schemaFaults } from "./schema";

const RULES = [ids, resources, addresses, iconFaults, runtime, requirements, lengths, locales, functions];

/** This project: its assets, its pages, the code of its commands. */
export function projectSurroundings(): Surroundings {
  const commands = inProject("src", "commands");
  const commandsCode = readdirSync(commands, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(commands, name), "utf8"))
    .join("\n");
  const pages = ["taskpane.html", ...Object.values(METADATA_FILES)].map((file) => `/${file}`);
  return { assets: inProject("assets"), pages, commandsCode, limits: LIMITS };
}

/**
 * Everything that is wrong with a manifest file: Microsoft's schemas and reader, and what neither can see.
 * Needs no network.
 */
export async function checkManifest(file: string, surroundings: Surroundings): Promise<Fault[]> {
  let manifest: Manifest;
  try {
    manifest = Manifest.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return [{ rule: "xml", message: error instanceof Error ? error.message : String(error) }];
  }
  const faults = [...schemaFaults(manifest), ...RULES.flatMap((rule) => rule(manifest, surroundings))];
  try {
    await OfficeAddinManifest.readManifestFile(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    faults.push({ rule: "reader", message: `Microsoft's own reader refuses it: ${message}` });
  }
  return faults;
}
