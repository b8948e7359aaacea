import { existsSync } from "node:fs";
import type { Fault, Surroundings } from "./manifest-fault";
import { fileOf } from "./manifest-icons";
import type { Manifest, Place } from "./manifest-read";

type Rule = (manifest: Manifest, surroundings: Surroundings) => Fault[];

const repeated = (places: readonly Place[]): Place[] =>
  places.filter(({ text }, at) => places.findIndex((other) => other.text === text) < at);

/** Resources have ids of their own, at most 32 characters long, and so have the ribbon's parts. */
export const ids: Rule = (manifest) => {
  const resources = manifest.all("//v:Resources//@id");
  const parts = manifest.all("//v:CustomTab/@id|//v:Group/@id|//v:Control/@id");
  return [
    ...[...repeated(resources), ...repeated(parts)].map(({ text, line }) => ({
      rule: "ids",
      message: `The id "${text}" is used twice.`,
      line,
    })),
    ...resources
      .filter(({ text }) => text.length > 32)
      .map(({ text, line }) => ({
        rule: "ids",
        message: `The id "${text}" is longer than 32 characters.`,
        line,
      })),
  ];
};

/** Every resource that is named exists, and every one that exists is named. */
export const resources: Rule = (manifest) => {
  const there = manifest.all("//v:Resources//@id");
  const named = manifest.all("//@resid");
  const has = (places: readonly Place[], text: string): boolean =>
    places.some((place) => place.text === text);
  return [
    ...named
      .filter(({ text }) => !has(there, text))
      .map(({ text, line }) => ({ rule: "resources", message: `There is no resource "${text}".`, line })),
    ...there
      .filter(({ text }) => !has(named, text))
      .map(({ text, line }) => ({
        rule: "resources",
        message: `Nothing uses the resource "${text}".`,
        line,
      })),
  ];
};

const ADDRESSES = [
  "//o:IconUrl/@DefaultValue",
  "//o:HighResolutionIconUrl/@DefaultValue",
  "//o:SupportUrl/@DefaultValue",
  "//o:SourceLocation/@DefaultValue",
  "//b:Images//@DefaultValue|//b:Images//@Value|//v:Resources/b:Images//@DefaultValue",
  "//b:Urls//@DefaultValue|//b:Urls//@Value",
].join("|");

/** All addresses are https, of one origin, and lead to something that the build makes. */
export const addresses: Rule = (manifest, { assets, pages }) => {
  const faults: Fault[] = [];
  const own = manifest.all("//o:DefaultSettings/o:SourceLocation/@DefaultValue")[0]?.text ?? "";
  const base = own.slice(0, own.lastIndexOf("/"));
  for (const { text, line } of manifest.all(ADDRESSES)) {
    const fault = (message: string): void => {
      faults.push({ rule: "addresses", message, line });
    };
    if (!URL.canParse(text)) fault(`"${text}" is not an address.`);
    else if (new URL(text).protocol !== "https:") fault(`${text} is not https.`);
    else if (!text.startsWith(`${base}/`)) fault(`${text} is outside ${base}.`);
    else {
      const file = fileOf(text, assets);
      const exists = file ? existsSync(file) : pages.includes(text.slice(base.length).replace(/[?#].*$/, ""));
      if (!exists) fault(`${text} leads nowhere: the build makes no such page or file.`);
    }
  }
  for (const { text, line } of manifest.all("//o:AppDomain")) {
    const isOrigin = URL.canParse(text) && new URL(text).origin === text && text.startsWith("https:");
    if (!isOrigin) {
      faults.push({ rule: "addresses", message: `The app domain ${text} is not a bare https origin.`, line });
    }
  }
  return faults;
};

/** One page, one long-lived runtime: pane, ribbon functions and the runtime name the same resource. */
export const runtime: Rule = (manifest) => {
  const faults: Fault[] = [];
  const runtimes = manifest.groups("//v:Runtimes/v:Runtime", "@resid", "@lifetime");
  const [only] = runtimes;
  const [[resource], [lifetime]] = [only?.values[0] ?? [], only?.values[1] ?? []];
  if (runtimes.length !== 1 || !resource || lifetime?.text !== "long") {
    const line = only?.line;
    const message = 'There must be one runtime, with lifetime="long".';
    faults.push(line === undefined ? { rule: "runtime", message } : { rule: "runtime", message, line });
  }
  const pages = [
    "//v:FunctionFile/@resid",
    "//v:Action/v:SourceLocation/@resid",
    "//v:Page/v:SourceLocation/@resid",
    "//v:Script/v:SourceLocation/@resid",
  ].join("|");
  for (const { text, line } of manifest.all(pages)) {
    if (resource && text !== resource.text) {
      faults.push({
        rule: "runtime",
        message: `"${text}" is not the runtime's page "${resource.text}".`,
        line,
      });
    }
  }
  if (manifest.all("//v:TaskpaneId").length === 0) {
    faults.push({ rule: "runtime", message: "No button shows the task pane; showAsTaskpane() needs one." });
  }
  return faults;
};

/** The requirement sets asked for are those that the code uses without a gate. */
export const requirements: Rule = (manifest, { limits }) => {
  const asked = manifest
    .groups("/o:OfficeApp/o:Requirements/o:Sets/o:Set", "@Name", "@MinVersion")
    .map(({ line, values: [name, version] }) => ({
      line,
      name: name?.[0]?.text ?? "",
      version: version?.[0]?.text ?? "",
    }));
  const faults: Fault[] = [];
  for (const set of ["SharedRuntime", "ExcelApi"]) {
    const found = asked.find(({ name }) => name === set);
    if (!found)
      faults.push({ rule: "requirements", message: `The requirement set ${set} is not asked for.` });
    else if (found.version !== limits[set]) {
      faults.push({
        rule: "requirements",
        message: `${set} ${found.version} is asked for, but the code uses up to ${limits[set] ?? "nothing"} without a gate.`,
        line: found.line,
      });
    }
  }
  return faults;
};

const LENGTHS: readonly [string, number][] = [
  ["//b:ShortStrings//@DefaultValue|//b:ShortStrings//@Value", 125],
  ["//b:LongStrings//@DefaultValue|//b:LongStrings//@Value", 250],
  ["/o:OfficeApp/o:DisplayName/@DefaultValue|/o:OfficeApp/o:DisplayName/o:Override/@Value", 125],
  ["/o:OfficeApp/o:Description/@DefaultValue|/o:OfficeApp/o:Description/o:Override/@Value", 250],
  ["/o:OfficeApp/o:ProviderName", 125],
];

/** Texts are as long as Office allows, and none is empty. */
export const lengths: Rule = (manifest) =>
  LENGTHS.flatMap(([path, most]) =>
    manifest
      .all(path)
      .filter(({ text }) => text.trim() === "" || text.length > most)
      .map(({ text, line }) => ({
        rule: "lengths",
        message: text.trim()
          ? `"${text.slice(0, 40)}…" has ${String(text.length)} characters; ${String(most)} are allowed.`
          : "A text is empty.",
        line,
      })),
  );

const TRANSLATED =
  "/o:OfficeApp/o:DisplayName|/o:OfficeApp/o:Description|//b:ShortStrings/b:String|//b:LongStrings/b:String";

/** Every text exists once in every language that any text has, and the default language has no override. */
export const locales: Rule = (manifest) => {
  const faults: Fault[] = [];
  const standard = manifest.all("/o:OfficeApp/o:DefaultLocale")[0]?.text ?? "";
  const all = new Set(manifest.all("//o:Override/@Locale|//b:Override/@Locale").map(({ text }) => text));
  for (const { line, values } of manifest.groups(TRANSLATED, "@id|@DefaultValue", "*/@Locale")) {
    const name = values[0]?.[0]?.text ?? "";
    const there = values[1] ?? [];
    for (const locale of all) {
      if (!there.some(({ text }) => text === locale)) {
        faults.push({ rule: "locales", message: `"${name}" has no text for ${locale}.`, line });
      }
    }
    for (const twice of repeated(there)) {
      faults.push({
        rule: "locales",
        message: `"${name}" has two texts for ${twice.text}.`,
        line: twice.line,
      });
    }
  }
  if (all.has(standard)) {
    faults.push({ rule: "locales", message: `${standard} is the default language and needs no override.` });
  }
  return faults;
};

/** Every function of the ribbon is associated in src/commands. */
export const functions: Rule = (manifest, { commandsCode }) => {
  const code = commandsCode.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return manifest
    .all("//v:FunctionName")
    .filter(({ text }) => !new RegExp(`\\b${text.replace(/\W/g, "\\$&")}\\b`).test(code))
    .map(({ text, line }) => ({
      rule: "functions",
      message: `The function "${text}" is not associated in src/commands.`,
      line,
    }));
};
