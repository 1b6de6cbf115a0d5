import type { CertificateFiles } from '../certificates.js';

export interface BrokerPlaces {
  readonly port: number;
  readonly controllerPort: number;
  readonly logDir: string;
  readonly caFile: string;
  /** One PEM file: PKCS #8 key, then certificate. */
  readonly keyStoreFile: string;
}

export const OPERATOR = 'broker-operator';
export const NODE = 'broker-node';

/**
 * `server.properties` of one KRaft node that is broker and controller (SECURITY.md "The doors of the broker"). The
 * controller listener asks for the same certificates, so no local process without one reaches it. Both super users are
 * certificates of the broker operator: its agent's and the node's own (a node is a client of its controller).
 */
export function brokerSettings(places: BrokerPlaces): string {
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${places.controllerPort}`,
    listeners: `MEMBERS://127.0.0.1:${places.port},CONTROLLER://127.0.0.1:${places.controllerPort}`,
    'advertised.listeners': `MEMBERS://127.0.0.1:${places.port}`,
    'listener.security.protocol.map': 'MEMBERS:SSL,CONTROLLER:SSL',
    'inter.broker.listener.name': 'MEMBERS',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': places.logDir,

    'ssl.client.auth': 'required',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': places.keyStoreFile,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': places.caFile,
    'ssl.enabled.protocols': 'TLSv1.3',
    // No DEFAULT rule: a certificate with any other subject is turned away, not given a long name.
    'ssl.principal.mapping.rules': 'RULE:^CN=([A-Za-z0-9.-]+)$/$1/',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': false,
    'super.users': `User:${OPERATOR};User:${NODE}`,

    'auto.create.topics.enable': false,
    'delete.topic.enable': true,
    'unclean.leader.election.enable': false,
    'message.max.bytes': 1_572_864,
    'log.segment.bytes': 134_217_728,
    'offsets.topic.num.partitions': 8,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // Three seconds of waiting for more consumers help large groups; ours have one member each.
    'group.initial.rebalance.delay.ms': 0,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'num.recovery.threads.per.data.dir': 2,
    'metrics.recording.level': 'INFO',
  };
  return `${Object.entries(settings)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

/** Client settings for the broker's own Java commands, acting as the broker operator. */
export function operatorSettings(caFile: string, keyStoreFile: string): string {
  return [
    'security.protocol=SSL',
    'ssl.keystore.type=PEM',
    `ssl.keystore.location=${keyStoreFile}`,
    'ssl.truststore.type=PEM',
    `ssl.truststore.location=${caFile}`,
    '',
  ].join('\n');
}

/** Kafka reads a PEM key store as one file. */
export function keyStore(read: (file: string) => string, files: CertificateFiles): string {
  return `${read(files.keyFile)}\n${read(files.certFile)}\n`;
}
