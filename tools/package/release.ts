import { createHash } from "node:crypto";
import { zipOf, type ZipEntry } from "../../src/files/bytes/zip-write";
import { billOfMaterials, type Lock, type Product, type ShippedPackage } from "./bill-of-materials";
import { nginxConf } from "./nginx-conf";
import { READ_BY_EXCEL } from "./server-headers";
import { webConfig } from "./web-config";

/** What a release is made of. */
export interface Ingredients {
  readonly product: Product;
  readonly origin: string;
  /** Of the build: paths with slashes, from the folder that is to be served. */
  readonly built: ReadonlyMap<string, Uint8Array>;
  readonly lock: Lock;
  /** LICENSE of the product itself. */
  readonly license: string;
  /** docs/release-notes of this version. */
  readonly notes: string;
}

const NOTICES = "THIRD-PARTY-NOTICES.txt";
/** Of these the bill of materials is made; a server has no use for them. */
const PACKAGES = "third-party-notices.json";
const MANIFEST = "manifest.xml";

/** Everything in the zip, by path, sorted: the same ingredients always give the same. Throws what is missing or does not fit. */
export function releaseFiles(ingredients: Ingredients): readonly ZipEntry[] {
  const { product, origin, built, lock, license, notes } = ingredients;
  const packages = JSON.parse(textOf(built, PACKAGES)) as readonly ShippedPackage[];
  const manifest = textOf(built, MANIFEST);
  const version = /<Version>(.*?)<\/Version>/.exec(manifest)?.[1];
  if (version !== `${product.version}.0`)
    throw new Error(`The manifest is of version ${String(version)}, the package of ${product.version}.`);
  if (!manifest.includes(`"${origin}/taskpane.html"`))
    throw new Error(`The manifest leads to another address than ${origin}.`);
  const served = [...built.keys()].filter((file) => ![MANIFEST, PACKAGES].includes(file)).sort();
  const readByExcel = served.filter((file) => new RegExp(READ_BY_EXCEL).test(file));
  const files: ZipEntry[] = [
    { name: "LEESMIJ.md", content: readMe(product, origin) },
    { name: "LICENSE", content: license },
    { name: "RELEASE-NOTES.md", content: notes },
    { name: "bom.cdx.json", content: billOfMaterials(product, packages, lock) },
    { name: MANIFEST, content: manifest },
    { name: NOTICES, content: textOf(built, NOTICES) },
    { name: "nginx/compleet.conf", content: nginxConf(origin) },
    { name: "site/web.config", content: webConfig(served, readByExcel) },
    ...served.map((file) => ({ name: `site/${file}`, content: built.get(file) ?? "" })),
  ].sort(byName);
  const folder = `${product.name}-${product.version}`;
  return [...files, { name: "SHA256SUMS", content: checksums(files) }]
    .sort(byName)
    .map(({ name, content }) => ({ name: `${folder}/${name}`, content }));
}

/** The bytes of the zip: nothing in it tells where it was made, and of when only the day of the release. */
export function releaseZip(ingredients: Ingredients): Uint8Array {
  const { released } = ingredients.product;
  return zipOf(
    releaseFiles(ingredients).map((file) => ({ ...file, changed: changedOn(released, file.content) })),
  );
}

const DAY = 86_400_000;

/**
 * A time on the day before the release, by what is in the file: never in the future, and another for other content.
 * Servers and programs that copy tell by size and time whether a file changed (nginx makes its ETag of both), and
 * pages of two releases are often of one size: with one time for all a browser would be told to keep the old page.
 */
function changedOn(released: string, content: ZipEntry["content"]): Date {
  const number = createHash("sha256").update(content).digest().readUInt32BE();
  return new Date(Date.parse(`${released}T00:00:00Z`) - DAY + (number % (DAY / 2000)) * 2000);
}

/** As `sha256sum --check SHA256SUMS` reads it. */
function checksums(files: readonly ZipEntry[]): string {
  return files
    .map(({ name, content }) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`)
    .join("");
}

function textOf(built: ReadonlyMap<string, Uint8Array>, file: string): string {
  const bytes = built.get(file);
  if (!bytes) throw new Error(`The build has no ${file}.`);
  return Buffer.from(bytes).toString("utf8");
}

const byName = (one: ZipEntry, other: ZipEntry): number =>
  one.name < other.name ? -1 : Number(one.name > other.name);

function readMe({ version }: Product, origin: string): string {
  return `# Compleet voor Excel ${version}

Deze map is een hele uitgave voor ${origin}. Een ander adres vraagt een ander pakket, want het adres staat in het
manifest en in de hulp bij de functies.

1. Controleer of de map heel is: \`sha256sum --check SHA256SUMS\`.
2. Zet de inhoud van \`site\` op een webserver, zodat ${origin}/taskpane.html de pagina geeft. Een map met bestanden is
   genoeg: er draait niets op de server en er komt niets op binnen dan verzoeken om die bestanden.
3. Stuur de kopregels mee. Voor IIS staan ze in \`site/web.config\`, voor nginx in \`nginx/compleet.conf\`. Zonder
   \`frame-ancestors\` mag elke site het taakvenster in een frame tonen; met te weinig adressen blijft het in Excel voor
   het web leeg.
4. Bied \`manifest.xml\` aan in het Microsoft 365-beheercentrum (Instellingen › Geïntegreerde apps), als vaste
   invoegtoepassing.

Terug naar een vorige uitgave is: die map terugzetten, en waar het manifest anders is ook dat.

\`bom.cdx.json\` is de stuklijst (CycloneDX 1.6), \`${NOTICES}\` bevat de licenties van wat erin zit. Office.js zit er niet
in: dat haalt Excel zelf van appsforoffice.microsoft.com.
`;
}
