import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import type { CaseData, ClockProfile } from '#messages';
import { buildEngine } from './engine.js';
import type { EngineKind, LifecycleTables } from './transitions.js';

const tables: LifecycleTables = {
  referral: { states: ['SENT', 'ANSWERED', 'CLOSED'], ends: ['CLOSED'], clockSteps: [] },
  hit: {
    states: ['ASKED', 'NO_ANSWER', 'CONFIRMED'],
    ends: ['CONFIRMED'],
    clockSteps: [{ clock: 'HC', from: ['ASKED'], to: 'NO_ANSWER' }],
  },
};
const profiles: readonly ClockProfile[] = [
  { clock: 'NEXT', lasts: { minutes: 1 } },
  { clock: 'HC', lasts: { minutes: 1 } },
  { clock: 'ACK', profile: 'CHILD', lasts: { minutes: 1 } },
  ...(['E', 'U', 'R', 'P'] as const).map(
    (urgency) => ({ clock: 'ACK', urgency, lasts: { minutes: 1 } }) as const,
  ),
];

const acts = (data: Partial<CaseData>): CaseData => ({
  facts: ['/body/ref', '/body/answer'],
  steps: [],
  starts: [],
  stops: [],
  ball: [],
  ...data,
});
const kind = (type: string, data: Partial<CaseData>, opensConversation = false): EngineKind => ({
  type,
  version: 1,
  family: opensConversation ? 'referral' : 'control',
  ownerOnly: false,
  opensConversation,
  acts: acts(data),
});
const opens = kind(
  'OPENS',
  {
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [{ clock: 'ACK', owner: 'ADDRESSEE' }],
  },
  true,
);
const answers = kind('ANSWERS', {
  steps: [{ lifecycle: 'referral', from: ['SENT'], to: 'ANSWERED' }],
  stops: [{ clock: 'ACK' }],
});
const closes = kind('CLOSES', {
  steps: [{ lifecycle: 'referral', from: ['SENT', 'ANSWERED'], to: 'CLOSED' }],
});
const asks = kind('ASKS', {
  steps: [{ lifecycle: 'hit', key: 'ID', from: [null], to: 'ASKED' }],
  starts: [{ clock: 'HC', key: 'ID', owner: 'OPENER' }],
});
const confirms = kind('CONFIRMS', {
  steps: [{ lifecycle: 'hit', key: '/body/ref', from: ['ASKED', 'NO_ANSWER'], to: 'CONFIRMED' }],
  stops: [{ clock: 'HC', key: '/body/ref' }],
});
const sound = [opens, answers, closes, asks, confirms];

/** The faults of these kinds, each in place of the sound one of its type or beside them. */
function faults(
  kinds: readonly EngineKind[],
  over: Partial<{ tables: LifecycleTables; rows: readonly ClockProfile[] }> = {},
) {
  const all = [...sound.filter(({ type }) => !kinds.some((one) => one.type === type)), ...kinds];
  try {
    buildEngine(all, over.tables ?? tables, over.rows ?? profiles);
    return [];
  } catch (error) {
    if (!(error instanceof HsuError) || error.code !== 'E-CONFIG') throw error;
    return error.faults.map(({ text }) => text);
  }
}

describe('an engine', () => {
  it('is built of kinds, lifecycles and profiles that hold together, and lists what causes what', () => {
    expect(faults([])).toEqual([]);
    expect(buildEngine(sound, tables, profiles).transitions).toEqual([
      { lifecycle: 'referral', from: null, to: 'SENT', cause: { kind: 'OPENS' } },
      { lifecycle: 'referral', from: 'SENT', to: 'ANSWERED', cause: { kind: 'ANSWERS' } },
      { lifecycle: 'referral', from: 'SENT', to: 'CLOSED', cause: { kind: 'CLOSES' } },
      { lifecycle: 'referral', from: 'ANSWERED', to: 'CLOSED', cause: { kind: 'CLOSES' } },
      { lifecycle: 'hit', from: null, to: 'ASKED', cause: { kind: 'ASKS' } },
      { lifecycle: 'hit', from: 'ASKED', to: 'CONFIRMED', cause: { kind: 'CONFIRMS' } },
      { lifecycle: 'hit', from: 'NO_ANSWER', to: 'CONFIRMED', cause: { kind: 'CONFIRMS' } },
      { lifecycle: 'hit', from: 'ASKED', to: 'NO_ANSWER', cause: { clock: 'HC' } },
    ]);
  });

  it('tells all that is wrong at once', () => {
    expect(faults([kind('ANSWERS', {})])).toEqual([
      'no kind and no clock leads lifecycle referral to ANSWERED',
      'OPENS starts clock ACK, which no kind stops so',
    ]);
  });
});

describe('an engine refuses', () => {
  const refused: Record<string, [EngineKind[], string, Parameters<typeof faults>[1]?]> = {
    'a step to a state that its lifecycle does not have': [
      [kind('X', { steps: [{ lifecycle: 'referral', from: ['SENT'], to: 'LOST' }] })],
      'X names the state LOST, which lifecycle referral does not have',
    ],
    'an end that is no state': [
      [],
      'lifecycle referral ends in GONE, which is none of its states',
      { tables: { ...tables, referral: { ...tables.referral!, ends: ['CLOSED', 'GONE'] } } },
    ],
    'a state that is only reached from itself': [
      [
        kind('ANSWERS', {
          steps: [{ lifecycle: 'referral', from: ['ANSWERED'], to: 'ANSWERED' }],
          stops: [{ clock: 'ACK' }],
        }),
      ],
      'no kind and no clock leads lifecycle referral to ANSWERED',
    ],
    'a way out of an end': [
      [kind('X', { steps: [{ lifecycle: 'referral', from: ['CLOSED'], to: 'SENT' }] })],
      'X leads out of CLOSED, an end of lifecycle referral',
    ],
    'a clock that leads out of an end': [
      [],
      'clock HC leads out of CONFIRMED, an end of lifecycle hit',
      {
        tables: {
          ...tables,
          hit: {
            ...tables.hit!,
            clockSteps: [...tables.hit!.clockSteps, { clock: 'HC', from: ['CONFIRMED'], to: 'ASKED' }],
          },
        },
      },
    ],
    'an answer that counts only after the clock': [
      [
        kind('CONFIRMS', {
          steps: [{ lifecycle: 'hit', key: '/body/ref', from: ['NO_ANSWER'], to: 'CONFIRMED' }],
          stops: [{ clock: 'HC', key: '/body/ref' }],
        }),
      ],
      'CONFIRMS starts from NO_ANSWER, where clock HC leads lifecycle hit, but not from ASKED, where the answer finds it',
    ],
    'one lifecycle with and without key': [
      [kind('X', { steps: [{ lifecycle: 'hit', from: ['ASKED'], to: 'CONFIRMED' }] })],
      'X gives no key to lifecycle hit, ASKS does',
    ],
    'a key of the lifecycle that says whether the conversation is open': [
      [kind('X', { steps: [{ lifecycle: 'referral', key: 'ID', from: ['SENT'], to: 'ANSWERED' }] })],
      'X gives a key to lifecycle referral, of which there is one',
    ],
    'an opening after which nothing is open': [
      [kind('X', { steps: [{ lifecycle: 'hit', key: 'ID', from: [null], to: 'ASKED' }] }, true)],
      'X opens a conversation and begins no lifecycle that says whether it is open',
    ],
    'a fact that the kind does not list': [
      [kind('X', { facts: [], ball: [{ when: [{ fact: '/body/answer', in: ['YES'] }], to: 'OPENER' }] })],
      'X uses /body/answer, which is not among its facts',
    ],
    'a key, a due time, a version, a redirect, a pause by a fact that the kind does not list': [
      [
        kind('X', {
          facts: ['/body/unit', '/body/clock', '/body/key', '/body/act', '/body/reason'],
          version: '/body/version',
          redirects: { member: '/body/member', unit: '/body/unit' },
          pauses: {
            clock: '/body/clock',
            key: '/body/key',
            act: '/body/act',
            reason: '/body/reason',
            reviewAt: '/body/reviewAt',
          },
          starts: [{ clock: 'HC', key: '/body/ref', dueAt: '/body/dueAt', owner: 'OPENER' }],
        }),
      ],
      [
        'X uses /body/ref, which is not among its facts',
        'X uses /body/dueAt, which is not among its facts',
        'X uses /body/reviewAt, which is not among its facts',
        'X uses /body/member, which is not among its facts',
        'X uses /body/version, which is not among its facts',
      ].join('; '),
    ],
    'a match with a fact that the other kind does not list': [
      [
        kind('X', {
          steps: [
            {
              lifecycle: 'referral',
              from: ['SENT'],
              to: 'ANSWERED',
              matches: { type: 'ANSWERS', theirs: '/body/digest', ours: '/body/ref' },
            },
          ],
        }),
      ],
      'X matches /body/digest of ANSWERS, which does not list that fact',
    ],
    'two steps of which one message could take either': [
      [
        kind('X', {
          steps: [
            {
              lifecycle: 'referral',
              from: ['SENT'],
              to: 'ANSWERED',
              when: [{ fact: '/body/answer', in: ['YES'] }],
            },
            {
              lifecycle: 'referral',
              from: ['SENT'],
              to: 'CLOSED',
              when: [{ fact: '/body/ref', in: ['YES'] }],
            },
          ],
        }),
      ],
      'X may lead lifecycle referral to ANSWERED and to CLOSED from the same state by one message',
    ],
    'two steps that no message can take at once': [
      [
        kind('X', {
          steps: [
            { lifecycle: 'referral', from: ['SENT'], to: 'ANSWERED' },
            { lifecycle: 'referral', from: ['ANSWERED'], to: 'CLOSED' },
          ],
        }),
      ],
      'X may ask lifecycle referral to go to ANSWERED and to CLOSED, which is never possible at once',
    ],
    'a clock without a profile for each urgency': [
      [],
      'OPENS starts clock ACK, which has no profile for urgency P',
      { rows: profiles.filter(({ urgency }) => urgency !== 'P') },
    ],
    'a clock whose only profile is that of one country': [
      [],
      ['E', 'U', 'R', 'P']
        .map((u) => `ASKS starts clock HC, which has no profile for urgency ${u}`)
        .join('; '),
      { rows: profiles.map((row) => (row.clock === 'HC' ? { ...row, country: 'TH' } : row)) },
    ],
    'no profile for the clock that the fold itself starts': [
      [],
      ['E', 'U', 'R', 'P']
        .map((u) => `the fold starts clock NEXT, which has no profile for urgency ${u}`)
        .join('; '),
      { rows: profiles.filter(({ clock }) => clock !== 'NEXT') },
    ],
    'a profile that no row has': [
      [kind('X', { starts: [{ clock: 'ACK', owner: 'SENDER', profile: 'CHLID' }] })],
      'X starts clock ACK with the profile CHLID, which no row has',
    ],
    'a clock by a key that is only stopped without': [
      [kind('CONFIRMS', { ...confirms.acts, stops: [{ clock: 'HC' }] })],
      'ASKS starts clock HC by a key, which no kind stops so',
    ],
    'a stop of a clock that nobody starts': [
      [kind('X', { stops: [{ clock: 'AR' }] })],
      'X stops clock AR, which no kind starts',
    ],
    'a transition by a clock that nobody starts': [
      [kind('ASKS', { steps: asks.acts.steps }), kind('CONFIRMS', { steps: confirms.acts.steps })],
      'clock HC leads lifecycle hit on, but no kind starts it',
    ],
  };
  it.each(Object.entries(refused))('%s', (_, [kinds, fault, over]) => {
    expect(faults(kinds, over).join('; ')).toBe(fault);
  });

  it('nothing where two steps exclude each other by a value, by the signer or by the family', () => {
    const pair = (one: object, other: object): EngineKind =>
      kind('X', {
        steps: [
          { lifecycle: 'referral', from: ['SENT'], to: 'ANSWERED', ...one },
          { lifecycle: 'referral', from: ['SENT'], to: 'CLOSED', ...other },
        ],
      });
    const answer = (values: string[]) => ({ when: [{ fact: '/body/answer', in: values }] });
    expect(faults([pair(answer(['YES']), answer(['NO']))])).toEqual([]);
    expect(faults([pair(answer(['YES']), answer([]))])).toEqual([]);
    expect(faults([pair({ by: ['OPENER'] }, { by: ['COUNTERPART'] })])).toEqual([]);
    expect(faults([pair({ family: 'alert' }, { family: 'referral' })])).toEqual([]);
    expect(faults([pair({ by: ['OPENER'] }, { by: ['HOLDER'] })])).toHaveLength(1);
  });
});
