import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unsentFaults, type Draft } from '#exchange';
import { readDrafts, type ForeignDraft, type FormName } from '#mappings';

/** The day on which all records are read. */
export const CLOCK = { now: () => Date.UTC(2026, 10, 30, 3), elapsed: () => 0 };

/** What a person writes, by the JSON pointer at which it is asked for. */
export type Answers = Readonly<Record<string, unknown>>;

/** One record that follows the form of another system, and what becomes of it. */
export interface RecordCase {
  readonly file: string;
  readonly form: FormName;
  /** Of several records in the file, which: from 0. */
  readonly at?: number;
  readonly kind: string;
  /** What a person is asked for beyond what every draft of the family lacks, with the answers. */
  readonly asked: Answers;
  /** What every draft of the family lacks and this record tells. */
  readonly told?: readonly string[];
  /** What the draft does not say: field, reason. */
  readonly lost: readonly string[];
}

export const bytesOf = (file: string): Uint8Array => readFileSync(join(import.meta.dirname, 'files', file));

export const draftOf = ({ file, at = 0 }: RecordCase): ForeignDraft => {
  const draft = readDrafts(bytesOf(file), undefined, CLOCK)[at];
  if (draft === undefined) throw new Error(`${file} has no record ${String(at)}`);
  return draft;
};

const CONTACT = { unit: 'ATU', phone: '+6620000000' };

/** What no record of another system tells, and every alert says. */
export const OF_ALERTS: Answers = {
  '/status': 'EXERCISE',
  '/originUserRef': 'u-4711',
  '/urgency': 'R',
  '/legalBasis': [{ code: 'ACTIP_14' }],
  '/expiresAt': '2027-11-24T00:00:00Z',
  '/reviewAt': '2026-12-24T00:00:00Z',
  '/language': 'eng',
  '/to': { all: true, except: [] },
  '/body/reason': 'Told by another system; read and checked by the unit.',
  '/body/contactDuty': CONTACT,
};

const KH = [{ member: 'KH', unit: 'ATU' }];

/** The same of a referral on a victim. */
export const OF_VICTIMS: Answers = {
  '/status': 'EXERCISE',
  '/case': 'HSU-TH-2026-000123-K',
  '/originUserRef': 'u-4711',
  '/urgency': 'R',
  '/legalBasis': [{ code: 'JS2011_3' }],
  '/expiresAt': '2027-11-24T00:00:00Z',
  '/reviewAt': '2027-09-24T00:00:00Z',
  '/language': 'eng',
  '/to': KH,
  '/body/sex': 'F',
  '/body/countryOfExploitation': 'THA',
  '/body/needs': ['GUARDIANSHIP'],
  '/body/immediateRisk': 'SAFE_FOR_NOW',
  '/body/placement': { type: 'SHELTER_NGO' },
  '/body/chargesAgainstVictim': false,
  '/body/askFor': ['IDENTIFY'],
  '/body/investigationFollowUp': { state: 'PLANNED' },
};

/** The same of a hit. */
export const OF_HITS: Answers = {
  '/conversation': { member: 'SG', id: '01990000-0000-7000-8000-000000000001' },
  '/status': 'EXERCISE',
  '/originUserRef': 'u-4711',
  '/expiresAt': '2027-11-24T00:00:00Z',
  '/reviewAt': '2027-09-24T00:00:00Z',
  '/to': [{ member: 'SG', unit: 'ATU' }],
  '/body/alertId': '01990000-0000-7000-8000-000000000002',
  '/body/alertVersion': 1,
  '/body/how': 'FOUND_BY_CHECK',
  '/body/place': { country: 'THA' },
  '/body/matchQuality': 90,
  '/body/identityConfidence': 'DOCUMENT',
  '/body/actionTaken': 'LOCATED',
  '/body/personCondition': 'WELL',
  '/body/victimSigns': false,
  '/body/mayBeChild': false,
  '/sealed/0/units': [{ member: 'SG', unit: 'ATU' }],
};

/** What a person is asked for until nothing is left: every pointer, in rounds, for rules come after the form. */
export function complete(
  draft: object,
  answers: Answers,
): { readonly asked: string[]; readonly draft: object } {
  const asked = new Set<string>();
  let written = structuredClone(draft);
  for (let round = 0; round < 6; round++) {
    const open = [...new Set(unsentFaults(written as Draft, CLOCK).map(({ path }) => path))];
    if (open.length === 0) return { asked: [...asked].sort(), draft: written };
    for (const pointer of open) {
      if (!(pointer in answers)) throw new Error(`nobody answers ${pointer}`);
      asked.add(pointer);
      written = put(written, pointer.split('/').slice(1), answers[pointer]) as object;
    }
  }
  throw new Error('the answers do not hold');
}

function put(at: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const old = (at ?? {}) as Record<string, unknown>;
  const next = put(old[step], rest, value);
  if (!Array.isArray(at)) return { ...old, [step]: next };
  return at.map((item: unknown, index) => (String(index) === step ? next : item));
}
