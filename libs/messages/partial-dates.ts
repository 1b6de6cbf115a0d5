/** Whether one `YYYY[-MM[-DD]]` is certainly before another: only what both tell is compared. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
