import { encodeQR } from 'qr';

const BORDER = 4;

/** The text as an SVG picture of 45 mm, drawn of one path; black on white, with the quiet zone of ISO/IEC 18004. */
export function qrPicture(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER, encoding: 'byte' });
  const path = rows.flatMap(runsOf).join('');
  const size = rows.length;
  return (
    `<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" ` +
    `aria-label="QR"><path d="M0 0h${size}v${size}h-${size}z" fill="#fff"/><path d="${path}"/></svg>`
  );
}

/** Dark modules that stand side by side, as one box. */
function runsOf(row: readonly boolean[], y: number): string[] {
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`);
}
