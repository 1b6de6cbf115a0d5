import { ERROR_CODES, type ErrorCode, type HsuError } from '#kernel';
import { ref, Says, type Told } from '../openapi/says.js';
import { code, described, list, text, uri, whole } from '../openapi/schema-shapes.js';

/** One thing that is wrong. */
export class Fault {
  @Says(code) readonly code: ErrorCode;
  @Says(described(text, 'JSON pointer, RFC 6901')) readonly path: string;
  @Says(ref('Rule'), { optional: true }) readonly rule?: string;
  @Says(text, { optional: true }) readonly text?: string;
}

/** RFC 9457, with the product's own members. */
export class Problem {
  /** `urn:hsu:error:` and the code. */
  @Says({ type: 'string', pattern: '^urn:hsu:error:E-' }) readonly type: string;
  @Says(text) readonly title: string;
  @Says(whole) readonly status: number;
  @Says(code) readonly code: ErrorCode;
  @Says(text, { optional: true }) readonly detail?: string;
  /** `urn:uuid:` and the request's id, under which the log holds it. */
  @Says(uri) readonly instance: string;
  /** JSON pointers (RFC 6901) into the request's body; `/headers/…`, `/query/…` for what stands outside it. */
  @Says(list(ref(Fault)), { optional: true }) readonly faults?: readonly Told<Fault>[];
}

/** Everything that is not here is a fault of the content: 422. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  'E-JSON': 400,
  'E-FORM': 400,
  'E-HEADER': 400,
  'E-UNAUTHENTICATED': 401,
  'E-NOT-PERMITTED': 403,
  'E-NOT-PARTY': 403,
  'E-NOT-FOUND': 404,
  'E-METHOD': 405,
  'E-CHANGED': 412,
  'E-IDEMPOTENCY': 409,
  'E-NOT-NOW': 409,
  'E-TOO-LARGE': 413,
  'E-TOO-MANY': 429,
  'E-CONFIG': 500,
  'E-INTERNAL': 500,
  // No key to sign with: this gateway's trouble, not the caller's.
  'E-KEY-UNKNOWN': 503,
  'E-DIRECTORY-EXPIRED': 503,
  'E-DIRECTORY-OLD': 503,
  'E-UNAVAILABLE': 503,
  'E-SCANNER': 503,
};

/** A header or query that is wrong is a fault of form, whatever its code. */
export function statusOf({ code, faults }: HsuError): number {
  const status = STATUS[code] ?? 422;
  return status < 500 && faults.some(({ path }) => /^\/(headers|query)\//.test(path)) ? 400 : status;
}

/** What a caller is told. Of an error inside it learns nothing but the number under which the log holds it. */
export function problemOf(error: HsuError, requestId: string, status = statusOf(error)): Told<Problem> {
  const { code } = error;
  const problem = {
    type: `urn:hsu:error:${code}`,
    title: ERROR_CODES[code].title,
    status,
    code,
    instance: `urn:uuid:${requestId}`,
  };
  if (status === 401 || status === 404 || status >= 500) return { ...problem, ...foundAt(error) };
  const text = error.message.slice(code.length + 2);
  return { ...problem, ...(text === '' ? {} : { detail: text }), faults: error.faults };
}

/**
 * A 404 points only at what the caller wrote itself, and says the same whether the thing exists or not. What else is
 * wrong in a batch, which is refused as a whole, is told as it is.
 */
function foundAt({ code, faults }: HsuError): Pick<Told<Problem>, 'faults'> {
  const named = faults.filter(({ path }) => path !== '');
  return code === 'E-NOT-FOUND' && named.length > 0
    ? { faults: named.map((fault) => (fault.code === code ? { code, path: fault.path } : fault)) }
    : {};
}
