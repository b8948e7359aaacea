/** "30-11-2026": today as sheets show it. */
export function shownToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(now.getDate())}-${two(now.getMonth() + 1)}-${now.getFullYear()}`;
}
