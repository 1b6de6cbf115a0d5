import { drawLetter, LETTER_TYP, sealPdf, verificationCode, type Letter } from '#letters';
import { GATEWAY_UNIT } from '#kernel';
import { brokenRule } from '#messages';
import type { Gateway } from '../gateway.js';

export type LetterForm = 'html' | 'pdf';

/** The letter's file as it is handed out. @throws HsuError E-FORM (`letter.pages`), E-UNAVAILABLE */
export async function letterFile(
  { drawPdf, ports }: Pick<Gateway, 'drawPdf' | 'ports'>,
  letter: Letter,
  form: LetterForm,
): Promise<Uint8Array> {
  const page = drawLetter(letter);
  if (form === 'html') return Buffer.from(page);
  if (drawPdf === undefined) throw brokenRule('letter.pages', '/query/form');
  const { of, until } = letter.statement;
  const pages = await drawPdf(
    page,
    `${of.member}/${of.id} · ${verificationCode(letter.file.message)} · ${until}`,
  );
  return sealPdf(pages, letter.file, (payload) =>
    ports.keys.sign(GATEWAY_UNIT, 'sign', LETTER_TYP, payload, of.id),
  );
}
