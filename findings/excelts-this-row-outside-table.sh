#!/bin/sh
# T[[#This Row],[Score]] in a cell that stands beside no row of table T is #VALUE! (LibreOffice 7.4 gives it too).
# excelts 10.2.0 reads the cell in that row of the sheet, above or below the table, as if it were of the table: beside
# the header it gives the header's text, below the table whatever stands there. Exits 1 once that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --engine-strict=false @cj-tech-master/excelts@10.2.0 >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas, installFormulaEngine } from "@cj-tech-master/excelts/formula";

installFormulaEngine();
const { version } = JSON.parse(readFileSync("node_modules/@cj-tech-master/excelts/package.json", "utf8"));
const workbook = new Workbook();
const sheet = workbook.addWorksheet("Blad1");
sheet.addTable({
  name: "T",
  ref: "A1",
  headerRow: true,
  columns: [{ name: "Naam" }, { name: "Score" }],
  rows: [["Ana", 3]],
});
sheet.getCell("B3").value = 7;
for (const row of [1, 2, 3]) sheet.getCell(`D${row}`).value = { formula: "T[[#This Row],[Score]]&\"\"" };
calculateFormulas(workbook);
const results = [1, 2, 3].map((row) => sheet.getCell(`D${row}`).result);
console.log(`excelts ${version}`);
["beside the header", "beside the only row", "below the table"].forEach((place, index) =>
  console.log(`${place}: ${JSON.stringify(results[index])}`),
);
process.exit(results[1] === "3" && results[2] === "7" ? 0 : 1);
JS
node run.mjs
