import type { IconName } from '../elements/icon.tsx';

/** `key`: after `g`. */
export interface Entry {
  readonly to: string;
  readonly name: string;
  readonly icon: IconName;
  readonly key: string;
}

const OFFICERS = [
  { to: '/work', name: 'work', icon: 'work', key: 'w' },
  { to: '/compose', name: 'compose', icon: 'compose', key: 'n' },
  { to: '/alerts', name: 'alerts', icon: 'alerts', key: 'a' },
  { to: '/check', name: 'check', icon: 'check', key: 'c' },
  { to: '/letters', name: 'letters', icon: 'document', key: 'v' },
  { to: '/approvals', name: 'approvals', icon: 'approvals', key: 'p' },
  { to: '/capacity', name: 'capacity', icon: 'capacity', key: 'b' },
  { to: '/deliveries', name: 'deliveries', icon: 'deliveries', key: 'l' },
  { to: '/directory', name: 'directory', icon: 'directory', key: 'd' },
] as const satisfies readonly Entry[];

const AUDITORS = [
  { to: '/audit', name: 'audit', icon: 'shield', key: 'u' },
  { to: '/directory', name: 'directory', icon: 'directory', key: 'd' },
] as const satisfies readonly Entry[];

/** The screens of a role, the first one first: what would only refuse is not offered. */
export function menuOf(role: string | undefined) {
  return role === 'AUDITOR' ? AUDITORS : OFFICERS;
}
