import type { JsonObject } from '#envelope';
import { DAY, rfc3339, type Member, type UnitAddress } from '#kernel';
import { countryOf } from '#messages';

// Invented throughout.

/** One row of a file of persons; cells as a clerk writes them. */
export type SheetRow = Readonly<Record<string, string>>;

/** Headings of the rows that `rescueRows` makes, in English as forms have them. */
const AGREED = { 'Consent given': 'yes' } as const;

/**
 * So many persons who claim to be of these countries in turn. Of every ten the eighth is a child, and the tenth fears
 * return, so no country of origin is told of it.
 */
export function rescueRows(count: number, origins: readonly Member[]): SheetRow[] {
  return Array.from({ length: count }, (_, n): SheetRow => {
    const origin = origins[n % origins.length] ?? '';
    const isChild = n % 10 === 7;
    return {
      Name: `Invented ${letters(n)} PERSON`,
      'Date of birth': isChild ? '2012-05' : `19${80 + (n % 19)}-0${1 + (n % 9)}`,
      Sex: n % 3 === 0 ? 'Female' : 'M',
      Nationality: countryOf(origin) ?? origin,
      'Language(s)': 'eng',
      'Passport no.': `XA${String(1_000_000 + n)}`,
      'Fears return': n % 10 === 9 ? 'yes' : 'no',
      ...AGREED,
    };
  });
}

/** A number in letters: names have no digits. */
function letters(n: number): string {
  const own = String.fromCodePoint(65 + (n % 26));
  return n < 26 ? own : letters(Math.floor(n / 26) - 1) + own.toLowerCase();
}

/** What a rescue shares; `host`: the member in which the persons were freed. */
export function rescueShared(host: Member, origins: readonly UnitAddress[], now: number): JsonObject {
  const at = rfc3339(now - DAY);
  return {
    message: {
      status: 'EXERCISE',
      case: `HSU-${host}-2026-000777-K`,
      originUserRef: 'u-4711',
      urgency: 'U',
      urgencyReason: 'No beds for the night',
      handling: ['H1', 'H2'],
      legalBasis: [{ code: 'JS2011_3' }],
      expiresAt: rfc3339(now + 90 * DAY),
      reviewAt: rfc3339(now + 60 * DAY),
      language: 'eng',
      subjectEn: 'Many freed from one compound',
    },
    rescue: {
      place: { country: countryOf(host) ?? 'XXX' },
      rescuedAt: at.slice(0, 10),
      formsOfExploitation: ['ONLINE_SCAM'],
      urgentNeeds: ['SHELTER', 'INTERPRETATION'],
      hostLead: { member: host, unit: 'ATU' },
      investigationFollowUp: { state: 'OPENED' },
    },
    person: {
      status: 'PRESUMED',
      decidedBy: 'MULTIDISCIPLINARY_TEAM',
      foundBy: 'POLICE',
      chargesAgainstVictim: false,
    },
    consent: { scopes: ['SHARE_WITH_ORIGIN', 'SHARE_FOR_ASSISTANCE'], by: 'SELF', givenAt: at },
    origins: origins.map(({ member, unit }) => ({ member, unit })),
    kept: [{ member: host, unit: 'DESK' }],
  };
}

/** The rows as a CSV file. */
export function csvOf(rows: readonly SheetRow[], delimiter = ','): string {
  const headings = Object.keys(rows[0] ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quoted).join(delimiter))
    .join('\r\n');
}
