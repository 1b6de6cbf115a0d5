import { HsuError, type WallClock } from '#kernel';
import type { ForeignDraft } from './draft.js';
import { ForeignRecord } from './foreign-record.js';
import { forms, type Form, type FormName } from './forms.js';

/** Of a file that drafts are made of: a person completes each, so a larger one is not meant for this. */
export const MOST_BYTES = 1024 * 1024;
export const MOST_RECORDS = 200;
/** Of one record: the largest that is known has a tenth. */
const MOST_VALUES = 2000;

export const formNames = Object.keys(forms) as FormName[];

/**
 * Reads the records of a file as drafts that a person completes, and tells of each what it could not say. Nothing is
 * sent, and nothing of a record stands in an error. `name`: the form that it is said to be; without, by its looks.
 * @throws HsuError E-CONFIG in words that say what is wrong with the file
 */
export function readDrafts(bytes: Uint8Array, name: FormName | undefined, clock: WallClock): ForeignDraft[] {
  const text = textOf(bytes);
  const form = formOf(text, name);
  const records = form.recordsOf(text);
  if (records.length === 0) throw refused('it holds no record');
  if (records.length > MOST_RECORDS)
    throw refused(`it holds ${records.length} records; at most ${MOST_RECORDS} are read at once`);
  return records.map(({ place, leaves }) => {
    if (leaves.length > MOST_VALUES) throw refused(`${place} holds more than ${MOST_VALUES} values`);
    const record = new ForeignRecord(form.standard, place, leaves);
    const draft = form.read(record, clock);
    return { place, draft, lost: record.lost(draft.type) };
  });
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw refused(`it is larger than ${MOST_BYTES} bytes`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw refused('it is empty');
    return text;
  } catch (error) {
    if (error instanceof HsuError) throw error;
    throw refused('it is no text in UTF-8');
  }
}

function formOf(text: string, name: FormName | undefined): Form {
  const found = name ?? formNames.find((one) => forms[one].looksLike(text));
  if (found === undefined)
    throw refused(`it looks like none of ${formNames.join(', ')}; say which it is with --as`);
  return forms[found];
}

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);
