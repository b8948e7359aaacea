#!/usr/bin/env bash
# ExcelJS keeps only the first of several print areas. A sheet that prints two areas, each from a new page on, has one
# defined name _xlnm.Print_Area with a union; ExcelJS 4.4.0 reads the first of it, so that opening and saving leaves the
# other pages unprinted. What it writes itself ("A1:C10&&A11:C20") are two names of that kind for one sheet, with rows
# that are not fixed ($A1:$C10).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1 > /dev/null 2>&1
cat > areas.js <<'JS'
const ExcelJS = require("exceljs");
const JSZip = require("jszip");
(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Team");
  for (let row = 1; row <= 20; row++) sheet.getCell(row, 1).value = row;
  sheet.pageSetup.printArea = "A1:C10&&A11:C20";
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const part = "xl/workbook.xml";
  const xml = await zip.file(part).async("string");
  const written = [...xml.matchAll(/<definedName [^>]*Print_Area[^>]*>([^<]*)</g)].map(([, text]) => text);
  console.log("ExcelJS", require("exceljs/package.json").version);
  console.log("written:", written);
  const union = "Team!$A$1:$C$10,Team!$A$11:$C$20";
  const name = `<definedName name="_xlnm.Print_Area" localSheetId="0">${union}</definedName>`;
  zip.file(part, xml.replace(/<definedNames>.*<\/definedNames>/s, `<definedNames>${name}</definedNames>`));
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await zip.generateAsync({ type: "nodebuffer" }));
  const read = again.getWorksheet("Team").pageSetup.printArea;
  console.log("union read:", read);
  const asFound =
    written.length === 2 && written.every((text) => !/\$\d/.test(text)) && read === "A1:C10";
  process.exit(asFound ? 0 : 1);
})();
JS
node areas.js
