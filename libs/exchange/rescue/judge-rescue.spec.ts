import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { UnitAddress } from '#kernel';
import { ANALYST, rescueRows, rescueShared, testMembers, type SheetRow, type TestGateway } from '#testing';
import { judgeRescue, refusalOfRescue, withIncident } from './judge-rescue.js';
import { readTable, tableOf, type Mapping } from './person-row.js';
import type { RescueShared } from './rescue-drafts.js';

const KH: UnitAddress = { member: 'KH', unit: 'DESK' };
const MM: UnitAddress = { member: 'MM', unit: 'DESK' };
const INCIDENT = '01990000-0000-7000-8000-000000000080';

let th: TestGateway;
beforeAll(async () => {
  th = (await testMembers(['TH', 'KH', 'MM'])).gateway('TH');
});

const sharedOf = (over: JsonObject = {}): RescueShared =>
  withIncident(
    { ...rescueShared('TH', [KH, MM], th.ports.clock.now()), ...over } as unknown as RescueShared,
    INCIDENT,
  );

const judge = (rows: readonly SheetRow[], over: JsonObject = {}, mapping: Mapping = {}) => {
  const read = readTable(tableOf(rows), mapping, th.ports.clock);
  return judgeRescue(th.ports, ANALYST, sharedOf(over), read);
};
const faultsOf = async (change: SheetRow, over: JsonObject = {}) => {
  const rows = rescueRows(3, ['KH', 'MM']);
  const { rows: found, shared } = await judge([rows[0]!, { ...rows[1]!, ...change }, rows[2]!], over);
  return [
    ...shared.map(({ path, rule }) => `${path} ${rule ?? ''}`),
    ...found.map(({ row, column, rule }) => `${row} ${column ?? ''} ${rule ?? ''}`),
  ];
};

describe('a rescue as it would be sent', () => {
  it('has no fault, counts each nationality, and tells what each unit would get', async () => {
    const { rows, shared, counts, units, referrals } = await judge(rescueRows(40, ['KH', 'MM']));
    expect({ rows, shared }).toEqual({ rows: [], shared: [] });
    expect(counts).toEqual([
      { country: 'KHM', n: 20, children: 0 },
      { country: 'MMR', n: 16, children: 4 },
      { country: 'XXX', n: 4, children: 0 },
    ]);
    expect(units).toEqual([
      { unit: KH, listed: 20, referrals: 20 },
      { unit: MM, listed: 16, referrals: 16 },
      { unit: { member: 'TH', unit: 'DESK' }, listed: 0, referrals: 4 },
    ]);
    expect(referrals.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  it('INV-35: seals to each origin unit the list of its own nationals, and nobody else of those', async () => {
    const { massRescue, referrals } = await judge(rescueRows(40, ['KH', 'MM']));
    const lists = massRescue['sealed'] as readonly JsonObject[];
    expect(lists.map(({ part, units }) => [part, units])).toEqual([
      ['persons-khm', [KH]],
      ['persons-mmr', [MM]],
    ]);
    const refs = (list: JsonObject) =>
      ((list['content'] as JsonObject)['persons'] as readonly JsonObject[]).map(({ victimRef }) => victimRef);
    const [ofKh, ofMm] = lists.map(refs);
    expect(ofKh?.filter((ref) => ofMm?.includes(ref))).toEqual([]);
    const sentTo = (unit: UnitAddress) =>
      referrals
        .filter(({ draft }) => (draft['to'] as readonly JsonObject[])[0]?.['member'] === unit.member)
        .map(({ draft }) => (draft['body'] as JsonObject)['victimRef']);
    expect([sentTo(KH), sentTo(MM)]).toEqual([ofKh, ofMm]);
  });

  it('tells no country of origin of somebody who fears return or has not agreed', async () => {
    const rows = rescueRows(3, ['KH']);
    const { massRescue, counts, referrals } = await judge([
      rows[0]!,
      { ...rows[1]!, 'Fears return': 'yes' },
      { ...rows[2]!, 'Consent given': 'no' },
    ]);
    expect(counts).toEqual([
      { country: 'KHM', n: 1, children: 0 },
      { country: 'XXX', n: 2, children: 0 },
    ]);
    expect(JSON.stringify(massRescue)).not.toContain(rows[1]!['Name']);
    expect(JSON.stringify(massRescue)).not.toContain(rows[2]!['Name']);
    expect(referrals.slice(1).map(({ draft }) => draft['to'])).toEqual([
      [{ member: 'TH', unit: 'DESK' }],
      [{ member: 'TH', unit: 'DESK' }],
    ]);
  });

  it('finds a guardian for every child, and takes for one whoever may be one (INV-11)', async () => {
    const { referrals } = await judge([{ ...rescueRows(1, ['KH'])[0]!, 'Date of birth': '' }]);
    expect(referrals[0]?.draft['body']).toMatchObject({
      isChild: true,
      ageBand: 'UNKNOWN',
      needs: ['SHELTER', 'INTERPRETATION', 'GUARDIANSHIP'],
    });
  });
});

describe('what is wrong with a row is told with its number and column, by the rules of the kinds', () => {
  it.each<[string, SheetRow, string]>([
    ['no name', { Name: ' ' }, '2 fullName rescue-row.name'],
    ['a name in another script alone', { Name: 'สมชาย' }, '2 fullName name.script'],
    ['a formula', { Name: '=HYPERLINK("http://x")' }, '2 fullName rescue-row.formula'],
    ['a formula that begins with a sign', { Name: '+cmd|x' }, '2 fullName rescue-row.formula'],
    ['no consent told', { 'Consent given': '' }, '2 consent rescue-row.consent'],
    ['consent that is a maybe', { 'Consent given': 'perhaps' }, '2 consent rescue-row.code'],
    ['a date that may be two', { 'Date of birth': '03/04/1998' }, '2 birth rescue-row.date'],
    ['a date to come', { 'Date of birth': '2199-01-01' }, '2 birth birth.past'],
    ['no such country', { Nationality: 'Atlantis' }, '2 nationality rescue-row.country'],
    ['no nationality, and no reason why', { Nationality: '' }, '2 nationality nationality.undetermined'],
    ['an unknown sex', { Sex: '?' }, '2 sex rescue-row.code'],
    ['the passport of another row', { 'Passport no.': 'XA 1000000' }, '3 documentNumber -'],
    ['a cell without end', { Name: 'x'.repeat(4001) }, '2 fullName rescue-row.cell-longest'],
    [
      'an adult by word and a child by birth',
      { Child: 'no', 'Date of birth': '2015' },
      '2 isChild person.may-be-child',
    ],
  ])('%s', async (_what, change, right) => {
    const found = await faultsOf(change);
    if (right.endsWith('-')) expect(found.some((one) => one.includes('rescue-row.document-once'))).toBe(true);
    else expect(found).toContain(right);
    expect(found.filter((one) => one.startsWith('1 '))).toEqual([]);
  });

  it('reads past what nobody sees', async () => {
    const hidden = {
      ...rescueRows(1, ['KH'])[0]!,
      Name: 'Inv\u200bented\u00a0ONE\u202e',
      Sex: '\u200bF\ufeff',
    };
    const { rows, referrals } = await judge([hidden]);
    expect(rows).toEqual([]);
    expect(JSON.stringify(referrals[0]?.draft)).toContain('"Invented ONE"');
  });

  it('leaves HTML what it is, a text: a name of letters and signs that no name has is a fault', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { massRescue, rows } = await judge([{ ...rescueRows(1, ['KH'])[0]!, Name: name }]);
    if (rows.length === 0) expect(JSON.stringify(massRescue)).toContain(name);
    else expect(JSON.stringify(rows)).not.toContain('onerror');
  });

  it('quotes nothing of a row', async () => {
    const { rows } = await judge([
      { ...rescueRows(1, ['KH'])[0]!, Name: '=SECRETNAME', Nationality: 'SECRETLAND' },
    ]);
    const refusal = refusalOfRescue({ rows, shared: [] });
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify([rows, refusal?.faults, refusal?.message])).not.toContain('SECRET');
  });
});

describe('a file that was sent before', () => {
  const live = (): JsonObject => {
    const { message } = rescueShared('TH', [KH, MM], th.ports.clock.now());
    return { message: { ...(message as JsonObject), status: 'ACTUAL' } };
  };

  it('is refused by the rows of the persons who have a referral of this unit, and of no others', async () => {
    const rows = rescueRows(6, ['KH', 'MM']);
    const first = await judge(rows.slice(0, 3), live());
    expect([...first.rows, ...first.shared]).toEqual([]);
    for (const { draft } of first.referrals) await th.submit(draft, ANALYST);
    const again = await judge(rows.slice(1), live());
    expect(again.rows).toMatchObject([
      { row: 1, column: 'documentNumber', rule: 'rescue-row.referred' },
      { row: 2, column: 'documentNumber', rule: 'rescue-row.referred' },
    ]);
    expect(again.shared).toEqual([]);
    expect((await judge(rows.slice(1))).rows).toEqual([]);
    const desk = { ...ANALYST, unit: 'DESK', role: 'LIAISON' } as const;
    const read = readTable(tableOf(rows.slice(1)), {}, th.ports.clock);
    expect((await judgeRescue(th.ports, desk, sharedOf(live()), read)).rows).toEqual([]);
  });

  it('is refused as well by who has no document, and not for a namesake who differs by anything that is told', async () => {
    const [row] = rescueRows(1, ['KH']);
    const bare = Object.fromEntries(
      Object.entries(row!).filter(([heading]) => !/passport|document/i.test(heading)),
    ) as SheetRow;
    const first = await judge([bare], live());
    expect([...first.rows, ...first.shared]).toEqual([]);
    for (const { draft } of first.referrals) await th.submit(draft, ANALYST);
    expect((await judge([bare], live())).rows).toMatchObject([
      { row: 1, column: 'fullName', rule: 'rescue-row.referred' },
    ]);
    // An exercise leaves nothing behind.
    expect((await judge([bare])).rows).toEqual([]);
    const namesake = { ...bare, 'Own name': 'สมชาย' };
    expect((await judge([namesake], live())).rows).toEqual([]);
    expect((await judge([namesake, namesake], live())).rows).toMatchObject([
      { row: 2, column: 'fullName', rule: 'rescue-row.person-once' },
    ]);
  });

  it('says 700 of one country in one list', async () => {
    const { rows, shared, units, massRescue } = await judge(
      rescueRows(700, ['KH']).map((row) => ({ ...row, 'Fears return': 'no' })),
    );
    expect([...rows, ...shared]).toEqual([]);
    expect(units[0]).toMatchObject({ unit: KH, listed: 700, referrals: 700 });
    const [list] = massRescue['sealed'] as readonly JsonObject[];
    // 750 of them have room in a part of 512 KiB.
    expect(JSON.stringify(list).length / 700).toBeLessThan((512 * 1024) / 750);
  });
});

describe('what is wrong with what all share is told once', () => {
  it.each<[string, JsonObject, string]>([
    ['no unit of an origin', { origins: [{ ...KH }] }, '/origins rescue.origin-unit'],
    [
      'two units of one origin',
      { origins: [{ ...KH }, { ...MM }, { member: 'KH', unit: 'ATU' }] },
      '/origins/2 rescue.origin-once',
    ],
    ['nobody follows those of whom no origin is told', { kept: [] }, '/kept rescue.kept-unit'],
    ['no form of the exploitation', { rescue: {} }, '/rescue/formsOfExploitation field.required'],
    ['nobody says who decided', { person: { status: 'PRESUMED' } }, '/person/decidedBy field.required'],
    ['an urgency that is none', { message: {} }, '/message/urgency field.required'],
  ])('%s', async (_what, over, right) => {
    const { shared } = await judge(rescueRows(20, ['KH', 'MM']), over);
    const told = shared.map(({ path, rule }) => `${path} ${rule ?? ''}`);
    expect(told.filter((one) => one === right)).toEqual([right]);
  });

  it('takes 2000 persons at most, and one at least', async () => {
    for (const count of [0, 2001]) {
      const { shared } = await judge(rescueRows(count, ['KH', 'MM']));
      expect(shared.map(({ rule }) => rule)).toContain('rescue.persons');
    }
  });
});

describe('headings', () => {
  it('mean what forms usually mean by them, or what the request says', () => {
    const row = {
      'Full Name (Latin)': 'A',
      DOB: '1990',
      'date_of_birth ': '',
      nationality: 'KH',
      Remarks: 'x',
    };
    const { columns, faults } = readTable(tableOf([row]), { Remarks: null }, th.ports.clock);
    expect(columns.map(({ column }) => column)).toEqual(['fullName', 'birth', 'birth', 'nationality', null]);
    expect(faults).toMatchObject([{ row: 0, column: 'birth', rule: 'rescue-row.column-once' }]);
    const other = readTable(tableOf([{ ชื่อ: 'A' }]), { ชื่อ: 'fullName' }, th.ports.clock);
    expect(other.columns).toEqual([{ heading: 'ชื่อ', column: 'fullName' }]);
  });
});
