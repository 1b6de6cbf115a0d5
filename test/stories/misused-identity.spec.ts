import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { type Caller, type CheckAnswer, type Draft } from '#exchange';
import { DAY, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { checkAt } from './story-checks.js';
import { storyDraft, type Changes } from './story-drafts.js';
import { ANALYST, SUPERVISOR, WantedVictim } from './wanted-victim.js';

const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const BORDER: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const INNOCENT = { number: 'AA9876543', issuer: 'THA' };
const WANTED = { number: 'N0123456', issuer: 'KHM' };
const NAME = { kind: 'PERSON', name: 'Somsak Invented', birthYear: 1990, sex: 'M' };
const document = ({ number, issuer }: { number: string; issuer?: string }): JsonObject => ({
  kind: 'DOCUMENT',
  number,
  ...(issuer === undefined ? {} : { issuer }),
});
/** The innocent person's passport, invented, as a machine reads it. */
const MRZ: JsonObject = {
  kind: 'MRZ',
  text: 'P<THAINVENTED<<SOMSAK<<<<<<<<<<<<<<<<<<<<<<<\nAA98765432THA9005020M3105010<<<<<<<<<<<<<<00',
};

/** The wanted man's own passport, with the name that he uses. */
const WANTED_MRZ: JsonObject = {
  kind: 'MRZ',
  text: 'P<KHMINVENTED<<SOMSAK<<<<<<<<<<<<<<<<<<<<<<<\nN0123456<2KHM9005020M3105010<<<<<<<<<<<<<<00',
};

type Found = NonNullable<CheckAnswer['answers'][0]>['candidates'][0];

/** VN seeks a man who travels under the name of an innocent one; KH and TH check. */
describe('an identity that somebody misuses', () => {
  let world: WantedVictim;
  let alert: MessageRef;
  beforeEach(async () => {
    world = await WantedVictim.make();
    alert = await world.released(world.of('VN'), world.wanted(SUBJECT));
  });

  const SUBJECT = {
    names: [
      { fullName: 'Kritsada Sought', script: 'Latn', nameType: 'LEGAL' },
      { fullName: 'Somsak Invented', script: 'Latn', nameType: 'ALIAS' },
    ],
    birth: { date: '1990-05-02', calendar: 'GREGORIAN' },
    documents: [{ type: 'PASSPORT', state: 'SEEN', ...WANTED }],
  };

  async function found(query: JsonObject, code = 'KH', by = BORDER): Promise<Found | undefined> {
    const at = world.of(code);
    const story = { gateways: [at], isCut: () => false, members: world.members };
    const asked = { alerts: [alert], cutAt: world.members.clock.now() };
    return (await checkAt(story, at, by, [query], asked)).answers[0]?.candidates[0];
  }

  function draft(changes: Changes): Draft {
    const made = storyDraft(
      'CT_MISUSED_IDENTITY',
      { now: world.members.clock.now(), conversation: alert },
      {
        ...changes,
        members: { to: { all: true, except: [] }, ...changes.members },
      },
    );
    return made;
  }

  const alertId = (): string => (sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string }).alertId;

  const clear = (units: readonly JsonObject[] = [{ member: 'KH', unit: 'PS' }]): Draft =>
    draft({
      members: {
        sealed: [
          { part: 'cleared-person', units, content: samplePart('cleared-person') as JsonObject },
        ] as never,
      },
      body: { target: { ...alert }, alertId: alertId() },
    });

  const end = (cleared: MessageRef): Draft =>
    draft({
      members: { sealed: [] },
      body: {
        target: { ...alert },
        alertId: alertId(),
        act: 'END',
        ends: { ...cleared },
        reason: 'CONSENT_WITHDRAWN',
      },
      without: ['consent'],
    });

  it('has an innocent person held, as long as nobody says so', async () => {
    expect(await found(MRZ)).toMatchObject({ action: ARREST, banner: 'SUSPECT', cleared: null });
  });

  it.each<[string, JsonObject]>([
    ['the machine-readable zone', MRZ],
    ['the document alone', document(INNOCENT)],
    ['its number alone', document({ number: INNOCENT.number })],
  ])('tells the innocent person apart by %s', async (_, query) => {
    const message = await world.released(world.of('VN'), clear());
    const { distinguishing } = samplePart('cleared-person') as { distinguishing: string };
    expect(await found(query)).toMatchObject({
      conversation: alert,
      banner: 'CLEARED',
      action: 'CONTACT_UNIT_FIRST',
      cleared: { message, marks: [distinguishing] },
    });
  });

  it('still finds the wanted man by his own document, and by his own name', async () => {
    await world.released(world.of('VN'), clear());
    for (const query of [document(WANTED), WANTED_MRZ, { ...NAME, name: 'Kritsada Sought' }])
      expect(await found(query)).toMatchObject({ action: ARREST, banner: 'SUSPECT', cleared: null });
  });

  it('asks to compare where the name alone is met', async () => {
    await world.released(world.of('VN'), clear());
    expect(await found(NAME)).toMatchObject({ action: 'CONTACT_UNIT_FIRST', banner: 'COMPARE' });
  });

  it('shows the marks to units that the part names, and notes it for the auditor', async () => {
    const message = await world.released(world.of('VN'), clear());
    expect((await found(MRZ, 'KH', ANALYST))?.cleared).toEqual({ message, marks: null });
    await found(MRZ);
    const noted = await world.of('KH').audit.rows(['OPENED'], undefined, 10);
    expect(noted).toMatchObject([
      { act: 'OPENED', unit: 'PS', of: message, part: 'cleared-person', route: 'check' },
    ]);
  });

  it('is told apart at the owner itself, and nowhere that nobody may read who it is', async () => {
    await world.released(world.of('VN'), clear());
    expect(await found(MRZ, 'VN')).toMatchObject({ banner: 'CLEARED', cleared: { marks: null } });
    expect(await found(MRZ, 'TH')).toMatchObject({ banner: 'SUSPECT', cleared: null });
  });

  it('says in the open nothing of who it is', async () => {
    const ref = await world.released(world.of('VN'), clear());
    const view = await world.of('TH').ports.store.view(ref);
    const open = Buffer.from(view?.message.jws.split('.')[1] ?? '', 'base64url').toString();
    expect(open).not.toMatch(/Somsak|AA9876543|1990-05|scar/);
  });

  it('is cleared by two people of the owner’s unit, and of no other', async () => {
    await expect(world.of('VN').submit(clear())).rejects.toMatchObject({
      faults: [{ rule: 'second-person.release' }],
    });
    await expect(world.released(world.of('KH'), clear())).rejects.toMatchObject({ code: expect.any(String) });
    expect(await found(MRZ)).toMatchObject({ action: ARREST });
  });

  it('ends with the consent, on one word', async () => {
    const cleared = await world.released(world.of('VN'), clear());
    await world.of('VN').submit(end(cleared));
    await world.carry();
    expect(await found(MRZ)).toMatchObject({ action: ARREST, cleared: null });
    expect(await found(document(INNOCENT))).toBeUndefined();
  });

  it('ends where the owner takes back what cleared the wrong person', async () => {
    const cleared = await world.released(world.of('VN'), clear());
    const recall = storyDraft(
      'CT_RECALL',
      { now: world.members.clock.now(), conversation: alert },
      { members: { to: { all: true, except: [] } }, body: { scope: 'MESSAGES', items: [cleared.id] } },
    );
    await world.of('VN').submit(recall, ANALYST);
    await world.carry();
    expect(await found(MRZ)).toMatchObject({ action: ARREST, cleared: null });
    expect(await found(document(INNOCENT))).toBeUndefined();
  });

  it('ends at its time, and with the alert', async () => {
    await world.released(world.of('VN'), clear());
    await world
      .of('VN')
      .submit(
        storyDraft(
          'CT_WITHDRAWAL',
          { now: world.members.clock.now(), conversation: alert },
          { members: { to: { all: true, except: [] } }, body: { target: { ...alert } } },
        ),
        { ...ANALYST, name: 'duty' },
      );
    await world.carry();
    expect(await found(document(INNOCENT))).toBeUndefined();
    alert = await world.released(world.of('VN'), world.wanted(SUBJECT));
    await world.released(world.of('VN'), clear());
    world.members.clock.forward(301 * DAY);
    expect(await found(document(INNOCENT))).toBeUndefined();
  });

  it('goes with a correction that takes the identity off the alert, and stays with one that does not', async () => {
    await world.released(world.of('VN'), clear());
    const corrected = async (alertVersion: number, names: readonly JsonObject[]): Promise<void> => {
      const { actionRequested, fallbackAction } = world.wanted()['body'] as Record<string, string>;
      const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
        replacement: { wantedSuspect: object };
      };
      const { subject } = world.wanted({ ...SUBJECT, names })['body'] as { subject: object };
      const wantedSuspect = {
        ...replacement.wantedSuspect,
        subject,
        alertVersion,
        actionRequested,
        fallbackAction,
      };
      await world.released(
        world.of('VN'),
        storyDraft(
          'CT_CORRECTION',
          { now: world.members.clock.now(), conversation: alert },
          {
            members: { to: { all: true, except: [] } },
            body: { target: { ...alert }, alertVersion, replacement: { wantedSuspect } },
          },
        ),
        SUPERVISOR,
      );
    };
    await corrected(2, SUBJECT.names);
    expect(await found(document(INNOCENT))).toMatchObject({ banner: 'CLEARED' });
    await corrected(3, SUBJECT.names.slice(0, 1));
    expect(await found(document(INNOCENT))).toBeUndefined();
  });
});
