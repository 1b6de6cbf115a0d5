import type { Member } from '#kernel';
import { demoPeople } from './demo/demo-people.js';
import { isUp, type NetworkFile } from './network-file.js';

/** Every address and key file once, for people; `work`: what waits for whom, where the stories are played. */
export function closingBlock(network: NetworkFile, work: readonly string[] = []): string {
  const rows: [string, string][] = [
    ...network.members.map((place): [string, string] => [
      `${place.member} gateway`,
      isUp(place) ? place.url : `AWAY (npm run hsu -- network start ${place.member})`,
    ]),
    ['API documentation', 'each gateway, at /docs'],
    ['sign-in', `${network.signIn.url} (demo: choose a person, no password)`],
    ...network.members.map(({ member }): [string, string] => [`${member} people`, peopleOf(member)]),
    ...network.members.map(({ member, clientsDir }): [string, string] => [
      `${member} systems`,
      `keys in ${clientsDir}`,
    ]),
    ['tokens of systems', 'npm run hsu -- token --member CODE --client police-system'],
    ['broker', `${network.broker.address} (mutual TLS, authority ${network.broker.caFile})`],
    ['PostgreSQL', `${network.postgres.host}:${network.postgres.port}`],
    ...network.members.map(({ member, database, databasePasswordFile }): [string, string] => [
      `${member} database`,
      `${database}, password in ${databasePasswordFile}`,
    ]),
    ...work.map((line): [string, string] => ['work waiting', line]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

/** The same for scripts: lines `HSU_TH_URL=http://…`, to be read by `eval`. */
export function closingEnv(network: NetworkFile): string {
  const entries: [string, string | number][] = [
    ...network.members.flatMap(
      ({
        member,
        url,
        issuer,
        clientsDir,
        configFile,
        database,
        databasePasswordFile,
      }): [string, string][] => [
        [`HSU_${member}_URL`, url],
        [`HSU_${member}_ISSUER`, issuer],
        [`HSU_${member}_CLIENTS`, clientsDir],
        [`HSU_${member}_CONFIG`, configFile],
        [`HSU_${member}_DATABASE`, database],
        [`HSU_${member}_DATABASE_PASSWORD_FILE`, databasePasswordFile],
      ],
    ),
    ['HSU_MEMBERS', network.members.map(({ member }) => member).join(',')],
    ['HSU_SIGN_IN_URL', network.signIn.url],
    ['HSU_PEOPLE', network.signIn.file],
    ['HSU_BROKER', network.broker.address],
    ['HSU_BROKER_CA', network.broker.caFile],
    ['HSU_POSTGRES_HOST', network.postgres.host],
    ['HSU_POSTGRES_PORT', network.postgres.port],
    ['HSU_PID', network.pid],
  ];
  // In single quotes: a clone may lie under a path with blanks.
  return entries.map(([name, value]) => `${name}='${String(value).replaceAll("'", `'\\''`)}'`).join('\n');
}

function peopleOf(member: Member): string {
  return demoPeople(member)
    .map(({ name, unit, role }) => `${name} (${unit} ${role.toLowerCase()})`)
    .join(', ');
}
