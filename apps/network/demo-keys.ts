import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { digest, type Member, type Unit } from '#kernel';
import { writePrivate } from './private-file.js';

/** A demo client of a gateway with its clear key, for people and scripts. */
export interface DemoKey {
  readonly member: Member;
  readonly name: string;
  readonly unit: Unit;
  readonly role: string;
  readonly key: string;
}

/** What a gateway holds of it. */
export interface ApiKeyEntry {
  readonly name: string;
  readonly unit: Unit;
  readonly role: string;
  /** base64url SHA-256 of the key */
  readonly keyDigest: string;
}

const CLIENTS = [
  { name: 'police-system', unit: 'PS', role: 'POLICE_SYSTEM' },
  { name: 'analyst', unit: 'ATU', role: 'ANALYST' },
  { name: 'liaison', unit: 'DESK', role: 'LIAISON' },
] as const;

/** The demo keys of these members; drawn once and kept in `file`, where those of other members stay. */
export function demoKeys(file: string, members: readonly Member[]): DemoKey[] {
  const kept = existsSync(file) ? readDemoKeys(file) : [];
  const wanted = members.flatMap((member) => CLIENTS.map((client) => ({ member, ...client })));
  const held = (member: Member, name: string): boolean =>
    kept.some((one) => one.member === member && one.name === name);
  const drawn = wanted
    .filter(({ member, name }) => !held(member, name))
    .map((one) => ({ ...one, key: drawKey(one.member) }));
  const keys = [...kept, ...drawn];
  if (drawn.length > 0) writePrivate(file, `${JSON.stringify(keys, null, 2)}\n`);
  return keys.filter(({ member }) => members.includes(member));
}

export function readDemoKeys(file: string): DemoKey[] {
  return JSON.parse(readFileSync(file, 'utf8')) as DemoKey[];
}

/** `hsu_th_…` with 256 random bits: the beginning tells what was found when one turns up where it should not. */
function drawKey(member: Member): string {
  return `hsu_${member.toLowerCase()}_${randomBytes(32).toString('base64url')}`;
}

export function apiKeysOf(keys: readonly DemoKey[], member: Member): ApiKeyEntry[] {
  return keys
    .filter((one) => one.member === member)
    .map(({ name, unit, role, key }) => ({ name, unit, role, keyDigest: digest(key) }));
}
