#!/bin/sh
# excelts 10.2.0 sets a formula whose way is blocked to #SPILL!, but leaves the values that it had spilled before in
# their cells, where every formula goes on reading them as if someone had typed them. Exits 1 once that has changed.
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
[1, 2, 3].forEach((value, index) => (sheet.getCell(1, index + 1).value = value));
sheet.getCell("C5").value = { formula: "SEQUENCE(1,3)", shareType: "array", ref: "C5", isDynamicArray: true };
sheet.getCell("G5").value = { formula: "SUM(D5:E5)" };
calculateFormulas(workbook);
const at = (address) => sheet.getCell(address).result ?? sheet.getCell(address).value;
console.log(`excelts ${version}`);
console.log("spilled:  ", ["C5", "D5", "E5", "G5"].map((cell) => JSON.stringify(at(cell))).join(" "));
sheet.getCell("E5").value = "in the way";
calculateFormulas(workbook);
console.log("blocked:  ", ["C5", "D5", "E5", "G5"].map((cell) => JSON.stringify(at(cell))).join(" "));
process.exit(at("C5")?.error === "#SPILL!" && at("D5") === 2 ? 0 : 1);
JS
node run.mjs
