export interface Piece {
  readonly text: string;
  /** `U+202E`: a character that nobody sees, or that turns the direction of what follows (T40). */
  readonly code?: string;
}

// Controls but for tab and new line, format characters and all else that is drawn as nothing, lone surrogates. Joiners
// and the blank of no width are at home between letters of the scripts that need them, and nowhere else.
const AT_HOME = String.raw`[\p{sc=Khmr}\p{sc=Mymr}\p{sc=Thai}\p{sc=Laoo}\p{sc=Arab}\p{sc=Taml}]`;
const HIDDEN = new RegExp(
  String.raw`[\p{Cc}--[\t\n]]|\p{Cs}|[[\p{Cf}\p{DI}\p{Zl}\p{Zp}]--[\u200b-\u200d]]|(?<!${AT_HOME})[\u200b-\u200d]|[\u200b-\u200d](?!${AT_HOME})`,
  'v',
);

/** Text as others wrote it, cut so that what hides in it can be shown. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (;;) {
    const found = HIDDEN.exec(rest);
    if (found === null) break;
    if (found.index > 0) pieces.push({ text: rest.slice(0, found.index) });
    const [hidden] = found;
    const number = hidden.codePointAt(0) ?? 0;
    pieces.push({ text: hidden, code: `U+${number.toString(16).toUpperCase().padStart(4, '0')}` });
    rest = rest.slice(found.index + hidden.length);
  }
  if (rest !== '' || pieces.length === 0) pieces.push({ text: rest });
  return pieces;
}
