import { Allow } from 'class-validator';
import { isJsonObject, type JsonValue } from '#envelope';
import type { SubscriptionFilter } from '#exchange';
import { isMember } from '#kernel';
import { kinds, type RuleId } from '#messages';
import { Holds } from '../http/body-members.js';

const URGENCIES = ['E', 'U', 'R', 'P'] as const;
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
class FilterRequest implements SubscriptionFilter {
  static readonly members = ['types', 'countries', 'urgency'];

  @Holds(
    'isUrgency',
    (value) => value === undefined || URGENCIES.some((one) => one === value),
    'subscription.urgency',
  )
  readonly urgency?: (typeof URGENCIES)[number];

  @IsListOf(
    (one) => ALERTS.includes(one),
    'subscription.types',
    `types is a list of at most ${MOST} of ${ALERTS.join(', ')}.`,
  )
  readonly types?: readonly string[];

  @IsListOf(isMember, 'subscription.countries')
  readonly countries?: readonly string[];
}

/** The body by which a unit has a web address told what comes in. */
export class SubscriptionRequest {
  static readonly members = ['url', 'filter'];
  static readonly forms = { filter: FilterRequest };

  /** Judged by `WebhookTargets`, which knows where a webhook may go. */
  @Allow()
  readonly url?: JsonValue;

  @Holds(
    'isObject',
    (value) => value === undefined || isJsonObject(value as JsonValue),
    'subscription.filter',
  )
  readonly filter?: FilterRequest;
}

/** The filter as it is kept: what was not asked for is absent. */
export function filterOf({ filter }: SubscriptionRequest): SubscriptionFilter {
  if (filter === undefined) return {};
  const { types, countries, urgency } = filter;
  return {
    ...(types === undefined ? {} : { types }),
    ...(countries === undefined ? {} : { countries }),
    ...(urgency === undefined ? {} : { urgency }),
  };
}
