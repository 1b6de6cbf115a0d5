import type { Rescue, RescuedOne, RescuePreview } from '../api/types-duty.js';
import { at, HOUR, idOf, unit } from './invented.js';

const FREED = 212;
const RESCUE = { member: 'TH', id: idOf(0x700) };

/** One row has a fault as long as its nationality's column is left out. */
export function rescuePreview(body: unknown): RescuePreview {
  const { columns = {} } = body as { columns?: Record<string, string | null> };
  const chosen = columns['Country?'];
  return {
    persons: FREED,
    columns: [
      { heading: 'Name', column: 'fullName' },
      { heading: 'Country?', column: chosen === 'nationality' ? 'nationality' : null },
      { heading: 'Agreed', column: 'consent' },
    ],
    rows:
      chosen === 'nationality'
        ? []
        : [
            {
              row: 17,
              column: 'nationality',
              code: 'E-NATIONALITY-MISSING',
              rule: 'nationality.undetermined',
              text: 'Say why the nationality is not determined.',
            },
          ],
    shared: [],
    counts: [
      { country: 'KHM', n: 208, children: 4 },
      { country: 'XXX', n: 4, children: 0 },
    ],
    units: [
      { unit: unit('KH', 'DESK'), listed: 208, referrals: 208 },
      { unit: unit('TH', 'ATU'), listed: 0, referrals: 4 },
    ],
  };
}

export function rescueAnswer(now: number): Rescue {
  return {
    id: idOf(0x701),
    state: 'DONE',
    at: at(now - HOUR),
    total: FREED,
    sent: FREED - 1,
    ref: RESCUE,
    refused: null,
    failed: [{ row: 40, faults: [{ code: 'E-RECIPIENT-UNKNOWN', path: '/to/0', rule: 'recipient.unit' }] }],
  };
}

export function rescuedPersons(now: number): readonly RescuedOne[] {
  return Array.from({ length: FREED }, (_, n) => ({
    conversation: { member: 'TH', id: idOf(3 + n) },
    victimRef: idOf(0x2000 + n),
    sex: n % 3 === 0 ? 'F' : 'M',
    ageBand: n % 50 === 7 ? '9-17' : '21-23',
    isChild: n % 50 === 7,
    nationality: 'KHM',
    state: 'SENT',
    ball: unit('TH', 'ATU'),
    withMe: true,
    dueAt: at(now + HOUR),
    clock: 'ACK',
    overdue: false,
  }));
}

/** Whoever stands third is refused, so that something stays chosen. */
export function answersGiven(body: unknown, now: number) {
  const { persons } = body as { persons: readonly { member: string; id: string }[] };
  return {
    results: persons.map(({ id }, n) =>
      n === 2
        ? {
            type: 'urn:hsu:error:E-NOT-NOW',
            title: 'Not now',
            status: 409,
            code: 'E-NOT-NOW',
            instance: `urn:uuid:${idOf(0x800)}`,
          }
        : {
            status: 202,
            member: 'TH',
            id: idOf(0x9000 + (now % 1000) + n),
            href: `/v1/messages/TH/${id}`,
            replayed: false,
          },
    ),
  };
}
