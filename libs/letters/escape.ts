const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of what follows: with them a text shows something else than it says. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of others as HTML text or attribute. What cannot be printed as it is becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(TURNING, '\ufffd').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
