import type { RemovedPersonalData } from "../../action";

/** "‘Teamscores’ B4" */
export function placesOf(places: RemovedPersonalData["left"]): string {
  return places
    .map(({ sheet, address }) => (address === undefined ? `‘${sheet}’` : `‘${sheet}’ ${address}`))
    .join(", ");
}
