import type { CodeOf } from '#messages';

export interface Name {
  readonly fullName: string;
  readonly script: CodeOf<'script'>;
  readonly nameType: CodeOf<'nameType'>;
  readonly primary?: string;
  readonly secondary?: string;
  readonly honorific?: string;
}

const SCRIPTS: readonly (readonly [CodeOf<'script'>, RegExp])[] = [
  ['Thai', /\p{Script=Thai}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
];

/** The script of a name: the first of those above that a letter of it has, else Latin. */
export function scriptOf(text: string): CodeOf<'script'> {
  return SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? 'Latn';
}

interface Parts {
  readonly full?: string | undefined;
  readonly primary?: string | undefined;
  readonly secondary?: string | undefined;
  readonly honorific?: string | undefined;
}

/** A name of the parts that a form keeps apart; the family name stands last, as forms of one line print it. */
export function nameFrom(parts: Parts, nameType: CodeOf<'nameType'> = 'LEGAL'): Name[] {
  const [full, primary, secondary, honorific] = [
    parts.full,
    parts.primary,
    parts.secondary,
    parts.honorific,
  ].map((text) => text?.trim().replace(/\s+/g, ' '));
  const fullName = full ?? [secondary, primary].filter((text) => text !== undefined).join(' ');
  if (fullName === '') return [];
  return [
    {
      fullName,
      script: scriptOf(fullName),
      nameType,
      ...(primary !== undefined && { primary }),
      ...(secondary !== undefined && { secondary }),
      ...(honorific !== undefined && { honorific }),
    },
  ];
}
