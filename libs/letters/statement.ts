import { parseStrictObject, readJws, Shape, type JsonObject, type ReadJws } from '#envelope';
import {
  isDigest,
  isMember,
  isUnit,
  isUuid7,
  parseRfc3339,
  utf8,
  type Member,
  type MessageRef,
  type UnitAddress,
} from '#kernel';

/** Which form a letter is drawn in. Another drawing is another number: a check compares texts byte by byte. */
export const LETTER_FORM = 1;

/** `typ` of a letter's statement: no key's signature under a message can be shown as one under a letter. */
export const LETTER_TYP = 'hsu-letter+jws';

/** A QR code that a telephone still reads from worn paper holds so much. */
const MAX_STATEMENT_BYTES = 1500;

/** What a letter's QR code says: of which message it is, how long it counts, and who printed it. Times RFC 3339 UTC. */
export interface LetterStatement {
  readonly form: number;
  readonly network: string;
  /** Whose gateway printed and signed it. */
  readonly by: Member;
  readonly at: string;
  readonly until: string;
  readonly of: MessageRef;
  /** Of the message's JWS. */
  readonly digest: string;
  readonly type: string;
  readonly from: UnitAddress;
  readonly sentAt: string;
  readonly handling: readonly string[];
  /** Sealed parts that stand in the letter. */
  readonly parts: readonly string[];
}

export interface ReadLetterStatement {
  readonly jws: ReadJws;
  readonly statement: LetterStatement;
}

const shape: Shape = new Shape('E-FORM');
const MEMBERS = [
  'form',
  'network',
  'by',
  'at',
  'until',
  'of',
  'digest',
  'type',
  'from',
  'sentAt',
  'handling',
  'parts',
];
const NAMES = 20;

/** The payload to be signed by the unit GATEWAY of the member that prints. */
export function writeLetterStatement(statement: LetterStatement): Uint8Array {
  const { of, from } = statement;
  return utf8(
    JSON.stringify({ ...statement, of: `${of.member}/${of.id}`, from: `${from.member}/${from.unit}` }),
  );
}

/** The form alone; the signature is not verified. @throws HsuError E-TOO-LARGE, E-FORM, E-HEADER, E-JSON */
export function readLetterStatement(text: string): ReadLetterStatement {
  const jws = readJws(text, LETTER_TYP, MAX_STATEMENT_BYTES);
  return { jws, statement: statementOf(parseStrictObject(jws.payload, MAX_STATEMENT_BYTES)) };
}

function isTime(value: unknown): value is string {
  return parseRfc3339(value) !== undefined;
}

function statementOf(json: JsonObject): LetterStatement {
  const object = shape.object(json, '', MEMBERS);
  const text = (name: string): string => shape.text(object[name], `/${name}`);
  const time = (name: string): string => shape.that(object[name], `/${name}`, 'a time', isTime);
  const texts = (name: string): readonly string[] =>
    shape.list(object[name], `/${name}`, NAMES).map((value, index) => shape.text(value, `/${name}/${index}`));
  const pair = (name: string): readonly [string, string] => {
    const [member = '', rest = '', ...more] = text(name).split('/');
    if (!isMember(member) || more.length > 0) shape.fail(`/${name}`, 'not a member and a name');
    return [member, rest];
  };
  const [member, id] = pair('of');
  if (!isUuid7(id)) shape.fail('/of', 'not an id');
  const [of, unit] = pair('from');
  if (!isUnit(unit)) shape.fail('/from', 'not a unit');
  if (typeof object['form'] !== 'number') shape.fail('/form', 'not a number');
  return {
    form: object['form'],
    network: text('network'),
    by: shape.that(object['by'], '/by', 'a member', isMember),
    at: time('at'),
    until: time('until'),
    of: { member, id },
    digest: shape.that(object['digest'], '/digest', 'a digest', isDigest),
    type: text('type'),
    from: { member: of, unit },
    sentAt: time('sentAt'),
    handling: texts('handling'),
    parts: texts('parts'),
  };
}
