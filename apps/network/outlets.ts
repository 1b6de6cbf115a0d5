import { HsuError, type Member } from '#kernel';
import { clientTokens } from './client-tokens.js';
import type { DemoClientId } from './demo/demo-clients.js';
import type { Outlet } from './job/index.js';
import type { NetworkFile } from './network-file.js';

/** Where the systems of this network's members post; each gets tokens of its own, which last some minutes. */
export class Outlets {
  readonly #made = new Map<string, Promise<Outlet>>();

  constructor(private readonly network: NetworkFile) {}

  /** @throws HsuError E-CONFIG where the member or its client is not there */
  of(member: Member, client: DemoClientId): Promise<Outlet> {
    const key = `${member}/${client}`;
    const made = this.#made.get(key) ?? this.#make(member, client);
    this.#made.set(key, made);
    return made;
  }

  async #make(member: Member, client: DemoClientId): Promise<Outlet> {
    const place = this.network.members.find((one) => one.member === member);
    if (place === undefined) throw new HsuError('E-CONFIG', `${member} does not run here`);
    const tokens = await clientTokens(place, client);
    return { baseUrl: place.url, token: () => tokens.token() };
  }
}
