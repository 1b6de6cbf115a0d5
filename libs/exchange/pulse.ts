import { writePulse } from '#directory';
import { DAY, GATEWAY_UNIT, newId, rfc3339, utf8, utcDay } from '#kernel';
import type { Ports, SealingKeys } from './ports.js';
import { pulseTopic } from './topics.js';

/**
 * Publishes this gateway's pulse when it has news: sealing keys of a day not yet published, or a newer instance
 * (design.md section 3, "Topics", and section 5). Destroys private halves that are past their time. True when it published.
 */
export async function publishPulse(ports: Ports, sealingKeys: SealingKeys): Promise<boolean> {
  const { broker, clock, directory, keys, self } = ports;
  const now = clock.now();
  const last = directory.current().pulse(self.member);
  const lastDay = utcDay(now + 8 * DAY);
  await sealingKeys.destroy(now, last?.days ?? []);
  if (last?.instance === self.instance && last.days.includes(lastDay)) return false;
  const sealing = await sealingKeys.ensure(now);
  const payload = writePulse({
    member: self.member,
    n: (last?.n ?? 0) + 1,
    instance: self.instance,
    previous: last === undefined || last.instance === self.instance ? null : last.instance,
    epoch: self.epoch,
    directory: directory.current().version,
    sentAt: rfc3339(now),
    logSize: 0,
    sealing,
    revocations: [],
  });
  const jws = await keys.sign(GATEWAY_UNIT, 'directory', 'hsu-pulse+jws', payload, newId(clock));
  await broker.produce(pulseTopic(self.member), [{ partition: 0, value: utf8(jws), headers: { v: '1' } }]);
  return true;
}
