import { localeOf } from '../../language/locale.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Zones of the members' capitals, for the other side's time beside one's own. */
const ZONES: Readonly<Record<string, string>> = {
  BN: 'Asia/Brunei',
  ID: 'Asia/Jakarta',
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  TL: 'Asia/Dili',
  VN: 'Asia/Ho_Chi_Minh',
};

export function zoneOf(member: string): string {
  return ZONES[member] ?? 'UTC';
}

/** `Asia/Phnom_Penh` → Phnom Penh */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/**
 * Time of day in a zone; with the day where it is not today there, and with the year where the nearest day of that name
 * is another one.
 */
export function clockTime(ms: number, zone: string, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  if (day.format(ms) === day.format(now)) return time.format(ms);
  const date = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(Math.abs(ms - now) > 180 * DAY ? { year: 'numeric' as const } : {}),
  });
  return `${date.format(ms)}, ${time.format(ms)}`;
}

/** Whether two zones show the same time of day at that moment. */
export function sameTime(ms: number, a: string, b: string): boolean {
  const show = (timeZone: string): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms);
  return show(a) === show(b);
}

export interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export function spanOf(ms: number): Span {
  const whole = Math.abs(ms);
  return {
    days: Math.floor(whole / DAY),
    hours: Math.floor((whole % DAY) / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
    seconds: Math.floor((whole % MINUTE) / 1_000),
  };
}

/**
 * The two largest units, the smaller one only where it still says something: `2 d 4 h`, `14 min`, `09:41` below an hour
 * when `exact`.
 */
export function shortSpan(ms: number, exact: boolean, unit: { d: string; h: string; min: string }): string {
  const { days, hours, minutes, seconds } = spanOf(ms);
  const [d, h, m] = [`${days} ${unit.d}`, `${hours} ${unit.h}`, `${minutes} ${unit.min}`];
  if (days >= 10) return d;
  if (days > 0) return hours > 0 ? `${d} ${h}` : d;
  if (hours >= 6) return h;
  if (hours > 0) return minutes > 0 ? `${h} ${m}` : h;
  return exact ? `${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}` : m;
}

/** How old something is, in its largest unit. */
export function ageOf(ms: number, unit: { d: string; h: string; min: string; s: string }): string {
  const { days, hours, minutes, seconds } = spanOf(Math.max(0, ms));
  if (days > 0) return `${days} ${unit.d}`;
  if (hours > 0) return `${hours} ${unit.h}`;
  return minutes > 0 ? `${minutes} ${unit.min}` : `${seconds} ${unit.s}`;
}

export type Pressure = 'calm' | 'soon' | 'late';

/** From 80 % of the time on a clock presses (clocks.md "The ladder"). Times in ms. */
export function pressureOf(startedAt: number, dueAt: number, now: number): Pressure {
  if (now >= dueAt) return 'late';
  const share = dueAt === startedAt ? 1 : (now - startedAt) / (dueAt - startedAt);
  return share >= 0.8 ? 'soon' : 'calm';
}
