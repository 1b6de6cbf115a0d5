import openapiTs, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describedGateway } from './described.js';

const HEAD =
  '// Written by apps/gateway/openapi/client-types.main.ts from the OpenAPI document; never edited.\n\n';

/** The TypeScript types of everything that a gateway takes and answers, `clients/typescript/openapi.ts`. */
export async function clientTypes(): Promise<string> {
  const document = asText(await describedGateway(0)) as OpenAPI3;
  const options = { emptyObjectsUnknown: true, silent: true };
  return HEAD + astToString(await openapiTs(document, options));
}

/**
 * A date of several precisions is a text with alternatives that name no type; the generator would take each for
 * anything at all.
 */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value) as [string, unknown][];
  const isText = members.some(([name, member]) => name === 'type' && member === 'string');
  return Object.fromEntries(
    members.filter(([name]) => !isText || name !== 'anyOf').map(([name, member]) => [name, asText(member)]),
  );
}
