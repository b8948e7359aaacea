#!/usr/bin/env bash
# NETWORKDAYS.INTL is as new as AGGREGATE, and yet stands in an .xlsx without the prefix `_xlfn.`: with it LibreOffice
# gives #NAME?, while `_xlfn.AGGREGATE` needs its prefix. A rule "new functions get a prefix" writes broken formulas.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -c '
import openpyxl
b = openpyxl.Workbook(); s = b.active
for f in ["NETWORKDAYS.INTL(45292,45322,1)", "_xlfn.NETWORKDAYS.INTL(45292,45322,1)", "_xlfn.AGGREGATE(4,6,B1:B2)"]: s.append(["=" + f])
b.save("n.xlsx")'
soffice --version | head -1
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to csv n.xlsx >/dev/null 2>&1
cat n.csv
[ "$(tr '\n' ' ' < n.csv)" = "23 #NAME? 0 " ]
