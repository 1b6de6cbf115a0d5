import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { DecisionRequest } from '../cases/decision-request.js';
import { ReturnRequest } from '../drafts/return-request.js';
import { filterOf, SubscriptionRequest } from '../webhooks/subscription-request.js';
import { SmallBody } from './small-body.js';

function read<Body>(pipe: SmallBody, metatype: Type<Body>, body: unknown): Body {
  return pipe.transform(body, { type: 'body', metatype }) as Body;
}

function faultsOf(pipe: SmallBody, metatype: Type, body: unknown): unknown {
  try {
    return read(pipe, metatype, body);
  } catch (error) {
    return (error as { faults?: unknown }).faults;
  }
}

const first = new SmallBody('E-SCHEMA-INVALID');
const every = new SmallBody('E-FORM', 'the subscription has faults');

describe('a small body', () => {
  it.each([undefined, null, [], 'text', 1])('must be an object: %j', (body) => {
    expect(faultsOf(first, ReturnRequest, body)).toMatchObject([{ code: 'E-JSON', path: '' }]);
  });

  it('that returns a draft gives a reason with something to see, counted as JavaScript counts', () => {
    expect(read(first, ReturnRequest, { reason: ' why ', more: 1 })).toMatchObject({ reason: ' why ' });
    for (const reason of [undefined, null, 1, '', ' \n', 'x'.repeat(501), '😀'.repeat(251)])
      expect(faultsOf(first, ReturnRequest, { reason })).toEqual([
        {
          code: 'E-SCHEMA-INVALID',
          path: '/reason',
          rule: 'approval.reason',
          text: 'reason is a text of 1 to 500 characters.',
        },
      ]);
  });

  it('that decides is told its first fault alone, the decision before the reason', () => {
    expect(faultsOf(first, DecisionRequest, {})).toEqual([
      {
        code: 'E-SCHEMA-INVALID',
        path: '/decision',
        rule: 'conflict.decision',
        text: 'decision is CHALLENGE or DIFFERENT.',
      },
    ]);
    expect(faultsOf(first, DecisionRequest, { decision: 'DIFFERENT' })).toMatchObject([{ path: '/reason' }]);
  });

  it('that subscribes is told every fault, and has no other member', () => {
    const filter = { types: ['RF_X'], countries: 'TH', urgency: 'X', hasOwnProperty: 1 };
    expect(faultsOf(every, SubscriptionRequest, { url: 'x', filter, more: 1 })).toMatchObject([
      {
        code: 'E-FORM',
        path: '',
        rule: 'body.member',
        text: 'The members here are url, filter, and no other.',
      },
      { path: '/filter', text: 'The members here are types, countries, urgency, and no other.' },
      { path: '/filter/types', rule: 'subscription.types' },
      { path: '/filter/countries', text: 'countries is a list of at most 50 members, as TH.' },
      { path: '/filter/urgency', text: 'urgency is one of E, U, R, P.' },
    ]);
    for (const wrong of [null, [], 'x'])
      expect(faultsOf(every, SubscriptionRequest, { filter: wrong })).toEqual([
        { code: 'E-FORM', path: '/filter', rule: 'subscription.filter', text: 'filter is a JSON object.' },
      ]);
  });

  it('that subscribes may leave the filter, or members of it, away', () => {
    expect(filterOf(read(every, SubscriptionRequest, { url: 'x' }))).toEqual({});
    const body = { url: 'x', filter: { urgency: 'U', countries: ['TH'] } };
    expect(filterOf(read(every, SubscriptionRequest, body))).toEqual({ countries: ['TH'], urgency: 'U' });
  });
});
