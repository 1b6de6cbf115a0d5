import type { FastifyInstance } from 'fastify';
import { parseStrictJson, type JsonValue } from '#envelope';
import { asHsuError } from '#kernel';
import { brokenRule, rules } from '#messages';

/** A draft at most: a message of 512 KiB and what its parts bring. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The value of a body. @throws HsuError E-TOO-LARGE, E-JSON, in the words of their rules */
export function readBody(body: Uint8Array): JsonValue {
  try {
    return parseStrictJson(body, MAX_BODY_BYTES);
  } catch (error) {
    const { code, faults } = asHsuError(error);
    if (code === 'E-TOO-LARGE') throw brokenRule('body.size');
    if (code !== 'E-JSON') throw error;
    throw brokenRule('body.json', '', `${rules['body.json'].right} Here: ${faults[0]?.text ?? 'not JSON'}.`);
  }
}

/** Routes that take bytes: ranges of files, letters. */
const BYTES: readonly (string | undefined)[] = ['/v1/attachments/:id', '/v1/letters/check'];

/**
 * Bodies are application/json, but for ranges of files and letters, and read by the product's one strict reader;
 * Fastify's own take duplicate members and numbers beyond 2^53. Everything else is 415, and more than 1 MiB is refused
 * by its announced length, or as soon as it has come in (T30).
 */
export function readBodiesStrictly(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES },
    (_request, body: Buffer, done) => {
      done(null, readBody(body));
    },
  );
  instance.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES },
    (request, body: Buffer, done) => {
      if (BYTES.includes(request.routeOptions.url)) done(null, body);
      else done(Object.assign(new Error('no bytes here'), { statusCode: 415 }));
    },
  );
}
