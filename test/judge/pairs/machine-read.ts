import type { Draw } from '../../simulation/draw.js';

/** Letters of a name field: two lines of a card hold 30, the first line of a passport 39. */
const CARD = 30;
/** What a camera takes for what (ICAO 9303-3: the typeface OCR-B). */
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  B: '8',
  S: '5',
  Z: '2',
  G: '6',
  M: 'N',
  U: 'V',
  E: 'F',
};

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
    .replace(/['’.,/]/g, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim();

/** A machine-readable zone's name, primary identifier first, fillers as blanks. */
export function zoneName(primary: string, secondary: string): string {
  return letters(`${primary} ${secondary}`);
}

/** The same where the field ends too early; undefined where it does not. */
export function cutName(primary: string, secondary: string): string | undefined {
  const [first, second] = [letters(primary), letters(secondary)];
  const field = `${first}  ${second}`;
  if (field.length > CARD) return field.slice(0, CARD).trim().replace(/\s+/g, ' ');
  // The longest names alone fill a card; a state's narrower field cuts shorter ones.
  const cut = field.slice(0, -2).trim();
  return second.length < 6 ? undefined : cut.replace(/\s+/g, ' ');
}

/** One letter misread; undefined where no letter is one of those. */
export function misread(name: string, draw: Draw): string | undefined {
  const places = Array.from(name).flatMap((letter, at) => (MISREAD[letter] === undefined ? [] : [at]));
  if (places.length === 0) return undefined;
  const at = draw.pick(places);
  return name.slice(0, at) + (MISREAD[name.charAt(at)] ?? '') + name.slice(at + 1);
}
