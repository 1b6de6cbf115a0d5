import type { NetworkFile } from './network-file.js';

/** Every address and key file once, for people. */
export function closingBlock(network: NetworkFile): string {
  const rows: [string, string][] = [
    ...network.members.map(({ member, url }): [string, string] => [`${member} gateway`, url]),
    ['API documentation', 'each gateway, at /docs'],
    ['demo keys', network.demoKeysFile],
    ['broker', `${network.broker.address} (mutual TLS, authority ${network.broker.caFile})`],
    ['PostgreSQL', `${network.postgres.host}:${network.postgres.port}`],
    ...network.members.map(({ member, database, databasePasswordFile }): [string, string] => [
      `${member} database`,
      `${database}, password in ${databasePasswordFile}`,
    ]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

/** The same for scripts: lines `HSU_TH_URL=http://…`, to be read by `eval`. */
export function closingEnv(network: NetworkFile): string {
  const entries: [string, string | number][] = [
    ...network.members.flatMap(
      ({ member, url, configFile, database, databasePasswordFile }): [string, string][] => [
        [`HSU_${member}_URL`, url],
        [`HSU_${member}_CONFIG`, configFile],
        [`HSU_${member}_DATABASE`, database],
        [`HSU_${member}_DATABASE_PASSWORD_FILE`, databasePasswordFile],
      ],
    ),
    ['HSU_MEMBERS', network.members.map(({ member }) => member).join(',')],
    ['HSU_DEMO_KEYS', network.demoKeysFile],
    ['HSU_BROKER', network.broker.address],
    ['HSU_BROKER_CA', network.broker.caFile],
    ['HSU_POSTGRES_HOST', network.postgres.host],
    ['HSU_POSTGRES_PORT', network.postgres.port],
    ['HSU_PID', network.pid],
  ];
  // In single quotes: a clone may lie under a path with blanks.
  return entries.map(([name, value]) => `${name}='${String(value).replaceAll("'", `'\\''`)}'`).join('\n');
}
