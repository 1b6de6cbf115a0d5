import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { DraftOptions } from '#command-line';
import { unsentFaults, type Draft } from '#exchange';
import { asHsuError, HsuError, type Clock, type Fault } from '#kernel';
import { codesAt, formNames, MOST_BYTES, readDrafts, REASONS, type ForeignDraft } from '#mappings';

type Print = (text: string) => void;

/**
 * `hsu draft FILE [--as FORM] [--out FOLDER]`: makes drafts of the records of another system, one file each, and tells
 * of each what a person still has to fill in and what it could not say. Sends nothing. Of a draft that it has written
 * it tells what is still to be filled in. 0; throws `E-CONFIG` before it writes anything. Prints no value of a record.
 */
export async function makeDrafts(
  { file, as, out }: DraftOptions,
  print: Print,
  clock: Clock,
): Promise<number> {
  if (file === undefined) throw new HsuError('E-CONFIG', 'say of which file: draft FILE');
  const bytes = await bytesOf(file);
  const own = as === undefined ? ownDraft(bytes) : undefined;
  if (own !== undefined) {
    print([`${file}:`, ...toFillIn(own, clock)].join('\n'));
    return 0;
  }
  const drafts = read(file, bytes, as, clock);
  const folder = resolve(out);
  const written = drafts.map((draft, at) => ({ draft, path: join(folder, nameOf(file, at)) }));
  await write(written);
  for (const { draft, path } of written) print(report(path, draft, clock));
  print(
    [
      `Written: ${drafts.length}, in ${folder}. Nothing is sent; a file holds personal data: send it or delete it.`,
      'Some rules can be judged only where the form is complete: npm run hsu -- draft FILE of a draft asks again.',
    ].join('\n'),
  );
  return 0;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new HsuError('E-CONFIG', `${file} is not a file`);
    if (found.size > MOST_BYTES)
      throw new HsuError(
        'E-CONFIG',
        `${file} is larger than ${MOST_BYTES} bytes: drafts are made of a few records`,
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof HsuError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new HsuError(
      'E-CONFIG',
      code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${code})`,
    );
  }
}

/** A draft of ours, as this command writes it. */
function ownDraft(bytes: Uint8Array): Draft | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Draft | null;
    return typeof value === 'object' && value !== null && 'type' in value && 'body' in value
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

function read(file: string, bytes: Uint8Array, as: DraftOptions['as'], clock: Clock): ForeignDraft[] {
  try {
    const form = formNames.find((name) => name === as);
    return readDrafts(bytes, form, clock);
  } catch (error) {
    const { code, faults } = asHsuError(error);
    if (code !== 'E-CONFIG') throw error;
    throw new HsuError(
      'E-CONFIG',
      `${file} cannot be read: ${faults[0]?.text ?? 'it is of no form that is known'}`,
    );
  }
}

const nameOf = (file: string, at: number): string =>
  `${basename(file, extname(file))}-${String(at + 1).padStart(3, '0')}.json`;

/** Only for the eyes of who made them; a draft that a person has worked on is not written over. */
async function write(drafts: readonly { draft: ForeignDraft; path: string }[]): Promise<void> {
  for (const { path } of drafts) {
    const there = await stat(path).then(
      () => true,
      () => false,
    );
    if (there)
      throw new HsuError('E-CONFIG', `${path} is there already: name another folder with --out, or move it`);
  }
  for (const { draft, path } of drafts) {
    await mkdir(resolve(path, '..'), { recursive: true, mode: 0o700 });
    await writeFile(path, `${JSON.stringify(draft.draft, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
}

function report(path: string, { place, draft, lost }: ForeignDraft, clock: Clock): string {
  const left = lost.map(
    ({ field, place: at, reason, note }) =>
      `    ${field} (${at}): ${[REASONS[reason], note].filter(Boolean).join(' ')}`,
  );
  return [
    `${path}: ${draft.type}, from ${place}`,
    ...toFillIn({ ...draft } as Draft, clock),
    ...(left.length === 0 ? ['  everything is said'] : ['  could not be said:', ...left]),
    '',
  ].join('\n');
}

/** What a person still has to write, with the codes that fit where they are few. */
function toFillIn(draft: Draft, clock: Clock): string[] {
  const faults = unsentFaults(draft, clock);
  if (faults.length === 0)
    return ['  nothing is left to be filled in; whom it may go to, the gateway checks'];
  return ['  to be filled in:', ...faults.map((fault) => `    ${fault.path}: ${wordsFor(draft, fault)}`)];
}

function wordsFor(draft: Draft, { path, text = '' }: Fault): string {
  const [, index, inPart] = /^\/sealed\/(\d+)\/content(\/.*)$/.exec(path) ?? [];
  const parts = draft['sealed'] as readonly { part?: string }[] | undefined;
  const part = index === undefined ? undefined : parts?.[Number(index)]?.part;
  const codes = codesAt(typeof draft['type'] === 'string' ? draft['type'] : '', part, inPart ?? path);
  return codes.length > 0 && !codes.some((code) => text.includes(code))
    ? `${text} One of ${codes.join(', ')}.`
    : text;
}
