import type { Permission, ProtectionPlan, SheetFrame } from "../../sheets/plan/plan";
import { jsonBytes, OBJECT_BYTES, SET_BYTES, type Step } from "../request/steps";

const permissions = {
  autoFilter: "allowAutoFilter",
  sort: "allowSort",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  pivotTables: "allowPivotTables",
  editObjects: "allowEditObjects",
  editScenarios: "allowEditScenarios",
} as const satisfies Record<Permission, keyof Excel.WorksheetProtectionOptions>;
const selections = { all: "Normal", unlocked: "Unlocked", none: "None" } as const;

/** What comes after everything else on a new sheet: it is hidden, and it is protected. */
export function closingSteps({ visibility, protection }: SheetFrame): readonly Step[] {
  return [
    ...(visibility === "hidden"
      ? [{ bytes: SET_BYTES, queue: (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden") }]
      : []),
    ...(protection ? [protectionStep(protection)] : []),
  ];
}

/** Without a password. Each permission is said, so that nothing rests on what Excel does when it is left out. */
function protectionStep({ allow, select }: ProtectionPlan): Step {
  const options: Excel.WorksheetProtectionOptions = {
    ...Object.fromEntries(
      Object.entries(permissions).map(([permission, option]) => [
        option,
        allow.some((allowed) => allowed === permission),
      ]),
    ),
    selectionMode: selections[select],
  };
  return {
    bytes: 2 * OBJECT_BYTES + jsonBytes(options),
    queue: (sheet) => sheet.protection.protect(options),
  };
}
