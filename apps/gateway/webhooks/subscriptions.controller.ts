import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller, Subscription as StoredSubscription, SubscriptionStore } from '#exchange';
import { HsuError, isUuid7, newId, rfc3339, type Clock } from '#kernel';
import { brokenRule, type Role } from '#messages';
import type { Log } from '#telemetry';
import type { WebhookTargets } from './webhook-target.js';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { CLOCK, LOG, SUBSCRIPTIONS, WEBHOOK_TARGETS } from '../parts.js';
import { OnlyFor } from '../callers/roles.guard.js';
import { SmallBody } from '../http/small-body.js';
import { filterOf, SubscriptionRequest } from './subscription-request.js';
import { makeSecret, writtenSecret } from './webhook-event.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { SubscriptionMade, Subscriptions, type Subscription } from './subscription-answers.js';

const ROLES: readonly Role[] = ['POLICE_SYSTEM', 'LIAISON', 'SUPERVISOR'];
const MOST_OF_A_UNIT = 20;

/** Web addresses that are told what comes into the unit's inbox (docs/decisions/0025-events-and-webhooks.md). */
@Controller('v1/subscriptions')
@OnlyFor(ROLES, 'role.subscriptions')
export class SubscriptionsController {
  constructor(
    @Inject(SUBSCRIPTIONS) private readonly subscriptions: SubscriptionStore,
    @Inject(WEBHOOK_TARGETS) private readonly targets: WebhookTargets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Operation({
    id: 'subscribe',
    summary: "Have a web address told what comes into the caller's unit's inbox",
    description:
      'For police systems, liaison officers and supervisors. The address gets CloudEvents 1.0 (type hsu.inbox.message.v1) with what /v1/events tells of a message, signed after Standard Webhooks with the secret, which is shown in this answer only. An event is offered again, ever more seldom, until it is taken (2xx) or a day old; it may come twice, with the same id, and out of order. The host must be public, unless the gateway is configured to know it. `filter` narrows broadcast alerts, never emergencies or what names the unit.',
    body: 'subscription',
    answers: SubscriptionMade,
    status: 201,
    problems: [400, 401, 403, 413, 415, 429, 503],
  })
  @Post()
  @HttpCode(201)
  async subscribe(
    @CallerOfRequest() caller: Caller,
    @Body(new SmallBody('E-FORM', 'the subscription has faults')) request: SubscriptionRequest,
  ): Promise<Told<SubscriptionMade>> {
    const target = this.targets.read(request.url);
    await this.targets.addresses(target);
    const secret = makeSecret();
    const subscription: StoredSubscription = {
      id: newId(this.clock),
      unit: caller.unit,
      author: caller.name,
      role: caller.role,
      url: target.href,
      filter: filterOf(request),
      at: this.clock.now(),
      cursor: await this.subscriptions.inboxEnd(caller.unit),
      takenAt: null,
      failingSince: null,
      pauses: 0,
      dead: 0,
      deadAt: null,
    };
    if (!(await this.subscriptions.addSubscription(subscription, secret, MOST_OF_A_UNIT)))
      throw brokenRule('limit.subscriptions');
    this.log.info({ caller: caller.name, unit: caller.unit, subscription: subscription.id }, 'subscribed');
    // Shown here and never again.
    return { ...subscriptionAnswer(subscription), secret: writtenSecret(secret) };
  }

  @Operation({
    id: 'getSubscriptions',
    summary: "The unit's subscriptions, and whether their addresses take what they are told",
    description: '`dead` counts events that were given up after a day.',
    answers: Subscriptions,
    problems: [401, 403, 503],
  })
  @Get()
  async list(@CallerOfRequest() caller: Caller): Promise<Told<Subscriptions>> {
    const own = await this.subscriptions.subscriptions(caller.unit);
    return { items: own.map(subscriptionAnswer) };
  }

  @Operation({
    id: 'unsubscribe',
    summary: 'Remove a subscription',
    answers: '',
    status: 204,
    problems: [401, 403, 404, 503],
  })
  @Delete(':id')
  @HttpCode(204)
  async unsubscribe(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<void> {
    if (!isUuid7(id) || !(await this.subscriptions.removeSubscription(id, caller.unit)))
      throw new HsuError('E-NOT-FOUND');
    this.log.info({ caller: caller.name, unit: caller.unit, subscription: id }, 'unsubscribed');
  }
}

function subscriptionAnswer(subscription: StoredSubscription): Told<Subscription> {
  const { id, url, filter, author, role, at, takenAt, failingSince, dead, deadAt } = subscription;
  return {
    id,
    url,
    filter,
    author,
    role,
    at: rfc3339(at),
    state: failingSince === null ? 'WORKING' : 'FAILING',
    takenAt: time(takenAt),
    failingSince: time(failingSince),
    dead,
    deadAt: time(deadAt),
  };
}

function time(ms: number | null): string | null {
  return ms === null ? null : rfc3339(ms);
}
