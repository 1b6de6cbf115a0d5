import type { JsonObject, JsonValue } from '#envelope';
import type { CheckAnswer } from '#exchange';
import { HsuError } from '#kernel';

/** The member of hsu.gateway.v1.Query that is set, and what the check calls it. */
const KINDS = {
  document: 'DOCUMENT',
  mrz: 'MRZ',
  plate: 'PLATE',
  person: 'PERSON',
  vin: 'VIN',
  vessel: 'VESSEL',
  comms: 'COMMS',
  organisation: 'ORGANISATION',
} as const;
type Name = keyof typeof KINDS;

type GrpcQuery = { readonly [N in Name]?: JsonObject };

/** hsu.gateway.v1.CheckRequest as it is loaded: what is not set is absent. */
export interface GrpcCheck {
  readonly purpose?: string;
  readonly queries?: readonly GrpcQuery[];
  readonly originUserRef?: string;
}

/** The check as it is posted to /v1/checks. */
export function checkRequest({ purpose, queries = [], originUserRef }: GrpcCheck): JsonObject {
  return {
    ...(purpose === undefined ? {} : { purpose }),
    queries: queries.map((query): JsonValue => {
      const name = nameOf(query);
      return name === undefined ? {} : { ...query[name], kind: KINDS[name] };
    }),
    ...(originUserRef === undefined ? {} : { originUserRef }),
  };
}

/** A refusal whose pointers go into the request as gRPC has it, with the query in a member of its own. */
export function asGrpcFaults(error: HsuError, { queries = [] }: GrpcCheck): HsuError {
  const faults = error.faults.map((fault) => {
    const [, index, rest = ''] = /^\/queries\/(\d+)(\/.*)?$/.exec(fault.path) ?? [];
    if (index === undefined) return fault;
    const name = nameOf(queries[Number(index)] ?? {});
    return { ...fault, path: name === undefined ? `/queries/${index}` : `/queries/${index}/${name}${rest}` };
  });
  return new HsuError(error.code, 'the check is not usable', { faults, cause: error });
}

/** What is null in JSON is absent. */
export function checkResponse({ checkedAt, stale, answers }: CheckAnswer) {
  return {
    checkedAt,
    stale,
    results: answers.map(({ hint, lines, findings, ...result }) => ({
      ...result,
      ...(hint === null ? {} : { hint }),
      lines: lines ?? [],
      findings: findings.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([, told]) => told !== null)),
      ),
    })),
  };
}

function nameOf(query: GrpcQuery): Name | undefined {
  return (Object.keys(KINDS) as Name[]).find((name) => query[name] !== undefined);
}
