import type { CaseData } from '../casework/case-data.js';
import type { Kind } from '../form/kind.js';
import { ruleIds } from '../form/schema-file.js';
import type { RuleId } from '../rules/table.js';

/** What a kind of message is, for people and programs that do not read its file: all of it data. */
export interface CatalogueEntry extends Pick<
  Kind,
  | 'type'
  | 'version'
  | 'family'
  | 'schema'
  | 'senders'
  | 'broadcast'
  | 'opensConversation'
  | 'ownerOnly'
  | 'secondPerson'
  | 'lookup'
> {
  /** BY_URGENCY: E and U go express, the others normal; a receipt goes as what it answers. */
  readonly lane: 'EXPRESS' | 'BY_URGENCY';
  /** `readers`: roles that may open the part, in the units that the message names for it. */
  readonly parts: readonly { part: string; statistical: boolean; readers: readonly string[] }[];
  /** What may be broken in it, beside the forms of its fields (docs/errors.md). */
  readonly rules: readonly RuleId[];
  readonly retentionDays: number;
  readonly facts: CaseData['facts'];
  readonly steps: CaseData['steps'];
  readonly clocks: Pick<CaseData, 'starts' | 'stops' | 'pauses'>;
  readonly ball: CaseData['ball'];
}

/** @param readersOf the roles that may open sealed parts of a kind, as policy has it */
export function catalogue(
  kinds: readonly Kind[],
  readersOf: (kind: Kind) => readonly string[],
): CatalogueEntry[] {
  return kinds.map((kind) => {
    const { type, version, family, schema, senders, broadcast, opensConversation, ownerOnly, acts } = kind;
    const { facts, steps, starts, stops, pauses, ball } = acts;
    const readers = readersOf(kind);
    return {
      type,
      version,
      family,
      schema,
      senders,
      broadcast,
      opensConversation,
      ownerOnly,
      ...(kind.secondPerson && { secondPerson: kind.secondPerson }),
      ...(kind.lookup && { lookup: kind.lookup }),
      lane: kind.express ? 'EXPRESS' : 'BY_URGENCY',
      parts: Object.entries(kind.parts).map(([part, { statistical }]) => ({ part, statistical, readers })),
      rules: ruleIds(kind),
      retentionDays: kind.maxRetentionDays,
      facts,
      steps,
      clocks: { starts, stops, ...(pauses && { pauses }) },
      ball,
    };
  });
}
