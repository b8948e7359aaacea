/** What is known of a sheet of ours that was read. */
import type { Marker, SheetKind } from "../../sheets/marker/marker";
import type { OwnSheet, ReadSheet, ReadTable } from "../port";

/** What kind of sheet of ours it is, by its marker or by its shape; undefined for someone else's. */
export function ownKind({ marker, lookalike }: ReadSheet): SheetKind | undefined {
  return marker?.kind ?? lookalike;
}

/** Its marker, if it has one of this kind. */
export function markerOf<Kind extends SheetKind>(
  { marker }: Pick<ReadSheet | OwnSheet, "marker">,
  kind: Kind,
): Marker<Kind> | undefined {
  return marker?.kind === kind ? (marker as Marker<Kind>) : undefined;
}

/** The table that it was made with, by the name that it had then; a copy of the sheet has another. */
export function tableOfMarker({ tables, marker }: ReadSheet): ReadTable | undefined {
  const wanted = marker && "table" in marker ? marker.table.toLowerCase() : undefined;
  return tables.find(({ name }) => name.toLowerCase() === wanted);
}
