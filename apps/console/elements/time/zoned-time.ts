/** A moment as a form of a browser writes it, `2026-11-24T14:30`, in a time zone; and back. */
export function toLocal(utc: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(Date.parse(utc));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** RFC 3339 UTC, or undefined for what is no moment yet. None of the members' zones has summer time. */
export function toUtc(local: string, zone: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return undefined;
  const guess = Date.parse(`${local}:00Z`);
  const shift = Date.parse(`${toLocal(new Date(guess).toISOString(), zone)}:00Z`) - guess;
  return new Date(guess - shift).toISOString();
}
