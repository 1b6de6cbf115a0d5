import type { ReadableRow } from '#messages';
import { escaped } from './escape.js';
import { speaksOfSought } from './protective.js';

const DEEPEST = 4;
export const LEFT_OUT = 'Not printed: read it at your gateway.';

/** What a body or a part says, as a table under a heading; nothing where it says nothing. */
export function particulars(title: string, rows: readonly ReadableRow[], guarded: boolean): string {
  if (rows.length === 0) return '';
  return [
    `<h2>${escaped(title)}</h2>`,
    '<table class="rows">',
    ...rows.map((row) => line(row, guarded)),
    '</table>',
  ].join('\n');
}

function line({ depth, label, value }: ReadableRow, guarded: boolean): string {
  const at = Math.min(depth, DEEPEST);
  const indent = at === 0 ? '' : ` class="d${String(at)}"`;
  if (value === undefined) return `<tr><th colspan="2"${indent}>${escaped(label)}</th></tr>`;
  return `<tr><th${indent}>${escaped(label)}</th>${said(value, guarded)}</tr>`;
}

/** A cell with what somebody wrote. Isolated, so that a text of another direction moves nothing beside it. */
export function said(value: string, guarded: boolean): string {
  return guarded && speaksOfSought(value)
    ? `<td class="left-out">${LEFT_OUT}</td>`
    : `<td class="said"><bdi>${escaped(value)}</bdi></td>`;
}
