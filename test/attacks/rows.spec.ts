import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { faultOf, readRows } from './prove/row.js';

const ROOT = join(import.meta.dirname, '..', '..');

// A row whose text has gone from its file would prove nothing, and nobody would notice until the next whole proof.
describe('the table of defences that are switched off', () => {
  it.each(readRows().map((row) => [row.id, row] as const))('%s fits the tree of today', (_, row) => {
    expect(faultOf(row, ROOT)).toBeUndefined();
    // Tables are read as they are written: without a text, "undefined" would be put in its place.
    expect(typeof row.replace).toBe('string');
  });

  it('is counted in SECURITY.md, by threat too', () => {
    const rows = readRows();
    const counts = new Map<string, number>();
    for (const name of rows.flatMap(({ threat }) => threat.split('/')))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    const byThreat = [...counts].sort().map(([name, count]) => `${name} ${String(count)}`);
    const told = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8').replace(/\s+/g, ' ');
    expect(told).toContain(`\`test/attacks/mutations/\`, ${String(rows.length)} rows`);
    expect(told).toContain(`By threat or rule: ${byThreat.join(', ')}.`);
  });
});
