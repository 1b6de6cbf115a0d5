/**
 * Invented, and in no word list: wherever it stands, it was carried out of the sealed identity. A number follows it,
 * one for each field.
 */
export const CANARY = 'QZXJCANARYVW';

export interface CanaryForm {
  readonly form: string;
  /** In lower case, a character a byte. */
  readonly text: string;
}

/**
 * What any three bytes in a row of base64 say whatever stands before and after them: the canary's own characters, at
 * each of the three offsets.
 */
function base64Forms(form: string, bytes: Buffer): CanaryForm[] {
  return [0, 1, 2].map((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = coded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return { form: `${form}, offset ${String(offset)}`, text: inner };
  });
}

/** The canary as it would stand in bytes, in whatever way somebody wrote it there. */
export const CANARY_FORMS: readonly CanaryForm[] = (() => {
  const plain = Buffer.from(CANARY);
  const little = Buffer.from(CANARY, 'utf16le');
  const big = Buffer.from(little).swap16();
  const written = [
    { form: 'as it is', text: CANARY },
    { form: 'UTF-16LE', text: little.toString('latin1') },
    { form: 'UTF-16BE', text: big.toString('latin1') },
    { form: 'hex', text: plain.toString('hex') },
    { form: 'hex of UTF-16LE', text: little.toString('hex') },
    { form: 'backwards', text: Array.from(CANARY).reverse().join('') },
    ...base64Forms('base64', plain),
    ...base64Forms('base64 of UTF-16LE', little),
    ...base64Forms('base64 of base64', Buffer.from(plain.toString('base64'))),
  ];
  const urls = written.map(({ form, text }) => ({
    form: `${form}, for URLs`,
    text: text.replaceAll('+', '-').replaceAll('/', '_'),
  }));
  return [...written, ...urls].map(({ form, text }) => ({ form, text: text.toLowerCase() }));
})();

/** The forms of the canary in a text or in bytes: none, unless it was carried there. */
export function canaryIn(place: string | Uint8Array): readonly string[] {
  const bytes = typeof place === 'string' ? Buffer.from(place) : Buffer.from(place);
  const text = bytes.toString('latin1').toLowerCase();
  return CANARY_FORMS.filter((form) => text.includes(form.text)).map(({ form }) => form);
}
