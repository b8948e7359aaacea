/** What belongs to a sheet as a whole, in its XML: panes, protection, paper. */
import { cellAddress } from "../../sheets/plan/a1";
import type { Permission, PrintPlan, ProtectionPlan, SheetFrame } from "../../sheets/plan/plan";
import { attributes, escaped } from "../xml/xml-text";
import { argb } from "./style-pools";

const POINTS = 72;
const PAPERS = { a4: 9, a3: 8 } as const;
/** In the order in which the schema has no say: attributes. Left out, each is forbidden on a protected sheet. */
const ALLOWED: readonly Exclude<Permission, "editObjects" | "editScenarios">[] = [
  ...([
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
  ] as const),
  ...(["deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables"] as const),
];

export function sheetPropertiesXml({ tabColor, print }: SheetFrame): string {
  const color = tabColor === undefined ? "" : `<tabColor rgb="${argb(tabColor)}"/>`;
  return `<sheetPr>${color}${print.leftAsItIs ? "" : '<pageSetUpPr fitToPage="1"/>'}</sheetPr>`;
}

export function sheetViewXml({ gridlines, freeze }: SheetFrame, isActive: boolean): string {
  const all = attributes({ showGridLines: gridlines ? undefined : "0", tabSelected: isActive });
  return `<sheetViews><sheetView${all} workbookViewId="0">${paneXml(freeze)}</sheetView></sheetViews>`;
}

function paneXml(freeze: SheetFrame["freeze"]): string {
  if (!freeze || freeze.rows + freeze.columns === 0) return "";
  const { rows, columns } = freeze;
  const first = cellAddress(rows, columns);
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const all = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane: pane,
    state: "frozen",
  });
  return `<pane${all}/><selection${attributes({ pane, activeCell: first, sqref: first })}/>`;
}

export function protectionXml(protection: ProtectionPlan | undefined): string {
  if (!protection) return "";
  const { allow, select } = protection;
  const all = attributes({
    sheet: true,
    objects: !allow.includes("editObjects"),
    scenarios: !allow.includes("editScenarios"),
    ...Object.fromEntries(ALLOWED.filter((each) => allow.includes(each)).map((each) => [each, "0"])),
    selectLockedCells: select !== "all",
    selectUnlockedCells: select === "none",
  });
  return `<sheetProtection${all}/>`;
}

export function pageXml(print: PrintPlan): string {
  if (print.leftAsItIs) return "";
  const { margins, paper, orientation, pagesWide, pagesHigh = 0, footer, centerHorizontally } = print;
  const inches = Object.fromEntries(
    (["left", "right", "top", "bottom", "header", "footer"] as const).map((side) => [
      side,
      Number((margins[side] / POINTS).toFixed(4)),
    ]),
  );
  const setUp = attributes({
    paperSize: paper && PAPERS[paper],
    fitToWidth: pagesWide,
    fitToHeight: pagesHigh,
    orientation,
  });
  const parts = (
    [
      ["L", footer?.left],
      ["C", footer?.center],
      ["R", footer?.right],
    ] as const
  )
    .map(([code, text]) => (text === undefined ? "" : `&${code}${text}`))
    .join("");
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins${attributes(inches)}/><pageSetup${setUp}/>` +
    (parts === "" ? "" : `<headerFooter><oddFooter>${escaped(parts)}</oddFooter></headerFooter>`)
  );
}
