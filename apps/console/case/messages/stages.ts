import type { CaseMessage, Receipt } from '../../api/types-case.js';

type StageName = 'SENT' | Receipt['level'];

export interface Stage {
  readonly name: StageName;
  /** Missing: not yet. */
  readonly at?: string;
  /** Of several destinations or units: how many have come so far. */
  readonly count?: readonly [number, number];
}

const LEVELS = ['UNIT', 'OPENED', 'ANSWERED'] as const;

/** How far a message of ours has come, by signed receipts (wire.md "Receipt"). */
export function stagesOf({ deliveries, receipts, message }: CaseMessage): readonly Stage[] {
  const sent = deliveries.flatMap(({ sentAt }) => sentAt ?? []);
  const received = receipts.filter(({ level, result }) => level === 'GATEWAY' && result === 'ACCEPTED');
  const many = deliveries.length > 1;
  const stages: Stage[] = [
    { name: 'SENT', ...firstOf(sent), ...(many ? { count: [sent.length, deliveries.length] as const } : {}) },
    {
      name: 'GATEWAY',
      ...firstOf(received.map(({ at }) => at)),
      ...(many ? { count: [received.length, deliveries.length] as const } : {}),
    },
  ];
  // A broadcast is receipted by gateways alone (wire.md "Receipt").
  if (many) return stages;
  return [
    ...stages,
    ...LEVELS.filter((level) => level !== 'OPENED' || (message.sealed ?? []).length > 0).map((name) => ({
      name,
      ...firstOf(receipts.flatMap(({ level, at }) => (level === name ? at : []))),
    })),
  ];
}

/** Whether a gateway has still to sign for a message of ours; no event tells when it does. */
export function awaitsReceipt(messages: readonly Pick<CaseMessage, 'own' | 'deliveries'>[]): boolean {
  return messages.some(
    ({ own, deliveries }) => own && deliveries.some(({ state }) => state === 'WAITING' || state === 'SENT'),
  );
}

function firstOf(times: readonly string[]): { at?: string } {
  const [first] = times.toSorted();
  return first === undefined ? {} : { at: first };
}
