/** The day that the notes of a release name: "Uitgebracht: 2026-12-01". Throws where they name none. */
export function releasedOn(notes: string): string {
  const day = /^Uitgebracht: (\d{4}-\d{2}-\d{2})$/m.exec(notes)?.[1];
  if (day === undefined) throw new Error("The release notes need a line “Uitgebracht: 2026-01-31”.");
  return day;
}
