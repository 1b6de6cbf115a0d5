import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type AclEntry, type Admin } from 'kafkajs';
import { HsuError } from '#kernel';

// Node finds only some names of this CommonJS module by itself.
const {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ConfigResourceTypes,
  Kafka,
  KafkaJSProtocolError,
  logLevel,
  ResourcePatternTypes,
} = kafkajs;

const IN_FORCE_MS = 10_000;
const POLL_MS = 20;
/**
 * A request for thousands would not be answered in time, and could not be made again: some of its topics would be
 * there.
 */
const TOPICS_AT_ONCE = 250;

/** How to reach a broker under mutual TLS; the three texts are PEM. */
export interface BrokerAccess {
  readonly brokers: readonly string[];
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** A topic as it ought to be (wire.md "Topics"); `settings` are Kafka's own names and texts. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** One permission; what no rule allows is denied. */
export interface AccessRule {
  /** Without `User:`, e.g. `TH.1`. */
  readonly principal: string;
  readonly resource: 'TOPIC' | 'GROUP';
  readonly name: string;
  /** `name` is the beginning of the names meant. */
  readonly prefixed: boolean;
  readonly operation: 'READ' | 'WRITE';
}

/** One text for a rule, for maps and sets. */
export function ruleKey({ principal, resource, name, prefixed, operation }: AccessRule): string {
  return JSON.stringify([principal, resource, name, prefixed, operation]);
}

/** The administrator's few calls; the broker operator's agent is their only user. */
export class BrokerAdmin {
  private constructor(private readonly admin: Admin) {}

  static async connect(access: BrokerAccess): Promise<BrokerAdmin> {
    const kafka = new Kafka({
      clientId: 'hsu-operator',
      brokers: [...access.brokers],
      ssl: { ca: access.ca, cert: access.cert, key: access.key },
      logLevel: logLevel.NOTHING,
    });
    const admin = kafka.admin();
    await admin.connect();
    return new BrokerAdmin(admin);
  }

  /** Names and partition counts of all topics but the broker's own. */
  async topics(): Promise<Map<string, number>> {
    const { topics } = await this.admin.fetchTopicMetadata();
    return new Map(
      topics
        .filter(({ name }) => !name.startsWith('__'))
        .map(({ name, partitions }) => [name, partitions.length]),
    );
  }

  async createTopics(specs: readonly TopicSpec[], replicas: number): Promise<void> {
    for (let at = 0; at < specs.length; at += TOPICS_AT_ONCE)
      await this.#createSome(specs.slice(at, at + TOPICS_AT_ONCE), replicas);
    if (specs.length > 0) await this.#untilKnown(specs.map(({ name }) => name));
  }

  async #createSome(specs: readonly TopicSpec[], replicas: number): Promise<void> {
    await this.admin.createTopics({
      // kafkajs would take a broker that has not heard of its new topic yet for one that never will.
      waitForLeaders: false,
      topics: specs.map(({ name, partitions, settings }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: replicas,
        configEntries: Object.entries(settings).map(([key, value]) => ({ name: key, value })),
      })),
    });
  }

  async #untilKnown(names: readonly string[]): Promise<void> {
    for (let waited = 0; waited < IN_FORCE_MS; waited += POLL_MS) {
      const present = await this.topics().catch((error: unknown) => {
        if (error instanceof KafkaJSProtocolError && error.retriable) return new Map<string, number>();
        throw error;
      });
      if (names.every((name) => (present.get(name) ?? 0) > 0)) return;
      await delay(POLL_MS);
    }
    throw new HsuError('E-UNAVAILABLE', 'the broker did not take over its topics');
  }

  /** The settings in force of each topic named. */
  async topicSettings(names: readonly string[]): Promise<Map<string, Map<string, string>>> {
    if (names.length === 0) return new Map();
    const { resources } = await this.admin.describeConfigs({
      includeSynonyms: false,
      resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
    });
    return new Map(
      resources.map(({ resourceName, configEntries }) => [
        resourceName,
        new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
      ]),
    );
  }

  /** Replaces a topic's settings by those of `spec`. */
  async changeSettings(spec: TopicSpec): Promise<void> {
    await this.admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: spec.name,
          configEntries: Object.entries(spec.settings).map(([name, value]) => ({ name, value })),
        },
      ],
    });
  }

  /**
   * Every rule in force. A rule of a kind we never make (denials, hosts, other operations) is `E-CONFIG`: someone else
   * has been here.
   */
  async rules(): Promise<AccessRule[]> {
    const { resources } = await this.admin.describeAcls({
      resourceType: AclResourceTypes.ANY,
      resourcePatternType: ResourcePatternTypes.ANY,
      operation: AclOperationTypes.ANY,
      permissionType: AclPermissionTypes.ANY,
    });
    return resources.flatMap(({ acls, ...resource }) => acls.map((acl) => ruleOf({ ...resource, ...acl })));
  }

  async allow(rules: readonly AccessRule[]): Promise<void> {
    if (rules.length === 0) return;
    await this.admin.createAcls({ acl: rules.map(entryOf) });
    await this.#untilInForce((held) => rules.every((rule) => held.has(ruleKey(rule))));
  }

  async revoke(rules: readonly AccessRule[]): Promise<void> {
    if (rules.length === 0) return;
    await this.admin.deleteAcls({ filters: rules.map(entryOf) });
    await this.#untilInForce((held) => !rules.some((rule) => held.has(ruleKey(rule))));
  }

  // The controller answers before the broker's own authorizer has read the change: the next request would still be
  // judged by the old rules.
  async #untilInForce(reached: (held: ReadonlySet<string>) => boolean): Promise<void> {
    for (let waited = 0; waited < IN_FORCE_MS; waited += POLL_MS) {
      if (reached(new Set((await this.rules()).map(ruleKey)))) return;
      await delay(POLL_MS);
    }
    throw new HsuError('E-UNAVAILABLE', 'the broker did not take over its access rules');
  }

  async close(): Promise<void> {
    await this.admin.disconnect();
  }
}

const RESOURCES = { TOPIC: AclResourceTypes.TOPIC, GROUP: AclResourceTypes.GROUP } as const;
const OPERATIONS = {
  READ: AclOperationTypes.READ,
  WRITE: AclOperationTypes.WRITE,
} as const;

function entryOf(rule: AccessRule): AclEntry {
  return {
    resourceType: RESOURCES[rule.resource],
    resourceName: rule.name,
    resourcePatternType: rule.prefixed ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
    principal: `User:${rule.principal}`,
    host: '*',
    operation: OPERATIONS[rule.operation],
    permissionType: AclPermissionTypes.ALLOW,
  };
}

function ruleOf(entry: AclEntry): AccessRule {
  const resource = keyOf(RESOURCES, entry.resourceType);
  const operation = keyOf(OPERATIONS, entry.operation);
  const allowed =
    entry.permissionType === AclPermissionTypes.ALLOW &&
    entry.host === '*' &&
    entry.principal.startsWith('User:');
  if (resource === undefined || operation === undefined || !allowed) {
    throw new HsuError(
      'E-CONFIG',
      `the broker holds an access rule on ${entry.resourceName} for ${entry.principal} that is not ours; remove it`,
    );
  }
  return {
    principal: entry.principal.slice('User:'.length),
    resource,
    name: entry.resourceName,
    prefixed: entry.resourcePatternType === ResourcePatternTypes.PREFIXED,
    operation,
  };
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
