import assert from 'node:assert/strict';
import { digest, rfc3339, utf8 } from '#kernel';
import { fearsOf, type FearsSeen } from '#exchange';
import type { Sharing } from '#policy';
import {
  accepted,
  HERE,
  message,
  NOW,
  open,
  receiver,
  reply,
  submission,
  THERE,
  THIRD,
  type StoreCase,
} from './store-contract-samples.js';

const PERSON = '01990000-0000-7000-8000-000000000020';
const OTHER = '01990000-0000-7000-8000-000000000021';
const PERSON_FACT = { '/body/victimRef': PERSON };

/** What a CT_CONSENT_CHANGE tells, said so many seconds after NOW. */
const said = (seconds: number, change: 'granted' | 'withdrawn', scope = 'SHARE_WITH_ORIGIN') => ({
  type: 'CT_CONSENT_CHANGE',
  facts: {
    ...PERSON_FACT,
    '/body/granted': change === 'granted' ? [scope] : [],
    '/body/withdrawn': change === 'withdrawn' ? [scope] : [],
    '/body/origins': ['KHM'],
    '/body/at': rfc3339(NOW + seconds * 1000),
  },
});

const sharing: Sharing = { persons: [PERSON], countries: ['KHM'], purpose: null, traces: false };

const fears = (facts: Readonly<Record<string, boolean | string>> = PERSON_FACT) => ({
  facts: { '/body/internationalProtectionConcern': true, ...facts },
});

export const consentCases: readonly StoreCase[] = [
  {
    name: 'keeps of a consent what was said last, in whatever order it came',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      const later = reply(opening, THERE, [HERE], said(60, 'granted'));
      const earlier = reply(opening, THERE, [HERE], said(30, 'withdrawn'));
      await store.submit([submission(opening)], NOW);
      const records = receiver(store);
      await records.next([accepted(later)]);
      await records.next([accepted(earlier)]);
      const [word, ...more] = await store.consents([PERSON, OTHER], 'ACTUAL');
      assert.deepEqual(word, {
        person: PERSON,
        scope: 'SHARE_WITH_ORIGIN',
        member: 'KH',
        state: 'GIVEN',
        at: rfc3339(NOW + 60_000),
        by: later.ref,
        origins: ['KHM'],
      });
      assert.deepEqual(more, []);
      assert.deepEqual(await store.consents([PERSON], 'EXERCISE'), []);
    },
  },
  {
    name: 'lets a withdrawal count of two words of one moment',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      const withdrawn = reply(opening, HERE, [THERE], said(30, 'withdrawn'));
      const given = reply(opening, HERE, [THERE], said(30, 'granted'));
      await store.submit(
        [opening, withdrawn, given].map((one) => submission(one)),
        NOW,
      );
      const [word] = await store.consents([PERSON], 'ACTUAL');
      assert.equal(word?.state, 'WITHDRAWN');
    },
  },
  {
    name: 'stores nothing that shares against a consent withdrawn by now, and takes no key for it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      const withdrawn = reply(opening, HERE, [THERE], said(0, 'withdrawn'));
      await store.submit([submission(opening)], NOW);
      await store.submit([submission(withdrawn)], NOW);
      const sent = reply(opening, HERE, [THERE]);
      const asked = submission(sent, { sharing, key: 'shared' });
      const [outcome] = await store.submit([asked], NOW);
      assert.equal(outcome?.outcome, 'WITHDRAWN');
      assert.equal(await store.view(sent.ref), undefined);
      assert.equal(await store.replay('ATU/officer', 'shared', 'request'), undefined);
      const elsewhere = { ...sharing, countries: ['MMR'] };
      const [other] = await store.submit(
        [submission(reply(opening, HERE, [THERE]), { sharing: elsewhere })],
        NOW,
      );
      assert.equal(other?.outcome, 'STORED');
    },
  },
  {
    name: 'stores nothing that shares against a consent withdrawn in the same batch',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      await store.submit([submission(opening)], NOW);
      const batch = [
        submission(reply(opening, HERE, [THERE]), { sharing }),
        submission(reply(opening, HERE, [THERE], said(0, 'withdrawn'))),
      ];
      const outcomes = await store.submit(batch, NOW);
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['WITHDRAWN', 'STORED'],
      );
    },
  },
  {
    name: 'names the conversations about a person, those of her own status',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = message(HERE, [THERE], { facts: PERSON_FACT });
      const second = message(HERE, [THIRD]);
      const named = reply(second, HERE, [THIRD], { facts: PERSON_FACT });
      const other = message(HERE, [THERE], { facts: { '/body/victimRef': OTHER } });
      const exercise = message(HERE, [THERE], { facts: PERSON_FACT, status: 'EXERCISE' });
      await store.submit(
        [first, second, named, other, exercise].map((one) => submission(one)),
        NOW,
      );
      assert.deepEqual(await store.conversationsAbout(PERSON, 'ACTUAL'), [first.ref, second.ref]);
    },
  },
  {
    name: 'names the openings that pass on an own message, those of its own status',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const original = message(HERE, [THERE]);
      const of = (member: string, id = original.ref.id) => ({
        facts: { '/body/of/member': member, '/body/of/id': id },
      });
      const forward = message(HERE, [THIRD], of(HERE.member));
      const answer = reply(original, HERE, [THERE], of(HERE.member));
      const foreign = message(HERE, [THIRD], of(THERE.member));
      const exercise = message(HERE, [THIRD], { ...of(HERE.member), status: 'EXERCISE' });
      await store.submit(
        [original, forward, answer, foreign, exercise].map((one) => submission(one)),
        NOW,
      );
      assert.deepEqual(await store.forwardsOf([original.ref.id], 'ACTUAL'), [forward.ref]);
      assert.deepEqual(await store.forwardsOf([forward.ref.id], 'ACTUAL'), []);
      assert.deepEqual(await store.forwardsOf([], 'ACTUAL'), []);
    },
  },
  {
    name: 'finds a message by the beginning of its digest, and none by another',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const [own, other] = [message(HERE, [THERE]), message(HERE, [THERE])];
      const digestOf = (name: string): string => digest(utf8(name));
      const [first, second] = [
        { ...own, digest: digestOf('first') },
        { ...other, digest: digestOf('second') },
      ];
      await store.submit([submission(first), submission(second)], NOW);
      for (const one of [first, second]) {
        assert.deepEqual(await store.withDigest(one.digest.slice(0, 13)), [one.ref]);
        assert.deepEqual(await store.withDigest(one.digest), [one.ref]);
      }
      assert.deepEqual(await store.withDigest(digestOf('third').slice(0, 13)), []);
      assert.deepEqual(await store.withDigest(`${first.digest.slice(0, 13)}_________`), []);
    },
  },
  {
    name: 'names the messages that tell of a feared return, those of her own status',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const quiet = message(HERE, [THERE], { facts: PERSON_FACT });
      const feared = reply(quiet, HERE, [THERE], fears(PERSON_FACT));
      const denied = message(HERE, [THERE], {
        facts: { ...PERSON_FACT, '/body/internationalProtectionConcern': false },
      });
      const other = message(HERE, [THERE], fears({ '/body/victimRef': OTHER }));
      const exercise = message(HERE, [THERE], { ...fears(PERSON_FACT), status: 'EXERCISE' });
      await store.submit(
        [quiet, feared, denied, other, exercise].map((one) => submission(one)),
        NOW,
      );
      assert.deepEqual(await store.concernsAbout([PERSON], 'ACTUAL'), [feared.ref]);
      assert.deepEqual(await store.concernsAbout([OTHER, PERSON], 'ACTUAL'), [feared.ref, other.ref]);
      assert.deepEqual(await store.concernsAbout([PERSON], 'EXERCISE'), [exercise.ref]);
    },
  },
  {
    name: 'stores nothing about persons of whose feared return more is known by now, and takes no key for it',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      await store.submit([submission(opening)], NOW);
      const none: FearsSeen = { persons: [PERSON], known: [] };
      const other: FearsSeen = { persons: [OTHER], known: [] };
      const told = async (seen: FearsSeen) => {
        const sent = reply(opening, HERE, [THIRD]);
        const [result] = await store.submit([submission(sent, { fears: seen, key: sent.ref.id })], NOW);
        if (result?.outcome === 'STORED') return 'STORED';
        assert.equal(await store.view(sent.ref), undefined);
        assert.equal(await store.replay('ATU/officer', sent.ref.id, 'request'), undefined);
        return result?.outcome;
      };
      assert.equal(await told(none), 'STORED');
      const feared = reply(opening, THERE, [HERE], fears());
      const records = receiver(store);
      await records.next([accepted(feared)]);
      assert.equal(await told(none), 'CHANGED');
      assert.equal(await told(other), 'STORED');
      const seen = { persons: [PERSON], known: fearsOf([feared.ref], []) };
      assert.equal(await told(seen), 'STORED');
      await records.next([accepted(reply(feared, THERE, [HERE], said(60, 'granted')))]);
      assert.equal(await told(seen), 'CHANGED');
      const known = fearsOf([feared.ref], await store.consents([PERSON], 'ACTUAL'));
      assert.equal(await told({ persons: [PERSON], known }), 'STORED');
    },
  },
  {
    name: 'stores nothing about a person whose return an earlier message of the batch fears',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const opening = message(HERE, [THERE], { facts: PERSON_FACT });
      await store.submit([submission(opening)], NOW);
      const none = { persons: [PERSON], known: [] };
      const batch = [
        submission(reply(opening, HERE, [THIRD]), { fears: none }),
        submission(reply(opening, HERE, [THERE], fears()), { fears: none }),
        submission(reply(opening, HERE, [THIRD]), { fears: none }),
      ];
      const outcomes = await store.submit(batch, NOW);
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['STORED', 'STORED', 'CHANGED'],
      );
      const together = await store.submitTogether(
        [
          submission(reply(opening, HERE, [THERE], fears({ '/body/victimRef': OTHER }))),
          submission(reply(opening, HERE, [THIRD]), { fears: { persons: [OTHER], known: [] } }),
        ],
        NOW,
      );
      assert.deepEqual(
        together.map(({ outcome }) => outcome),
        ['WITHHELD', 'CHANGED'],
      );
    },
  },
];
