import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as envelope from '#envelope';
import { topicTable } from '../../apps/operator/topics.js';
import { ROOT, rowsOf, sectionOf, textOf } from './markdown.js';

// What docs/wire.md says in tables, against the code. That its rules and the code agree, the vectors show.

const page = textOf('docs/wire.md');

describe('docs/wire.md', () => {
  it('has each bound of libs/envelope/limits.ts, and no other', () => {
    const names = [...textOf('libs/envelope/limits.ts').matchAll(/^export const (\w+)/gm)].map(
      ([, name = '']) => name,
    );
    const limits = Object.fromEntries(names.map((name) => [name, envelope[name as keyof typeof envelope]]));
    const { KIB, ...bounds } = limits;
    const written = rowsOf(sectionOf(page, 'Limits')).map(([name = '', most = '']) => [
      name.replaceAll('`', ''),
      most.endsWith(' KiB') ? Number(most.slice(0, -4)) * Number(KIB) : Number(most),
    ]);
    expect(Object.fromEntries(written)).toEqual(bounds);
    expect(written).toHaveLength(Object.keys(bounds).length);
  });

  it('has each topic with its time and partitions', () => {
    const named = topicTable(['TH', 'KH']).map(({ name, partitions, settings }) => {
      const ms = Number(settings['retention.ms']);
      const kept =
        ms < 0 ? 'for ever' : ms > 96 * 3_600_000 ? `${ms / 86_400_000} days` : `${ms / 3_600_000} hours`;
      return `${name} ${kept} ${partitions}`;
    });
    const written = rowsOf(sectionOf(page, 'Topics')).flatMap(
      ([topic = '', , , kept = '', partitions = '']) =>
        [
          ['TH', 'KH'],
          ['KH', 'TH'],
        ].map(([from = '', to = '']) =>
          [
            topic.replaceAll('`', '').replace('<member>', from).replace('<from>', from).replace('<to>', to),
            kept,
            partitions,
          ].join(' '),
        ),
    );
    expect([...new Set(written)].sort()).toEqual([...new Set(named)].sort());
  });

  it('gives each rule one number, and leaves none out', () => {
    const numbers = [...page.matchAll(/^- \*\*(\d+)\.\*\*/gm)].map(([, number]) => Number(number));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
  });

  it('has eleven steps of a message', () => {
    const steps = [...sectionOf(page, 'Steps of a message').matchAll(/^(\d+)\. \*\*/gm)].map(([, n]) =>
      Number(n),
    );
    expect(steps).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
  });

  it('names every `typ` and every kind of control that the code reads', () => {
    const code = ['jws.ts', 'seal.ts', 'control.ts'].map((file) =>
      readFileSync(join(ROOT, 'libs/envelope', file), 'utf8'),
    );
    const typs = [...code.join().matchAll(/'(hsu-[a-z]+\+jw[se])'/g)].map(([, typ = '']) => typ);
    expect(new Set(typs).size).toBe(7);
    for (const typ of typs) expect(page).toContain(`\`${typ}\``);
    const controls = [...code.join().matchAll(/case '([A-Z_]+)'/g)].map(([, kind = '']) => kind);
    const written = rowsOf(sectionOf(page, 'Link')).map(([kind]) => kind);
    expect(written.sort()).toEqual([...new Set(controls)].sort());
  });
});
