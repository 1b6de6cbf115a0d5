import { HOUR, MINUTE, rfc3339 } from '#kernel';
import { samplePart } from '#messages';
import type { Asked } from '../drafts.js';
import { caller } from '../drafts.js';
import { idOf, last, type Referral } from './return-drafts.js';

// Invented throughout.

/** What either side of a victim's referral says beside her return. */
export function besideReturn(at: Referral): Asked | undefined {
  const { by, draw, isHost, make, members, now, thread } = at;
  const { state } = thread.conversation.standing;
  if (state === 'CLOSED') return { draft: make('CT_REOPEN', { members: { to: members.to } }), caller: by };
  const control = { to: members.to };
  const of = (draft: Asked['draft'] | undefined): Asked | undefined => draft && { draft, caller: by };
  const ways: readonly (() => Asked | undefined)[] = [
    () => of(paused(at)),
    () => of(isHost ? needed(at) : undefined),
    () => of(assistance(at)),
    () => incident(at),
    ...(isHost
      ? [
          () => status(at),
          () =>
            of(
              make('CT_DETENTION_REVIEW', {
                members: control,
                body: draw.chance(0.5) ? { placement: 'DETENTION', reason: 'No shelter had room.' } : {},
              }),
            ),
          () =>
            of(
              make('CT_OUTSIDE_ANSWER', {
                members: control,
                body: { answer: 'ASKED', at: rfc3339(now - MINUTE) },
              }),
            ),
          () => of(caseStep(at)),
          () => of(make('CT_CLOSE', { members: control, body: { outcome: 'RETURNED' } })),
        ]
      : []),
  ];
  return draw.pick(ways)();
}

/** Her way takes a turn that no other message makes. */
function caseStep({ draw, make, members, path }: Referral) {
  const step = (to: string, reason: string) =>
    make('CT_CASE_STEP', { members: { to: members.to }, body: { from: path, to, reason } });
  if (path === 'LOST_CONTACT') return step('FOLLOW_UP', 'CONTACT_FOUND');
  if (path === 'VERIFIED') return step('REPATRIATION_READY', 'PERSON_WISHES');
  return draw.chance(0.3) ? step('LOST_CONTACT', 'CONTACT_LOST') : undefined;
}

/** A clock that may be paused is, or goes on again. */
function paused({ draw, make, members, now, thread }: Referral) {
  const running = thread.conversation.standing.clocks.filter(
    ({ clock, key, stop }) => stop === null && key === '' && PAUSABLE.includes(clock),
  );
  if (running.length === 0) return undefined;
  const { clock, pause } = draw.pick(running);
  return make('CT_CLOCK', {
    members: { to: members.to },
    body:
      pause === null
        ? { clock, act: 'PAUSE', reviewAt: rfc3339(now + draw.pick([1, 20]) * HOUR) }
        : { clock, act: 'RESUME' },
    without: pause === null ? [] : ['reason', 'reviewAt'],
  });
}

const PAUSABLE: readonly string[] = ['ANSWER', 'ID', 'AS-1', 'NV', 'RP', 'HO'];

function needed(at: Referral) {
  const { make, members } = at;
  return make('RF_ASSISTANCE_NEED', {
    members,
    body: { needId: idOf(at, 'RF_ASSISTANCE_NEED') },
    without: ['requestedFrom'],
  });
}

function assistance(at: Referral) {
  const { draw, make, members, now } = at;
  const needId = last(at, '/body/needId');
  if (needId === undefined) return undefined;
  const says = draw.pick([{ state: 'OFFERED' }, { state: 'STARTED' }, { state: 'DELIVERED' }]);
  return make('RF_ASSISTANCE_CONFIRMATION', {
    members,
    body: { needId, at: rfc3339(now).slice(0, 10), ...says },
  });
}

/** Her status is decided, or its charges are looked at; that she is no victim takes two. */
function status({ by, draw, make, members, now, thread }: Referral): Asked | undefined {
  const from = thread.conversation.standing.lifecycles.find(({ lifecycle }) => lifecycle === 'victim')?.state;
  const reasons = [{ part: 'status-reasons', units: members.to, content: samplePart('narrative') }];
  if (from === 'NOT_A_VICTIM')
    return { draft: make('CT_VICTIM_STATUS', { members, body: { from, to: 'PRESUMED' } }), caller: by };
  if (from !== 'POSSIBLE' && from !== 'PRESUMED') return undefined;
  const says = draw.pick([
    { from, to: from === 'POSSIBLE' ? 'PRESUMED' : 'CONFIRMED' },
    { from, to: from, interim: true, expectedAt: rfc3339(now + 24 * HOUR) },
    { from, to: from, chargesReview: 'SUSPENDED' },
    { from, to: 'NOT_A_VICTIM' },
  ]);
  const isRefuted = says.to === 'NOT_A_VICTIM';
  const draft = make('CT_VICTIM_STATUS', {
    members: { to: members.to, sealed: isRefuted ? reasons : [] },
    body: says,
  });
  return { draft, caller: by, secondPerson: isRefuted };
}

/** Somebody finds that what was sent to its country was seen by a stranger, and tells whose it is. */
function incident(at: Referral): Asked | undefined {
  const { by, draw, host, isHost, make, members, now, origin, thread } = at;
  const [own, other] = isHost ? [host, origin] : [origin, host];
  const items = thread.entries
    .filter(({ ref }) => ref.member === other.member)
    .map(({ ref }) => ({ ...ref }));
  if (items.length === 0) return undefined;
  const found = thread.entries.find(
    ({ type, facts, ref }) =>
      type === 'CT_INCIDENT' && facts['/body/stage'] === 'FOUND' && ref.member === own.member,
  );
  const body = { items: [draw.pick(items)], units: [{ ...own }] };
  if (found === undefined)
    return {
      draft: make('CT_INCIDENT', {
        members: { to: [{ member: own.member, unit: own.unit === 'DESK' ? 'ATU' : 'DESK' }], sealed: [] },
        body: {
          ...body,
          incidentId: idOf(at, 'CT_INCIDENT'),
          stage: 'FOUND',
          foundAt: rfc3339(now - MINUTE),
        },
      }),
      caller: caller(by.unit, by.role),
    };
  return {
    draft: make('CT_INCIDENT', {
      members: {
        to: members.to,
        sealed: [{ part: 'incident', units: members.to, content: samplePart('incident') }],
      },
      body: {
        ...body,
        incidentId: found.facts['/body/incidentId'],
        stage: 'TOLD',
        foundAt: found.facts['/body/foundAt'],
      },
    }),
    caller: by,
  };
}
