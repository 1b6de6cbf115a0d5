import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokerAdmin, type BrokerAccess } from '#kafka';
import { systemClock } from '#kernel';
import {
  BrokerAuthority,
  Guard,
  makeDatabase,
  startPostgres,
  type Database,
} from '../../apps/network/index.js';
import { accessTable, principalOf, topicTable, type BrokerMember } from '../../apps/operator/index.js';
import { readAddresses } from './servers.js';

const addresses = readAddresses(process.env['HSU_TEST_SERVERS']);

/** Codes of states, for suites whose messages tell of countries; no other suite draws them. */
const STATES: readonly string[] = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];
/** Members that tests name because there is no such member. */
const NOBODY: readonly string[] = ['XX', 'ZZ'];

/** States by name, for one suite: another suite that asks for one of them fails at once. */
export function claimStates(codes: readonly string[]): BrokerMember[] {
  const claims = join(addresses.folder, 'codes');
  mkdirSync(claims, { recursive: true });
  return codes.map((code) => {
    if (!claim(join(claims, code))) throw new Error(`${code} belongs to another suite`);
    return { code, generation: 1 };
  });
}

/**
 * Members of this suite alone, so that suites can share one broker. The folder of each code is made exclusively: two
 * processes that draw the same two letters do not both get them.
 */
export function drawMembers(count: number): BrokerMember[] {
  const claims = join(addresses.folder, 'codes');
  mkdirSync(claims, { recursive: true });
  const drawn: BrokerMember[] = [];
  while (drawn.length < count) {
    const code = String.fromCharCode(65 + randomInt(26), 65 + randomInt(26));
    if (![...STATES, ...NOBODY].includes(code) && claim(join(claims, code)))
      drawn.push({ code, generation: 1 });
  }
  return drawn;
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function pem(files: { certFile: string; keyFile: string }): BrokerAccess {
  const read = (file: string): string => readFileSync(file, 'utf8');
  return {
    brokers: [addresses.broker.address],
    ca: read(addresses.broker.caFile),
    cert: read(files.certFile),
    key: read(files.keyFile),
  };
}

/** Access to the shared broker as any principal (`TH.1`, `secretariat`); the certificate is made on the spot. */
export async function accessAs(principal: string): Promise<BrokerAccess> {
  const authority = await BrokerAuthority.open(addresses.broker.stateDir, systemClock);
  const folder = join(addresses.folder, 'clients', `${principal}-${randomBytes(4).toString('hex')}`);
  return pem(await authority.issue({ commonName: principal, folder, days: 1, renewDays: 0 }));
}

export function accessAsMember(member: BrokerMember): Promise<BrokerAccess> {
  return accessAs(principalOf(member));
}

export async function operatorAdmin(): Promise<BrokerAdmin> {
  return await BrokerAdmin.connect(pem(addresses.broker.operator));
}

/** Topics and access rules for these members on the shared broker, beside those of other suites. */
export async function admitMembers(members: readonly BrokerMember[]): Promise<void> {
  const admin = await operatorAdmin();
  try {
    const present = await admin.topics();
    const missing = topicTable(members.map(({ code }) => code)).filter(({ name }) => !present.has(name));
    await admin.createTopics(missing, 1);
    await admin.allow(accessTable(members));
  } finally {
    await admin.close();
  }
}

/** The superuser of the shared cluster: to look, not to work with. */
export const postgresAdministrator: Database = addresses.administrator;

/** A database of its own with its role, on the shared cluster. */
export async function freshDatabase(): Promise<Database> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  return await makeDatabase(addresses.administrator, name, join(addresses.folder, 'databases', name));
}

/**
 * A database on a cluster of its own. A reader waits for writers that began earlier anywhere in its cluster, so a suite
 * that reads at once what it has written shares none. Takes about 3 s.
 */
export async function ownDatabase(): Promise<{ database: Database; stop: () => Promise<void> }> {
  const folder = suiteFolder();
  const guard = new Guard();
  const postgres = await startPostgres({ stateDir: join(folder, 'postgres'), guard, env: process.env });
  return {
    database: await makeDatabase(postgres.administrator, 'own', join(folder, 'databases')),
    stop: async () => {
      await postgres.stop();
      await guard.release();
    },
  };
}

/** A folder of this suite's own; it goes with the run. */
export function suiteFolder(): string {
  const folder = join(addresses.folder, 'suites', randomBytes(6).toString('hex'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
