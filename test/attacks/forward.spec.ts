import { beforeAll, describe, expect, it } from '@jest/globals';
import { makePart, open, seal, type JsonObject } from '#envelope';
import type { Caller } from '#exchange';
import { DAY, fromBase64url, fromUtf8, rfc3339, toBase64url, utf8, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { without } from '../stories/story-drafts.js';
import { StoryMembers } from '../stories/story-members.js';
import { forgeRecord, idOf, messageOf, peel, signAs } from './forge.js';

// A member with its own keys passes on what it may not, past its own gateway's checks.

const ATU: Caller = { name: 'analyst', unit: 'ATU', role: 'ANALYST' };
const DESK: Caller = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const at = (member: string, unit: string) => ({ member, unit });
const PHILIPPINES = [at('PH', 'DESK')];

/** What a hostile holder changes: of the open message, and of the content of its part. */
interface Changes {
  readonly message?: JsonObject;
  readonly body?: JsonObject;
  readonly content?: JsonObject;
}

describe('INV-08, INV-09: what is passed on is judged by whoever gets it', () => {
  let story: StoryMembers;
  let vn: TestGateway, bn: TestGateway, ph: TestGateway;
  let sent: JsonObject, content: JsonObject;
  let forged = 0;

  beforeAll(async () => {
    story = await StoryMembers.among(['VN', 'BN', 'PH']);
    [vn, bn, ph] = [story.of('VN'), story.of('BN'), story.of('PH')];
    const to = [at('BN', 'DESK')];
    const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
    const original = await story.send(
      vn,
      ATU,
      story.draft('RF_VICTIM_IDENTIFICATION', {
        members: { to, sealed, handling: ['H1', 'H2', 'H3'], handlingNote: 'Not to the press' },
      }),
    );
    const inCase = { handling: ['H1', 'H2', 'H3'], handlingNote: 'Not to the press' };
    const asked = await story.send(
      bn,
      DESK,
      story.draft('RF_PURPOSE_CHANGE', {
        members: { to: [at('VN', 'ATU')], ...inCase },
        body: { items: [{ ...original }] },
      }),
    );
    const leave = await story.send(
      vn,
      ATU,
      story.draft('RF_PURPOSE_DECISION', {
        members: { to, ...inCase },
        body: { request: { ...asked }, items: [{ item: { ...original }, granted: true }] },
      }),
    );
    await forwardedOnce(original, leave);
  });

  /** An honest forward, taken from the wire before anybody got it. */
  async function forwardedOnce(original: MessageRef, leave: MessageRef): Promise<void> {
    const now = story.members.clock.now();
    const draft = without(
      story.draft('RF_FORWARD', {
        members: {
          to: [...PHILIPPINES, at('VN', 'ATU')],
          handling: ['H1', 'H2', 'H3'],
          handlingNote: 'Not to the press',
        },
        body: { of: { ...original }, leaves: [{ ...leave }] },
        without: ['digest', 'victimRef'],
      }),
      'sealed',
      'conversation',
    );
    await bn.submit({ ...draft, expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + DAY) }, DESK);
    const record = (await bn.relay()).find(({ topic }) => topic.includes('.PH.'));
    const [message] = (await peel(record!, ph)).messages;
    sent = messageOf(message!.jws);
    const { plaintext } = await open(message!.parts[0]!.jwe, 'hsu-part+jwe', (kid) =>
      ph.keys.keys.opener(kid),
    );
    content = (JSON.parse(fromUtf8(plaintext)) as { content: JsonObject }).content;
  }

  /** What PH makes of it with these changes. */
  async function judged({ message = {}, body = {}, content: inside = {} }: Changes): Promise<string[]> {
    forged += 1;
    const id = `${idOf(sent).slice(0, -2)}${String(forged + 10)}`;
    const from = sent['from'] as { member: string; unit: string; role: string };
    const made = makePart({ from, id, part: 'original', content: { ...content, ...inside } });
    const json = {
      ...sent,
      ...message,
      id,
      conversation: { member: 'BN', id },
      body: { ...(sent['body'] as JsonObject), ...body },
      sealed: [{ part: 'original', units: PHILIPPINES, commitment: made.commitment }],
    };
    const jws = await signAs(bn, 'DESK', json);
    const { clock } = story.members;
    const key = story.members.directory().sealingKey(PHILIPPINES[0]!, clock.now());
    const jwe = await seal(made.bytes, 'hsu-part+jwe', [key!]);
    const parts = [{ part: 'original', jwe }];
    const value = await forgeRecord(story.members, bn, 'PH', [{ jws, parts }], {
      ids: [id],
      seq: 900 + forged,
    });
    const { judgements } = await ph.receive({ topic: 'hsu.BN.PH.normal.v1', value });
    return judgements.map((one) =>
      'entry' in one ? `${one.outcome} ${one.entry.code} ${one.entry.path}` : one.outcome,
    );
  }

  it('takes it as it is', async () => {
    expect(await judged({})).toEqual(['ACCEPTED']);
  });

  it('INV-09: refuses it without the leave, and with one that names another unit', async () => {
    expect(await judged({ content: { leaves: [] } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
    const [leave] = content['leaves'] as string[];
    const open = messageOf(leave!);
    const body = open['body'] as JsonObject;
    const other = { ...body, leave: { asks: 'ONWARD', units: [at('TH', 'DESK')] } };
    const elsewhere = await signAs(vn, 'ATU', { ...open, body: other });
    expect(await judged({ content: { leaves: [elsewhere] } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
    // A decision of its own, in the name of the originator.
    const own = await signAs(bn, 'DESK', open);
    expect(await judged({ content: { leaves: [own] } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
    // And one that it signs as itself.
    const itself = await signAs(bn, 'DESK', { ...open, from: sent['from'] as JsonObject });
    expect(await judged({ content: { leaves: [itself] } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
  });

  it('refuses an original that its unit has not signed, and a part that is another', async () => {
    const original = messageOf(content['jws'] as string);
    const changed = await signAs(bn, 'DESK', { ...original, urgency: 'P' });
    expect(await judged({ content: { jws: changed } })).toEqual(['REJECTED E-KEY-UNKNOWN /sealed/0']);
    // Nor another unit of the originator's own member.
    const desks = await signAs(vn, 'DESK', { ...original, urgency: 'P' });
    expect(await judged({ content: { jws: desks } })).toEqual(['REJECTED E-KEY-UNKNOWN /sealed/0']);
    const [quoted] = content['parts'] as { part: string; bytes: string }[];
    const bytes = toBase64url(utf8(fromUtf8(fromBase64url(quoted!.bytes)!).replace('"Latn"', '"Thai"')));
    expect(await judged({ content: { parts: [{ part: 'identity', bytes }] } })).toEqual([
      'REJECTED E-COMMITMENT /sealed/0',
    ]);
    expect(await judged({ body: { digest: 'X-vB3tz0uVRPmTkdFXAYlzSHHvqwLQ7mP9Q9K4ZOCUo' } })).toEqual([
      'REJECTED E-SIG-INVALID /sealed/0',
    ]);
  });

  it('INV-08: refuses weaker codes, a lost note, and a later end', async () => {
    expect(await judged({ message: { handling: ['H1', 'H3'] } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
    expect(await judged({ message: { handlingNote: 'Ask anybody' } })).toEqual([
      'REJECTED E-HANDLING /sealed/0',
    ]);
    const expiresAt = rfc3339(story.members.clock.now() + 900 * DAY);
    expect(await judged({ message: { expiresAt } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
  });

  it('refuses use in court, or for another purpose, on leave to pass it on', async () => {
    expect(await judged({ body: { forCourt: true } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
    expect(await judged({ message: { purpose: 'INVESTIGATE' } })).toEqual(['REJECTED E-HANDLING /sealed/0']);
  });
});
