import type { PageLanguage } from "./wording";

export type PageTheme = "light" | "dark" | "contrast";

/** What a person chooses about the Excel that is played. It stands in the page's address, so it can be shared. */
export interface Settings {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  /** The newest ExcelApi that is claimed. */
  readonly excelApi: string;
}

/** Editions of Excel by the newest ExcelApi that each of them has. */
export const EXCEL_EDITIONS: readonly { readonly name: string; readonly excelApi: string }[] = [
  { name: "LTSC 2021", excelApi: "1.14" },
  { name: "LTSC 2024", excelApi: "1.17" },
  { name: "Microsoft 365", excelApi: "1.20" },
];

/** What most people have. */
const DEFAULT_EXCEL_API = "1.20";

const THEMES: readonly PageTheme[] = ["light", "dark", "contrast"];

/** Reads `?lang=nl-NL&theme=light&excel=1.14`; what is missing or unknown gets its default. */
export function settingsFrom(search: string): Settings {
  const given = new URLSearchParams(search);
  const theme = THEMES.find((each) => each === given.get("theme"));
  const excelApi = given.get("excel") ?? "";
  return {
    language: /^en\b/i.test(given.get("lang") ?? "") ? "en-US" : "nl-NL",
    theme: theme ?? "light",
    excelApi: /^1\.\d{1,2}$/.test(excelApi) ? excelApi : DEFAULT_EXCEL_API,
  };
}

/** The same settings as `settingsFrom` reads them, beside whatever else the address carries. */
export function searchOf(settings: Settings, search = ""): string {
  const params = new URLSearchParams(search);
  params.set("lang", settings.language);
  params.set("theme", settings.theme);
  params.set("excel", settings.excelApi);
  return `?${params.toString()}`;
}
