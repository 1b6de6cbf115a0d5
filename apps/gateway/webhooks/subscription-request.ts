import { Allow } from 'class-validator';
import { isJsonObject, type JsonValue } from '#envelope';
import type { SubscriptionFilter as KeptFilter } from '#exchange';
import { isMember, type Member } from '#kernel';
import { isCodeOf, kinds, type RuleId } from '#messages';
import { Holds } from '../http/body-members.js';
import type { Schema } from '../openapi/draft-schema.js';
import { ref, Says } from '../openapi/says.js';
import { described, list, member, text, uri, urgency, type ValueOf } from '../openapi/schema-shapes.js';

const MOST = 50;

function IsListOf(isOne: (one: string) => boolean, rule: RuleId, right?: string): PropertyDecorator {
  const holds = (value: unknown): boolean =>
    value === undefined ||
    (Array.isArray(value) &&
      value.length <= MOST &&
      value.every((one: unknown) => typeof one === 'string' && isOne(one)));
  return Holds('isListOf', holds, rule, right);
}

const ALERTS = kinds.filter(({ family }) => family === 'alert').map(({ type }) => type);

/** What narrows the broadcast alerts that an address is told of. */
export class SubscriptionFilter implements KeptFilter {
  static readonly closed = true;

  @Says(list(described(text, 'A kind of alert')), { optional: true })
  @IsListOf(
    (one) => ALERTS.includes(one),
    'subscription.types',
    `types is a list of at most ${MOST} of ${ALERTS.join(', ')}.`,
  )
  readonly types?: readonly string[];

  @Says(list(member), { optional: true })
  @IsListOf(isMember, 'subscription.countries')
  readonly countries?: readonly Member[];

  @Says(described(urgency, 'This urgent or more'), { optional: true })
  @Holds('isUrgency', (value) => value === undefined || isCodeOf('urgency', value), 'subscription.urgency')
  readonly urgency?: ValueOf<typeof urgency>;
}

const url: Schema = { ...uri, maxLength: 2000 };

/** The body by which a unit has a web address told what comes in. */
export class SubscriptionRequest {
  static readonly closed = true;
  static readonly forms = { filter: SubscriptionFilter };

  /** Judged by `WebhookTargets`, which knows where a webhook may go. */
  @Says(url)
  @Allow()
  readonly url: JsonValue | undefined;

  @Says(ref(SubscriptionFilter), { optional: true })
  @Holds(
    'isObject',
    (value) => value === undefined || isJsonObject(value as JsonValue),
    'subscription.filter',
  )
  readonly filter?: SubscriptionFilter;
}

/** The filter as it is kept: what was not asked for is absent. */
export function filterOf({ filter }: SubscriptionRequest): KeptFilter {
  if (filter === undefined) return {};
  const { types, countries, urgency } = filter;
  return {
    ...(types === undefined ? {} : { types }),
    ...(countries === undefined ? {} : { countries }),
    ...(urgency === undefined ? {} : { urgency }),
  };
}
