import type { Member } from '#kernel';
import { postgresSettings } from './postgres/postgres.js';
import { QUOTA, quotaText } from './quota.js';
import { BROKER_PORT, networkTable, POSTGRES_PORT, type NetworkRow } from './services.js';

/** `docker-compose.yml` for these members, from the launcher's own table: a row that is added there appears here. */
export function composeFile(members: readonly Member[]): string {
  const rows = networkTable(members);
  const services = Object.fromEntries([
    // Certificates and passwords must stand before the two servers read them.
    ['server-files', ours(containers('server-files'), [])],
    ...rows.map((row) => [row.name, serviceOf(row, rows, members)] as const),
  ]);
  return `${HEADER}${yaml({ services, volumes: { postgres: {} } })}`;
}

const HEADER = `# The local network in containers, for those who have Docker: npm ci && npx nest build && docker compose up
# Written from the launcher's service table (apps/network/compose.ts) and compared with it by test/architecture/compose.spec.ts; do not edit.
# All containers share the host's network and this folder at its own path, so every address and file is the one \`npm start\` would use;
# servers listen on loopback only. State: .hsu/containers.
`;

type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };
type Service = Readonly<Record<string, Yaml>>;

const STATE = '${PWD}/.hsu/containers';
const COMMON = { network_mode: 'host', working_dir: '${PWD}', volumes: ['${PWD}:${PWD}'] } as const;
const KAFKA = { ...COMMON, image: 'apache/kafka:4.3.1', user: '0' } as const;

function serviceOf(row: NetworkRow, rows: readonly NetworkRow[], members: readonly Member[]): Service {
  const needs = row.needs
    .map((need) => rows.find(({ name }) => name === need))
    .filter((need) => need !== undefined);
  const node = (...command: string[]): Service => ours(command, needs);
  const filled = (args: readonly string[]): string[] => args.map((argument) => fill(argument, members));
  switch (row.kind) {
    case 'step':
      return node(`dist/${row.module}`, ...filled(row.args));
    case 'service':
      return {
        ...node(`dist/${row.module}`, ...filled(row.args)),
        ...(row.member === undefined
          ? {}
          : { environment: { HSU_CONFIG: `${STATE}/members/${row.member}/gateway.json` } }),
        healthcheck: health(
          `node -e "fetch('http://127.0.0.1:${row.port}${row.health}').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"`,
        ),
      };
    case 'built-in':
      return builtIn(row.name, needs, members);
  }
}

/** The image's own set-up speaks to the server over its socket. */
const postgresWords = postgresSettings(POSTGRES_PORT)
  .filter((word) => word !== '-c' && !word.startsWith('unix_socket_directories'))
  .map((word) => `-c ${word}`)
  .join(' ');

function builtIn(name: string, needs: readonly NetworkRow[], members: readonly Member[]): Service {
  const broker = `${STATE}/broker`;
  switch (name) {
    case 'postgres':
      return {
        ...COMMON,
        image: 'postgres:18',
        depends_on: { 'server-files': DONE },
        environment: { POSTGRES_PASSWORD_FILE: '/run/administrator-password' },
        volumes: [...COMMON.volumes, 'postgres:/var/lib/postgresql'],
        entrypoint: ['bash', '-c'],
        // The server is another user, who may not enter this folder.
        command: [
          `install -o postgres -m 0400 ${STATE}/postgres/administrator-password /run/administrator-password && exec docker-entrypoint.sh postgres ${postgresWords}`,
        ],
        healthcheck: health(`pg_isready -h 127.0.0.1 -p ${POSTGRES_PORT}`),
      };
    case 'broker':
      return {
        ...KAFKA,
        depends_on: { 'server-files': DONE },
        entrypoint: ['bash', '-c'],
        command: [
          `/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id=$$(cat ${broker}/cluster-id) --config ${broker}/server.properties && exec /opt/kafka/bin/kafka-server-start.sh ${broker}/server.properties`,
        ],
        healthcheck: health(`bash -c '</dev/tcp/127.0.0.1/${BROKER_PORT}'`),
      };
    case 'quota':
      return {
        ...KAFKA,
        depends_on: dependsOn(needs),
        entrypoint: ['/opt/kafka/bin/kafka-configs.sh'],
        command: [
          ...[
            '--bootstrap-server',
            `127.0.0.1:${BROKER_PORT}`,
            '--command-config',
            `${broker}/operator.properties`,
          ],
          ...['--alter', '--entity-type', 'users', '--entity-default'],
          ...['--add-config', quotaText(QUOTA)],
        ],
      };
    default:
      return ours([...containers(name), '--members', members.join(',')], needs);
  }
}

function containers(task: string): string[] {
  return ['dist/apps/network/containers.js', task, '--state', STATE];
}

function ours(command: readonly string[], needs: readonly NetworkRow[]): Service {
  return {
    ...COMMON,
    image: 'node:26',
    ...(needs.length === 0 ? {} : { depends_on: dependsOn(needs) }),
    command: ['node', ...command],
  };
}

const DONE = { condition: 'service_completed_successfully' };
const HEALTHY = { condition: 'service_healthy' };

function dependsOn(needs: readonly NetworkRow[]): Service {
  return Object.fromEntries(needs.map((need) => [need.name, stays(need) ? HEALTHY : DONE]));
}

function stays(row: NetworkRow): boolean {
  return row.kind === 'service' || (row.kind === 'built-in' && row.port !== undefined);
}

function health(test: string): Service {
  return { test: ['CMD-SHELL', test], interval: '2s', timeout: '5s', retries: '60' };
}

function fill(argument: string, members: readonly Member[]): string {
  return argument
    .replaceAll('{state}', STATE)
    .replaceAll('{members}', members.join(','))
    .replaceAll('{broker}', `127.0.0.1:${BROKER_PORT}`);
}

/** Block style, every text quoted as JSON, which is YAML. */
function yaml(value: Yaml, indent = ''): string {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}\n`;
  if (Array.isArray(value))
    return `\n${value.map((one: Yaml) => `${indent}-${yaml(one, `${indent}  `)}`).join('')}`;
  const lines = Object.entries(value).map(([key, one]) => `${indent}${key}:${yaml(one, `${indent}  `)}`);
  return `${indent === '' ? '' : '\n'}${lines.join('')}`;
}
