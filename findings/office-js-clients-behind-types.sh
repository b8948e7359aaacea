#!/bin/sh
# The Office.js that Microsoft publishes on npm (@microsoft/office-js 1.1.110) lags behind the types for it
# (@types/office-js 1.0.612): its Excel clients for Windows, Mac and the web have no `Worksheet.notes` (ExcelApi 1.18) and
# none of the classes of ExcelApi 1.19. So a page that serves this copy instead of Microsoft's own is told by
# `isSetSupported("ExcelApi", "1.18")`, which the Excel answers, that notes are there, compiles, and finds
# `worksheet.notes` undefined. Exits 1 once the clients have them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @microsoft/office-js@1.1.110 @types/office-js@1.0.612 >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
const types = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
const excel = types.slice(types.indexOf("declare namespace Excel {"));
const classes = [...excel.matchAll(/\/\*\*((?:(?!\*\/)[^])*?)\*\/\s*class (\w+) extends OfficeExtension\.ClientObject/g)]
  .map(([, comment, name]) => [/\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1], name])
  .filter(([set]) => set !== undefined);
const missing = {};
for (const client of ["win32-16.01", "mac-16.00", "web-16.00"]) {
  const code = readFileSync(`node_modules/@microsoft/office-js/dist/excel-${client}.debug.js`, "utf8");
  missing[client] = classes.filter(([, name]) => !new RegExp(`\\b${name}\\b`).test(code)).map(([set, name]) => `${name} (${set})`);
  console.log(`excel-${client}: ${classes.length} classes in the types, without ${missing[client].join(", ") || "none"}`);
}
const expected = ["NoteCollection (1.18)", "ChartDataLabelAnchor (1.19)", "ChartLeaderLines (1.19)"];
process.exitCode = Object.values(missing).every((names) => expected.every((name) => names.includes(name))) ? 0 : 1;
JS
node run.mjs
