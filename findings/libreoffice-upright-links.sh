#!/usr/bin/env bash
# A heading that stands upright (rotated 90 degrees) and wraps is shown on two lines by LibreOffice; the same cell with a
# hyperlink is kept on one. Headings of a matrix that link to their texts need a row as high as they are long.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 - <<'PY'
import openpyxl
from openpyxl.styles import Alignment
print("openpyxl", openpyxl.__version__)
book = openpyxl.Workbook(); sheet = book.active
for cell in ("A1", "C1"):
    sheet[cell] = "Plannen en organiseren"
    sheet[cell].alignment = Alignment(textRotation=90, wrap_text=True)
sheet["C1"].hyperlink = "#A5"
sheet["A5"] = "doel"
sheet.row_dimensions[1].height = 80
book.save("u.xlsx")
PY
soffice --version | head -1
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf u.xlsx >/dev/null 2>&1
pdftotext -bbox u.pdf u.html
# Lines of upright text stand beside each other: as many as there are places from the left.
python3 - <<'PY'
import re
words = re.findall(r'xMin="([\d.]+)"[^>]*>(Plannen|en|organiseren)<', open("u.html").read())
places = sorted({round(float(x)) for x, _ in words})
plain = [x for x in places if x < 100]; linked = [x for x in places if x >= 100]
print("lines without a link:", len(plain), "with a link:", len(linked))
raise SystemExit(0 if len(plain) == 2 and len(linked) == 1 else 1)
PY
