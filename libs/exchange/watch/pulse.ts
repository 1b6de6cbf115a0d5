import { DAYS_AHEAD, writePulse } from '#directory';
import { DAY, GATEWAY_UNIT, newId, rfc3339, utf8, utcDay } from '#kernel';
import type { SealingKeys } from '../ports/keys.js';
import type { Ports } from '../ports/ports.js';
import { SPEAK_MS } from '../ports/limits.js';
import { signOwn } from '../send/sign-own.js';
import { pulseTopic } from '../ports/topics.js';
import type { WatchStore } from '../ports/watch-store.js';

/** A gateway's own pulse (wire.md "Pulse", "Sealing keys"). */
export class Pulse {
  /**
   * Told once per process, where it speaks for the member: two replicas would else tell against each other for ever.
   */
  private told = false;

  constructor(
    private readonly ports: Ports<WatchStore>,
    private readonly sealingKeys: SealingKeys,
  ) {}

  /** Publishes where this process never could. */
  async begin(): Promise<void> {
    if (!this.told) await this.publish();
  }

  /**
   * Publishes when there is news, and this process speaks for the member: a new instance, a new directory key, or
   * sealing keys of a day not yet published. Every process takes up the keys that another has drawn, and forgets those
   * past their time.
   */
  async publish(): Promise<void> {
    const { broker, clock, directory, keys, self, store } = this.ports;
    const now = clock.now();
    const last = directory.current().pulse(self.member);
    await this.sealingKeys.destroy(now, last?.days ?? []);
    const sealing = await this.sealingKeys.ensure(now);
    if ((await store.speak(self.instance, now, SPEAK_MS)) === undefined) return;
    const kid = keys.kid(GATEWAY_UNIT, 'directory');
    if (this.told && last?.by === kid && last.days.includes(utcDay(now + DAYS_AHEAD * DAY))) return;
    const payload = writePulse({
      member: self.member,
      n: directory.current().nextPulse(self.member, kid),
      instance: self.instance,
      previous: last === undefined || last.instance === self.instance ? null : last.instance,
      epoch: self.epoch,
      directory: directory.current().version,
      sentAt: rfc3339(now),
      logSize: 0,
      sealing,
      revocations: [],
    });
    const jws = await signOwn(this.ports, GATEWAY_UNIT, 'directory', 'hsu-pulse+jws', payload, newId(clock));
    await broker.produce(pulseTopic(self.member), [{ partition: 0, value: utf8(jws), headers: { v: '1' } }]);
    this.told = true;
  }
}
