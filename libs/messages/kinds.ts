import { digest } from '#kernel';
import { withFiles } from './attached/files-part.js';
import type { Kind, KindSource } from './form/kind.js';
import { pointersTo } from './form/pointers.js';
import { writeSchema } from './form/schema-file.js';
import { kindSources } from './kind-files.js';

function kind(written: KindSource): Kind {
  const source = withFiles(written);
  return { ...source, schema: digest(writeSchema(source)), openText: pointersTo(source.form, 'isText') };
}

/** Every kind of message this build knows, in alphabetical order; a new kind is a file in the folder of its story. */
export const kinds: readonly Kind[] = kindSources.map(kind);

const known = new Map(kinds.map((each) => [`${each.type}/${each.version}`, each]));

/** Undefined: unknown kind or version, which is deferred and never refused (INV-17). */
export function findKind(type: string, version: number): Kind | undefined {
  return known.get(`${type}/${version}`);
}

/** The highest version of a kind: what this build writes where a draft names none. */
export function latestKind(type: string): Kind | undefined {
  return kinds.filter((each) => each.type === type).sort((a, b) => b.version - a.version)[0];
}
