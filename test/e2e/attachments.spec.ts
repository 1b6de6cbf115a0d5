import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  endFiles,
  filesGone,
  openAttachment,
  openPart,
  PIECE_BYTES,
  partsTopic,
  ReceivedFiles,
  type Caller,
  type KeptAttachment,
} from '#exchange';
import { newId, systemClock, type MessageRef } from '#kernel';
import { ANALYST, jpegWithPosition } from '#testing';
import {
  startExchange,
  testNetwork,
  until,
  type RunningExchange,
  type TestNetwork,
} from '../setup/exchanges.js';
import { bring, recording, referralWithFiles } from '../setup/files.js';
import { storyDraft } from '../stories/story-drafts.js';

let network: TestNetwork;
let sender: RunningExchange;
let receiver: RunningExchange;
beforeAll(async () => {
  network = await testNetwork(2);
  const [first, second] = network.members;
  if (first === undefined || second === undefined) throw new Error('two members');
  [sender, receiver] = await Promise.all([startExchange(network, first), startExchange(network, second)]);
  await until('directory with everyone’s sealing keys', () =>
    Promise.resolve(
      [sender, receiver].every(({ ports }) =>
        network.members.every(
          ({ code }) =>
            ports.directory.current().sealingKey({ member: code, unit: 'GATEWAY' }, Date.now()) !== undefined,
        ),
      ),
    ),
  );
});
afterAll(async () => {
  await Promise.all([sender.stop(), receiver.stop()]);
});

function storeOf({ ports }: RunningExchange) {
  if (ports.attachments === undefined) throw new Error('no store of attachments');
  return ports.attachments;
}

async function keptAt(one: RunningExchange, ref: MessageRef): Promise<readonly KeptAttachment[]> {
  return storeOf(one).attachments([ref]);
}

async function wholeAt(one: RunningExchange, ref: MessageRef, count: number): Promise<void> {
  await until('attachments that are whole', async () => {
    const kept = await keptAt(one, ref);
    const held = kept.reduce((sum, { here }) => sum + here, 0);
    return kept.length === count && kept.every(({ state }) => state === 'WHOLE') ? true : held === -1;
  });
}

const audit = { note: () => Promise.resolve() };

async function readBy(
  one: RunningExchange,
  caller: Caller,
  ref: MessageRef,
  attachment: string,
): Promise<Buffer> {
  const opened = await openAttachment(
    { attachments: storeOf(one), received: new ReceivedFiles(undefined, systemClock) },
    (who, asked) => openPart(one.ports, audit, who, asked),
    caller,
    { ref, attachment, purpose: undefined, route: 'test' },
  );
  const slices: Uint8Array[] = [];
  for await (const slice of opened.read(0, opened.bytes - 1)) slices.push(slice);
  return Buffer.concat(slices);
}

const READER: Caller = { name: 'r-1', unit: 'ATU', role: 'ANALYST' };
const submit = (draft: ReturnType<typeof referralWithFiles>) =>
  sender.exchange.submit({ caller: ANALYST, idempotencyKey: newId(systemClock), draft });

describe('files of a referral', () => {
  it('travel after its receipt and are read by the unit that may open their part', async () => {
    const film = recording(3 * PIECE_BYTES + 17);
    const photo = jpegWithPosition(700_000);
    const uploads = [await bring(sender, ANALYST, film), await bring(sender, ANALYST, photo)];
    expect(uploads[1]?.finished).toMatchObject({
      format: 'JPEG',
      removed: expect.arrayContaining(['POSITION']),
    });
    const ids = uploads.map(({ id }) => id);
    const { ref } = await submit(referralWithFiles(sender.member, receiver.member, ids));
    await wholeAt(receiver, ref, 2);
    expect(await readBy(receiver, READER, ref, ids[0] ?? '')).toEqual(film);
    const seen = await readBy(receiver, READER, ref, ids[1] ?? '');
    expect(seen.includes(Buffer.from('GPSL'))).toBe(false);
    expect(seen.includes(Buffer.from('SHELTER-STREET'))).toBe(false);
    expect(await readBy(sender, READER, ref, ids[0] ?? '')).toEqual(film);
  });

  it('are read by no other unit, and by nobody before they are whole', async () => {
    const { id } = await bring(sender, ANALYST, recording(1000));
    const { ref } = await submit(referralWithFiles(sender.member, receiver.member, [id]));
    await wholeAt(receiver, ref, 1);
    await expect(readBy(receiver, { ...READER, unit: 'DESK' }, ref, id)).rejects.toMatchObject({
      code: 'E-NOT-FOUND',
    });
  });

  it('go with their message on both sides, by two processes at once, and what is lacking is awaited no more', async () => {
    const { id } = await bring(sender, ANALYST, recording(PIECE_BYTES + 5));
    const other = await bring(sender, ANALYST, recording(1000));
    const { ref } = await submit(referralWithFiles(sender.member, receiver.member, [id]));
    const stays = await submit(referralWithFiles(sender.member, receiver.member, [other.id]));
    await wholeAt(receiver, ref, 1);
    await wholeAt(receiver, stays.ref, 1);
    const to = [{ member: receiver.member, unit: 'ATU' }];
    const draft = storyDraft(
      'CT_RECALL',
      { now: Date.now(), conversation: ref },
      { members: { to, status: 'EXERCISE' }, body: { items: [ref.id] } },
    );
    await sender.exchange.submit({ caller: ANALYST, idempotencyKey: newId(systemClock), draft });
    await until('the recall', async () => {
      const thread = await receiver.ports.store.conversation(ref);
      return thread?.conversation.standing.state === 'RECALLED';
    });
    for (const one of [sender, receiver]) {
      const [before] = await keptAt(one, ref);
      const asked = { ...one.ports, attachments: storeOf(one) };
      await Promise.all([endFiles(asked), endFiles(asked)]);
      expect(await keptAt(one, ref)).toMatchObject([{ state: 'GONE' }]);
      expect(await storeOf(one).piece(before!.pieces, 1)).toBeUndefined();
      expect(await storeOf(one).piece(before!.pieces, 2)).toBeUndefined();
      const live = await storeOf(one).liveFiles(undefined, 100);
      expect(live.map((file) => file.ref.id)).not.toContain(ref.id);
      expect(live.map((file) => file.ref.id)).toContain(stays.ref.id);
      expect(await filesGone(asked, [ref, stays.ref])).toBe(1);
    }
    expect(await storeOf(receiver).lacking(sender.member, 9)).toEqual([]);
    expect(await readBy(receiver, READER, stays.ref, other.id)).toEqual(recording(1000));
  });

  it('stand for one message only', async () => {
    const { id } = await bring(sender, ANALYST, recording(1000));
    await submit(referralWithFiles(sender.member, receiver.member, [id]));
    await expect(submit(referralWithFiles(sender.member, receiver.member, [id]))).rejects.toMatchObject({
      faults: [{ rule: 'attachments.uploaded' }],
    });
  });

  it('never travel in the open: a draft without a part that names them is refused', async () => {
    const { id } = await bring(sender, ANALYST, jpegWithPosition());
    const draft = referralWithFiles(sender.member, receiver.member, [id]);
    const sealed = (draft['sealed'] as { part: string }[]).filter(({ part }) => part !== 'files');
    await expect(submit({ ...draft, sealed: sealed })).rejects.toMatchObject({
      faults: [{ rule: 'attachments.keyed' }],
    });
  });
});

describe('what a member throws on the topic of chunks', () => {
  it('is kept nowhere, and what is awaited still arrives', async () => {
    const topic = partsTopic(sender.member, receiver.member);
    const junk = Array.from({ length: 300 }, (_, i) => ({
      partition: 0,
      value: Buffer.alloc(600 + i, i),
      headers: {},
    }));
    await sender.broker.produce(topic, junk);
    const { id } = await bring(sender, ANALYST, recording(2 * PIECE_BYTES));
    const { ref } = await submit(referralWithFiles(sender.member, receiver.member, [id]));
    await wholeAt(receiver, ref, 1);
    // One a second at most, however slow the machine is.
    const told = () => receiver.notices.flatMap((one) => (one.kind === 'JUNK' ? [one.count] : []));
    await until('all of the junk to be told', () =>
      Promise.resolve(told().reduce((sum, count) => sum + count, 0) >= 300),
    );
    expect(told().length).toBeLessThan(100);
  });
});
