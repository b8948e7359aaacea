/** What is written to a file comes back. Longer than most files: a list of cases. */
import { parseArea } from "../../model/address";
import type { Area } from "../../model/cell-area";
import { Book } from "../../model/book";
import { needsArrayForm } from "../../model/file/array-form";
import { fromFileFormula, toFileFormula } from "../../model/file/file-formula";
import { FilePackage } from "../../model/file/file-package";
import { placeElement, takeElement } from "../../model/file/sheet-xml";
import { DEFAULT_PAGE_LAYOUT, NO_HEADER_FOOTER } from "../../model/page-layout";
import { DEFAULT_PROTECTION_OPTIONS } from "../../model/protection";
import { NO_ALERT, NO_PROMPT } from "../../model/validation";

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

/** A book with something of everything that a file must carry. */
function fullBook(): Book {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  sheet.write(area("A1:B3"), [
    [{ value: "Naam" }, { value: "Score" }],
    [{ value: "=1+1", quotePrefix: true }, { value: 3 }],
    [{ value: "Bo" }, { value: 1 }],
  ]);
  book.tables.rename(book.tables.add(sheet, area("A1:B3"), true), "Scores");
  sheet.write(area("D1:D3"), [
    [{ formula: "=MEDIAN(IF(Scores[Score]>0,Scores[Score]))" }],
    [{ formula: "=SUM(Scores[Score])" }],
    [{ formula: "=LET(x,2,x*3)" }],
  ]);
  sheet.write(area("F1"), [[{ formula: "=SORT(Scores[Score])" }]]);
  sheet.write(area("A5:A6"), [[{ value: 45292, numberFormat: "d-m-yyyy" }], [{ value: "samengevoegd" }]]);
  sheet.merge(area("A6:B6"));
  sheet.setStyle(area("A6:B6"), {
    fill: "#1F4E79",
    color: "#FFFFFF",
    bold: true,
    wrap: true,
    vertical: "center",
    borders: { bottom: { line: "thin", color: "#BFBFBF" } },
  });
  sheet.setStyle(area("H:H"), { fill: "#EEEEEE" });
  sheet.setColumnWidth(0, 1, 120);
  sheet.setRowHeight(5, 1, 45.75);
  sheet.hideRows(8, 1, true);
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.tabColor = "#00AA55";
  sheet.showGridlines = false;
  sheet.write(area("A8"), [[{ value: 12 }]]);
  sheet.links.set("A8", { documentReference: "'Tweede blad'!A1", screenTip: "Ga" });
  sheet.links.set("B8", { address: "https://example.com/?a=1&b=2" });
  sheet.notes.set("B2", { author: "", text: "Een opmerking" });
  sheet.validations = [
    {
      areas: [area("B2:B3")],
      type: "list",
      formulas: ["Lijst"],
      allowBlank: true,
      dropdown: false,
      prompt: { show: true, title: "Niveau", message: 'Kies 0 "t/m" 4' },
      alert: { show: true, style: "stop", title: "Fout", message: "Kies <uit> de lijst" },
    },
    {
      areas: [area("A2:A3"), area("C2")],
      type: "whole",
      operator: "between",
      formulas: ["0", "$B$2"],
      allowBlank: false,
      dropdown: true,
      prompt: NO_PROMPT,
      alert: { ...NO_ALERT, style: "warning" },
    },
  ];
  sheet.conditionalFormats = [
    {
      id: "{cf0}",
      areas: [area("B2:B3")],
      priority: 0,
      stopIfTrue: true,
      rule: { kind: "formula", formula: "$B2>2", style: { fill: "#FFC7CE", bold: true } },
    },
    {
      id: "{cf1}",
      areas: [area("B2:B3")],
      priority: 1,
      stopIfTrue: false,
      rule: {
        kind: "colorScale",
        points: [
          { type: "num", value: "0", color: "#FFFFFF" },
          { type: "num", value: "4", color: "#1F4E79" },
        ],
      },
    },
    {
      id: "{cf2}",
      areas: [area("A2:A3")],
      priority: 2,
      stopIfTrue: false,
      rule: { kind: "text", operator: "beginsWith", text: 'A"n', style: { italic: true } },
    },
    {
      id: "{cf3}",
      areas: [area("B2:B3")],
      priority: 3,
      stopIfTrue: false,
      rule: {
        kind: "dataBar",
        color: "#638EC6",
        min: { type: "num", value: "0" },
        max: { type: "num", value: "4" },
        gradient: true,
        showValue: true,
      },
    },
  ];
  sheet.customProperties.set("compleet", '{"kind":"matrix","é":"ü"}');
  sheet.rowBreaks = [4];
  sheet.pageLayout = {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: "landscape",
    paperSize: 8,
    zoom: { pagesWide: 1, pagesHigh: 0 },
    titleRows: { row: 0, rows: 1 },
    printAreas: [area("A1:H10")],
    centerHorizontally: true,
    margins: { ...DEFAULT_PAGE_LAYOUT.margins, left: 36 },
    headersFooters: {
      defaultForAllPages: { ...NO_HEADER_FOOTER, leftFooter: "Compleet", rightFooter: "Pagina &P van &N" },
    },
  };
  const second = book.addSheet("Tweede blad");
  second.write(
    area("A1:A5"),
    [0, 1, 2, 3, 4].map((value) => [{ value }]),
  );
  second.setStyle(area("A1:A5"), { locked: false });
  second.protection = { on: true, options: { ...DEFAULT_PROTECTION_OPTIONS, allowFormatColumns: true } };
  second.visibility = "hidden";
  book.names.add({ name: "Lijst", formula: "='Tweede blad'!$A$1:$A$5", visible: true, comment: "" });
  book.settings.set("marker", { a: 1 });
  return book;
}

describe("saving and opening", () => {
  test("brings back all that the file carries", async () => {
    const book = fullBook();
    const again = await Book.open(await book.save(), { locale: "nl-NL" });
    for (const [index, sheet] of book.sheets.entries()) {
      const other = again.sheets[index];
      expect(other && again.view(other.id)).toEqual(book.view(sheet.id));
      expect(other?.validations).toEqual(sheet.validations);
      // What a rule was like in the file is new to it.
      const rules = other?.conditionalFormats.map(({ stored: _stored, ...rule }) => rule);
      expect(rules).toEqual(sheet.conditionalFormats);
      expect(other?.pageLayout).toEqual(sheet.pageLayout);
      expect(other?.links).toEqual(sheet.links);
      expect(other?.customProperties).toEqual(sheet.customProperties);
      expect(other?.rowBreaks).toEqual(sheet.rowBreaks);
      expect(other?.protection).toEqual(sheet.protection);
    }
    expect(again.names.all).toEqual(book.names.all);
    expect(again.settings).toEqual(book.settings);
    expect(again.sheets[0]?.style(1, 0).quotePrefix).toBe(true);
  });

  test("leaves the book as it is, and a book that was opened can be saved and opened again", async () => {
    const book = fullBook();
    book.calculate();
    const before = JSON.stringify([...book.activeSheet.cells.all()]);
    const first = await Book.open(await book.save(), { locale: "nl-NL" });
    expect(JSON.stringify([...book.activeSheet.cells.all()])).toBe(before);
    first.activeSheet.write(area("A3"), [[{ value: "Cy" }]]);
    first.renameSheet(first.activeSheet, "Anders");
    first.addSheet("Derde");
    const second = await Book.open(await first.save(), { locale: "nl-NL" });
    expect(second.sheets.map(({ name }) => name)).toEqual(["Anders", "Tweede blad", "Derde"]);
    const views = [first, second].map((each) => ({ ...each.view(each.activeSheet.id), id: "" }));
    expect(views[1]).toEqual(views[0]);
  });

  test("what is no workbook is refused", async () => {
    const open = Book.open(new TextEncoder().encode("geen werkmap"), { locale: "nl-NL" });
    await expect(open).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("formulas that work on many values are array formulas, a spill with its whole range; others are not", async () => {
    const file = await FilePackage.read(await fullBook().save());
    const xml = file.text(file.sheets()[0]?.path ?? "") ?? "";
    const cell = (address: string): string => new RegExp(`<c r="${address}".*?</c>`).exec(xml)?.[0] ?? "";
    expect(cell("D1")).toContain('<f t="array" ref="D1">MEDIAN(IF(Scores[Score]&gt;0,Scores[Score]))</f>');
    expect(cell("D2")).toContain("<f>SUM(Scores[Score])</f>");
    expect(cell("D3")).toContain("<f>_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f>");
    expect(cell("F1")).toContain('cm="1"');
    expect(cell("F1")).toContain('<f t="array" ref="F1:F2">_xlfn._xlws.SORT(Scores[Score])</f>');
    expect(cell("F2")).toBe('<c r="F2"><v>3</v></c>');
  });

  test("a sheet's marker is a custom property as Excel writes it", async () => {
    const file = await FilePackage.read(await fullBook().save());
    const path = file.sheets()[0]?.path ?? "";
    const part = file.relationships(path).find(({ type }) => type.endsWith("/customProperty"));
    expect(file.text(path)).toContain(`<customPr name="compleet" r:id="${part?.id}"/>`);
    expect(new TextDecoder("utf-16le").decode(file.part(part?.target ?? ""))).toBe(
      '{"kind":"matrix","é":"ü"}',
    );
  });
});

describe("formulas in a file", () => {
  const context = {
    custom: new Map([
      ["COMPLEET.COMPETENCY_LEVEL", "COMPLEET.COMPETENCY_LEVEL"],
      ["COMPLEET.NIVEAU", "Compleet.Niveau"],
    ]),
    table: "Scores",
  };
  test.each([
    ["=SUM(A1:B2,'Mijn blad'!C3)", "SUM(A1:B2,'Mijn blad'!C3)"],
    ["=[@Score]*2", "Scores[[#This Row],[Score]]*2"],
    ["=J1#", "_xlfn.ANCHORARRAY(J1)"],
    ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
    ["=FILTER(A1:A3,A1:A3>1)", "_xlfn._xlws.FILTER(A1:A3,A1:A3>1)"],
    [
      "=MAP(A1:A3,LAMBDA(a,LET(b,a+1,b*a)))",
      "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlfn.LET(_xlpm.b,_xlpm.a+1,_xlpm.b*_xlpm.a)))",
    ],
    ["=COMPLEET.COMPETENCY_LEVEL(A1)", "_xldudf_COMPLEET_COMPETENCY_LEVEL(A1)"],
    ["=SUM(Compleet.Niveau(A1),1)", "SUM(_xldudf_Compleet_Niveau(A1),1)"],
    ['="LET(x,1,x) [@Score]"', '"LET(x,1,x) [@Score]"'],
  ])("%s", (shown, stored) => {
    expect(toFileFormula(shown, context)).toBe(stored);
    expect(fromFileFormula(stored, "Scores")).toBe(shown);
  });

  test.each([
    ["=SUM(A1:A9)", false],
    ["=SUMPRODUCT(--ISNUMBER(A1:A9))", false],
    ["=INDEX(A1:A9,MATCH(1,B1:B9,0))", false],
    ['=AVERAGEIFS(T[a],T[b],"x")', false],
    ["=[@a]+1", false],
    ["=A1:A9", true],
    ["=SUM(LEN(A1:A9))", true],
    ["=MEDIAN(IF(A1:A9>0,A1:A9))", true],
    ["=INDEX(A1:A9,MATCH(1,(B1:B9=1)*(C1:C9=2),0))", true],
    ["=SUM(COUNTIF(A1:A9,{1,2}))", true],
    ["=LET(x,A1:A9,SUM(x*2))", true],
    ["=UNIQUE(A1:A9)", true],
  ])("%s needs an array formula: %s", (formula, expected) => {
    expect(needsArrayForm(formula)).toBe(expected);
  });
});

describe("elements of a sheet", () => {
  const xml =
    '<worksheet><sheetData/><conditionalFormatting sqref="A1"><cfRule><extLst/></cfRule></conditionalFormatting>' +
    '<pageMargins left="1"/><drawing r:id="rId1"/><extLst/></worksheet>';

  test("stand in Excel's order, and elements within elements do not count", () => {
    expect(placeElement(xml, "dataValidations", "<dataValidations/>")).toContain(
      "</conditionalFormatting><dataValidations/><pageMargins",
    );
    expect(placeElement(xml, "customProperties", "<customProperties/>")).toContain(
      '<pageMargins left="1"/><customProperties/><drawing',
    );
  });

  test("come out whole", () => {
    expect(takeElement(xml, "pageMargins")).toEqual({
      element: '<pageMargins left="1"/>',
      rest: xml.replace('<pageMargins left="1"/>', ""),
    });
    expect(takeElement(xml, "hyperlinks")).toEqual({ rest: xml });
  });
});

test("a part with letters that are very rare beside very common ones is packed so that it can be unpacked", async () => {
  // Each letter comes less than half as often as the one before: the codes of the rarest would be longer than 15 bits.
  let state = 2;
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  let text = "";
  while (text.length < 400_000) {
    let letter = 0;
    while (letter < 19 && chance() < 0.4) letter++;
    text += String.fromCharCode(65 + letter);
  }
  const file = await FilePackage.read(await new Book({ locale: "nl-NL" }).save());
  file.set("xl/rare.txt", text);
  const again = await FilePackage.read(await file.bytes());
  expect(again.text("xl/rare.txt") === text).toBe(true);
});
