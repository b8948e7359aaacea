/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { besidePage, readManifest } from "../../playground/ribbon/manifest";

const text = readFileSync("manifest.xml", "utf8");
const parsed = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");

describe("the ribbon of a manifest", () => {
  it("has the add-in's own tab, with groups and buttons in order", () => {
    const { tabs } = readManifest(parsed(text), "nl-NL");
    expect(tabs.map((tab) => tab.label)).toEqual(["Compleet"]);
    const buttons = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
    const ids = [...text.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map((match) => match[1]);
    expect(buttons.map((button) => button.id)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(2);
  });

  it.each(["nl-NL", "en-US"])("gives every button a label, a tip, icons and an action in %s", (language) => {
    const { tabs, source } = readManifest(parsed(text), language);
    for (const button of tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons))) {
      expect(button.label).not.toBe("");
      expect(button.tip.title).not.toBe("");
      expect(button.tip.description).not.toBe("");
      expect(besidePage(button.icons.get(32) ?? "", { source })).toMatch(/^assets\/[a-z]+-32\.png$/);
      const { action } = button;
      expect(action.kind === "function" ? action.name : action.source).not.toBe("");
    }
  });

  it("speaks the language asked for, and the default where there is no other", () => {
    expect(readManifest(parsed(text), "nl-NL").name).toBe("Compleet voor Excel");
    expect(readManifest(parsed(text), "en-US").name).toBe("Compleet for Excel");
    expect(readManifest(parsed(text), "fr-FR").name).toBe("Compleet voor Excel");
  });

  it("has the custom functions that stand under AllFormFactors, in the language asked for", () => {
    const point = `<AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Script><SourceLocation resid="Other"/></Script>
      <Page><SourceLocation resid="Other"/></Page>
      <Metadata><SourceLocation resid="Functions.Metadata"/></Metadata>
      <Namespace resid="Functions.Namespace"/>
    </ExtensionPoint></AllFormFactors>`;
    const manifest = (functions: string, namespace = "COMPLEET"): Document =>
      parsed(`<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="urn:bt">
        <VersionOverrides><Hosts><Host xsi:type="Workbook">${functions}</Host></Hosts>
        <Resources>
          <bt:Urls>
            <bt:Url id="Other" DefaultValue="https://x/taskpane.html"/>
            <bt:Url id="Functions.Metadata" DefaultValue="https://x/functions.json">
              <bt:Override Locale="en-US" Value="https://x/functions.en-us.json"/>
            </bt:Url>
          </bt:Urls>
          <bt:ShortStrings><bt:String id="Functions.Namespace" DefaultValue="${namespace}"/></bt:ShortStrings>
        </Resources></VersionOverrides></OfficeApp>`);
    expect(readManifest(manifest(point), "nl-NL").functions).toEqual({
      namespace: "COMPLEET",
      metadata: "https://x/functions.json",
    });
    expect(readManifest(manifest(point), "en-US").functions?.metadata).toBe("https://x/functions.en-us.json");
    expect(readManifest(manifest(""), "nl-NL").functions).toBeUndefined();
    expect(readManifest(manifest(point, ""), "nl-NL").functions).toBeUndefined();
    expect(readManifest(manifest(point.replace(/<Metadata>.*<\/Metadata>/, "")), "nl-NL").functions).toBe(
      undefined,
    );
  });

  it("leaves addresses alone that are not the add-in's own", () => {
    const source = "https://example.nl/map/taskpane.html";
    expect(besidePage("https://example.nl/map/assets/a.png", { source })).toBe("assets/a.png");
    expect(besidePage("https://elders.nl/a.png", { source })).toBe("https://elders.nl/a.png");
  });

  it("refuses what is no manifest", () => {
    expect(() => readManifest(parsed("<html/>"), "nl-NL")).toThrow("not the manifest");
  });
});
