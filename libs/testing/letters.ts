import { makePart, type JsonObject } from '#envelope';
import { newId, utf8 } from '#kernel';
import { LETTER_TYP, printLetter, type Letter } from '#letters';
import { sampleMessage, samplePart } from '#messages';
import { testMembers, type TestMembers } from './gateways.js';

// Invented throughout.

const SENT_AT = '2026-11-24T02:00:00.000Z';

export interface LetterSample {
  readonly members: TestMembers;
  /** A message of this kind, signed by the specialist unit of this member, and the bytes of its sealed parts. */
  signed(type: string, member: string, over?: JsonObject): Promise<SignedSample>;
  /** Printed in Cambodia. */
  print(message: SignedSample, parts?: readonly string[]): Promise<Letter>;
  signAsGateway(payload: Uint8Array): Promise<string>;
}

interface SignedSample {
  readonly jws: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Two members with their directory and keys, to write and print letters of. */
export async function letterSample(codes = ['TH', 'KH', 'LA', 'MM', 'VN']): Promise<LetterSample> {
  const members = await testMembers(codes);
  const now = members.clock.now();
  const printing = members.gateway('KH');
  const signAsGateway = (payload: Uint8Array): Promise<string> =>
    printing.ports.keys.sign('GATEWAY', 'sign', LETTER_TYP, payload, newId(members.clock));
  return {
    members,
    signAsGateway,
    signed: async (type, member, over = {}) => {
      const from = { member, unit: 'ATU', role: 'ANALYST' };
      const message = { ...sampleMessage(type), from, sentAt: SENT_AT, ...over } as JsonObject;
      const id = message['id'] as string;
      const made = new Map<string, Uint8Array>();
      const sealed = (Array.isArray(message['sealed']) ? message['sealed'] : []).map((one) => {
        const entry = one as JsonObject;
        const part = entry['part'] as string;
        const { bytes, commitment } = makePart({ from, id, part, content: samplePart(part) as JsonObject });
        made.set(part, bytes);
        return { ...entry, commitment };
      });
      const whole = sealed.length === 0 ? message : { ...message, sealed };
      const jws = await members
        .gateway(member)
        .ports.keys.sign('ATU', 'sign', 'hsu-msg+jws', utf8(JSON.stringify(whole)), id);
      return { jws, parts: made };
    },
    print: ({ jws, parts }, names = []) =>
      printLetter(
        {
          network: members.directory().network,
          by: 'KH',
          at: now,
          jws,
          parts: new Map(
            names.flatMap((name) => {
              const bytes = parts.get(name);
              return bytes === undefined ? [] : [[name, bytes] as const];
            }),
          ),
        },
        signAsGateway,
      ),
  };
}
