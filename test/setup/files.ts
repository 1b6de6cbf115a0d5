import { createHash } from 'node:crypto';
import { putRange, PIECE_BYTES, type Caller, type Draft, type Scanner, type Upload } from '#exchange';
import { newId, systemClock, toBase64url, type Member } from '#kernel';
import { referralDraft } from '#testing';
import type { RunningExchange } from './exchanges.js';

/** A sound recording of so many bytes: the beginning of one, then bytes that are told by their place. */
export function recording(bytes: number): Buffer {
  const file = Buffer.alloc(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) file.writeUInt32LE((at * 2_654_435_761) % 2 ** 32, at);
  file.write('RIFF\0\0\0\0WAVEfmt ', 0, 'latin1');
  return file;
}

/** Brings a whole file, range after range. */
export async function bring(
  { ports }: Pick<RunningExchange, 'ports'>,
  caller: Caller,
  file: Buffer,
  scanner?: Scanner,
): Promise<Upload> {
  const { attachments, clock } = ports;
  if (attachments === undefined) throw new Error('no store of attachments');
  const id = newId(systemClock);
  const digest = toBase64url(createHash('sha256').update(file).digest());
  let upload: Upload | undefined;
  for (let first = 0; first < file.length; first += 2 * PIECE_BYTES)
    upload = await putRange({ attachments, clock, scanner }, caller, {
      id,
      first,
      all: file.length,
      digest,
      bytes: file.subarray(first, first + 2 * PIECE_BYTES),
    });
  if (upload === undefined) throw new Error('an empty file');
  return upload;
}

/** A referral whose part `files`, for the addressed unit and the sender's own, names these uploads. */
export function referralWithFiles(from: Member, to: Member, ids: readonly string[], over: Draft = {}): Draft {
  const day = 86_400_000;
  const draft = referralDraft(to, {
    expiresAt: new Date(Date.now() + 90 * day).toISOString(),
    reviewAt: new Date(Date.now() + 60 * day).toISOString(),
    attachments: ids.map((id) => ({ id })),
    ...over,
  });
  const units = [
    { member: to, unit: 'ATU' },
    { member: from, unit: 'ATU' },
  ];
  const files = ids.map((attachment, i) => ({ attachment, name: `statement-${i}.wav` }));
  return { ...draft, sealed: [...(draft['sealed'] as []), { part: 'files', units, content: { files } }] };
}
