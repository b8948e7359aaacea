import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Fault, Surroundings } from "../../tools/check-manifest/manifest-fault";
import { withOrigin } from "../../webpack/origin.js";

const manifest = readFileSync("manifest.xml", "utf8");

interface Broken {
  readonly title: string;
  readonly text: string;
  readonly rule: string;
  /** Part of what must be said. */
  readonly says: string | RegExp;
  readonly surroundings?: Partial<Surroundings>;
}

/** The manifest with something replaced; fails if there is nothing to replace, so that no case can go stale. */
function replaced(what: string | RegExp, by: string): string {
  const text = manifest.replace(what, by);
  if (text === manifest) throw new Error(`The manifest has no ${String(what)}.`);
  return text;
}

const broken: readonly Broken[] = [
  { title: "text that is no XML", text: "<OfficeApp>", rule: "xml", says: /OfficeApp/ },
  {
    title: "an element that the schema does not know",
    text: replaced("<Permissions>", "<Fantasy/><Permissions>"),
    rule: "schema",
    says: "Fantasy",
  },
  {
    title: "an element in the wrong place",
    text: replaced(/(<IconUrl [^>]*>)(\s*)(<HighResolutionIconUrl [^>]*>)/, "$3$2$1"),
    rule: "schema",
    says: "IconUrl",
  },
  {
    title: "a version that is not one",
    text: replaced(/<Version>.*?</, "<Version>first<"),
    rule: "schema",
    says: "Version",
  },
  {
    title: "an id that is no GUID",
    text: replaced(/<Id>.*?</, "<Id>compleet<"),
    rule: "schema",
    says: "compleet",
  },
  {
    title: "a resource id used twice",
    text: replaced('<bt:String id="Search.Label"', '<bt:String id="Matrix.Label"'),
    rule: "ids",
    says: '"Matrix.Label" is used twice',
  },
  {
    title: "a control id used twice",
    text: replaced('id="Compleet.Search"', 'id="Compleet.Matrix"'),
    rule: "ids",
    says: '"Compleet.Matrix" is used twice',
  },
  {
    title: "an id that is too long",
    text: manifest.replaceAll("Search.Label", "Search.LabelThatIsMuchTooLongForOffice"),
    rule: "ids",
    says: "longer than 32",
  },
  {
    title: "a resource that is not there",
    text: replaced('resid="Search.Label"', 'resid="Serch.Label"'),
    rule: "resources",
    says: 'no resource "Serch.Label"',
  },
  {
    title: "a resource that nothing uses",
    text: replaced('resid="Search.Label"', 'resid="Matrix.Label"'),
    rule: "resources",
    says: 'Nothing uses the resource "Search.Label"',
  },
  {
    title: "an address without https",
    text: replaced(/SupportUrl DefaultValue="https:/, 'SupportUrl DefaultValue="http:'),
    rule: "addresses",
    says: "not https",
  },
  {
    title: "an address elsewhere",
    text: replaced(/(id="Help.Url" DefaultValue=")[^"]*/, "$1https://example.nl/assets/help.html"),
    rule: "addresses",
    says: "outside https://localhost:3000",
  },
  {
    title: "an address that leads nowhere",
    text: replaced("assets/help.en.html", "assets/hulp.html"),
    rule: "addresses",
    says: "leads nowhere",
  },
  {
    title: "an app domain with a path",
    text: replaced("<AppDomain>https://localhost:3000<", "<AppDomain>https://localhost:3000/x<"),
    rule: "addresses",
    says: "bare https origin",
  },
  {
    title: "an icon without its 80 pixels",
    text: replaced(/<bt:Image size="80" resid="Search.80" ?\/>/, ""),
    rule: "icons",
    says: "required size 80",
  },
  {
    title: "an icon of another size than it says",
    text: replaced("assets/search-32.png", "assets/search-16.png"),
    rule: "icons",
    says: "used at 32 × 32 but is 16 × 16",
  },
  {
    title: "an icon that is not there",
    text: replaced("assets/search-32.png", "assets/zoek-32.png"),
    rule: "icons",
    says: "There is no picture",
  },
  {
    title: "a high-resolution icon that is not one",
    text: replaced(/(<HighResolutionIconUrl DefaultValue="[^"]*)icon-64/, "$1icon-32"),
    rule: "icons",
    says: "used at 64 × 64 but is 32 × 32",
  },
  {
    title: "a runtime that does not last",
    text: replaced('lifetime="long"', 'lifetime="short"'),
    rule: "runtime",
    says: 'lifetime="long"',
  },
  {
    title: "functions on another page than the runtime's",
    text: replaced('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
    rule: "runtime",
    says: "not the runtime's page",
  },
  {
    title: "no button that shows the pane",
    text: replaced(
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>openMatrix</FunctionName></Action>',
    ),
    rule: "runtime",
    says: "No button shows the task pane",
  },
  {
    title: "a requirement set that is not asked for",
    text: replaced(/<Set Name="SharedRuntime"[^>]*>/, ""),
    rule: "requirements",
    says: "SharedRuntime is not asked for",
  },
  {
    title: "an older Excel than the code can do with",
    text: replaced('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.4"'),
    rule: "requirements",
    says: "ExcelApi 1.4 is asked for",
  },
  {
    title: "a label that is too long",
    text: replaced('DefaultValue="Zoeken"', `DefaultValue="${"Zoeken ".repeat(20)}"`),
    rule: "lengths",
    says: "125 are allowed",
  },
  {
    title: "a tip that is too long, in the other language",
    text: replaced(/Value="Find a word[^"]*"/, `Value="${"Find a word ".repeat(30)}"`),
    rule: "lengths",
    says: "250 are allowed",
  },
  {
    title: "an empty text",
    text: replaced('Value="Search"', 'Value=""'),
    rule: "lengths",
    says: "empty",
  },
  {
    title: "a text that is not translated",
    text: replaced(/<bt:Override Locale="en-US" Value="Search" ?\/>/, ""),
    rule: "locales",
    says: '"Search.Label" has no text for en-US',
  },
  {
    title: "two texts in one language",
    text: replaced(/(<bt:Override Locale="en-US" Value="Search" ?\/>)/, "$1$1"),
    rule: "locales",
    says: "two texts for en-US",
  },
  {
    title: "a function that no code knows",
    text: replaced("<FunctionName>openSearch<", "<FunctionName>openSaerch<"),
    rule: "functions",
    says: '"openSaerch" is not associated',
  },
  {
    title: "a function that is only mentioned in a comment",
    text: manifest,
    surroundings: { commandsCode: "// openMatrix\n/* openSearch, insertWholeMatrix */" },
    rule: "functions",
    says: '"insertWholeMatrix" is not associated',
  },
];

const sound = [
  { title: "the manifest as it is", text: manifest },
  { title: "the manifest for another origin", text: withOrigin(manifest, "https://apps.example.nl") },
  {
    title: "the manifest for an origin with a path",
    text: withOrigin(manifest, "https://apps.example.nl/compleet"),
  },
];

describe("the manifest check", () => {
  let faults: readonly (readonly Fault[])[] = [];
  beforeAll(() => {
    const asked = [...sound, ...broken];
    const output = execFileSync(process.execPath, ["--import", "tsx", "tests/tools/check-manifests.ts"], {
      input: JSON.stringify(asked),
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    faults = JSON.parse(output) as typeof faults;
  });

  test.each(sound.map(({ title }, at) => [title, at] as const))("accepts %s", (_title, at) => {
    expect(faults[at]).toEqual([]);
  });

  test.each(broken.map(({ title }, at) => [title, at] as const))("finds %s", (_title, at) => {
    const { rule, says } = broken[at]!;
    const found = faults[sound.length + at]!.filter((fault) => fault.rule === rule);
    const said = found.map(({ message }) => message).join("\n");
    if (typeof says === "string") expect(said).toContain(says);
    else expect(said).toMatch(says);
  });

  test("says on which line it is", () => {
    const at = broken.findIndex(({ title }) => title === "a function that no code knows");
    const line = manifest.split("\n").findIndex((text) => text.includes("openSearch")) + 1;
    expect(faults[sound.length + at]?.find(({ rule }) => rule === "functions")?.line).toBe(line);
  });
});
