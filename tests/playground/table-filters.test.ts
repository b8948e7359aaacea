import { TableFilters } from "../../playground/tables/table-filters";
import { Book } from "embedded-excel/book";

function setUp() {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  const rows = [
    ["Naam", "Niveau"],
    ["Bo", "3"],
    ["An", "10"],
    ["Cy", ""],
    ["Di", "3"],
  ];
  rows.forEach((row, i) => row.forEach((text, j) => book.type(sheet.id, i, j, text)));
  book.tables.add(sheet, { row: 0, column: 0, rows: 5, columns: 2 }, true);
  const filters = new TableFilters(book);
  const column = (index: number) => {
    const place = filters.at(sheet.id, 0, index);
    if (!place) throw new Error("There is no filter button here.");
    return place;
  };
  const names = () =>
    [1, 2, 3, 4].filter((row) => !sheet.rows.isHidden(row)).map((row) => sheet.value(row, 0));
  return { sheet, filters, column, names };
}

describe("the filters of a table", () => {
  it("offer each text once, in order, empty cells too", () => {
    const { filters, column } = setUp();
    expect(filters.choices(column(1)).map(({ text }) => text)).toEqual(["", "3", "10"]);
  });

  it("hide rows in the workbook, two columns together, and show them again", () => {
    const { filters, column, names } = setUp();
    filters.choose(column(1), new Set(["3"]));
    expect(names()).toEqual(["Bo", "Di"]);
    filters.choose(column(0), new Set(["Di", "An"]));
    expect(names()).toEqual(["Di"]);
    expect(filters.isFiltered(column(1))).toBe(true);
    filters.choose(column(0), new Set(["An", "Bo", "Cy", "Di"]));
    filters.choose(column(1), new Set(["", "3", "10"]));
    expect(names()).toEqual(["Bo", "An", "Cy", "Di"]);
    expect(filters.isFiltered(column(1))).toBe(false);
  });

  it("sort numbers as numbers, with empty cells last either way", () => {
    const { filters, column, names } = setUp();
    filters.sort(column(1), 1);
    expect(names()).toEqual(["Bo", "Di", "An", "Cy"]);
    filters.sort(column(1), -1);
    expect(names()).toEqual(["An", "Bo", "Di", "Cy"]);
  });

  it("are not there beside the header", () => {
    const { sheet, filters } = setUp();
    expect(filters.at(sheet.id, 1, 0)).toBeUndefined();
    expect(filters.at(sheet.id, 0, 5)).toBeUndefined();
  });
});
