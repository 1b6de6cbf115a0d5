import { Reference } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import type { Message } from '../form/message.js';

/**
 * What belongs to somebody who is sought for protection and has an alert of its own: a vehicle, a vessel, or somebody
 * suspected to travel along. Named by that alert alone, so that no suspect is described in words beside a child, and a
 * correction or withdrawal of the one need not be said of the other.
 */
export class RelatedAlert {
  /** The message that opened the other alert. */
  @field.Nested(Reference) alert: Reference;
  @field.Code('relatedAs') as: CodeOf<'relatedAs'>;
}

/** Other alerts than this one, each once. */
export function judgeRelated(
  related: readonly RelatedAlert[],
  conversation: Message['conversation'],
  path: string,
  report: Report,
): void {
  related.forEach(({ alert: { member, id } }, i) => {
    if (conversation !== undefined && conversation.member === member && conversation.id === id)
      report('related.another', `${path}/${i}/alert`);
    if (related.findIndex(({ alert }) => alert.member === member && alert.id === id) !== i)
      report('related.once', `${path}/${i}/alert`);
  });
}
