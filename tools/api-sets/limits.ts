import { compareVersions } from "./requirement";
import type { ApiUse, Found } from "./uses";

/** What every supported Excel has (LTSC 2021); anything else is used behind `isSetSupported` only. */
export const LIMITS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
};

/** Whether a use is beyond what every supported Excel has and does not stand behind a gate. */
function isBeyondLimits({ requirement, gated }: ApiUse): boolean {
  if (!requirement || gated) return false;
  const limit = LIMITS[requirement.set];
  return limit === undefined || compareVersions(requirement.version, limit) > 0;
}

/** A sentence for each thing that is wrong, with its place. */
export function complaintsAbout({ uses, unknownPaths }: Found): string[] {
  return [
    ...uses
      .filter(isBeyondLimits)
      .map(
        ({ api, requirement, file, line }) =>
          `${file}:${String(line)}  ${api} needs ${requirement?.set ?? ""} ${requirement?.version ?? ""}; ` +
          `use it behind isSetSupported("${requirement?.set ?? ""}", "${requirement?.version ?? ""}").`,
      ),
    ...unknownPaths.map(
      ({ path, file, line }) => `${file}:${String(line)}  load("${path}"): Office.js has no such property.`,
    ),
  ];
}
