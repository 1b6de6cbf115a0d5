import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  id,
  list,
  pseudonym,
  text,
  time,
  timeOrNull,
  uri,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';
import { SubscriptionFilter } from './subscription-request.js';

const state = among('WORKING', 'FAILING');

/** A web address that is told what comes in, and whether it takes that. */
export class Subscription {
  @Says(id) readonly id: string;
  @Says(uri) readonly url: string;
  @Says(ref(SubscriptionFilter)) readonly filter: Told<SubscriptionFilter>;
  @Says(pseudonym) readonly author: string;
  @Says(text) readonly role: string;
  @Says(time) readonly at: string;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(timeOrNull) readonly takenAt: string | null;
  @Says(timeOrNull) readonly failingSince: string | null;
  /** Events that were given up after a day. */
  @Says(whole) readonly dead: number;
  @Says(timeOrNull) readonly deadAt: string | null;
}

export class SubscriptionMade extends Subscription {
  /** Shown here and never again. */
  @Says({ type: 'string', pattern: '^whsec_' }) readonly secret: string;
}

export class Subscriptions {
  @Says(list(ref(Subscription))) readonly items: readonly Told<Subscription>[];
}
