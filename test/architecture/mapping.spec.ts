import { describe, expect, it } from '@jest/globals';
import { alertDraft, referralDraft } from '../../apps/network/job/mapping.js';
import type { Import } from '../../apps/network/job/references.js';
import type { CtdcRow } from '../../apps/network/job/rows.js';
import { rowsOf, sectionOf, textOf } from './markdown.js';

// docs/mapping-ctdc.md against apps/network/job/mapping.ts: which fields there are, and what each depends on.

interface Case {
  readonly run: Import;
  readonly row: CtdcRow;
  readonly rows: number;
}
const plain: Case = {
  run: { digest: 'd'.repeat(43), startedAt: Date.UTC(2026, 10, 24) },
  row: {
    number: 7,
    yearOfRegistration: '2016',
    gender: 'Female',
    ageBroad: '30--38',
    citizenship: 'KH',
    isForcedLabour: '1',
    isSexualExploit: '',
    CountryOfExploitation: 'TH',
  },
  rows: 11,
};
const column = (over: Partial<CtdcRow>): Case => ({ ...plain, row: { ...plain.row, ...over } });
const imported = (over: Partial<Import>): Case => ({ ...plain, run: { ...plain.run, ...over } });

/** One change of each source; the fields that change with it are those that depend on it. */
const changes: Readonly<Record<string, readonly Case[]>> = {
  yearOfRegistration: [column({ yearOfRegistration: '2017' })],
  gender: [column({ gender: 'Male' }), column({ gender: '' })],
  ageBroad: [column({ ageBroad: '9--17' }), column({ ageBroad: '' }), column({ ageBroad: '48+' })],
  citizenship: [column({ citizenship: 'MM' })],
  isForcedLabour: [column({ isForcedLabour: '' }), column({ isForcedLabour: '0' })],
  isSexualExploit: [column({ isSexualExploit: '1' })],
  CountryOfExploitation: [column({ CountryOfExploitation: 'MY' })],
  'row number': [column({ number: 8 })],
  rows: [{ ...plain, rows: 12 }],
  file: [imported({ digest: 'e'.repeat(43) })],
  'first run': [imported({ startedAt: Date.UTC(2026, 10, 25) })],
};

const kinds = {
  RF_VICTIM_IDENTIFICATION: ({ run, row }: Case) =>
    referralDraft(run, row, row.CountryOfExploitation, row.citizenship),
  AL_MODUS_OPERANDI: ({ run, row, rows }: Case) =>
    alertDraft(run, {
      from: row.CountryOfExploitation,
      to: row.citizenship,
      rows: Array.from({ length: rows }, () => row),
    }),
};

/** Field → its value, for every leaf: `to[].member`. A list of texts is a leaf, and so is an empty one. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
    return value.flatMap((item) => leaves(item, `${path}[]`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member, path === '' ? name : `${path}.${name}`),
  );
}

describe.each(Object.entries(kinds))('docs/mapping-ctdc.md, %s', (kind, draft) => {
  const written = rowsOf(sectionOf(textOf('docs/mapping-ctdc.md'), kind)).map(
    ([field = '', from = '', value = '']) => ({
      field: field.replaceAll('`', ''),
      sources: from.split(',').map((source) => source.trim()),
      value,
    }),
  );
  const made = new Map(leaves(draft(plain)));

  it('has one row for every field of the message, and no other rows', () => {
    const all = new Set(
      Object.values(changes)
        .flatMap((cases) => cases.flatMap((one) => leaves(draft(one))))
        .map(([field]) => field),
    );
    expect(written.map(({ field }) => field).sort()).toEqual([...new Set([...made.keys(), ...all])].sort());
  });

  it('names no source that this page does not explain', () => {
    const known = ['constant', ...Object.keys(changes)];
    expect(written.flatMap(({ sources }) => sources).filter((source) => !known.includes(source))).toEqual([]);
  });

  it.each(Object.entries(changes))('says rightly which fields come from: %s', (source, cases) => {
    const changed = cases.flatMap((one) =>
      leaves(draft(one)).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(made.get(field)),
      ),
    );
    const said = written.filter(({ sources }) => sources.includes(source)).map(({ field }) => field);
    expect([...new Set(changed.map(([field]) => field))].sort()).toEqual(said.sort());
  });

  it('gives the value of every constant', () => {
    const constants = written.filter(({ sources }) => sources.includes('constant'));
    const said = constants.map(({ field, value }) => [field, /`([^`]+)`/.exec(value)?.[1]]);
    expect(said).toEqual(constants.map(({ field }) => [field, JSON.stringify(made.get(field))]));
  });
});

describe('the skip reasons and columns', () => {
  it('are those of the code', () => {
    const text = textOf('docs/mapping-ctdc.md');
    const codes = rowsOf(sectionOf(text, 'Which rows make a message')).map(([code = '']) =>
      code.replaceAll('`', ''),
    );
    const union = /type SkipReason =([^;]+);/.exec(textOf('apps/network/job/plan.ts'))?.[1] ?? '';
    expect(codes.sort()).toEqual([...union.matchAll(/'(\w+)'/g)].map(([, code]) => code).sort());
    const columns = rowsOf(sectionOf(text, 'The columns that are read')).map(([name = '']) =>
      name.replaceAll('`', ''),
    );
    expect(columns.sort()).toEqual(
      Object.keys(plain.row)
        .filter((name) => name !== 'number')
        .sort(),
    );
  });
});
