import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { SubscriptionFilter } from '#exchange';
import { HsuError, isMember, type Fault } from '#kernel';
import { kinds } from '#messages';

const MEMBERS = ['url', 'filter'];
const FILTERS = ['types', 'countries', 'urgency'];
const URGENCIES = ['E', 'U', 'R', 'P'] as const;
const MOST = 50;

/** Reads {url, filter?} as posted; the address itself is judged elsewhere. @throws HsuError E-JSON, or E-FORM with every fault */
export function subscriptionRequest(body: JsonValue | undefined): {
  readonly url: JsonValue | undefined;
  readonly filter: SubscriptionFilter;
} {
  if (!isJsonObject(body)) throw new HsuError('E-JSON', 'the body must be a JSON object');
  const { url, filter = {} } = body;
  const faults = unknownMembers(body, MEMBERS, '');
  if (!isJsonObject(filter)) faults.push(fault('/filter', 'must be an object'));
  const read = isJsonObject(filter) ? readFilter(filter, faults) : {};
  if (faults.length > 0) throw new HsuError('E-FORM', 'the subscription has faults', { faults });
  return { url, filter: read };
}

function readFilter(filter: JsonObject, faults: Fault[]): SubscriptionFilter {
  faults.push(...unknownMembers(filter, FILTERS, '/filter'));
  const { types, countries, urgency } = filter;
  const alerts = kinds.filter(({ family }) => family === 'alert').map(({ type }) => type);
  const level = URGENCIES.find((one) => one === urgency);
  if (urgency !== undefined && level === undefined)
    faults.push(fault('/filter/urgency', `one of ${URGENCIES.join(', ')}`));
  return {
    ...listed('types', types, (one) => alerts.includes(one), `kinds of alert: ${alerts.join(', ')}`, faults),
    ...listed('countries', countries, isMember, 'members, as TH', faults),
    ...(level === undefined ? {} : { urgency: level }),
  };
}

function listed<Name extends string>(
  name: Name,
  value: JsonValue | undefined,
  isOne: (one: string) => boolean,
  wanted: string,
  faults: Fault[],
): { readonly [K in Name]?: readonly string[] } {
  if (value === undefined) return {};
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string' && isOne(one)) : [];
  if (!Array.isArray(value) || texts.length < value.length || texts.length > MOST) {
    faults.push(fault(`/filter/${name}`, `a list of at most ${MOST} ${wanted}`));
    return {};
  }
  return { [name]: texts } as { [K in Name]: string[] };
}

function unknownMembers(object: JsonObject, known: readonly string[], path: string): Fault[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name))
    .map(() => fault(path, `has a member that is none of ${known.join(', ')}`));
}

function fault(path: string, text: string): Fault {
  return { code: 'E-FORM', path, text };
}
