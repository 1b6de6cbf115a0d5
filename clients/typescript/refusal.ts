import type { components } from './openapi.ts';

/** A problem of RFC 9457 as the gateway tells it; E-OFFLINE: it could not be reached. */
export type Problem = Omit<components['schemas']['Problem'], 'type' | 'instance' | 'code'> & {
  readonly type?: string;
  readonly instance?: string;
  readonly code: components['schemas']['Problem']['code'] | 'E-OFFLINE';
};

/** Thrown for every answer that is no success, and where none comes. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

export function isRefusal(error: unknown, status?: number): error is Refusal {
  return error instanceof Refusal && (status === undefined || error.problem.status === status);
}

/**
 * What an answer that is no success says. A proxy in between answers with pages of its own; of those only the status is
 * of use.
 */
export async function refusalOf(response: Response): Promise<Refusal> {
  const { status } = response;
  try {
    const said = (await response.json()) as Partial<Problem>;
    if (typeof said.code === 'string' && typeof said.title === 'string')
      return new Refusal({ ...said, code: said.code, title: said.title, status });
  } catch {
    // No JSON.
  }
  return new Refusal({ title: `The gateway answered ${status}`, status, code: 'E-UNAVAILABLE' });
}

/** A page for people, as a proxy in between answers, be it as a success; nothing that a gateway is asked for is one. */
export function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** Of a request that got no whole answer; one that its caller gave up ends as the caller asked. */
export function unanswered(cause: unknown): Error {
  if (cause instanceof Refusal || (cause instanceof Error && cause.name === 'AbortError')) return cause;
  return new Refusal({ title: 'The gateway does not answer', status: 0, code: 'E-OFFLINE' }, { cause });
}
