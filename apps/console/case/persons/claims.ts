import type { CaseMessage, Json, JsonObject } from '../../api/types-case.js';

export interface Claim {
  readonly victimRef: string;
  /** ICAO 9303 code of three letters. */
  readonly country: string;
  readonly basis: string | null;
  readonly state: string;
  /** Member whose message says so. */
  readonly said: string;
  readonly at: string;
}

/** What an answer about a nationality makes of the claim. */
const STATE_OF: Readonly<Record<string, string>> = {
  VERIFIED_NATIONAL: 'VERIFIED',
  PERMANENT_RESIDENT: 'VERIFIED',
  NOT_NATIONAL: 'REFUTED',
};

/** All that has been said of where a person belongs, the latest for each country: a list of claims, never one word. */
export function claimsOf(messages: readonly CaseMessage[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const { message, crossed } of messages) {
    const { body, from, sentAt, type } = message;
    const victimRef = text(body['victimRef']);
    if (victimRef === undefined || crossed) continue;
    const told = { victimRef, said: from.member, at: sentAt };
    for (const claim of list(body['nationalityClaims'])) add(claims, { ...told, ...claimOf(claim) });
    if (type === 'RF_NATIONALITY_RESPONSE') {
      const [country, result] = [text(body['country']), text(body['result'])];
      const state = result === undefined ? undefined : STATE_OF[result];
      if (country !== undefined && state !== undefined)
        add(claims, { ...told, country, state, basis: claims.get(`${victimRef} ${country}`)?.basis ?? null });
    }
  }
  return [...claims.values()];
}

function add(claims: Map<string, Claim>, claim: Claim): void {
  claims.set(`${claim.victimRef} ${claim.country}`, claim);
}

function claimOf(claim: JsonObject): Pick<Claim, 'country' | 'basis' | 'state'> {
  return {
    country: text(claim['country']) ?? 'XXX',
    basis: text(claim['basis']) ?? null,
    state: text(claim['state']) ?? 'CLAIMED',
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter(
        (one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one),
      )
    : [];
}
