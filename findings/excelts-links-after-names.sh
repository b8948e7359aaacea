#!/bin/sh
# excelts 10.2.0 writes a workbook with a formula that refers to another workbook and with a defined name so that
# <externalReferences> stands after <definedNames> in xl/workbook.xml. CT_Workbook (ECMA-376, 18.2.27) wants it before;
# excelts's own check says that Excel will reject the file as corrupt. Exits 1 once that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --engine-strict=false @cj-tech-master/excelts@10.2.0 >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";

const { version } = JSON.parse(readFileSync("node_modules/@cj-tech-master/excelts/package.json", "utf8"));
const workbook = new Workbook();
const sheet = workbook.addWorksheet("Blad1");
sheet.getCell("A1").value = 1;
sheet.getCell("B1").value = { formula: "'[Map1.xlsx]Blad 2'!A2", result: 7 };
workbook.definedNames.add("Blad1!$A$1", "Drempel");
writeFileSync("book.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
console.log(`excelts ${version}`);
JS
node run.mjs
python3 - <<'PY'
import re, sys, zipfile
xml = zipfile.ZipFile("book.xlsx").read("xl/workbook.xml").decode()
order = re.findall(r"<(sheets|definedNames|externalReferences)\b", xml)
print("order in xl/workbook.xml:", ", ".join(order))
wrong = "externalReferences" in order and order.index("externalReferences") > order.index("definedNames")
sys.exit(0 if wrong else 1)
PY
