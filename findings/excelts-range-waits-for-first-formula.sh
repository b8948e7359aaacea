#!/bin/sh
# Excel marks every formula that is entered today as one that may spill. excelts 10.2.0 lets a range that begins at such
# a formula wait for that one alone, so the others in it are worked out too early: for SUM(B4:B8) the formula in B5 is,
# with what had spilled into A18 the time before. Exits 1 once that has changed.
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
const enter = (address, formula) =>
  (sheet.getCell(address).value = { formula, shareType: "array", ref: address, isDynamicArray: true });
sheet.getCell("D16").value = 0;
enter("C1", "SUM(B4:B8)");
enter("B4", "D1+1");
enter("B5", "SUM(A18:A18)");
enter("F15", "SUM(D16:D18)");
enter("A17", "SEQUENCE(2,1,F15+0)");
calculateFormulas(workbook);
calculateFormulas(workbook);
sheet.getCell("D16").value = 10;
calculateFormulas(workbook);
const result = (address) => sheet.getCell(address).result;
console.log(`excelts ${version}`);
console.log(`A17: ${result("A17")}, B5: ${result("B5")}, C1: ${result("C1")} (10, 11 and 12 are right)`);
process.exit(result("C1") === 12 ? 1 : 0);
JS
node run.mjs
