import { writeStatement, type ListedMember } from '#directory';
import { publicOf, signStatement, type PrivateKey, type SigningAlg } from '#envelope';
import { DAY, SECOND } from '#kernel';
import { kinds } from '#messages';

/**
 * What a directory statement of a test says, besides what all of them say: every kind of this build, and two weeks to
 * run.
 */
export interface TestStatement {
  readonly network: string;
  readonly version: number;
  readonly officers: readonly PrivateKey<SigningAlg>[];
  readonly members: readonly ListedMember[];
  /** ms. */
  readonly now: number;
}

/** The statement, signed by two officers; the first one names them. */
export function signedStatement({
  network,
  version,
  officers,
  members,
  now,
}: TestStatement): Promise<string> {
  const iat = Math.floor(now / SECOND);
  const payload = writeStatement({
    iss: network,
    sub: network,
    version,
    iat,
    exp: iat + (14 * DAY) / SECOND,
    floor: 1,
    schemas: kinds.map(({ type, version: of, schema }) => ({ type, version: of, digest: schema })),
    members,
    ...(version === 1 ? { officers: officers.map((officer) => publicOf(officer)) } : {}),
  });
  return signStatement(payload, officers.slice(0, 2));
}
