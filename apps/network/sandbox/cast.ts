import type { JsonObject, JsonValue } from '#envelope';
import { digest, fromBase64url, toBase64url, utf8, type Member, type Unit } from '#kernel';
import { codeLists, countryOf } from '#messages';
import { caseNumber } from '../job/references.js';

/** Who plays the parts of the samples, which name three states or more: TH opens, KH is asked, LA finds. */
export interface Cast {
  /** By the sample's member. */
  readonly members: ReadonlyMap<string, Member>;
  /** The unit that writes for a member of this network, and the one beside it. */
  readonly units: (member: Member) => { readonly writes: Unit; readonly beside: Unit };
  /** Of a person, a plan, an alert: what one scene does to them touches no other's. By the sample's. */
  readonly ids: (id: string) => string;
  /** Digests of acts as they are said anew, by the sample's: whoever signs them again names the new one. */
  readonly digests: Map<string, string>;
}

/** As the samples write ids. */
const SAMPLE_ID = /^01990000-0000-7000-8000-0000000000\d\d$/;
/** Handover points lie between two states; another pair agrees on its own. */
const ELSEWHERE = { point: 'OTHER', other: 'At the border, as the two units agree' };

/**
 * A message of the samples, or the content of a part, as this cast says it: members, their units and countries, and
 * what is made of those (case numbers, the signed act of a handover).
 */
export class Recast {
  readonly #countries: ReadonlyMap<string, string>;

  /** `author`: member and unit that sign it in the samples. */
  constructor(
    private readonly cast: Cast,
    private readonly author: { readonly member: string; readonly unit: string },
  ) {
    this.#countries = new Map(
      [...cast.members].flatMap(([from, to]) => {
        const [was, is] = [countryOf(from), countryOf(to)];
        return was === undefined || is === undefined ? [] : [[was, is]];
      }),
    );
  }

  object(value: JsonObject): JsonObject {
    const { member, unit, point, act, actDigest } = value;
    if (typeof member === 'string' && typeof unit === 'string')
      return { ...value, member: this.member(member), unit: this.unit(member, unit) };
    if (typeof point === 'string' && [...this.cast.members].some(([from, to]) => from !== to))
      return { ...value, ...ELSEWHERE };
    const said = Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        this.isRef(name, value) ? one : this.value(one, name),
      ]),
    );
    return typeof act === 'string' && typeof actDigest === 'string'
      ? { ...said, ...this.act(act, actDigest) }
      : said;
  }

  /** Ids of messages are put in their place where it is known what was sent (`withRefs`). */
  private isRef(name: string, { member }: JsonObject): boolean {
    return name === 'id' && typeof member === 'string';
  }

  private value(value: JsonValue, name: string): JsonValue {
    if (typeof value === 'string') return name === 'items' ? value : this.text(value);
    if (Array.isArray(value)) return value.map((one: JsonValue) => this.value(one, name));
    return typeof value === 'object' && value !== null ? this.object(value as JsonObject) : value;
  }

  private text(text: string): string {
    const { members, digests, ids } = this.cast;
    const [, owner, year = '', number] = /^HSU-([A-Z]{2})-(\d{4})-(\d{6})-[A-Z]$/.exec(text) ?? [];
    if (owner !== undefined) return caseNumber(this.member(owner), year, Number(number));
    const [, part] = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(text) ?? [];
    if (part !== undefined && this.member(part) !== part) return partOf(this.member(part)) ?? text;
    const [, left, unit] = /^([A-Z]{2})\/([A-Z]+)$/.exec(text) ?? [];
    if (left !== undefined) return `${this.member(left)}/${unit ?? ''}`;
    if (SAMPLE_ID.test(text)) return ids(text);
    return members.get(text) ?? this.#countries.get(text) ?? digests.get(text) ?? this.part(text);
  }

  member(member: string): Member {
    return this.cast.members.get(member) ?? member;
  }

  /** A part that is named by a country is named by the one that plays it. */
  private part(name: string): string {
    const [, country] = /^persons-([a-z]{3})$/.exec(name) ?? [];
    const played = country === undefined ? undefined : this.#countries.get(country.toUpperCase());
    return played === undefined ? name : `persons-${played.toLowerCase()}`;
  }

  private unit(member: string, unit: string): Unit {
    const { writes, beside } = this.cast.units(this.member(member));
    return member === this.author.member && unit !== this.author.unit ? beside : writes;
  }

  /** The exact bytes that both sides sign, said anew, with their digest. */
  private act(act: string, actDigest: string): JsonObject {
    const text = new TextDecoder().decode(fromBase64url(act));
    const said = this.object(JSON.parse(text) as JsonObject);
    const bytes = utf8(JSON.stringify(said));
    this.cast.digests.set(actDigest, digest(bytes));
    return { act: toBase64url(bytes), actDigest: digest(bytes) };
  }
}

/** Some part of the country (ISO 3166-2); the samples' own lie in another. */
function partOf(member: Member): string | undefined {
  return codeLists['subdivision']?.find((code) => code.startsWith(`${member}-`));
}
