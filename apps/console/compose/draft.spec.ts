import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory, KindEntry } from '../api/types.js';
import type { Case } from '../api/types-case.js';
import { caseAnswer } from '../dev/case-answers.js';
import { idOf, PERSON } from '../dev/invented.js';
import { beginning, draftOf, withPeople } from './draft.js';
import type { KindSchema } from './form/schema.js';

const schema = (type: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../schemas', type, '1.json'), 'utf8'),
  ) as KindSchema;
const { kinds } = JSON.parse(readFileSync(join(import.meta.dirname, '../dev/kinds.json'), 'utf8')) as {
  kinds: readonly KindEntry[];
};
const kindOf = (type: string) => kinds.find((one) => one.type === type)!;
const me = { ...PERSON, expiresAt: '2026-11-24T08:00:00Z' };
const now = Date.parse('2026-11-24T00:00:00Z');
const directory: Directory = {
  network: 'test',
  version: 1,
  expiresAt: '2027-01-01T00:00:00Z',
  expired: false,
  members: ['TH', 'KH', 'VN'].map((member) => ({
    member,
    name: member,
    units: [
      { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST'] },
      { unit: 'DESK', name: 'National desk', kind: 'DESK', roles: ['LIAISON'] },
      { unit: 'PS', name: 'Police system', kind: 'POLICE_SYSTEM', roles: ['POLICE_SYSTEM'] },
      { unit: 'GATEWAY', name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
    ],
  })),
};
const answered = caseAnswer(idOf(3), now);

describe('beginning', () => {
  it('answers to the other side, under the case number, handling and urgency of the case', () => {
    const { to, envelope, body } = beginning(
      kindOf('RF_ASSISTANCE_CONFIRMATION'),
      schema('RF_ASSISTANCE_CONFIRMATION'),
      me,
      directory,
      answered,
      now,
    );
    expect(to).toEqual([{ member: 'KH', unit: 'DESK' }]);
    expect(envelope).toMatchObject({ case: 'HSU-TH-2026-000123-K', urgency: 'U', handling: ['H1', 'H2'] });
    expect(body).toMatchObject({ victimRef: idOf(0xf00), needId: idOf(0xe1) });
  });

  it('begins a need and a plan under references of their own', () => {
    const need = beginning(
      kindOf('RF_ASSISTANCE_NEED'),
      schema('RF_ASSISTANCE_NEED'),
      me,
      directory,
      answered,
      now,
    ).body as {
      needId: string;
    };
    expect(need.needId).not.toBe(idOf(0xe1));
    expect(need.needId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says which plan of the case a second one replaces', () => {
    const plan = beginning(
      kindOf('RF_REPATRIATION_PLAN'),
      schema('RF_REPATRIATION_PLAN'),
      me,
      directory,
      answered,
      now,
    ).body as {
      planId: string;
      replaces: string;
    };
    expect(plan.replaces).toBe(idOf(0xd1));
    expect(plan.planId).not.toBe(plan.replaces);
  });

  it('takes what is told as happening now, and guesses no other moment', () => {
    const { body } = beginning(kindOf('CT_HUMAN_ACK'), schema('CT_HUMAN_ACK'), me, directory, answered, now);
    expect(body).toEqual({ at: '2026-11-24T00:00:00.000Z' });
  });

  it('begins an alert as its first version, in force from now on, with the own unit to call', () => {
    for (const type of ['AL_MISSING_PERSON', 'AL_VESSEL', 'AL_MODUS_OPERANDI'])
      expect(beginning(kindOf(type), schema(type), me, directory, undefined, now).body).toMatchObject({
        alertVersion: 1,
        validFrom: '2026-11-24T00:00:00.000Z',
        contactDuty: { unit: 'ATU' },
      });
  });

  it('never mixes an exercise with real cases', () => {
    const exercise = { ...answered, status: 'EXERCISE' as const };
    expect(
      beginning(kindOf('CT_CLOSE'), schema('CT_CLOSE'), me, directory, exercise, now).envelope['status'],
    ).toBe('EXERCISE');
  });
});

describe('withPeople', () => {
  it('tells people beside a police system, and nobody beside people', () => {
    expect(withPeople({ member: 'VN', unit: 'PS' }, directory).map(({ unit }) => unit)).toEqual([
      'PS',
      'ATU',
      'DESK',
    ]);
    expect(withPeople({ member: 'VN', unit: 'ATU' }, directory)).toEqual([{ member: 'VN', unit: 'ATU' }]);
  });
});

describe('an answer about an alert', () => {
  const alert = (owner: string, finder: string): Case => ({
    ...answered,
    owner: { member: owner, unit: 'PS' },
    counterpart: null,
    messages: answered.messages.slice(0, 1).map((entry) => ({
      ...entry,
      message: { ...entry.message, from: { member: finder, unit: 'DESK', role: 'LIAISON' } },
    })),
  });

  it('goes to the owner and its people from a finder, and to the finder from the owner’s member', () => {
    const to = (owner: string, finder: string) =>
      beginning(kindOf('CT_HIT'), schema('CT_HIT'), me, directory, alert(owner, finder), now).to.map(
        ({ member, unit }) => `${member} ${unit}`,
      );
    expect(to('VN', 'KH')).toEqual(['VN PS', 'VN ATU', 'VN DESK']);
    expect(to('TH', 'KH')).toEqual(['KH DESK']);
  });
});

describe('the end of an alert', () => {
  const own = (to: object): Case => ({
    ...answered,
    owner: { member: 'TH', unit: 'ATU' },
    counterpart: null,
    conversation: { member: 'TH', id: answered.messages[0]!.id },
    messages: answered.messages.map((entry, i) =>
      i === 0 ? { ...entry, message: { ...entry.message, to: to as never } } : entry,
    ),
  });
  const toOf = (type: string, answering: Case) => {
    const { everyone, to } = beginning(kindOf(type), schema(type), me, directory, answering, now);
    return { everyone, to };
  };

  it('goes to all who have it, whoever spoke last about it', () => {
    for (const type of ['CT_WITHDRAWAL', 'CT_CORRECTION', 'CT_RECALL'])
      expect([type, toOf(type, own({ all: true, except: [] }))]).toMatchObject([
        type,
        { everyone: true, to: [] },
      ]);
    const named = toOf('CT_WITHDRAWAL', own([{ member: 'VN', unit: 'DESK' }]));
    expect(named.everyone).toBe(false);
    expect(named.to).toEqual(
      expect.arrayContaining([
        { member: 'VN', unit: 'DESK' },
        { member: 'KH', unit: 'DESK' },
      ]),
    );
  });

  it('tells how long its ground is kept only where it seals one', () => {
    const kind = schema('CT_WITHDRAWAL');
    const answering = own({ all: true, except: [] });
    const writing = beginning(kindOf(kind.title), kind, me, directory, answering, now);
    const sent = (parts: (typeof writing)['parts']) =>
      draftOf({ ...writing, parts }, kind, me, answering.conversation);
    expect(sent({})['expiresAt']).toBeUndefined();
    const units = [{ member: 'KH', unit: 'DESK' }];
    expect(sent({ ground: { units, content: { ground: 'SAFE' } } })['expiresAt']).toBeDefined();
  });
});

describe('draftOf', () => {
  it('has no member that the kind has no place for', () => {
    for (const type of ['CT_HUMAN_ACK', 'RF_VICTIM_IDENTIFICATION', 'AL_TRAVEL_DOCUMENT']) {
      const kind = schema(type);
      const draft = draftOf(
        beginning(kindOf(kind.title), kind, me, directory, undefined, now),
        kind,
        me,
        undefined,
      );
      expect(Object.keys(draft).filter((name) => kind.properties?.[name] === undefined)).toEqual([]);
      expect(draft).toMatchObject({ type, originUserRef: 'th-atu-analyst-1' });
    }
  });

  it('gives no reason for urgency where there is none', () => {
    const kind = schema('RF_ASSISTANCE_NEED');
    const writing = beginning(kindOf(kind.title), kind, me, directory, answered, now);
    const routine = { ...writing, envelope: { ...writing.envelope, urgency: 'R' } };
    expect(draftOf(writing, kind, me, answered.conversation)['urgencyReason']).toBeDefined();
    expect(draftOf(routine, kind, me, answered.conversation)['urgencyReason']).toBeUndefined();
  });

  it('carries sealed parts with the units that may open them', () => {
    const kind = schema('RF_VICTIM_IDENTIFICATION');
    const units = [{ member: 'KH', unit: 'DESK' }];
    const parts = { narrative: { units, content: { language: 'eng', text: 'told' } } };
    const draft = draftOf(
      { ...beginning(kindOf(kind.title), kind, me, directory, undefined, now), parts },
      kind,
      me,
      undefined,
    );
    expect(draft['sealed']).toEqual([
      { part: 'narrative', units, content: { language: 'eng', text: 'told' } },
    ]);
  });
});
