/** A count with a mark between its thousands: 32.767 in Dutch, 32,767 in English. */
export function thousands(count: number, mark: "." | ","): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark);
}
