import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './markdown.js';

// Code that names a kind of message is code that the next kind may need a line in. What a kind is stands in its folder;
// these alone name one, each because it writes or reads exactly that kind.
const NAMED: Readonly<Record<string, readonly string[]>> = {
  // The handover, hits, claims and corrections of a case are shown as what they are.
  'apps/console/approvals/compared.tsx': ['CT_CORRECTION'],
  'apps/console/case/persons/claims.ts': ['RF_NATIONALITY_RESPONSE'],
  'apps/console/check/hit.ts': ['CT_HIT', 'CT_HIT_CONFIRM_REQUEST', 'CT_HIT_CONFIRM_RESPONSE'],
  'apps/console/compose/hits.ts': ['CT_HIT', 'CT_HIT_CONFIRM_RESPONSE'],
  // What units offer and ask of each other is listed by both.
  'apps/gateway/capacity/standing-capacity.ts': ['RF_CAPACITY_OFFER', 'RF_CAPACITY_REQUEST'],
  // Messages that a gateway makes of a request or by itself.
  'apps/gateway/drafts/withdrawal.ts': ['CT_WITHDRAWAL'],
  'libs/exchange/decide/decide-conflict.ts': ['CT_CHALLENGE', 'CT_SUPPRESSION'],
  'libs/exchange/keeping/certify.ts': ['CT_ERASURE_CERTIFICATE'],
  'libs/exchange/keeping/forward-notices.ts': ['CT_FORWARD_NOTICE'],
  'libs/exchange/keeping/tend-keeping.ts': ['CT_RETENTION_NOTICE'],
  'libs/exchange/receive/receipts.ts': ['CT_RECEIPT', 'CT_RECEIPTS'],
  'libs/exchange/watch/ring.ts': ['CT_ESCALATION'],
  // A rescue: the mass rescue with a referral for each person, what is answered for many, and the ways to both.
  'apps/console/case/screen.tsx': ['RF_MASS_RESCUE'],
  'apps/console/compose/kinds.tsx': ['RF_MASS_RESCUE'],
  'apps/console/rescue/answers.ts': ['CT_HUMAN_ACK', 'RF_NATIONALITY_RESPONSE'],
  'apps/gateway/rescues/rescue-request.ts': ['CT_HUMAN_ACK', 'RF_MASS_RESCUE'],
  'libs/exchange/rescue/rescue-drafts.ts': ['RF_MASS_RESCUE', 'RF_VICTIM_IDENTIFICATION'],
  'libs/postgres/read/referred.ts': ['RF_VICTIM_IDENTIFICATION'],
  'libs/postgres/schema/migration-0009.ts': ['RF_VICTIM_IDENTIFICATION'],
  'libs/exchange/watch/unanswered.ts': ['CT_SUPPRESSION'],
  // What a database of the first schema may hold.
  'libs/postgres/schema/migration-0002.ts': [
    'AL_MISSING_PERSON',
    'AL_MODUS_OPERANDI',
    'AL_TRAVEL_DOCUMENT',
    'AL_WANTED_SUSPECT',
  ],
};
/** A migration that was ever released is never edited: the second one ends what the first guessed. */
const GUESSING = ['libs/postgres/schema/migration-0001.ts'];
/** Invented answers, words of languages, drafts of what other standards say, invented drafts; what tests alone load. */
const NOT_LOOKED_AT =
  /^(apps\/console\/(dev|language)|apps\/network\/job|libs\/(contracts|mappings|testing))\/|\.sample\.ts$/;
/** Where the kinds themselves stand. */
const STORIES = /^libs\/messages\/(?!form\/|casework\/|writers\/|rules\/)/;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !NOT_LOOKED_AT.test(path) && !STORIES.test(path));
}

/** Without comments, which may name what they like. */
function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

describe('code outside of the folders of kinds', () => {
  const found = [...sources('apps'), ...sources('libs')].flatMap((path) => {
    const texts = [...codeOf(path).matchAll(/(['"`])((?:AL|RF|CT)_[A-Z_]+)\1/g)];
    const names = new Set(texts.map(([, , name = '']) => name));
    return names.size === 0 ? [] : [[path, [...names].toSorted()] as const];
  });

  it('names no kind, but where it writes or reads exactly that kind', () => {
    expect(Object.fromEntries(found)).toEqual(NAMED);
  });

  it('guesses nothing from the letters that a kind’s name begins with', () => {
    const guesses = [...sources('apps'), ...sources('libs')].filter((path) =>
      /\b(AL|RF|CT)(_['"`|)/]|\b\|)|\((AL|RF|CT)\b/.test(codeOf(path)),
    );
    expect(guesses).toEqual(GUESSING);
  });
});
