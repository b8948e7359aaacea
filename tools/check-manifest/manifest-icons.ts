import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import type { Fault, Surroundings } from "./manifest-fault";
import type { Manifest, Place } from "./manifest-read";

const REQUIRED_SIZES = ["16", "32", "80"];

/** Icons: the sizes that Office demands are there, and each file is a PNG of just the size it is used at. */
export function iconFaults(manifest: Manifest, { assets }: Surroundings): Fault[] {
  const faults: Fault[] = [];
  const fault = (line: number, message: string): void => {
    faults.push({ rule: "icons", message, line });
  };
  const addressOf = new Map(
    manifest
      .groups("//b:Images/b:Image", "@id", "@DefaultValue|b:Override/@Value")
      .map(({ values: [id, addresses] }) => [id?.[0]?.text ?? "", addresses ?? []]),
  );
  const checkFile = (address: Place, size: number): void => {
    const file = fileOf(address.text, assets);
    if (!file || !existsSync(file)) {
      fault(address.line, `There is no picture ${address.text}.`);
      return;
    }
    const found = sizeOf(file);
    if (!found) fault(address.line, `${address.text} is not a PNG.`);
    else if (found.width !== size || found.height !== size) {
      fault(
        address.line,
        `${address.text} is used at ${String(size)} × ${String(size)} but is ${String(found.width)} × ${String(found.height)}.`,
      );
    }
  };

  for (const { line, values } of manifest.groups("//v:Icon", "b:Image/@size")) {
    const sizes = (values[0] ?? []).map(({ text }) => text);
    for (const size of REQUIRED_SIZES) {
      if (!sizes.includes(size)) fault(line, `An icon lacks the required size ${size}.`);
    }
  }
  for (const { values } of manifest.groups("//v:Icon/b:Image", "@size", "@resid")) {
    const [size, resource] = [values[0]?.[0], values[1]?.[0]];
    for (const address of addressOf.get(resource?.text ?? "") ?? []) checkFile(address, Number(size?.text));
  }
  const whole: readonly [string, number][] = [
    ["/o:OfficeApp/o:IconUrl/@DefaultValue", 32],
    ["/o:OfficeApp/o:HighResolutionIconUrl/@DefaultValue", 64],
  ];
  for (const [place, size] of whole) for (const address of manifest.all(place)) checkFile(address, size);
  return faults;
}

/** The file behind an address under /assets, whatever the origin. */
export function fileOf(address: string, assets: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const inAssets = /\/assets\/(.+)$/.exec(new URL(address).pathname)?.[1];
  return inAssets === undefined ? undefined : path.join(assets, inAssets);
}

function sizeOf(file: string): { width: number; height: number } | undefined {
  try {
    return PNG.sync.read(readFileSync(file));
  } catch {
    return undefined;
  }
}
