import { digest } from '#kernel';
import { alModusOperandi } from './al-modus-operandi.js';
import { alTravelDocument } from './al-travel-document.js';
import { ctReceipt } from './ct-receipt.js';
import { ctWithdrawal } from './ct-withdrawal.js';
import type { Kind, KindSource } from './kind.js';
import { pointersTo } from './pointers.js';
import { rfVictimIdentification } from './rf-victim-identification.js';
import { writeSchema } from './schema-file.js';

function kind(source: KindSource): Kind {
  return { ...source, schema: digest(writeSchema(source)), openText: pointersTo(source.form, 'isText') };
}

/** Every kind of message this build knows; a new kind is a file and a line here. */
export const kinds: readonly Kind[] = [
  rfVictimIdentification,
  alModusOperandi,
  alTravelDocument,
  ctReceipt,
  ctWithdrawal,
].map(kind);

const known = new Map(kinds.map((each) => [`${each.type}/${each.version}`, each]));

/** Undefined: unknown kind or version, which is deferred and never refused (domain.md INV-17). */
export function findKind(type: string, version: number): Kind | undefined {
  return known.get(`${type}/${version}`);
}

/** The highest version of a kind: what this build writes where a draft names none. */
export function latestKind(type: string): Kind | undefined {
  return kinds.filter((each) => each.type === type).sort((a, b) => b.version - a.version)[0];
}
