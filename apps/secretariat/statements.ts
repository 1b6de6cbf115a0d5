import {
  applyStatement,
  startDirectory,
  STATEMENT_LIFE_MS,
  writeStatement,
  type Anchor,
  type DirectoryState,
  type Statement,
} from '#directory';
import { publicOf, readStatement, signStatement } from '#envelope';
import { digest, fromUtf8, HsuError, SECOND, utf8 } from '#kernel';
import { readPrivate, writeNewPrivate } from '#keys';
import type { OfficerKey } from './officers.js';
import { statementFile } from './places.js';

/** The statements that a secretariat has issued, and the directory they make. */
export interface Issued {
  readonly anchor: Anchor;
  /** Exact bytes, statement 1 first. */
  readonly statements: readonly Uint8Array[];
  readonly directory: DirectoryState;
}

/** What of a statement is decided; the rest follows from the one in force. */
export type Draft = Pick<Statement, 'floor' | 'schemas' | 'members'>;

/**
 * Undefined where none was issued yet. @throws HsuError E-CONFIG, E-STATEMENT-INVALID where the files are not a
 * directory's
 */
export async function readIssued(
  state: string,
  officers: readonly OfficerKey[],
): Promise<Issued | undefined> {
  const statements: Uint8Array[] = [];
  for (;;) {
    const text = await readPrivate(statementFile(state, statements.length + 1));
    if (text === undefined) break;
    statements.push(utf8(text));
  }
  const [first] = statements;
  if (first === undefined) return undefined;
  const anchor = anchorOf(first, officers);
  let directory = startDirectory(anchor);
  for (const bytes of statements) directory = await applyStatement(directory, bytes);
  return { anchor, statements, directory };
}

/** Issues the next statement, signed by two officers; it is read as every gateway will before it is kept. `now` ms. */
export async function issue(
  state: string,
  officers: readonly OfficerKey[],
  before: Issued | undefined,
  network: string,
  draft: Draft,
  now: number,
): Promise<Issued> {
  const version = (before?.directory.version ?? 0) + 1;
  const iat = Math.floor(now / SECOND);
  const payload = writeStatement({
    iss: network,
    sub: network,
    version,
    iat,
    exp: iat + STATEMENT_LIFE_MS / SECOND,
    ...draft,
    ...(before === undefined ? { officers: officers.map(publicOf) } : {}),
  });
  const text = await signStatement(payload, officers.slice(0, 2));
  const bytes = utf8(text);
  const anchor = before?.anchor ?? anchorOf(bytes, officers);
  const directory = await applyStatement(before?.directory ?? startDirectory(anchor), bytes);
  // Two statements of one version would split the members between them; whoever is second must look again.
  if (!(await writeNewPrivate(statementFile(state, version), text)))
    throw new HsuError('E-UNAVAILABLE', `statement ${version} was issued by another run meanwhile`);
  return { anchor, statements: [...(before?.statements ?? []), bytes], directory };
}

function anchorOf(first: Uint8Array, officers: readonly OfficerKey[]): Anchor {
  const { iss } = JSON.parse(fromUtf8(readStatement(fromUtf8(first)).payload)) as Statement;
  return { network: iss, officers: officers.map(publicOf), genesis: digest(first) };
}
