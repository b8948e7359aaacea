#!/bin/sh
# excelts 10.2.0 works out an array formula over a range of cells, but never one of a single cell, although every
# program writes it so (`<f t="array" ref="C1">`): the range is read by splitting at ":", and without one no result is
# written. The cell keeps what it held, so a stale number stands there without a word. Exits 1 once that has changed.
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
for (const [row, value] of [[1, 10], [2, 20], [3, 30]]) sheet.getCell(`A${row}`).value = value;
const array = (ref) => ({ formula: "SUM(A1:A3*2)", shareType: "array", ref, result: 0 });
sheet.getCell("C1").value = array("C1");
sheet.getCell("D1").value = array("D1:D1");
const read = await (async () => {
  const again = new Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  return again;
})();
calculateFormulas(read);
const result = (address) => read.getWorksheet("Blad1").getCell(address).result;
console.log(`excelts ${version}`);
console.log(`{=SUM(A1:A3*2)} as ref="C1": ${result("C1")} (120 is right; 0 is what the file said)`);
console.log(`{=SUM(A1:A3*2)} as ref="D1:D1": ${result("D1")}`);
process.exit(result("C1") === 120 ? 1 : 0);
JS
node run.mjs
