import { foldCase, shippedRules, type CaseMessage, type CaseState } from '#cases';
import type { MessageRef } from '#kernel';
import { changed, findKind, sampleMessage, type Changes, type Facts } from '#messages';

export const TH = { member: 'TH', unit: 'ATU' };
export const KH = { member: 'KH', unit: 'DESK' };
export const OPENING: MessageRef = { member: 'TH', id: '01990000-0000-7000-8000-000000000001' };
/** Of a second plan; the sample's is another. */
export const PLAN_2 = '01990000-0000-7000-8000-000000000041';
const rules = shippedRules();

function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], json);
}

/** A conversation that is written from the kinds' samples, message by message, each after all that were there. */
export class Thread {
  readonly messages: CaseMessage[] = [];

  constructor(type = 'RF_VICTIM_IDENTIFICATION', changes: Changes = {}) {
    this.write(type, TH, changes);
  }

  /** @param blind how many of the last messages its writer had not seen */
  write(type: string, from: typeof TH, changes: Changes = {}, blind = 0): MessageRef {
    const n = this.messages.length + 1;
    const sample = changed(sampleMessage(type), changes);
    const kind = findKind(type, 1)!;
    const facts = Object.fromEntries(
      kind.acts.facts.map((fact) => [fact, valueAt(sample, fact)]).filter(([, value]) => value !== undefined),
    ) as Facts;
    const ref = { member: from.member, id: OPENING.id.slice(0, -2) + String(n).padStart(2, '0') };
    this.messages.push({
      ref,
      after: this.messages.slice(0, this.messages.length - blind).map((one) => one.ref),
      type,
      version: 1,
      from,
      to: [from === TH ? KH : TH],
      urgency: (sample['urgency'] ?? 'R') as CaseMessage['urgency'],
      sentAt: `2026-11-24T03:${String(n).padStart(2, '0')}:00.000Z`,
      ...(typeof sample['expiresAt'] === 'string' && { expiresAt: sample['expiresAt'] }),
      facts,
    });
    return ref;
  }

  get state(): CaseState {
    return foldCase(OPENING, this.messages, rules);
  }

  get standing(): Record<string, string> {
    return Object.fromEntries(this.state.lifecycles.map(({ lifecycle, state }) => [lifecycle, state]));
  }

  /** Open clocks, as `NV of KH`, and `NV INTERIM of KH` where a name tells it from the first. */
  get running(): string[] {
    return this.state.clocks
      .filter(({ stop }) => stop === null)
      .map(({ clock, key, owner }) => `${clock} ${/^[A-Z_]+$/.test(key) ? `${key} ` : ''}of ${owner.member}`)
      .sort();
  }
}

/** Up to the accepted plan. */
export function accepted(): Thread {
  const thread = new Thread();
  thread.write('CT_HUMAN_ACK', KH);
  thread.write('RF_NATIONALITY_REQUEST', TH);
  thread.write('RF_NATIONALITY_RESPONSE', KH);
  thread.write('RF_REPATRIATION_PLAN', TH);
  thread.write('RF_REPATRIATION_PLAN_RESPONSE', KH);
  return thread;
}
