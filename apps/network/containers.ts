import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asHsuError, HsuError, systemClock } from '#kernel';
import { BrokerFiles } from './broker/broker-files.js';
import { clientKeyFile } from './demo/demo-clients.js';
import { memberDatabase, principalOf, writeMemberFiles } from './member-files.js';
import { parseMembers } from './members.js';
import { networkFile, type MemberPlace, type NetworkFile } from './network-file.js';
import { LOOPBACK } from './ports.js';
import { makeDatabase, postgresAdministrator } from './postgres/postgres.js';
import { writePrivateSync } from '#keys';
import { keptSecret } from './kept-secret.js';
import { BROKER_PORT, CONTROLLER_PORT, gatewayPort, POSTGRES_PORT, SIGN_IN_PORT } from './services.js';
import { GATEWAY_CLIENT, issuerOf, signInUrl, writeSignInFile } from './sign-in-files.js';

// What `docker-compose.yml` runs in place of the launcher's built-in rows: the same files, on the usual ports, for
// servers that others start.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string', default: '.hsu/containers' },
    members: { type: 'string', default: '' },
  },
});
const stateDir = resolve(values.state);
const brokerDir = join(stateDir, 'broker');
const passwordFile = join(stateDir, 'postgres', 'administrator-password');

const TASKS: Readonly<Record<string, () => Promise<void>>> = {
  'server-files': async () => {
    const files = await BrokerFiles.open(brokerDir, systemClock);
    files.writeSettings(BROKER_PORT, CONTROLLER_PORT);
    files.clusterId();
    keptSecret(passwordFile);
  },
  databases: async () => {
    for (const member of parseMembers(values.members)) {
      const { database, passwordFile: file } = memberDatabase(stateDir, member, POSTGRES_PORT);
      await makeDatabase(postgresAdministrator(POSTGRES_PORT, passwordFile), database, file);
    }
  },
  'member-files': async () => {
    const files = await BrokerFiles.open(brokerDir, systemClock);
    const secretariat = await files.issue('secretariat', join(stateDir, 'secretariat', 'tls'));
    const members = parseMembers(values.members);
    const address = `${LOOPBACK}:${BROKER_PORT}`;
    const broker = { address, caFile: files.caFile, issue: files.issue.bind(files) };
    const places: MemberPlace[] = [];
    for (const member of members) {
      const database = memberDatabase(stateDir, member, POSTGRES_PORT);
      const port = gatewayPort(member);
      const issuer = issuerOf(signInUrl(SIGN_IN_PORT), member);
      const gatewayKey = clientKeyFile(stateDir, member, GATEWAY_CLIENT);
      const principal = principalOf(member);
      const configFile = await writeMemberFiles({
        stateDir,
        member,
        principal,
        port,
        broker,
        database,
        issuer,
        clientId: GATEWAY_CLIENT,
        clientKeyFile: gatewayKey,
      });
      places.push({
        member,
        url: `http://${LOOPBACK}:${port}`,
        issuer,
        clientsDir: dirname(gatewayKey),
        configFile,
        database: database.database,
        databasePasswordFile: database.passwordFile,
      });
    }
    await writeSignInFile(stateDir, SIGN_IN_PORT, places);
    const network: NetworkFile = {
      pid: process.pid,
      broker: { address, caFile: files.caFile },
      postgres: { host: LOOPBACK, port: POSTGRES_PORT },
      secretariat,
      signIn: { url: signInUrl(SIGN_IN_PORT), file: join(stateDir, 'sign-in', 'sign-in.json') },
      members: places,
    };
    writePrivateSync(networkFile(stateDir), `${JSON.stringify(network, null, 2)}\n`);
  },
};

async function main(): Promise<void> {
  const [name = ''] = positionals;
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined)
    throw new HsuError('E-CONFIG', `say what to write: ${Object.keys(TASKS).join(', ')}`);
  await task();
}

main().catch((error: unknown) => {
  const { message, cause } = asHsuError(error);
  process.stderr.write(`${message}${cause instanceof Error ? `: ${cause.message}` : ''}\n`);
  process.exitCode = 1;
});
