import { DAY, HOUR } from '#kernel';

const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
/** Years of the Buddhist calendar run so far ahead; nothing invented stands so far in the future of ours. */
const BUDDHIST_AHEAD = 543;
const BUDDHIST_FROM = 2400;
const HOURS_A_DAY = DAY / HOUR;

/**
 * The same with every time in it so many hours later and every date so many whole days, births too: whoever is a child
 * stays one, and what lay ahead still does. Invented examples are written at one hour and shown at any.
 */
export function later<T>(value: T, hours: number): T {
  return moved(value, hours, '') as T;
}

/**
 * Whole hours from when an invented message says that it was sent until now (ms). Whole days would leave what lay less
 * than a day ahead in the past for a part of every day.
 */
export function hoursSince(sentAt: unknown, now: number): number {
  return typeof sentAt === 'string' ? Math.floor((now - Date.parse(sentAt)) / HOUR) : 0;
}

function moved(value: unknown, hours: number, name: string): unknown {
  if (typeof value === 'string') return movedText(value, hours, name);
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, hours, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, one]: [string, unknown]) => [member, moved(one, hours, member)]),
  );
}

function movedText(text: string, hours: number, name: string): string {
  const days = Math.floor(hours / HOURS_A_DAY);
  const year = Number(text.slice(0, 4));
  if (year > BUDDHIST_FROM && DATE.test(text)) {
    const ours = movedText(`${year - BUDDHIST_AHEAD}${text.slice(4)}`, hours, name);
    return `${Number(ours.slice(0, 4)) + BUDDHIST_AHEAD}${ours.slice(4)}`;
  }
  if (TIME.test(text)) {
    const whole = new Date(Date.parse(text) + hours * HOUR).toISOString();
    return text.includes('.') ? whole : whole.replace(/\.\d+Z$/, 'Z');
  }
  if (DATE.test(text)) return dayAfter(text, days);
  if (MONTH.test(text)) return dayAfter(`${text}-15`, days).slice(0, 7);
  // Four digits are a year where a date is asked for, and a number anywhere else.
  return name === 'date' && YEAR.test(text) ? dayAfter(`${text}-07-01`, days).slice(0, 4) : text;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
