import { HsuError } from '#kernel';
import { ruleKey, type AccessRule, type BrokerAdmin, type TopicSpec } from '#kafka';
import { accessTable, type BrokerMember } from './access.js';
import { topicTable } from './topics.js';

/** What one run of the agent changed: names of topics, and rules as text. */
export interface Changes {
  readonly created: string[];
  readonly mended: string[];
  readonly allowed: AccessRule[];
  readonly revoked: AccessRule[];
}

/**
 * Brings topics and access rules to what the tables say for these members; running it again changes nothing. Topics are
 * never removed: the records of a member that left run out by themselves. Throws `E-CONFIG` where a topic has another
 * number of partitions, which cannot be undone.
 */
export async function reconcile(
  admin: BrokerAdmin,
  members: readonly BrokerMember[],
  replicas: number,
): Promise<Changes> {
  const specs = topicTable(members.map(({ code }) => code));
  const present = await admin.topics();
  const missing = specs.filter(({ name }) => !present.has(name));
  for (const { name, partitions } of specs) {
    const found = present.get(name);
    if (found !== undefined && found !== partitions) {
      throw new HsuError(
        'E-CONFIG',
        `topic ${name} has ${found} partitions, not ${partitions}; its order cannot be kept, make the broker's folder anew`,
      );
    }
  }
  await admin.createTopics(missing, replicas);
  const mended = await mend(
    admin,
    specs.filter(({ name }) => present.has(name)),
  );

  const wanted = new Map(accessTable(members).map((rule) => [ruleKey(rule), rule]));
  const held = new Map((await admin.rules()).map((rule) => [ruleKey(rule), rule]));
  const allowed = [...wanted].filter(([key]) => !held.has(key)).map(([, rule]) => rule);
  const revoked = [...held].filter(([key]) => !wanted.has(key)).map(([, rule]) => rule);
  // Take away first: between the two calls an old generation must not stand beside the new one.
  await admin.revoke(revoked);
  await admin.allow(allowed);
  return { created: missing.map(({ name }) => name), mended, allowed, revoked };
}

async function mend(admin: BrokerAdmin, specs: readonly TopicSpec[]): Promise<string[]> {
  const inForce = await admin.topicSettings(specs.map(({ name }) => name));
  const mended: string[] = [];
  for (const spec of specs) {
    const settings = inForce.get(spec.name);
    if (Object.entries(spec.settings).every(([key, value]) => settings?.get(key) === value)) continue;
    await admin.changeSettings(spec);
    mended.push(spec.name);
  }
  return mended;
}
