import { HsuError } from '#kernel';

const NAME = 'hsu-letter.json';
const HEAD = '<</Type /EmbeddedFile /Subtype /application#2Fjson /Length ';

/**
 * The PDF with one attached file, as an incremental update (ISO 32000-1, 7.5.6): its own bytes stay as they are, and
 * the same input gives the same output. Takes PDFs as Chromium writes them: a table of cross-references, no
 * attachments.
 * @throws HsuError E-FORM
 */
export function attach(pdf: Uint8Array, content: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const [, start = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64)) ?? [];
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  if (!text.startsWith('%PDF-') || start === '' || root === undefined || !Number.isSafeInteger(size))
    throw new HsuError('E-FORM', 'not a PDF as Chromium writes it');
  const catalog = catalogOf(text, root);
  const parts: Buffer[] = [Buffer.from(pdf)];
  let length = pdf.length;
  const write = (part: Uint8Array | string): void => {
    const bytes = Buffer.from(part as string);
    parts.push(bytes);
    length += bytes.length;
  };
  write('\n');
  const places: [object: number, offset: number][] = [];
  const begin = (object: number): void => {
    places.push([object, length]);
    write(`${object} 0 obj\n`);
  };
  begin(size);
  write(`${HEAD}${content.length}>>\nstream\n`);
  write(content);
  write('\nendstream\nendobj\n');
  begin(size + 1);
  write(
    `<</Type /Filespec /F (${NAME}) /UF (${NAME}) /AFRelationship /Source /EF <</F ${size} 0 R>>>>\nendobj\n`,
  );
  begin(Number(root));
  write(
    `${catalog}/AF [${size + 1} 0 R] /Names <</EmbeddedFiles <</Names [(${NAME}) ${size + 1} 0 R]>>>>>>\nendobj\n`,
  );
  const xref = length;
  write(`xref\n${places.map(([object, at]) => `${object} 1\n${offset(at)}`).join('')}`);
  write(`trailer\n<</Size ${size + 2} /Root ${root} 0 R /Prev ${start}>>\nstartxref\n${xref}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** The bytes of the file that was attached last. @throws HsuError E-FORM */
export function attached(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = bytes.lastIndexOf(HEAD);
  const head = at < 0 ? '' : bytes.toString('latin1', at + HEAD.length, at + HEAD.length + 32);
  const [whole = '', length] = /^(\d{1,9})>>\nstream\n/.exec(head) ?? [];
  if (length === undefined) throw new HsuError('E-FORM', 'no letter is attached');
  const begin = at + HEAD.length + whole.length;
  return bytes.subarray(begin, begin + Number(length));
}

/** The catalog's dictionary without its end. */
function catalogOf(text: string, root: string): string {
  const [, catalog] = new RegExp(`\\n${root} 0 obj\\s*(<<[^]*?)>>\\s*endobj`).exec(text) ?? [];
  if (catalog === undefined || catalog.includes('/Names') || catalog.includes('/AF'))
    throw new HsuError('E-FORM', 'a PDF with attachments of its own');
  return catalog;
}

function offset(at: number): string {
  return `${String(at).padStart(10, '0')} 00000 n \n`;
}
