import type { Schema } from './draft-schema.js';

/** A route as Nest's swagger package describes it. */
export interface Route {
  readonly operationId: string;
  readonly parameters: readonly Schema[];
}

export type Paths = Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** By tags, which are names of controllers. */
const READING_ORDER: readonly string[] = [
  'Drafts',
  'Batches',
  'Rescues',
  'Rescued',
  'Messages',
  'Inbox',
  'Events',
  'Subscriptions',
  'Work',
  'Approvals',
  'Lists',
  'Preview',
  'Tasks',
  'Alarms',
  'WaitingForKeys',
  'MissingCertificates',
  'Audit',
  'Cases',
  'Checks',
  'Quarantine',
  'Directory',
  'Schemas',
  'Health',
  'Docs',
  'Auth',
];

/** Routes as a reader wants to meet them, whatever module each stands in. `described`: what is said of one. */
export function inReadingOrder(paths: Paths, described: (route: Route) => Schema): Schema {
  const rank = ({ operationId }: Route): number => {
    const place = READING_ORDER.indexOf(tagOf(operationId));
    return place < 0 ? READING_ORDER.length : place;
  };
  const routes = Object.entries(paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, route]) => ({ path, method, route })))
    .sort((a, b) => rank(a.route) - rank(b.route));
  const ordered: Record<string, Record<string, Schema>> = {};
  for (const { path, method, route } of routes) (ordered[path] ??= {})[method] = described(route);
  return ordered;
}

export function tagOf(operationId: string): string {
  return operationId.replace(/Controller_.*/, '');
}
