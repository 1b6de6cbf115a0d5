import type { Stream } from '#exchange';

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byStream(a: Stream, b: Stream): number {
  return byText(a.to, b.to) || byText(a.lane, b.lane) || a.epoch - b.epoch;
}
