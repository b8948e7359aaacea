"""A yardstick for `npm run bench`: the same values, fills and conditional format, written by openpyxl: milliseconds of the processor."""
import sys
import time

import openpyxl
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

rows, columns, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
start = time.process_time()
book = openpyxl.Workbook()
sheet = book.active
fills = [PatternFill("solid", fgColor=color) for color in ("F3F8FD", "CDE1F2", "93BEDF", "2E70AE", "0A3A6B")]
for row in range(1, rows + 1):
    sheet.cell(row, 1, f"Persoon {row}")
    for column in range(columns):
        level = (row + column) % 5
        sheet.cell(row, column + 2, level).fill = fills[level]
area = f"B1:{get_column_letter(columns + 1)}{rows}"
for level, fill in enumerate(fills):
    sheet.conditional_formatting.add(area, CellIsRule("equal", [str(level)], fill=fill))
book.save(out)
print((time.process_time() - start) * 1000)
