import { PROFILE_NAMES } from "../../sheets/profiles";
import type { OwnSheet, WorkbookView } from "../port";

/** The name of the functions in the workbook's table of profiles, if it has one. */
export function ownProfiles(own: readonly OwnSheet[], { takenNames }: WorkbookView): string | undefined {
  return own
    .filter(({ marker }) => marker.kind === "profiles")
    .map(({ marker }) => marker.about["list"] ?? PROFILE_NAMES.list)
    .find((list) => takenNames.some((name) => name.toLowerCase() === list.toLowerCase()));
}
