#!/usr/bin/env bash
# openpyxl writes the rows to print on each page as `'Blad'!1:2`, without the "$" that Excel writes, and gives a carriage
# return that Excel stored as `_x000D_` back as those seven letters: a reader that waits for "$" finds no titles.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 - "$folder/t.xlsx" <<'PY'
import re, sys, zipfile, openpyxl
print("openpyxl", openpyxl.__version__)
book = openpyxl.Workbook(); book.active.title = "Blad"; book.active["A1"] = "een"; book.active.print_title_rows = "1:2"
book.save(sys.argv[1])
parts = zipfile.ZipFile(sys.argv[1]); xml = parts.read("xl/workbook.xml").decode()
titles = re.search(r'Print_Titles"[^>]*>([^<]*)<', xml).group(1)
print("titles in the file:", titles)
changed = sys.argv[1] + ".xlsx"
with zipfile.ZipFile(changed, "w") as out:
    for name in parts.namelist():
        out.writestr(name, parts.read(name).replace(b">een<", b">een_x000D_twee<"))
text = openpyxl.load_workbook(changed).active["A1"].value
print("text read:", repr(text))
sys.exit(0 if "$" not in titles and text == "een_x000D_twee" else 1)
PY
