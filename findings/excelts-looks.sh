#!/usr/bin/env bash
# excelts reads `<b val="0"/>` (not bold, as openpyxl and Excel write it) as bold, and takes the backslashes out of number
# formats: `0\,0` becomes `0,0`, which divides nothing and groups thousands. Opening and saving changes how cells look.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"; npm init -y >/dev/null; npm install --silent --no-audit --no-fund --ignore-scripts @cj-tech-master/excelts@10.2.0
cat > make.py <<'PY'
import zipfile, openpyxl
from openpyxl.styles import Font
b = openpyxl.Workbook(); b.active["A1"] = 12345; b.active["A1"].font = Font(italic=True); b.active["A1"].number_format = r"0\,0"; b.save("a.xlsx")
z = zipfile.ZipFile("a.xlsx")
with zipfile.ZipFile("b.xlsx", "w") as o:
    for n in z.namelist(): o.writestr(n, z.read(n).replace(b'<i val="1"/>', b'<b val="0"/><i val="1"/>').replace(b"<i/>", b'<b val="0"/><i/>'))
PY
python3 make.py
cat > run.mjs <<'JS'
import { Workbook } from "@cj-tech-master/excelts";
import { readFileSync } from "node:fs";
const book = new Workbook();
await book.xlsx.load(readFileSync("b.xlsx"));
const { font, numFmt } = book.worksheets[0].getCell("A1");
console.log("excelts 10.2.0: bold", font.bold, "number format", JSON.stringify(numFmt));
process.exit(font.bold === true && numFmt === "0,0" ? 0 : 1);
JS
node run.mjs
