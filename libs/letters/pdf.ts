import { parseStrictObject, readJws, Shape } from '#envelope';
import { digest, HsuError, isDigest, utf8 } from '#kernel';
import { letterFileOf, MAX_LETTER_BYTES } from './carried.js';
import type { LetterFile } from './letter.js';
import { attach, attached } from './pdf-attachment.js';
import type { SignLetter } from './print.js';
import { LETTER_FORM, LETTER_TYP } from './statement.js';

/** What the printing gateway signs of a PDF, beside the statement: exactly these pages are that letter. */
interface Seal {
  /** Digest of the statement's text. */
  readonly statement: string;
  /** Of the first `length` bytes of the file: all but what carries the letter. */
  readonly pages: string;
  readonly length: number;
}

export interface ReadPdf {
  readonly file: LetterFile;
  readonly seal: ReturnType<typeof readJws>;
  /** The pages are those that the seal tells of, and nothing stands in the file beside them. */
  readonly whole: boolean;
}

const shape: Shape = new Shape('E-FORM');
const MAX_SEAL_BYTES = 1000;

/** The PDF as Chromium drew it, with the letter's file attached and both under the gateway's signature. */
export async function sealPdf(pages: Uint8Array, file: LetterFile, sign: SignLetter): Promise<Uint8Array> {
  const seal: Seal & { form: number } = {
    form: LETTER_FORM,
    statement: digest(file.statement),
    pages: digest(pages),
    length: pages.length,
  };
  const signed = await sign(utf8(JSON.stringify(seal)));
  return attach(pages, utf8(JSON.stringify({ seal: signed, letter: file })));
}

/** Neither signature is verified. @throws HsuError E-TOO-LARGE, E-FORM, E-JSON, E-HEADER */
export function readPdf(bytes: Uint8Array): ReadPdf {
  if (bytes.length > MAX_LETTER_BYTES) throw new HsuError('E-TOO-LARGE', `over ${MAX_LETTER_BYTES} bytes`);
  const carried = attached(bytes);
  const { seal: signed, letter } = shape.object(parseStrictObject(carried, MAX_LETTER_BYTES), '', [
    'seal',
    'letter',
  ]);
  const file = letterFileOf(shape.object(letter, '/letter', ['statement', 'message', 'parts']));
  const seal = readJws(shape.text(signed, '/seal'), LETTER_TYP, MAX_SEAL_BYTES);
  const told = shape.object(parseStrictObject(seal.payload, MAX_SEAL_BYTES), '/seal', [
    'form',
    'statement',
    'pages',
    'length',
  ]);
  const statement = shape.that(told['statement'], '/seal/statement', 'a digest', isDigest);
  const pages = shape.that(told['pages'], '/seal/pages', 'a digest', isDigest);
  const length = shape.integer(told['length'], '/seal/length', 1, bytes.length);
  const drawn = bytes.subarray(0, length);
  const whole =
    statement === digest(file.statement) &&
    pages === digest(drawn) &&
    Buffer.from(attach(drawn, carried)).equals(bytes);
  return { file, seal, whole };
}
