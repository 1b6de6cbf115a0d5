import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { AlertEntry, Caller, DeliveryEntry, Draft } from '#exchange';
import type { MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { openLog } from '#telemetry';
import { alertDraft, referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { CasesController } from '../cases/cases.controller.js';
import { doorsOf } from '../doors-of.js';
import type { Gateway } from '../gateway.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { ListsController } from '../lists/lists.controller.js';
import type { Page } from '../http/page.js';
import { WorkController } from '../cases/work.controller.js';

const POLICE: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const FIRST: Page = { after: undefined, limit: 50 };
const LIVE = [{ code: 'ACTIP_14' }];
const TO_POLICE = { to: [{ member: 'KH', unit: 'PS' }], sealed: [] };

/** Each list and each reading asks the one policy, and each alert whether it is held back in this country. */
describe('at the doors of a gateway', () => {
  let members: TestMembers;
  let kh: TestGateway;
  let gateway: Gateway;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    kh = members.gateway('KH');
    const { ports, cases } = kh;
    const lists: Partial<Gateway['lists']> = {
      alerts: async () => (await alertsOf(kh)).filter(({ opening }) => opening.type.startsWith('AL_')),
    };
    gateway = { ports, cases, lists, log: openLog('silent', 'KH') } as Partial<Gateway> as Gateway;
  });

  async function received(draft: Draft): Promise<MessageRef> {
    const th = members.gateway('TH');
    const { ref } = await th.submit(draft);
    for (const record of await th.relay()) await kh.receive(record);
    return ref;
  }

  it('an inbox shows a police system alerts and no referral, and no cursor moves over what is hidden', async () => {
    const inbox = (await doorsOf(gateway))(InboxController);
    await received(referralDraft('KH', TO_POLICE));
    expect(await inbox.inbox(POLICE, FIRST)).toEqual({ items: [], next: null });
    const alert = await received(alertDraft());
    await received(referralDraft('KH', TO_POLICE));
    const { items, next } = await inbox.inbox(POLICE, { ...FIRST, limit: 1 });
    expect(items.map(({ id }) => id)).toEqual([alert.id]);
    expect(next).toBe(items[0]?.cursor);
    expect(await inbox.inbox(POLICE, { ...FIRST, after: next ?? '' })).toEqual({ items: [], next });
    expect((await inbox.inbox({ ...ANALYST, unit: 'PS' }, FIRST)).items).toHaveLength(3);
  });

  it('work shows and counts nothing of a referral to a police system, and all of it to an officer', async () => {
    const work = (await doorsOf(gateway))(WorkController);
    const body = sampleMessage('RF_VICTIM_IDENTIFICATION')['body'] as JsonObject;
    await received(referralDraft('KH', { ...TO_POLICE, status: 'ACTUAL', legalBasis: LIVE, body }));
    const none = { items: [], next: null, counts: { me: 0, them: 0, overdue: 0 } };
    expect(await work.work(POLICE, { ...FIRST, chosen: 'open' })).toEqual(none);
    const { items, counts } = await work.work({ ...ANALYST, unit: 'PS' }, { ...FIRST, chosen: 'open' });
    expect([items.length, counts.me + counts.them]).toEqual([1, 1]);
  });

  it('a list of alerts and a case show the fallback of an alert that is suppressed in this country', async () => {
    const sample = sampleMessage('AL_TRAVEL_DOCUMENT');
    const body = {
      ...(sample['body'] as Draft),
      actionRequested: 'SEIZE_AND_REPORT',
      fallbackAction: 'CHECK_HOLDER_WELFARE',
    };
    const ref = await received(alertDraft([], { type: 'AL_TRAVEL_DOCUMENT', purpose: 'BORDER_CHECK', body }));
    const shown = async (held: boolean) => {
      const conflicts = {
        ...gateway.ports.conflicts,
        suppressed: (asked: readonly MessageRef[]) => Promise.resolve(held ? asked : []),
      };
      const here = { ...gateway, ports: { ...gateway.ports, conflicts } };
      const door = await doorsOf(here);
      const { items } = await door(ListsController).alerts(ANALYST, FIRST);
      const one = await door(CasesController).case(ANALYST, ref.member, ref.id, {});
      return [items.map(({ actionRequested }) => actionRequested), one.actionRequested];
    };
    expect(await shown(false)).toEqual([['SEIZE_AND_REPORT'], 'SEIZE_AND_REPORT']);
    expect(await shown(true)).toEqual([['CHECK_HOLDER_WELFARE'], 'CHECK_HOLDER_WELFARE']);
  });

  it('a list of alerts shows no alert to a unit that it does not name', async () => {
    await received(alertDraft([], { to: [{ member: 'KH', unit: 'ATU' }] }));
    const lists = (await doorsOf(gateway))(ListsController);
    expect((await lists.alerts(ANALYST, FIRST)).items).toHaveLength(1);
    expect((await lists.alerts(POLICE, FIRST)).items).toEqual([]);
  });

  it('deliveries are those of messages that the caller may read: of the own unit, and for the desk of every unit', async () => {
    const times = { sentAt: null, receivedAt: null, dueAt: null };
    const delivery = { destination: 'TH', state: 'WAITING', ...times } as DeliveryEntry['delivery'];
    const entry = (unit: string): DeliveryEntry => ({
      ref: { member: 'KH', id: unit },
      type: 'RF_VICTIM_IDENTIFICATION',
      version: 1,
      from: { member: 'KH', unit, role: 'ANALYST' },
      to: [{ member: 'TH', unit: 'ATU' }],
      delivery,
    });
    const lists: Partial<Gateway['lists']> = {
      unanswered: () => Promise.resolve([entry('ATU'), entry('DESK')]),
    };
    const at = (await doorsOf({ ...gateway, lists } as Gateway))(ListsController);
    const seen = async (unit: string) =>
      (await at.deliveries({ name: 'one', unit, role: 'SUPERVISOR' }, FIRST, {})).items.map(
        ({ ref }) => ref.id,
      );
    expect([await seen('ATU'), await seen('DESK')]).toEqual([['ATU'], ['ATU', 'DESK']]);
  });

  async function alertsOf({ ports: { store, clock } }: TestGateway): Promise<AlertEntry[]> {
    const entries = await store.inbox('ATU', undefined, 100, clock.now());
    const found = await Promise.all(
      entries.map(async ({ message }): Promise<AlertEntry[]> => {
        const thread = await store.conversation(message.conversation);
        return thread === undefined
          ? []
          : [{ conversation: thread.conversation, opening: message, inForce: message }];
      }),
    );
    return found.flat();
  }
});
