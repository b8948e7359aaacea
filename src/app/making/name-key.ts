/** What names have in common that Excel, and a reader, would take for the same: capitals and space are passed over. */
export function nameKey(name: string): string {
  return name.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
