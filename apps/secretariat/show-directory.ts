import { keyStatus, type Directory } from '#directory';
import { HsuError, rfc3339 } from '#kernel';
import { readOfficers } from './officers.js';
import { readIssued } from './statements.js';

/** The directory in force as text for people. `now` ms. @throws HsuError E-CONFIG */
export async function showDirectory(state: string, now: number): Promise<string> {
  const issued = await readIssued(state, await readOfficers(state));
  if (issued === undefined) throw new HsuError('E-CONFIG', `no statement in ${state}; run init first`);
  const { directory } = issued;
  return [
    `network ${directory.network}, version ${directory.version}, floor ${directory.floor}`,
    `issued ${rfc3339(directory.issuedAt)}, ${directory.expired(now) ? 'EXPIRED' : 'expires'} ${rfc3339(directory.expiresAt)}`,
    ...directory.officers.map(({ kid }, index) => `officer ${index + 1}  ${kid}`),
    ...directory.members.flatMap((member) => memberLines(directory, member, now)),
    '',
    ...directory.schemas.map(({ type, version, digest }) => `schema ${type} ${version}  ${digest}`),
    '',
  ].join('\n');
}

function memberLines(directory: Directory, member: string, now: number): readonly string[] {
  return [
    '',
    `${member} ${directory.name(member) ?? ''}`,
    ...directory
      .units(member)
      .map(({ unit, name, kind, roles }) => `  unit ${unit}  ${name}  ${kind}  ${roles.join(',')}`),
    ...directory.keys(member).map((key) => {
      const until = key.revoked === null ? `until ${rfc3339(key.notAfter)}` : key.revoked.reason;
      return `  key ${key.unit} ${key.use} ${key.alg}  ${key.kid}  ${keyStatus(key, now)} ${until}`;
    }),
  ];
}
