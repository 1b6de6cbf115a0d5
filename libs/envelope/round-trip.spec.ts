import { describe, expect, it } from '@jest/globals';
import { digest, toBase64url, utf8 } from '#kernel';
import {
  checkItem,
  checkItems,
  checkOpenedPart,
  generateKey,
  makePart,
  open,
  openChunk,
  openerOf,
  packParcel,
  newAttachmentKey,
  publicOf,
  readJws,
  readLink,
  readMessage,
  readParcel,
  readStatement,
  seal,
  sealChunk,
  signJws,
  signStatement,
  cosignStatement,
  verifyJws,
  verifyStatement,
  writeLink,
  type LinkPayload,
} from '#envelope';

const ID = '01932f6e-0000-7000-8000-000000000001';
const INSTANCE = '01932f6e-0000-7000-8000-0000000000ff';
const FROM = { member: 'TH', unit: 'ATU', role: 'ANALYST' };

function linkOf(jws: string): LinkPayload {
  return {
    from: 'TH',
    to: 'KH',
    instance: INSTANCE,
    epoch: 1,
    directory: 7,
    sentAt: '2026-11-24T03:00:00.000Z',
    items: [{ to: 'KH', lane: 'normal', epoch: 1, seq: 1, id: ID, digest: digest(jws), prev: null }],
    control: [],
  };
}

describe('a message, from the unit that signs to the unit that opens', () => {
  it.each(['X25519', 'P-256'] as const)('passes through link, parcel and seal under %s', async (curve) => {
    const unit = generateKey('EdDSA');
    const gateway = generateKey('ES256');
    const sealing = generateKey('ECDH-ES+A256KW', curve);
    const desk = generateKey('ECDH-ES+A256KW');
    const part = makePart({ from: FROM, id: ID, part: 'victim', content: { name: 'Invented Person' } });
    const jws = await signJws(utf8(JSON.stringify({ id: ID, from: FROM })), 'hsu-msg+jws', unit);
    const link = await signJws(writeLink(linkOf(jws)), 'hsu-link+jws', gateway);
    const partJwe = await seal(part.bytes, 'hsu-part+jwe', [publicOf(desk), publicOf(unitSealing())]);
    const plaintext = packParcel({ link, messages: [{ jws, parts: [{ part: 'victim', jwe: partJwe }] }] });
    const record = await seal(plaintext, 'hsu-parcel+jwe', [publicOf(sealing)]);

    const opened = await open(record, 'hsu-parcel+jwe', (kid) =>
      kid === sealing.kid ? openerOf(sealing) : undefined,
    );
    const parcel = readParcel(opened.plaintext);
    const linkJws = readJws(parcel.link, 'hsu-link+jws', 65536);
    await verifyJws(linkJws, publicOf(gateway));
    const payload = readLink(linkJws.payload);
    checkItems(payload, parcel.messages);
    const message = readMessage(parcel.messages[0]!.jws);
    await verifyJws(message, publicOf(unit));
    checkItem(payload, payload.items[0]!, message.json);
    const inner = await open(parcel.messages[0]!.parts[0]!.jwe, 'hsu-part+jwe', (kid) =>
      kid === desk.kid ? openerOf(desk) : undefined,
    );
    expect(
      checkOpenedPart(inner.plaintext, { from: FROM, id: ID, part: 'victim', commitment: part.commitment }),
    ).toEqual({ name: 'Invented Person' });
    expect(opened.plaintext.length).toBe(2048);
  });
});

function unitSealing() {
  return generateKey('ECDH-ES+A256KW');
}

describe('sealing', () => {
  it('says so where no entry is ours, without calling any opener', async () => {
    const jwe = await seal(utf8('{}'), 'hsu-part+jwe', [publicOf(unitSealing()), publicOf(unitSealing())]);
    await expect(open(jwe, 'hsu-part+jwe', () => undefined)).rejects.toMatchObject({
      code: 'E-NOT-SEALED-TO-ME',
    });
  });

  it('opens through the own entry only', async () => {
    const keys = Array.from({ length: 11 }, unitSealing);
    const jwe = await seal(utf8('{}'), 'hsu-part+jwe', keys.map(publicOf));
    let calls = 0;
    const own = keys[9]!;
    const opened = await open(jwe, 'hsu-part+jwe', (kid) =>
      kid === own.kid ? (entry) => (calls++, openerOf(own)(entry)) : undefined,
    );
    expect(calls).toBe(1);
    expect(opened).toEqual({ kid: own.kid, plaintext: utf8('{}') });
  });

  it('keeps an outage of the key store apart from an unreadable entry', async () => {
    const jwe = await seal(utf8('{}'), 'hsu-part+jwe', [publicOf(unitSealing())]);
    await expect(
      open(jwe, 'hsu-part+jwe', () => () => Promise.reject(new Error('socket closed'))),
    ).rejects.toMatchObject({ code: 'E-INTERNAL' });
    await expect(open(jwe, 'hsu-part+jwe', () => openerOf(unitSealing()))).rejects.toMatchObject({
      code: 'E-SEALED-UNREADABLE',
    });
  });
});

describe('a statement', () => {
  it('counts distinct keys whose signature holds: one twice is one, a forged one is none', async () => {
    const [a, b, c] = [generateKey('EdDSA'), generateKey('ES256'), generateKey('EdDSA')];
    const keys = new Map([a, b].map((key) => [key.kid, publicOf(key)]));
    const count = async (text: string) =>
      (await verifyStatement(readStatement(text), (kid) => keys.get(kid))).size;
    const payload = utf8('{"version":1}');
    expect(await count(await cosignStatement(await signStatement(payload, [a]), b))).toBe(2);
    expect(await count(await signStatement(payload, [a, a]))).toBe(1);
    expect(await count(await signStatement(payload, [a, c]))).toBe(1);
    const forged = await signStatement(payload, [a, b]);
    const other = await signStatement(utf8('{"version":2}'), [b]);
    const { signatures } = JSON.parse(other) as { signatures: { signature: string }[] };
    expect(await count(forged.replace(/[^"]*(?="}]}$)/, signatures[0]!.signature))).toBe(1);
  });
});

describe('a chunk', () => {
  it('opens only as the chunk it is', () => {
    const key = newAttachmentKey();
    const facts = { member: 'TH', id: ID, attachment: INSTANCE, n: 2, total: 3 };
    const record = sealChunk(utf8('abc'), key, facts);
    expect(toBase64url(openChunk(record, key, facts))).toBe(toBase64url(utf8('abc')));
    for (const other of [{ n: 1 }, { total: 4 }, { member: 'KH' }, { id: INSTANCE }, { attachment: ID }])
      expect(() => openChunk(record, key, { ...facts, ...other })).toThrow('E-SEALED-UNREADABLE');
  });
});
