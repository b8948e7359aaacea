/** What is known of a sheet of ours that was read. */
import type { Marker, SheetKind } from "../../sheets/marker/marker";
import type { OwnSheet, ReadSheet } from "../port";

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
