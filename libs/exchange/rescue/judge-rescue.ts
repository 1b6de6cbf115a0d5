import { setImmediate as giveWay } from 'node:timers/promises';
import type { JsonObject } from '#envelope';
import { asHsuError, HsuError, rfc3339, type Fault, type UnitAddress } from '#kernel';
import { countryOf, ruleFault } from '#messages';
import { listOf } from '../conversation/quoted.js';
import { referralTokens } from '../protect/identity-tokens.js';
import { checkedMessage } from '../send/check-draft.js';
import type { Caller, Draft } from '../send/draft.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { SendStore } from '../ports/send-store.js';
import type { ColumnName } from './columns.js';
import { MOST_PERSONS, rowFault, type PersonRow, type ReadTable, type RowFault } from './person-row.js';
import { identityIn, referredAlready } from './referred-already.js';
import {
  countsOf,
  followers,
  massRescueDraft,
  personDraft,
  placed,
  type Count,
  type Placed,
  type RescueShared,
} from './rescue-drafts.js';

/** Rows that are checked before other work gets its turn. */
const AT_ONCE = 10;
/** More are not told: whoever reads them mends a column, not a row. */
const MOST_FAULTS = 500;

/** A rescue as it would be sent, and everything that is wrong with it. */
export interface JudgedRescue {
  /** Of rows, in their order; at most 500. */
  readonly rows: readonly RowFault[];
  /** Of what all share, with pointers into the request. */
  readonly shared: readonly Fault[];
  readonly counts: readonly Count[];
  /** What each unit would get: how many of a list, and how many referrals. */
  readonly units: readonly {
    readonly unit: UnitAddress;
    readonly listed: number;
    readonly referrals: number;
  }[];
  readonly massRescue: Draft;
  /** One for each person, in the order of the rows. */
  readonly referrals: readonly { readonly row: number; readonly draft: Draft }[];
}

/** Checks a rescue by the rules of its two kinds, row by row. Stores nothing, sends nothing. */
export async function judgeRescue(
  ports: Ports<SendStore & ReadStore>,
  caller: Caller,
  shared: RescueShared,
  { persons, faults }: Pick<ReadTable, 'persons' | 'faults'>,
): Promise<JudgedRescue> {
  const rows: RowFault[] = [...faults];
  const wide = new Map<string, Fault>();
  const at = rfc3339(ports.clock.now());
  const all = persons.map((person) => placed(person, shared, at));
  for (const one of ofRequest(shared, all, ports.directory.current().members)) wide.set(keyOf(one), one);
  const massRescue = massRescueDraft(shared, all);
  const referrals = all.map((one) => ({
    row: one.person.row,
    draft: personDraft(shared, one, ports.clock),
  }));
  rows.push(
    ...persons.flatMap(missing),
    ...twice(persons),
    ...twins(ports, referrals),
    ...(await referred(ports, caller, referrals)),
  );
  // A row without what every row needs is told once, and in the words of rows.
  const unread = new Set(rows.map(({ row, column }) => `${row} ${column ?? ''}`));
  if (persons.length > 0 && persons.length <= MOST_PERSONS) {
    for (const fault of await faultsOf(ports, caller, massRescue)) {
      const path = inRescue(fault.path);
      if (path !== undefined) wide.set(keyOf({ ...fault, path }), { ...fault, path });
    }
    for (const [index, { row, draft }] of referrals.entries()) {
      if (index % AT_ONCE === 0) await giveWay();
      if (rows.length >= MOST_FAULTS) break;
      for (const fault of await faultsOf(ports, caller, draft)) {
        const column = columnAt(fault.path);
        if (column === undefined) {
          const path = inPerson(fault.path);
          wide.set(keyOf({ ...fault, path }), { ...fault, path });
        } else if (!unread.has(`${row} ${column}`)) rows.push(ofRow(row, column, fault));
      }
    }
  }
  return {
    rows: rows.toSorted((a, b) => a.row - b.row).slice(0, MOST_FAULTS),
    shared: [...wide.values()],
    counts: countsOf(all),
    units: unitsOf(shared, all),
    massRescue,
    referrals,
  };
}

const keyOf = ({ path, rule = '', code }: Fault): string => `${code} ${rule} ${path}`;

function ofRow(row: number, column: ColumnName, { code, rule, text }: Fault): RowFault {
  return {
    row,
    column,
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(text === undefined ? {} : { text }),
  };
}

async function faultsOf(
  ports: Ports<SendStore & ReadStore>,
  caller: Caller,
  draft: Draft,
): Promise<readonly Fault[]> {
  try {
    await checkedMessage(ports, caller, draft);
    return [];
  } catch (error) {
    const told = asHsuError(error);
    if (told.retry === 'later' || told.code === 'E-INTERNAL') throw error;
    return told.faults.length > 0 ? told.faults : [{ code: told.code, path: '' }];
  }
}

/** What no kind asks for by itself. */
function ofRequest(
  { origins, kept }: RescueShared,
  all: readonly Placed[],
  members: readonly string[],
): Fault[] {
  const faults: Fault[] = [];
  if (all.length === 0 || all.length > MOST_PERSONS) faults.push(ruleFault('rescue.persons', '/rows'));
  origins.forEach(({ member }, i) => {
    if (origins.findIndex((other) => other.member === member) !== i)
      faults.push(ruleFault('rescue.origin-once', `/origins/${i}`));
  });
  const without = all.some(
    ({ counted, origin }) => origin === null && members.some((member) => countryOf(member) === counted),
  );
  if (without) faults.push(ruleFault('rescue.origin-unit', '/origins'));
  if (kept.length === 0 && all.some(({ origin }) => origin === null))
    faults.push(ruleFault('rescue.kept-unit', '/kept'));
  return faults;
}

function missing(person: PersonRow): RowFault[] {
  return [
    ...(person.text('fullName') === undefined ? [rowFault(person.row, 'fullName', 'rescue-row.name')] : []),
    // Nobody has agreed because others did (INV-10).
    ...(person.text('consent') === undefined ? [rowFault(person.row, 'consent', 'rescue-row.consent')] : []),
  ];
}

/** One document is of one person: the same row pasted twice is the usual slip. */
function twice(persons: readonly PersonRow[]): RowFault[] {
  const seen = new Set<string>();
  return persons.flatMap((person) => {
    const number = person.text('documentNumber');
    if (number === undefined) return [];
    const key = `${person.text('documentIssuer') ?? ''} ${number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`;
    if (seen.has(key)) return [rowFault(person.row, 'documentNumber', 'rescue-row.document-once')];
    seen.add(key);
    return [];
  });
}

type Referral = JudgedRescue['referrals'][number];

/** Who has no document is known by what the row tells: all of it alike is one row pasted twice. */
function twins({ self }: Ports<unknown>, referrals: readonly Referral[]): RowFault[] {
  const seen = new Set<string>();
  return referrals.flatMap(({ row, draft }) => {
    const identity = identityIn(draft);
    if (identity === undefined || hasDocument(draft)) return [];
    const [token] = referralTokens(identity, self.tokenKey);
    if (token === undefined || !seen.has(token)) {
      if (token !== undefined) seen.add(token);
      return [];
    }
    return [rowFault(row, 'fullName', 'rescue-row.person-once')];
  });
}

function hasDocument(draft: Draft): boolean {
  return listOf(identityIn(draft)?.['documents']).length > 0;
}

/** The same file again, from another window or by another officer, or one that overlaps with it. */
async function referred(
  ports: Ports<SendStore & ReadStore>,
  { unit }: Caller,
  referrals: readonly Referral[],
): Promise<RowFault[]> {
  const asked = referrals.map((one) => ({ key: one, draft: one.draft }));
  return (await referredAlready(ports, unit, asked)).map(({ row, draft }) =>
    rowFault(row, hasDocument(draft) ? 'documentNumber' : 'fullName', 'rescue-row.referred'),
  );
}

function unitsOf(shared: RescueShared, all: readonly Placed[]): JudgedRescue['units'] {
  const units = [...shared.origins, ...shared.kept].filter(
    (unit, i, list) =>
      list.findIndex((other) => other.member === unit.member && other.unit === unit.unit) === i,
  );
  return units.map((unit) => ({
    unit,
    listed: all.filter(({ origin }) => origin === unit).length,
    referrals: all.filter((one) =>
      followers(one, shared).some((to) => to.member === unit.member && to.unit === unit.unit),
    ).length,
  }));
}

const IDENTITY = '/sealed/0/content';

/** Which column tells what stands at a pointer of a person's referral. */
const COLUMN_AT: readonly (readonly [string, ColumnName])[] = [
  [`${IDENTITY}/names/1`, 'ownName'],
  [`${IDENTITY}/names`, 'fullName'],
  [`${IDENTITY}/birth`, 'birth'],
  [`${IDENTITY}/ageEstimate`, 'age'],
  [`${IDENTITY}/sex`, 'sex'],
  [`${IDENTITY}/languages`, 'languages'],
  [`${IDENTITY}/documents/0/type`, 'documentType'],
  [`${IDENTITY}/documents/0/issuer`, 'documentIssuer'],
  [`${IDENTITY}/documents/0/state`, 'documentState'],
  [`${IDENTITY}/documents`, 'documentNumber'],
  [`${IDENTITY}/phones`, 'phone'],
  ['/body/isChild', 'isChild'],
  ['/body/ageBand', 'birth'],
  ['/body/sex', 'sex'],
  ['/body/nationalityClaims', 'nationality'],
  ['/body/countryOfOrigin', 'nationality'],
  ['/body/consent/by', 'consentBy'],
  ['/body/consent/scopes', 'consentScopes'],
  ['/body/consent/exception', 'consentException'],
  ['/body/consent', 'consent'],
];

function columnAt(path: string): ColumnName | undefined {
  return COLUMN_AT.find(([begin]) => path === begin || path.startsWith(`${begin}/`))?.[1];
}

/** A pointer into the mass rescue as one into the request. Undefined: what a row tells, and is told there. */
function inRescue(path: string): string | undefined {
  if (/^\/sealed\/\d+\/content\/persons\/\d/u.test(path)) return undefined;
  if (/^\/body\/(?:total|countsByNationality)/u.test(path)) return '/rows';
  if (path.startsWith('/sealed') || path.startsWith('/to')) return '/origins';
  return path.startsWith('/body') ? path.replace('/body', '/rescue') : `/message${path}`;
}

/** What of a person's referral stands in `rescue` and not in `person`. */
const OF_RESCUE: readonly (readonly [string, string])[] = [
  ['/body/found/at', '/rescue/rescuedAt'],
  ['/body/found/by', '/person/foundBy'],
  ['/body/found/place', '/rescue/place'],
  ['/body/exploitationForms', '/rescue/formsOfExploitation'],
  ['/body/needs', '/rescue/urgentNeeds'],
  ['/body/investigationFollowUp', '/rescue/investigationFollowUp'],
  ['/body', '/person'],
  ['/to', '/origins'],
  ['/sealed', '/origins'],
  ['/subjectEn', '/person/subjectEn'],
];

function inPerson(path: string): string {
  const [begin, place] = OF_RESCUE.find(([one]) => path === one || path.startsWith(`${one}/`)) ?? [
    '',
    '/message',
  ];
  return place + path.slice(begin.length);
}

/** The refusal of a rescue with a fault, pointing at rows by their numbers. Undefined: nothing is wrong. */
export function refusalOfRescue({
  rows,
  shared,
}: Pick<JudgedRescue, 'rows' | 'shared'>): HsuError | undefined {
  const faults: Fault[] = [
    ...shared,
    ...rows.map(({ row, column, ...rest }) => ({
      ...rest,
      path: column === null ? `/rows/${row}` : `/rows/${row}/${column}`,
    })),
  ];
  const [first] = faults;
  return first && new HsuError(first.code, 'nothing of this rescue was sent', { faults });
}

/** What is shared, read from a request whose form holds. `incidentId`: drawn where none is given. */
export function withIncident(shared: RescueShared, incidentId: string): RescueShared {
  const rescue: JsonObject = { incidentId, ...shared.rescue };
  return { ...shared, rescue };
}
