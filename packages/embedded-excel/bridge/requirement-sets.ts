/**
 * Which requirement sets the embedded Excel claims, and from which set each member it has built comes. The second
 * half is generated (`packages/embedded-excel/node/member-sets.ts`) from Microsoft's own documentation comments.
 */
import { clientName } from "./members";
import memberSets from "./member-sets.json";

/** Set name to the newest version claimed: `{ ExcelApi: "1.14" }`. */
export type ClaimedSets = Readonly<Record<string, string>>;

/**
 * Excel LTSC 2021, which the add-in must do with: ExcelApi 1.14. A claim says how new the Excel is that is played;
 * a member of a claimed set that the embedded Excel has not built still answers `ApiNotFound`. What is not in the
 * list is not claimed: dialogs, the ribbon, single sign-on.
 */
export const LTSC_2021: ClaimedSets = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
};

/** The functions runtime of an Excel as new as this: from Microsoft 365 of 2025 on it tells empty cells from 0. */
export function functionsRuntimeOf(excelApi: string): string {
  return compareVersions(excelApi, "1.20") < 0 ? "1.3" : "1.5";
}

/** "1.14" before "1.7" is not text order: negative when `left` is older. */
export function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

/** Members that only the wire knows, by the name the client has for them. */
export const WIRE_ONLY: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "Worksheet.showGridlines",
  "Worksheet.headings": "Worksheet.showHeadings",
};

export class RequirementSets {
  private readonly claims = new Map<string, string>();

  /** `apiSet` is short for the ExcelApi version played: "1.7". */
  constructor(claimed: ClaimedSets = LTSC_2021, apiSet?: string) {
    for (const [set, version] of Object.entries(claimed)) this.claims.set(set.toLowerCase(), version);
    if (apiSet !== undefined) this.claims.set("excelapi", apiSet);
  }

  /** What is claimed now, to hand to a pane. Names in lower case. */
  get claimed(): ClaimedSets {
    return Object.fromEntries(this.claims);
  }

  /** As `Office.context.requirements.isSetSupported`: without a version, whether any version of the set is there. */
  isSetSupported(set: string, version?: string | number): boolean {
    const claimed = this.claims.get(String(set).toLowerCase());
    if (claimed === undefined) return false;
    const wanted = version === undefined ? "0" : String(version);
    return compareVersions(wanted, claimed) <= 0;
  }

  /**
   * Stops claiming a set, from this version on; without a version altogether. Members of it answer `ApiNotFound`.
   */
  refuse(set: string, fromVersion?: string): void {
    const key = set.toLowerCase();
    if (fromVersion === undefined) {
      this.claims.delete(key);
      return;
    }
    const claimed = this.claims.get(key);
    if (claimed === undefined || compareVersions(claimed, fromVersion) < 0) return;
    const [major = 1, minor = 1] = fromVersion.split(".").map(Number);
    this.claims.set(key, `${major}.${minor - 1}`);
  }

  /** Whether the Excel that is played has this member, named as on the wire. */
  allows(typeName: string, wireName: string, access: "use" | "write"): boolean {
    const key = `${typeName}.${clientName(wireName)}`;
    const needed = requiredSet(WIRE_ONLY[key] ?? key, access);
    if (needed === undefined) return true;
    const [set = "", version] = needed.split(" ");
    return this.isSetSupported(set, version);
  }
}

function requiredSet(key: string, access: "use" | "write"): string | undefined {
  const sets: Readonly<Record<string, string>> = memberSets;
  return (access === "write" ? sets[`${key}=`] : undefined) ?? sets[key];
}
