import type { DeliveryRow, KeepingRow, PeerLink, QuarantineRow } from '../api/types-duty.js';
import { at, HOUR, idOf, MEMBERS, MINUTE } from './invented.js';

export function linkAnswers(now: number, stale: readonly string[]): readonly PeerLink[] {
  return MEMBERS.filter(([member]) => member !== 'TH').map(([member], i) => {
    const away = stale.includes(member);
    return {
      member,
      beatAt: at(now - (away ? 3 * HOUR : (5 + i * 3) * 1_000)),
      away,
      waiting: away ? 14 : 0,
      oldestAt: away ? at(now - 2.5 * HOUR) : null,
      deferred: member === 'MY' ? 1 : 0,
      refused: 0,
    };
  });
}

export function deliveryAnswers(now: number, state: string | null): readonly DeliveryRow[] {
  const rows = Array.from({ length: 24 }, (_, i): DeliveryRow => {
    const waits = i % 9 === 4;
    return {
      ref: { member: 'TH', id: idOf(0x700 + i) },
      type: ['RF_VICTIM_IDENTIFICATION', 'AL_TRAVEL_DOCUMENT', 'CT_HUMAN_ACK'][i % 3] ?? 'CT_CLOSE',
      to: MEMBERS[i % MEMBERS.length]?.[0] ?? 'KH',
      state: waits ? 'WAITING' : 'SENT',
      sentAt: waits ? null : at(now - i * 9 * MINUTE),
      receivedAt: waits || i % 7 === 5 ? null : at(now - i * 9 * MINUTE + 800),
      dueAt: null,
      resends: i === 5 ? 5 : 0,
      held: i === 12 ? 'E-CONVERSATION-UNKNOWN' : null,
      incident: i === 5,
    };
  });
  return state === null ? rows : rows.filter((row) => row.state === state);
}

export function keepingAnswers(now: number): readonly KeepingRow[] {
  return (['RECALLED', 'EXPIRED'] as const).map((cause, i) => ({
    ref: { member: ['TH', 'KH'][i] ?? 'TH', id: idOf(0x780 + i) },
    type: ['RF_VICTIM_IDENTIFICATION', 'AL_VEHICLE'][i] ?? 'AL_VEHICLE',
    conversation: { member: ['TH', 'KH'][i] ?? 'TH', id: idOf(0x780 + i) },
    cause,
    since: at(now - (i + 1) * HOUR),
  }));
}

export function quarantineAnswers(now: number): readonly QuarantineRow[] {
  return [
    {
      number: 41,
      place: { topic: 'hsu.MY.TH.normal.v1', partition: 0, offset: '118' },
      at: at(now - 3 * HOUR),
      state: 'DEFERRED',
      code: 'E-CONVERSATION-UNKNOWN',
      path: '',
      from: 'MY',
      id: idOf(0x801),
      whole: true,
      wants: null,
      tries: 3,
    },
    {
      number: 40,
      place: { topic: 'hsu.PH.ALL.normal.v1', partition: 0, offset: '7' },
      at: at(now - 26 * HOUR),
      state: 'HELD',
      code: 'E-SIG-INVALID',
      path: '',
      from: 'PH',
      id: null,
      whole: true,
      wants: null,
      tries: 1,
    },
  ];
}
