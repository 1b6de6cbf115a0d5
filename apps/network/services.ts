import type { Member } from '#kernel';
import { MEMBERS } from './members.js';

interface Row {
  readonly name: string;
  /** Rows that must stand (steps: be done) before this one starts. */
  readonly needs: readonly string[];
  /** See `Startable`. */
  readonly mayEnd?: boolean;
}

/** Started by a function of the launcher (`starters.ts`). */
export interface BuiltInRow extends Row {
  readonly kind: 'built-in';
  /** The port wanted on loopback, where it has one. */
  readonly port?: number;
}

/** A program of ours, `dist/<module>`, by `node`. `{…}` in arguments is filled in: `state`, `members`, `broker`. */
export interface StepRow extends Row {
  readonly kind: 'step';
  readonly module: string;
  readonly args: readonly string[];
}

/** Likewise, but it stays; ready once `health` answers 200 on its port. */
export interface ServiceRow extends Row {
  readonly kind: 'service';
  readonly module: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly health: string;
  /** The member whose `gateway.json` HSU_CONFIG names; none where the arguments say all. */
  readonly member?: Member;
}

export type NetworkRow = BuiltInRow | StepRow | ServiceRow;

export const POSTGRES_PORT = 5432;
export const BROKER_PORT = 9092;
/** Wanted in containers only; the launcher takes any free one. */
export const CONTROLLER_PORT = 9093;
export const SIGN_IN_PORT = 4100;
const FIRST_GATEWAY_PORT = 4101;

/** A member's usual port, the same whoever else takes part. */
export function gatewayPort(member: Member): number {
  return FIRST_GATEWAY_PORT + MEMBERS.indexOf(member);
}

export function gatewayName(member: Member): string {
  return `gateway-${member.toLowerCase()}`;
}

/** The whole local network as a table; the launcher knows no order but what `needs` says. */
export function networkTable(members: readonly Member[]): NetworkRow[] {
  return [
    { name: 'postgres', kind: 'built-in', needs: [], port: POSTGRES_PORT },
    { name: 'broker', kind: 'built-in', needs: [], port: BROKER_PORT },
    { name: 'quota', kind: 'built-in', needs: ['broker'] },
    { name: 'databases', kind: 'built-in', needs: ['postgres'] },
    // The officers' and members' keys, the anchors and the first statement.
    {
      name: 'keys',
      kind: 'step',
      needs: [],
      module: 'apps/secretariat/main.js',
      args: ['init', '--members', '{members}', '--state', '{state}'],
    },
    {
      name: 'topics',
      kind: 'step',
      needs: ['broker', 'keys'],
      module: 'apps/operator/main.js',
      args: [
        ...['--broker', '{broker}', '--certificates', '{state}/broker'],
        ...['--anchor', '{state}/operator/anchor.json', '--statements', '{state}/secretariat/statements'],
      ],
    },
    { name: 'member-files', kind: 'built-in', needs: ['databases', 'broker', 'keys'] },
    {
      name: 'directory',
      kind: 'step',
      needs: ['topics', 'member-files'],
      module: 'apps/secretariat/main.js',
      args: ['publish', '--state', '{state}'],
    },
    {
      name: 'sign-in',
      kind: 'service',
      needs: ['member-files'],
      module: 'apps/sign-in/main.js',
      args: ['--config', '{state}/sign-in/sign-in.json'],
      port: SIGN_IN_PORT,
      health: '/health/live',
    },
    ...members.map((member): ServiceRow => ({
      name: gatewayName(member),
      kind: 'service',
      // Not for its own sake: a gateway's file names the sign-in service's port, which is settled when that stands.
      needs: ['postgres', 'directory', 'sign-in'],
      mayEnd: true,
      module: 'apps/gateway/main.js',
      args: [],
      port: gatewayPort(member),
      health: '/health/ready',
      member,
    })),
  ];
}
