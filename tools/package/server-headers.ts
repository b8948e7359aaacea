import { addinPolicy } from "../../webpack/content-security-policy.js";

/**
 * What a web server must say with each file, as data; nginx-conf.ts and web-config.ts write it down for their server.
 */

/**
 * Who may show the pane in a frame: Excel on the web, wherever it runs. A browser asks this of every frame around the
 * pane, so both the page of Excel itself and the one around it are here. Microsoft keeps no list; these are those of
 * OfficeDev/office-js-docs-pr#4911 and OfficeDev/office-js#3342, with their successors under cloud.microsoft.
 */
const FRAME_ANCESTORS = [
  "'self'",
  // Excel itself.
  "https://*.officeapps.live.com",
  // The page around it: a library of SharePoint or OneDrive for work, microsoft365.com's successor, Teams, OneDrive.
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://teams.microsoft.com",
  "https://onedrive.live.com",
] as const;

/** What the page says itself, and what only a header can say: who may show it in a frame. */
export function policyHeader(): string {
  return `${addinPolicy(false)}; frame-ancestors ${FRAME_ANCESTORS.join(" ")}`;
}

/** With every file. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policyHeader(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Files whose names change with what is in them may be kept for a year; all others are asked for again, if changed. */
export const HASHED = String.raw`\.[0-9a-f]{10}\.js$`;
export const KEPT_FOREVER = "public, max-age=31536000, immutable";
/** Not `no-store`: Excel on the web shows no icon that may not be kept. */
export const ASKED_AGAIN = "no-cache";

/** Excel on the web reads the functions' metadata from its own address, which a browser must be told is allowed. */
export const READ_BY_EXCEL = String.raw`^functions(\.[a-z]+)?\.json$`;

/** By extension; a server that knows one already is not told twice. */
export const TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".js": "text/javascript",
};
