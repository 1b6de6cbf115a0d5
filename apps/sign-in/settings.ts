import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { JWK } from 'jose';
import type { Member, Unit } from '#kernel';

/** An invented person of the local network. */
export interface DemoPerson {
  /** The pseudonym that stands in tokens: `th-atu-analyst-1`. */
  readonly sub: string;
  readonly name: string;
  readonly unit: Unit;
  readonly role: string;
}

/** A system that signs in with its own key. */
export interface DemoClient {
  readonly clientId: string;
  readonly unit: Unit;
  readonly role: string;
  readonly publicKey: JWK;
}

/** What one member's issuer knows. */
export interface DemoMember {
  readonly member: Member;
  readonly name: string;
  /** Public address of its gateway. */
  readonly gateway: string;
  readonly gatewayKey: JWK;
  readonly people: readonly DemoPerson[];
  readonly clients: readonly DemoClient[];
}

/** `sign-in.json`, written by the launcher. */
export interface SignInSettings {
  readonly listen: { readonly host: string; readonly port: number };
  /** Folder of the issuers' private keys, drawn at the first start; relative to the file. */
  readonly keysDir: string;
  readonly members: readonly DemoMember[];
}

/** The file as it stands now: the launcher writes it again when a gateway gets another port. */
export class SettingsFile {
  private stamp = '';
  private read: SignInSettings | undefined;

  constructor(private readonly file: string) {}

  current(): SignInSettings {
    const { mtimeMs, ino } = statSync(this.file);
    const stamp = `${mtimeMs} ${ino}`;
    if (this.read === undefined || stamp !== this.stamp) {
      const read = JSON.parse(readFileSync(this.file, 'utf8')) as SignInSettings;
      this.read = { ...read, keysDir: resolve(dirname(this.file), read.keysDir) };
      this.stamp = stamp;
    }
    return this.read;
  }

  member(code: Member): DemoMember | undefined {
    return this.current().members.find(({ member }) => member === code);
  }
}
