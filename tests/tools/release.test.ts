import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Lock } from "../../tools/package/bill-of-materials";
import { nginxConf } from "../../tools/package/nginx-conf";
import { type Ingredients, releaseZip } from "../../tools/package/release";
import { releasedOn } from "../../tools/package/release-date";
import { policyHeader } from "../../tools/package/server-headers";
import { webConfig } from "../../tools/package/web-config";
import { addinPolicy } from "../../webpack/content-security-policy.js";
import { withOrigin } from "../../webpack/origin.js";

const origin = "https://example.nl/compleet";
const { packages: lock } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Lock };
const product = JSON.parse(readFileSync("package.json", "utf8")) as Ingredients["product"];
const notes = readFileSync(`docs/release-notes/${product.version}.md`, "utf8");
const fflate = { name: "fflate", version: lock["node_modules/fflate"]?.version ?? "", license: "MIT" };
const react = { name: "react", version: lock["node_modules/react"]?.version ?? "", license: "MIT" };

function ingredients(changes: Record<string, string> = {}, order: 1 | -1 = 1): Ingredients {
  const files = {
    "taskpane.html": "<!doctype html>",
    "functions.0123456789.js": "let a = 1;",
    "functions.json": "{}",
    "functions.nl.json": "{}",
    "assets/icon-16.png": "png",
    "manifest.xml": withOrigin(readFileSync("manifest.xml", "utf8"), origin),
    "THIRD-PARTY-NOTICES.txt": "MIT …",
    "third-party-notices.json": JSON.stringify([react, fflate]),
    ...changes,
  };
  const built = Object.entries(files)
    .sort(([one], [other]) => order * one.localeCompare(other))
    .map(([name, text]) => [name, Buffer.from(text)] as const);
  return {
    product: { ...product, released: releasedOn(notes) },
    origin,
    built: new Map(built),
    lock,
    license: readFileSync("LICENSE", "utf8"),
    notes,
  };
}

const opened = async (changes?: Record<string, string>) => {
  const zip = await JSZip.loadAsync(releaseZip(ingredients(changes)));
  const root = `compleet-for-excel-${product.version}/`;
  const names = Object.keys(zip.files);
  expect(names.every((name) => name.startsWith(root))).toBe(true);
  const files = new Map(
    await Promise.all(
      names.map(
        async (name) => [name.slice(root.length), await zip.files[name]?.async("nodebuffer")] as const,
      ),
    ),
  );
  return { names: [...files.keys()], text: (name: string) => files.get(name)?.toString("utf8") ?? "" };
};

test("the package, its lock file, the manifest and the release notes are of one version", () => {
  expect(lock[""]?.version).toBe(product.version);
  expect(/<Version>(.*?)</.exec(readFileSync("manifest.xml", "utf8"))?.[1]).toBe(`${product.version}.0`);
  expect(notes).toContain(`# Compleet voor Excel ${product.version}\n`);
  expect(releasedOn(notes)).toMatch(/^2\d{3}-/);
  expect(() => releasedOn("Uitgebracht: morgen")).toThrow("Uitgebracht");
});

test("a release has the pages, the manifest of its origin, checksums, a bill, licences and headers", async () => {
  const { names, text } = await opened();
  expect(names).toEqual([
    "LEESMIJ.md",
    "LICENSE",
    "RELEASE-NOTES.md",
    "SHA256SUMS",
    "THIRD-PARTY-NOTICES.txt",
    "bom.cdx.json",
    "manifest.xml",
    "nginx/compleet.conf",
    "site/THIRD-PARTY-NOTICES.txt",
    "site/assets/icon-16.png",
    "site/functions.0123456789.js",
    "site/functions.json",
    "site/functions.nl.json",
    "site/taskpane.html",
    "site/web.config",
  ]);
  expect(text("manifest.xml")).toContain(`${origin}/taskpane.html`);
  expect(text("manifest.xml")).not.toContain("localhost");
  const sums = text("SHA256SUMS").trim().split("\n");
  expect(sums).toHaveLength(names.length - 1);
  for (const line of sums) {
    const [sum, name = ""] = line.split("  ");
    expect(createHash("sha256").update(text(name)).digest("hex")).toBe(sum);
  }
});

test("the same ingredients give the same bytes, whatever order they came in; others do not", () => {
  const zip = Buffer.from(releaseZip(ingredients()));
  expect(Buffer.from(releaseZip(ingredients({}, -1))).equals(zip)).toBe(true);
  expect(Buffer.from(releaseZip(ingredients({ "taskpane.html": "other" }))).equals(zip)).toBe(false);
});

test("a file with other content has another time, also where it is as long; none is later than the release", async () => {
  const timeOf = async (page: string): Promise<Date> => {
    const zip = await JSZip.loadAsync(releaseZip(ingredients({ "taskpane.html": page })));
    const released = Date.parse(releasedOn(notes));
    const dates = Object.values(zip.files).map(({ date }) => date);
    const contents = await Promise.all(Object.values(zip.files).map((file) => file.async("string")));
    expect(new Set(dates.map(Number)).size).toBe(new Set(contents).size);
    for (const date of dates) {
      expect(date.getTime()).toBeLessThan(released);
      expect(date.getTime()).toBeGreaterThanOrEqual(released - 86_400_000);
    }
    return zip.file(/taskpane\.html$/)[0]!.date;
  };
  const [one, other, again] = [await timeOf("page 1"), await timeOf("page 2"), await timeOf("page 1")];
  expect(other).not.toEqual(one);
  expect(again).toEqual(one);
});

test("a manifest of another version or address is no release", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(() => releaseZip(ingredients({ "manifest.xml": manifest }))).toThrow("another address");
  const older = withOrigin(manifest, origin).replace(/<Version>.*?</, "<Version>0.0.1.0<");
  expect(() => releaseZip(ingredients({ "manifest.xml": older }))).toThrow("0.0.1.0");
});

describe("the bill of materials", () => {
  interface Bill {
    readonly specVersion: string;
    readonly metadata: { readonly timestamp: string };
    readonly components: readonly {
      readonly purl: string;
      readonly licenses: unknown;
      readonly hashes: readonly { readonly content: string }[];
    }[];
  }
  const billOf = async (changes?: Record<string, string>) =>
    JSON.parse((await opened(changes)).text("bom.cdx.json")) as Bill;

  test("names each package that is shipped, with its licence and the checksum that npm checked", async () => {
    const { specVersion, components, metadata } = await billOf();
    expect(specVersion).toBe("1.6");
    expect(metadata.timestamp).toBe(`${releasedOn(notes)}T00:00:00Z`);
    expect(components.map(({ purl }) => purl)).toEqual([
      `pkg:npm/fflate@${fflate.version}`,
      `pkg:npm/react@${react.version}`,
    ]);
    const [first] = components;
    expect(first?.licenses).toEqual([{ license: { id: "MIT" } }]);
    expect(Buffer.from(first?.hashes[0]?.content ?? "", "hex").toString("base64")).toBe(
      lock["node_modules/fflate"]?.integrity?.replace("sha512-", ""),
    );
  });

  test("has no package that is not in the lock file in that version", () => {
    const other = JSON.stringify([{ ...fflate, version: "0.0.1" }]);
    expect(() => releaseZip(ingredients({ "third-party-notices.json": other }))).toThrow("fflate 0.0.1");
  });
});

describe("the headers", () => {
  test("say what the page says itself, and let only Excel on the web show it in a frame", () => {
    const header = policyHeader();
    expect(header.startsWith(`${addinPolicy(false)}; frame-ancestors 'self' `)).toBe(true);
    const ancestors = header.split("frame-ancestors ")[1]?.split(" ") ?? [];
    expect(ancestors).toEqual(
      expect.arrayContaining(["https://*.officeapps.live.com", "https://*.sharepoint.com"]),
    );
    // None of them is a whole top-level domain or plain HTTP.
    expect(ancestors.filter((one) => !/^('self'|https:\/\/(\*\.)?\w+(\.\w+)+)$/.test(one))).toEqual([]);
  });

  test("for nginx stand at the server alone: one in a location would drop all others", () => {
    const conf = nginxConf(origin);
    expect(conf).toContain("server_name example.nl;");
    expect(conf).toContain("location /compleet/ {");
    expect(conf).toContain(`add_header Content-Security-Policy "${policyHeader()}" always;`);
    const locations = [...conf.matchAll(/^ {2}location [^{]*\{[^]*?\n {2}\}/gm)].map(([text]) => text);
    expect(locations.filter((text) => text.includes("add_header"))).toEqual([]);
    expect(locations).toHaveLength(1);
    // What it takes for the functions' metadata, and what it lets be kept.
    const patterns = [...conf.matchAll(/"~(.*)" /g)].map(([, pattern = ""]) => new RegExp(pattern));
    expect(patterns.map((pattern) => pattern.test("/compleet/functions.nl.json"))).toEqual([false, true]);
    expect(patterns.map((pattern) => pattern.test("/compleet/10.0123456789.js"))).toEqual([true, false]);
    expect(patterns.map((pattern) => pattern.test("/compleet/taskpane.html"))).toEqual([false, false]);
    expect(nginxConf("https://example.nl:8443")).toContain("listen 8443 ssl;");
    expect(nginxConf("https://example.nl")).toContain("location / {");
  });

  test("for IIS are sound XML, with each file that differs by name", () => {
    const xml = webConfig(["a.0123456789.js", "functions.json", "taskpane.html"], ["functions.json"]);
    const header = /name="Content-Security-Policy" value="([^"]*)"/.exec(xml)?.[1];
    expect(header).toBe(policyHeader());
    expect([...xml.matchAll(/<location path="([^"]*)"/g)].map(([, file]) => file)).toEqual([
      "a.0123456789.js",
      "functions.json",
    ]);
    const opens = [...xml.matchAll(/<(\w+)(?:\s[^>]*)?[^/]>|<(\w+)>/g)].length;
    expect([...xml.matchAll(/<\/\w+>/g)]).toHaveLength(opens);
  });
});
