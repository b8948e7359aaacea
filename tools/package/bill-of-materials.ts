import { v5 } from "uuid";

/** A package as `third-party-notices.json` of a build names it: one whose code is in what is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string;
  readonly repository?: string;
}

/** What npm's lock file says of a package, by its path there. */
export type Lock = Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;

/** Of what the bill is. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** ISO, of the release: when it was packed is no part of it. */
  readonly released: string;
}

/** Of our own bills: two of the same contents have the same number. */
const NAMESPACE = "6f0c5b9e-4f0e-5f6b-9d7e-1b0a6f2c9b11";

/**
 * A CycloneDX 1.6 bill of materials (ECMA-424) of what is shipped, with the checksums of npm's lock file: a package that
 * is not in it in that version throws, since then the bill would not be of this build.
 */
export function billOfMaterials(product: Product, packages: readonly ShippedPackage[], lock: Lock): string {
  const components = packages.map((shipped) => component(shipped, lock)).sort(byRef);
  const ref = purl(product.name, product.version);
  const told = {
    metadata: {
      timestamp: `${product.released}T00:00:00Z`,
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": ref,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ license: { id: product.license } }],
        purl: ref,
      },
    },
    components,
    // Which of them needs which is not told: all of them are bundled.
    dependencies: [
      { ref, dependsOn: components.map((one) => one["bom-ref"]) },
      ...components.map((one) => ({ ref: one["bom-ref"] })),
    ],
    // Office.js is loaded from Microsoft's own address, as its terms want; it is not in the package.
    services: [
      {
        "bom-ref": "office.js",
        name: "Office.js",
        provider: { name: "Microsoft" },
        endpoints: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
        "x-trust-boundary": true,
      },
    ],
  };
  const serialNumber = `urn:uuid:${v5(JSON.stringify(told), NAMESPACE)}`;
  const bill = { bomFormat: "CycloneDX", specVersion: "1.6", serialNumber, version: 1, ...told };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component({ name, version, license, author, repository }: ShippedPackage, lock: Lock) {
  const locked = Object.entries(lock).find(
    ([path, entry]) =>
      (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) &&
      entry.version === version,
  );
  const [algorithm, hash] = locked?.[1].integrity?.split("-") ?? [];
  if (algorithm !== "sha512" || hash === undefined)
    throw new Error(`${name} ${version} is shipped, but package-lock.json has no checksum of that version.`);
  const ref = purl(name, version);
  const address = repository?.replace(/^git\+/, "");
  return {
    type: "library",
    "bom-ref": ref,
    ...(author ? { author } : {}),
    name,
    version,
    hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }],
    licenses: [{ license: { id: license } }],
    purl: ref,
    ...(address !== undefined && URL.canParse(address)
      ? { externalReferences: [{ type: "vcs", url: address }] }
      : {}),
  };
}

/** The address of an npm package by the purl specification: the @ of a scope is escaped. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

const byRef = (one: { readonly "bom-ref": string }, other: { readonly "bom-ref": string }): number =>
  one["bom-ref"] < other["bom-ref"] ? -1 : Number(one["bom-ref"] > other["bom-ref"]);
