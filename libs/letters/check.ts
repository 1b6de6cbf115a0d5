import { keyStatus, type Directory, type DirectoryKey } from '#directory';
import { readMessageForm, verifyJws, type ReadJws } from '#envelope';
import { asHsuError, GATEWAY_UNIT, HsuError, MINUTE, parseRfc3339, type UnitAddress } from '#kernel';
import { carriedByPage } from './carried.js';
import { verificationCode } from './code.js';
import { drawLetter } from './draw.js';
import { readLetter, type Letter } from './letter.js';
import { readPdf } from './pdf.js';
import { LETTER_LIFE_MS } from './print.js';
import { LETTER_FORM, readLetterStatement, type LetterStatement } from './statement.js';

/**
 * GENUINE: signed by who it says, within its time, its text that of the message. ALTERED: something in it is not what
 * was signed. EXPIRED: genuine, and past its date. KEY-REVOKED: by a key that counts no more. KEY-UNKNOWN: by one that
 * the directory lists for nobody of that name, or of another network. OTHER-FORM: drawn by another release.
 * DIRECTORY-OLD: the directory at hand has ended and tells nothing. UNREADABLE: no letter.
 */
export type LetterVerdict =
  | 'GENUINE'
  | 'ALTERED'
  | 'EXPIRED'
  | 'KEY-REVOKED'
  | 'KEY-UNKNOWN'
  | 'OTHER-FORM'
  | 'DIRECTORY-OLD'
  | 'UNREADABLE';

export interface CheckedLetter {
  readonly verdict: LetterVerdict;
  /** What was checked: the whole letter, or its QR code alone, which tells nothing of the text beside it. */
  readonly of: 'LETTER' | 'CODE';
  /** What a person compares with the paper; absent where nothing of it can be believed. */
  readonly statement?: LetterStatement;
  /** Of the message; only where the letter carries it. */
  readonly code?: string;
}

class Refused extends Error {
  constructor(readonly verdict: LetterVerdict) {
    super(verdict);
  }
}

/** Clocks of two machines differ. */
const EARLY_MS = 10 * MINUTE;

/**
 * Judges a letter by the directory alone, `now` ms: a PDF, an HTML page, or the text of a QR code. Whether the message
 * was withdrawn or recalled since, only a gateway that holds it can tell. Never throws for what stands in the bytes.
 */
export async function checkLetter(
  bytes: Uint8Array,
  directory: Directory,
  now: number,
): Promise<CheckedLetter> {
  const of = isCode(bytes) ? 'CODE' : 'LETTER';
  try {
    if (directory.expired(now)) throw new Refused('DIRECTORY-OLD');
    if (of === 'CODE') {
      const statement = await checkStatement(Buffer.from(bytes).toString('latin1').trim(), directory);
      return { verdict: inTime(statement, now), of, statement };
    }
    const letter = startsAs(bytes, '%PDF-')
      ? await letterOfPdf(bytes, directory)
      : await letterOfPage(bytes, directory);
    const { statement, file } = letter;
    return { verdict: inTime(statement, now), of, statement, code: verificationCode(file.message) };
  } catch (error) {
    return { verdict: error instanceof Refused ? error.verdict : verdictOf(error), of };
  }
}

function verdictOf(error: unknown): LetterVerdict {
  const { code } = asHsuError(error);
  if (code === 'E-INTERNAL') throw error;
  if (code === 'E-SIG-INVALID' || code === 'E-COMMITMENT') return 'ALTERED';
  if (code === 'E-SCHEMA-UNKNOWN') return 'OTHER-FORM';
  return 'UNREADABLE';
}

async function letterOfPage(bytes: Uint8Array, directory: Directory): Promise<Letter> {
  const letter = await signedLetter(readLetter(carriedByPage(bytes)), directory);
  if (!Buffer.from(drawLetter(letter)).equals(bytes)) throw new Refused('ALTERED');
  return letter;
}

async function letterOfPdf(bytes: Uint8Array, directory: Directory): Promise<Letter> {
  const { file, seal, whole } = readPdf(bytes);
  const letter = await signedLetter(readLetter(file), directory);
  await holds(seal, { member: letter.statement.by, unit: GATEWAY_UNIT }, directory);
  if (!whole) throw new Refused('ALTERED');
  return letter;
}

/** Both signatures: of the gateway that printed, and of the unit that wrote. */
async function signedLetter(letter: Letter, directory: Directory): Promise<Letter> {
  const { file, from, statement } = letter;
  await checkStatement(file.statement, directory);
  const key = await holds(readMessageForm(file.message), from, directory);
  const sent = parseRfc3339(statement.sentAt);
  if (sent === undefined || keyStatus(key, sent) !== 'VALID') throw new Refused('KEY-REVOKED');
  return letter;
}

async function checkStatement(text: string, directory: Directory): Promise<LetterStatement> {
  const { jws, statement } = readLetterStatement(text);
  const { form, network, by, at, until } = statement;
  if (form !== LETTER_FORM) throw new Refused('OTHER-FORM');
  if (network !== directory.network) throw new Refused('KEY-UNKNOWN');
  const key = await holds(jws, { member: by, unit: GATEWAY_UNIT }, directory);
  const [printed = NaN, end = NaN] = [parseRfc3339(at), parseRfc3339(until)];
  // Whoever has a stolen key dates a letter as he likes, and paper has no receipt: of a revoked key no letter counts.
  if (key.revoked !== null || keyStatus(key, printed) !== 'VALID') throw new Refused('KEY-REVOKED');
  if (!(end - printed <= LETTER_LIFE_MS)) throw new Refused('ALTERED');
  return statement;
}

/** The key by which the unit signed. @throws HsuError E-SIG-INVALID */
async function holds(
  jws: ReadJws,
  { member, unit }: UnitAddress,
  directory: Directory,
): Promise<DirectoryKey> {
  const key = directory.key(member, jws.header.kid);
  if (key?.use !== 'sign' || key.unit !== unit) throw new Refused('KEY-UNKNOWN');
  await verifyJws(jws, key);
  return key;
}

function inTime({ at, until }: LetterStatement, now: number): LetterVerdict {
  const [printed, end] = [parseRfc3339(at), parseRfc3339(until)];
  if (printed === undefined || end === undefined) throw new HsuError('E-FORM', 'no times');
  if (printed > now + EARLY_MS) return 'ALTERED';
  return now >= end ? 'EXPIRED' : 'GENUINE';
}

/** A JWS and nothing else. */
function isCode(bytes: Uint8Array): boolean {
  return (
    bytes.length < 4096 &&
    /^\s*[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\s*$/.test(Buffer.from(bytes).toString('latin1'))
  );
}

function startsAs(bytes: Uint8Array, head: string): boolean {
  return Buffer.from(bytes.subarray(0, head.length)).toString('latin1') === head;
}
