import { isDeepStrictEqual } from 'node:util';
import { wordsOf, type MessageView } from '#exchange';
import { findKind, withWords } from '#messages';
import { againstConsent, countriesOf } from '#policy';
import type { SimMember, SimNetwork } from '../members.js';

/**
 * What each member holds of persons' consent is what its messages say of it, in whatever order they came; and it sent
 * nothing of a person after it had stored that she took back her consent to that (INV-32).
 */
export async function consentFaults({ honest, members }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  const refs = members.flatMap(({ sent }) => [...sent]);
  for (const member of honest) {
    const views = (await member.store.views(refs)).filter(({ message }) => message.status === 'ACTUAL');
    const told = views.flatMap(({ message }) => wordsOf(message));
    const persons = [...new Set(told.map(({ person }) => person))];
    const expected = withWords([], told);
    const held = withWords([], await member.store.consents(persons, 'ACTUAL'));
    if (!isDeepStrictEqual(held, expected))
      faults.push(
        `${member.code} holds of consent ${JSON.stringify(held)}, and its messages say ${JSON.stringify(expected)}`,
      );
    faults.push(...sentAgainst(member, views));
  }
  return faults;
}

function sentAgainst({ clockIsTrue, code }: SimMember, views: readonly MessageView[]): string[] {
  // What came first is told by the member's clock, which tells nothing once somebody has set it.
  if (!clockIsTrue) return [];
  return views.flatMap((view) => {
    const { message, direction, at } = view;
    const person = message.facts['/body/victimRef'];
    const kind = findKind(message.type, message.version);
    if (direction !== 'OUT' || kind?.consent?.whole !== true || typeof person !== 'string') return [];
    if (message.from.role === 'SUPERVISOR') return [];
    // At one moment, which of the two was first nobody can tell by their times.
    const before = views.filter((other) => other.at < at).flatMap((other) => wordsOf(other.message));
    const units = 'all' in message.to ? [] : message.to;
    const sharing = { persons: [person], countries: countriesOf(units), purpose: null, traces: false };
    return againstConsent(sharing, withWords([], before)).map(
      ({ scope }) => `${code} sent ${message.type} ${message.ref.id.slice(-6)} against ${scope}`,
    );
  });
}
