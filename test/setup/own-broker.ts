import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokerAdmin, type BrokerAccess } from '#kafka';
import { Guard, startBroker, type Broker, type CertificateFiles } from '../../apps/network/index.js';
import { principalOf, reconcile, type BrokerMember } from '../../apps/operator/index.js';
import { readAddresses } from './servers.js';

/**
 * A broker for one suite alone: where the network-wide topics (directory, broadcast) or the rules as a whole are the
 * subject.
 */
export interface OwnBroker {
  readonly broker: Broker;
  readonly stateDir: string;
  accessAs(principal: string): Promise<BrokerAccess>;
  accessAsMember(member: BrokerMember): Promise<BrokerAccess>;
  admin(): Promise<BrokerAdmin>;
  /** Topics and rules as the operator's agent makes them, for these members only. */
  admit(members: readonly BrokerMember[]): Promise<void>;
  stop(): Promise<void>;
}

/** Takes about 3 s. The folder vanishes with the run. */
export async function startOwnBroker(): Promise<OwnBroker> {
  const { folder } = readAddresses(process.env['HSU_TEST_SERVERS']);
  const stateDir = join(folder, `broker-${crypto.randomUUID()}`);
  const guard = new Guard();
  const root = join(import.meta.dirname, '..', '..');
  const broker = await startBroker({
    root,
    stateDir,
    guard,
    env: process.env,
    shortLived: true,
    heapMiB: 256,
  });

  const pem = ({ certFile, keyFile }: CertificateFiles): BrokerAccess => {
    const read = (file: string): string => readFileSync(file, 'utf8');
    return { brokers: [broker.address], ca: read(broker.caFile), cert: read(certFile), key: read(keyFile) };
  };
  const accessAs = async (principal: string): Promise<BrokerAccess> =>
    pem(await broker.issue(principal, join(stateDir, 'clients', principal)));
  const admin = (): Promise<BrokerAdmin> => BrokerAdmin.connect(pem(broker.operator));
  return {
    broker,
    stateDir,
    accessAs,
    accessAsMember: (member) => accessAs(principalOf(member)),
    admin,
    admit: async (members) => {
      const operator = await admin();
      try {
        await reconcile(operator, members, 1);
      } finally {
        await operator.close();
      }
    },
    stop: async () => {
      await broker.stop();
      await guard.release();
    },
  };
}
