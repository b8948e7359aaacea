import type { Framework } from "../../framework/model";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { CreateProfilesArguments } from "../action";
import { normOf } from "../checking/norm";
import type { WorkbookPort } from "../port";
import { Problem } from "../problem";
import { readScoreSheets } from "../reading/read-scores";

/**
 * The functions that lines of norms stand for, read anew where they are said to stand; each by the name that is given, or
 * by its label. Throws `noNormThere` for a place without a norm of which the levels can be told.
 */
export async function normProfiles(
  port: WorkbookPort,
  framework: Framework,
  norms: NonNullable<CreateProfilesArguments["norms"]>,
): Promise<CreateProfilesArguments["profiles"]> {
  if (norms.length === 0) return [];
  const names = [...new Set(norms.map(({ sheet }) => sheet))];
  const { sheets } = await port.survey({ kinds: [], names });
  const read = readScoreSheets(sheets, framework);
  return norms.map(({ sheet: name, address, name: wished }) => {
    const sheet = sheetNamed(read, name, (one) => one.sheet.name);
    const found = sheet?.notUnderstood.find(
      ({ cell, norm }) => norm && cell.address === address.trim().toUpperCase().replaceAll("$", ""),
    );
    const norm = found?.norm && normOf(found.norm);
    if (!norm) throw new Problem("noNormThere", { sheet: name, address });
    return { name: wished ?? norm.label, required: norm.required };
  });
}
