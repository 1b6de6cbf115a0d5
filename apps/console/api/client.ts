import type { Problem } from './types.js';

/** A refusal of the gateway in its own words, or `E-OFFLINE` where it could not be reached. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export function isRefusal(error: unknown, status?: number): error is Refusal {
  return error instanceof Refusal && (status === undefined || error.problem.status === status);
}

export function get<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return ask(path, signal === undefined ? {} : { signal });
}

/** Every change says that a page of ours asks for it: no form of another site can set this header (T47). */
export function post<Answer>(
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(path, {
    method: 'POST',
    headers: {
      'x-hsu-request': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await reach(path, init);
  const text = await response.text();
  if (!response.ok) throw new Refusal(problemOf(response.status, text));
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Refusal({ title: 'The gateway does not answer', status: 0, code: 'E-OFFLINE' });
  }
}

function problemOf(status: number, text: string): Problem {
  try {
    const problem = JSON.parse(text) as Partial<Problem>;
    if (typeof problem.code === 'string' && typeof problem.title === 'string')
      return { ...problem, code: problem.code, title: problem.title, status };
  } catch {
    // A proxy in between answers with pages of its own; its status is all that is of use.
  }
  return { title: `The gateway answered ${status}`, status, code: 'E-UNAVAILABLE' };
}
