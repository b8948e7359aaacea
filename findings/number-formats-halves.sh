#!/bin/sh
# Three programs that show a cell as its number format says round halves in three ways. 0.285 as "0%" is 28% in SheetJS
# (@e965/xlsx 0.20.3) and LibreOffice 7.4.7, 29% in numfmt 3.2.6; -0.5 as "0" is 0, without a minus, in SheetJS and -1 in
# the other two; 1.005 as "0.00" is 1.00 in both libraries and 1.01 in LibreOffice. So one workbook's percentages depend
# on who printed it. LibreOffice is asked where it is installed. Exits 1 once one of them answers otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --engine-strict=false @e965/xlsx@0.20.3 numfmt@3.2.6 >/dev/null 2>&1
cat >run.mjs <<'JS'
import XLSX from "@e965/xlsx";
import { format } from "numfmt";
const asked = [[0.285, "0%"], [-0.5, "0"], [1.005, "0.00"]];
const seen = asked.map(([value, code]) => [value, code, XLSX.SSF.format(code, value), format(code, value)]);
for (const [value, code, ssf, numfmt] of seen)
  console.log(`${value} as ${code}: SheetJS shows ${ssf}, numfmt 3.2.6 shows ${numfmt}`);
const expected = [["28%", "29%"], ["0", "-1"], ["1.00", "1.00"]];
process.exitCode = JSON.stringify(seen.map(([, , ...shown]) => shown)) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
if command -v soffice >/dev/null 2>&1; then
  printf '=TEXT(0.285,"0%%");=TEXT(-0.5,"0");=TEXT(1.005,"0.00")\n' >in.csv
  # Field separator ";", text in quotes, UTF-8, formulas are worked out.
  soffice --headless "-env:UserInstallation=file://$folder/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,-1' \
    --infilter='CSV:59,34,76,1,,1033,false,true,false,false,false,0,true' --outdir out in.csv >/dev/null 2>&1
  soffice --version | cut -d' ' -f1,2
  printf 'shows '
  cat out/in*.csv
  grep -q '28%;-1;1.01' out/in*.csv
fi
