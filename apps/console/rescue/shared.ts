import type { Directory, Me, UnitAddress } from '../api/types.js';
import { threeLetters } from '../elements/countries.js';

/** What all persons of a rescue share, as the form holds it. */
export interface Shared {
  readonly status: string;
  readonly case: string;
  readonly urgency: string;
  readonly urgencyReason: string;
  readonly admin1: string;
  /** `YYYY-MM-DD` */
  readonly rescuedAt: string;
  readonly forms: readonly string[];
  readonly needs: readonly string[];
  readonly followUp: string;
  readonly victimStatus: string;
  readonly decidedBy: string;
  readonly foundBy: string;
  /** Empty: not chosen yet. */
  readonly charged: '' | 'yes' | 'no';
  readonly scopes: readonly string[];
  readonly consentBy: string;
}

export const NOTHING: Shared = {
  status: 'ACTUAL',
  case: '',
  urgency: 'U',
  urgencyReason: '',
  admin1: '',
  rescuedAt: '',
  forms: [],
  needs: [],
  followUp: '',
  victimStatus: '',
  decidedBy: '',
  foundBy: '',
  charged: '',
  scopes: [],
  consentBy: '',
};

/** The file of persons, as it is posted. */
export type PersonFile = { readonly csv: string } | { readonly xlsx: string };

/** By heading, what a person chose for it; '' leaves its cells out. */
export type Choices = Readonly<Record<string, string>>;

const DAY = 86_400_000;
const KEEP_DAYS = 180;
const SUBJECT = 'Persons freed together; each country of origin is told of its own';

/** What is left empty is left out: the gateway says what is missing. `beganAt`, ms: the same at every try. */
export function requestOf(
  shared: Shared,
  file: PersonFile,
  choices: Choices,
  me: Me,
  directory: Directory,
  beganAt: number,
) {
  const at = (days: number): string => new Date(beganAt + days * DAY).toISOString();
  const country = threeLetters(me.member) ?? me.member;
  return {
    message: filled({
      status: shared.status,
      case: shared.case,
      originUserRef: me.officer,
      urgency: shared.urgency,
      urgencyReason: 'EU'.includes(shared.urgency) ? shared.urgencyReason : '',
      handling: ['H1', 'H2'],
      legalBasis: [{ code: 'ACTIP_14' }],
      expiresAt: at(KEEP_DAYS),
      reviewAt: at(KEEP_DAYS / 2),
      language: 'eng',
      subjectEn: SUBJECT,
    }),
    rescue: filled({
      place: filled({ country, admin1: shared.admin1 }),
      rescuedAt: shared.rescuedAt,
      formsOfExploitation: shared.forms,
      urgentNeeds: shared.needs,
      hostLead: { member: me.member, unit: me.unit },
      investigationFollowUp: filled({ state: shared.followUp }),
    }),
    person: filled({
      status: shared.victimStatus,
      decidedBy: shared.decidedBy,
      foundBy: shared.foundBy,
      chargesAgainstVictim: shared.charged === '' ? '' : shared.charged === 'yes',
    }),
    // When it was given is said once for all; that it was given, by each row.
    ...(shared.scopes.length === 0
      ? {}
      : {
          consent: filled({
            scopes: shared.scopes,
            by: shared.consentBy,
            givenAt: shared.rescuedAt === '' ? '' : new Date(beganAt).toISOString(),
          }),
        }),
    origins: desksOf(directory).filter(({ member }) => member !== me.member),
    kept: [{ member: me.member, unit: me.unit }],
    columns: Object.fromEntries(
      Object.entries(choices).map(([heading, column]) => [heading, column === '' ? null : column]),
    ),
    ...file,
  };
}

/** The national desk of each member: who gets what for its country. */
function desksOf({ members }: Directory): UnitAddress[] {
  return members.flatMap(({ member, units }) => {
    const desk = units.find(({ kind }) => kind === 'DESK');
    return desk === undefined ? [] : [{ member, unit: desk.unit }];
  });
}

function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
