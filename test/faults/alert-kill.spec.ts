import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { newId, rfc3339, systemClock, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { ANALYST, type TestCaller } from '../setup/issuer.js';
import { refOf, textOf } from '../setup/json.js';
import { storyDraft, type Changes } from '../stories/story-drafts.js';
import { KilledPair, SEEDS, type Step } from './kill-story.js';

const POLICE: TestCaller = { name: 'police', unit: 'PS', role: 'POLICE_SYSTEM' };
const SUPERVISOR: TestCaller = { name: 'supervisor', unit: 'DESK', role: 'SUPERVISOR' };
const [OWNER, FINDER] = ['PH', 'BN'] as const;
const EVERYONE = { to: { all: true, except: [] } };
const MESSAGES = 7;

/**
 * Story A from first to last message, the second persons' words between them. Ids are its own, so that many runs share
 * two gateways.
 */
class AlertStory {
  private readonly alertId = newId(systemClock);
  private readonly keys: string;
  private approval = '';
  private asked = 0;
  private hit: MessageRef | undefined;
  alert: MessageRef | undefined;

  constructor(
    private readonly pair: KilledPair,
    seed: number,
  ) {
    this.keys = `alert-${String(seed)}`;
  }

  readonly steps: readonly Step[] = [
    async () => {
      const body = { alertId: this.alertId };
      await this.proposed(this.draft('AL_WANTED_SUSPECT', { members: { ...EVERYONE, sealed: [] }, body }));
    },
    async () => {
      this.alert = await this.pair.released(OWNER, SUPERVISOR, this.approval);
    },
    async () => {
      this.hit = await this.found({});
    },
    async () => {
      await this.sent(
        FINDER,
        this.draft('CT_HIT_CONFIRM_REQUEST', { ...this.toOwner(), body: this.about() }),
      );
    },
    async () => {
      const to = [{ member: FINDER, unit: 'ATU' }];
      await this.sent(OWNER, this.draft('CT_HIT_CONFIRM_RESPONSE', { members: { to }, body: this.about() }));
    },
    async () => {
      await this.found({ stage: 'OUTCOME', outcomeOf: this.about().hit });
    },
    async () => {
      const body = { target: { ...this.alert }, alertId: this.alertId, replacement: this.replacement() };
      await this.proposed(this.draft('CT_CORRECTION', { members: EVERYONE, body }));
    },
    async () => {
      await this.pair.released(OWNER, SUPERVISOR, this.approval);
    },
    async () => {
      const path = `/v1/messages/${String(this.alert?.member)}/${String(this.alert?.id)}/withdrawal`;
      await this.pair.accepted(OWNER, POLICE, this.key(), { reason: 'ENDED' }, path);
    },
  ];

  private key(): string {
    this.asked += 1;
    return `${this.keys}-${String(this.asked)}`;
  }

  private draft(type: string, changes: Changes): JsonObject {
    return storyDraft(type, { now: Date.now(), conversation: this.alert }, changes);
  }

  private async proposed(draft: JsonObject): Promise<void> {
    const json = await this.pair.accepted(OWNER, POLICE, this.key(), draft);
    expect(json['state']).toBe('PENDING_APPROVAL');
    this.approval = textOf(json['approval']);
  }

  private async sent(by: string, draft: JsonObject): Promise<MessageRef> {
    return refOf(await this.pair.accepted(by, ANALYST, this.key(), draft));
  }

  private found(said: Readonly<Record<string, unknown>>): Promise<MessageRef> {
    const at = rfc3339(Date.now() - 30_000);
    const members = { ...this.toOwner().members, sealed: [] };
    const body = { alertId: this.alertId, at, ...said };
    return this.sent(FINDER, this.draft('CT_HIT', { members, body }));
  }

  private toOwner(): { members: Readonly<Record<string, unknown>> } {
    return { members: { to: ['PS', 'ATU'].map((unit) => ({ member: OWNER, unit })) } };
  }

  private about(): { hit: object } {
    return { hit: { ...this.hit } };
  }

  private replacement(): object {
    const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
      replacement: { wantedSuspect: object };
    };
    return { wantedSuspect: { ...replacement.wantedSuspect, alertId: this.alertId, alertVersion: 2 } };
  }
}

/** Kill -9 of either gateway at any step of the story: it ends the same. */
describe('story A with a gateway killed at a step', () => {
  let pair: KilledPair;
  beforeAll(async () => {
    pair = await KilledPair.start([OWNER, FINDER]);
  });
  afterAll(async () => {
    await pair.stop();
  });

  it.each(SEEDS)('ends the same (seed %i)', async (seed) => {
    const story = new AlertStory(pair, seed);
    await pair.play(seed, story.steps);
    if (story.alert === undefined) throw new Error('nothing was sent');
    const end = await pair.sameEnd({ [OWNER]: ANALYST, [FINDER]: ANALYST }, story.alert, MESSAGES);
    expect(end).toMatchObject({ state: 'WITHDRAWN', ball: null });
    expect(end.lifecycles).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lifecycle: 'hit', state: 'CLOSED' }),
        expect.objectContaining({ lifecycle: 'edition', state: 'CORRECTED' }),
      ]),
    );
    for (const by of [OWNER, FINDER]) {
      const queries = [{ kind: 'DOCUMENT', number: 'B7654321', issuer: 'VNM' }];
      const init = { method: 'POST', body: JSON.stringify({ purpose: 'BORDER_CHECK', queries }) };
      const [, { answers }] = await pair.ask(by, POLICE, '/v1/checks', init);
      expect(answers).toMatchObject([{ candidates: [] }]);
    }
  });
});
