import { HOUR, SECOND } from '#kernel';
import type { RunningGateway } from './gateway-app.js';
import type { Known } from './strangers-tries.js';

/** Somebody whom the thing is not for; `signed`: of the gateway's own member, in a unit and role of the directory. */
export interface Stranger {
  readonly who: string;
  readonly signed?: Known;
  readonly authorization: string | undefined;
}

/** Everybody who could ask the gateway `at` for what belongs to its DESK; `other`: the gateway of another country. */
export async function strangersAt(at: RunningGateway, other: RunningGateway): Promise<readonly Stranger[]> {
  const { issuer } = at.issuer;
  const bearer = (token: string): string => `Bearer ${token}`;
  const own = async (claims: Readonly<Record<string, unknown>>): Promise<string> =>
    bearer(await issuer.token(at.url, { sub: 'stranger', ...claims }));
  const past = Math.floor((Date.now() - HOUR) / SECOND);
  const good = await issuer.token(at.url, { sub: 'stranger', hsu_unit: 'DESK', hsu_role: 'LIAISON' });
  const [head = '', claims = '', signature = ''] = good.split('.');
  const forged = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  return [
    { who: 'an officer of another unit', signed: 'analyst', authorization: at.authorization('analyst') },
    {
      who: 'a supervisor of another unit',
      signed: 'chief',
      authorization: await own({ sub: 'chief', hsu_unit: 'ATU', hsu_role: 'SUPERVISOR' }),
    },
    { who: 'the police system', signed: 'police', authorization: at.authorization('police') },
    {
      who: 'an auditor of the desk itself, who reads no messages',
      signed: 'auditor',
      authorization: await own({ sub: 'auditor', hsu_unit: 'DESK', hsu_role: 'AUDITOR' }),
    },
    { who: 'an officer of another country', authorization: other.authorization('liaison') },
    { who: 'the police system of another country', authorization: other.authorization('police') },
    {
      who: 'a police system with a foreign token made out to this gateway',
      authorization: bearer(
        await other.issuer.issuer.token(at.url, { hsu_unit: 'PS', hsu_role: 'POLICE_SYSTEM' }),
      ),
    },
    {
      who: 'an officer with a token for another service',
      authorization: bearer(await issuer.token(other.url, { hsu_unit: 'DESK', hsu_role: 'LIAISON' })),
    },
    { who: 'an officer of a unit that is unknown', authorization: await own({ hsu_unit: 'NONE' }) },
    {
      who: 'an officer in a role that his unit does not have',
      authorization: await own({ hsu_unit: 'PS', hsu_role: 'ANALYST' }),
    },
    {
      who: 'the secretariat',
      authorization: await own({ hsu_unit: 'SECRETARIAT', hsu_role: 'SECRETARIAT' }),
    },
    { who: 'somebody without role', authorization: await own({ hsu_role: undefined }) },
    { who: 'the gateway’s own role', authorization: await own({ hsu_unit: 'GATEWAY', hsu_role: 'SYSTEM' }) },
    {
      who: 'an officer whose token has expired',
      authorization: await own({ hsu_unit: 'DESK', hsu_role: 'LIAISON', iat: past - 600, exp: past }),
    },
    { who: 'a forger', authorization: bearer(`${head}.${claims}.${forged}`) },
    { who: 'nobody', authorization: undefined },
  ];
}

/** Whether somebody has work of their own at this gateway: lists and streams in which the thing must not be. */
export function worksHere({ signed }: Stranger): boolean {
  return signed !== undefined && signed !== 'auditor';
}
