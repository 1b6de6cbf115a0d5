import { checkOpenedPart, isJsonObject, readMessage, type JsonObject } from '#envelope';
import { fromBase64url, HsuError, isMember, isUnit, isUuid7, toBase64url, type UnitAddress } from '#kernel';
import { findKind, type Kind } from '#messages';
import { listOf } from './json-list.js';
import { LETTER_FORM, readLetterStatement, type LetterStatement } from './statement.js';

/** All that a letter is drawn from, and what its file carries. */
export interface LetterFile {
  /** The QR code's text: the statement, signed by the gateway that printed. */
  readonly statement: string;
  /** The message, as its unit signed it. */
  readonly message: string;
  /** Exact bytes of the sealed parts that are printed, base64url, by name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** A letter as it is drawn. Its signatures are not verified. */
export interface Letter {
  readonly file: LetterFile;
  readonly statement: LetterStatement;
  readonly message: JsonObject;
  readonly from: UnitAddress & { readonly role: string };
  readonly kind: Kind;
  readonly parts: readonly { readonly name: string; readonly content: JsonObject }[];
}

/**
 * Reads what a letter is made of and holds it together: the statement is of this message, each part is one that the
 * message committed to. @throws HsuError E-FORM and those of the forms; E-SCHEMA-UNKNOWN (a kind that is not known
 * here, or a letter that is drawn otherwise), E-COMMITMENT
 */
export function readLetter(file: LetterFile): Letter {
  const { statement } = readLetterStatement(file.statement);
  if (statement.form !== LETTER_FORM) throw new HsuError('E-SCHEMA-UNKNOWN', 'a letter of another form');
  const { json, digest } = readMessage(file.message);
  const from = senderOf(json);
  const { id, type, version, sentAt, handling = [] } = json;
  if (!isUuid7(id) || typeof type !== 'string' || typeof version !== 'number')
    throw new HsuError('E-FORM', 'not a message');
  // Each said twice, so that the QR code alone tells what a person compares with the paper.
  const same =
    statement.digest === digest &&
    statement.of.member === from.member &&
    statement.of.id === id &&
    statement.type === type &&
    statement.from.member === from.member &&
    statement.from.unit === from.unit &&
    statement.sentAt === sentAt &&
    JSON.stringify(statement.handling) === JSON.stringify(handling);
  if (!same) throw new HsuError('E-FORM', 'the statement is of another message');
  const kind = findKind(type, version);
  if (kind === undefined) throw new HsuError('E-SCHEMA-UNKNOWN');
  if (JSON.stringify(statement.parts) !== JSON.stringify(Object.keys(file.parts)))
    throw new HsuError('E-FORM', 'other parts than the statement names');
  const parts = statement.parts.map((name) => {
    const bytes = fromBase64url(file.parts[name] ?? '');
    const commitment = commitmentOf(json, name);
    if (bytes === undefined || commitment === undefined) throw new HsuError('E-COMMITMENT', 'no such part');
    return { name, content: checkOpenedPart(bytes, { from, id, part: name, commitment }) };
  });
  return { file, statement, message: json, from, kind, parts };
}

/** Parts as a file carries them. */
export function carriedParts(parts: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...parts].map(([name, bytes]) => [name, toBase64url(bytes)]));
}

function senderOf({ from }: JsonObject): Letter['from'] {
  if (!isJsonObject(from)) throw new HsuError('E-FORM', 'no sender');
  const { member, unit, role } = from;
  if (!isMember(member) || !isUnit(unit) || typeof role !== 'string')
    throw new HsuError('E-FORM', 'no sender');
  return { member, unit, role };
}

function commitmentOf({ sealed }: JsonObject, name: string): string | undefined {
  const found = listOf(sealed).find((one) => isJsonObject(one) && one['part'] === name);
  const commitment = isJsonObject(found) ? found['commitment'] : undefined;
  return typeof commitment === 'string' ? commitment : undefined;
}
