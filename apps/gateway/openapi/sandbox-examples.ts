import { readFile, stat } from 'node:fs/promises';
import type { JsonObject } from '#envelope';
import { hoursSince, later } from '#messages';
import type { Schema } from './draft-schema.js';

/** Drafts that name conversations of this gateway, in the order in which they can be posted. */
interface SandboxFile {
  readonly examples: readonly {
    /** RFC 3339 UTC: at that hour its dates were right. */
    readonly madeAt: string;
    readonly type: string;
    readonly summary: string;
    readonly draft: JsonObject;
  }[];
}

/** Examples of OpenAPI by kind, dated from now (ms). */
export async function sandboxExamples(
  file: string | undefined,
  now: number,
): Promise<ReadonlyMap<string, Schema>> {
  const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const { examples } = JSON.parse(text) as SandboxFile;
  return new Map(
    examples.map(({ type, madeAt, summary, draft }) => [
      type,
      { summary, value: later(draft, hoursSince(madeAt, now)) },
    ]),
  );
}

/** Changes when the file does; the network writes it some seconds after its gateways stand. */
export async function sandboxEdition(file: string | undefined): Promise<number> {
  if (file === undefined) return 0;
  return await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
