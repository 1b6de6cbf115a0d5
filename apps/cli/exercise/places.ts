import { HsuError, type UnitAddress } from '#kernel';
import { clientTokens, readNetwork } from '../../network/index.js';

/** Where a unit's messages are posted, and its token for that. */
export interface Place {
  readonly baseUrl: string;
  readonly token: () => Promise<string>;
}

/** Systems of the local network, by the unit that they write for. */
const CLIENTS: Readonly<Record<string, string>> = { ATU: 'job', DESK: 'desk-system', PS: 'police-system' };

/**
 * Where units write: gateways of the network that runs on `stateDir`, or those that `to` names (`TH=https://…`, commas
 * between). A token is what `HSU_TOKEN_TH_ATU` holds, or one of the local network's system for that unit.
 */
export class Places {
  readonly #urls: ReadonlyMap<string, string>;

  /** @throws HsuError E-CONFIG for what is no list of addresses */
  constructor(
    private readonly stateDir: string,
    to: string | undefined,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {
    this.#urls = new Map((to ?? '').split(',').filter(Boolean).map(addressOf));
  }

  /** @throws HsuError E-CONFIG, E-UNAVAILABLE: nothing says where the unit writes, or by what right */
  async of({ member, unit }: UnitAddress): Promise<Place> {
    const place = readNetwork(this.stateDir)?.members.find((one) => one.member === member);
    const baseUrl = this.#urls.get(member) ?? place?.url;
    if (baseUrl === undefined)
      throw new HsuError(
        'E-UNAVAILABLE',
        `no gateway of ${member} runs on ${this.stateDir}: start the network with npm start, or say --to ${member}=https://…`,
      );
    const variable = `HSU_TOKEN_${member}_${unit}`;
    const held = this.env[variable];
    if (held !== undefined && held !== '') return { baseUrl, token: () => Promise.resolve(held) };
    const client = CLIENTS[unit];
    if (place === undefined || client === undefined)
      throw new HsuError('E-CONFIG', `no token of ${member}/${unit}: put one into ${variable}`);
    const tokens = await clientTokens(place, client);
    return { baseUrl, token: () => tokens.token() };
  }
}

/** Tokens travel to it: https, or this machine. */
function addressOf(text: string): [string, string] {
  const [, member, url] =
    /^([A-Z]{2})=(https:\/\/[\w.-]+(?::\d{1,5})?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?)$/.exec(
      text,
    ) ?? [];
  if (member === undefined || url === undefined)
    throw new HsuError('E-CONFIG', `--to: "${text}" is no address, as TH=https://gateway.example`);
  return [member, url];
}
