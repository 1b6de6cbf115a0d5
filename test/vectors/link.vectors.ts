import type { JsonObject } from '#envelope';
import { linkKey, thAtu, directoryKey } from './keyring.js';
import { header, json, jws, rawJws, respell } from './raw.js';
import { CONTROLS, id, item, link } from './sample.js';
import { bad, good, type Vector } from './vector.js';

const TYP = 'hsu-link+jws';
const key = linkKey('TH');
const sample = 'a sample message text';
const items = [item(sample)];

function fine(name: string, whole: JsonObject, unknown: readonly string[] = [], by = key): Vector {
  const payload = Object.fromEntries(Object.entries(whole).filter(([member]) => member !== 'v'));
  const control = (payload['control'] as readonly JsonObject[]).filter(
    ({ kind }) => !unknown.includes(kind as string),
  );
  return good('link', name, { jws: jws(json(whole), by, TYP) }, { ...payload, control, unknown });
}

const broadcasts = [
  item(sample, { to: 'ALL', lane: 'express', seq: 7, prev: id(8) }),
  item(sample, { to: 'ALL', seq: 3, id: id(9) }),
];

const goods = (): Vector[] => [
  fine('one item', link(items)),
  fine(
    'items of two lanes, with the previous message',
    link([...items, item(sample, { lane: 'express', seq: 1, id: id(2), prev: id(1) })]),
  ),
  fine('to ALL', link(broadcasts, [], { to: 'ALL' })),
  fine('a broadcast sent again, alone, to one member', link([item(sample, { to: 'ALL', seq: 3 })])),
  fine('signed with ES256', link(items, [], { from: 'SG' }), [], linkKey('SG')),
  ...Object.entries(CONTROLS).map(([kind, control]) => fine(`control ${kind}`, link([], [control]))),
  fine('every kind of control at once, beside an item', link(items, Object.values(CONTROLS))),
  fine(
    'a heartbeat of a gateway that has nothing to say',
    link(
      [],
      [
        {
          kind: 'HEARTBEAT',
          streams: [],
          deferred: [],
          refused: [],
          chunks: [],
          oldest: null,
          state: 'RESTORED',
        },
      ],
    ),
  ),
  fine(
    'a control of an unknown kind, ignored',
    link([], [{ kind: 'WEATHER_REPORT', rain: [1, 2] }, CONTROLS.SYNC_ASK]),
    ['WEATHER_REPORT'],
  ),
  fine(
    'a heartbeat whose codes this release does not know',
    link([], [{ ...CONTROLS.HEARTBEAT, refused: [{ id: id(1), code: `E-${'X'.repeat(40)}` }] }]),
  ),
  fine('times without milliseconds', link(items, [], { sentAt: '2026-11-24T03:00:00Z' })),
];

const refuse = (name: string, text: string): Vector => bad('link', name, 'E-LINK-INVALID', { jws: text });
const wrong = (name: string, whole: JsonObject): Vector => refuse(name, jws(json(whole), key, TYP));
const top = (name: string, over: JsonObject): Vector => wrong(name, link(items, [], over));
const it = (name: string, over: JsonObject): Vector => wrong(`item: ${name}`, link([item(sample, over)]));
const control = (name: string, value: unknown): Vector =>
  wrong(`control: ${name}`, link([], [value as JsonObject]));

const { HEARTBEAT, VOID, SYNC_MARK, EPOCH, RESEAL_NEEDED } = CONTROLS;
const stream = (over: JsonObject): JsonObject => ({
  to: 'TH',
  lane: 'normal',
  epoch: 1,
  sent: null,
  upTo: 9,
  missing: [],
  ...over,
});
const beat = (name: string, over: JsonObject): Vector =>
  control(`HEARTBEAT with ${name}`, { ...HEARTBEAT, ...over });
const told = (name: string, over: JsonObject): Vector => beat(name, { streams: [stream(over)] });

const shapes = (): Vector[] => [
  top('version 2', { v: 2 }),
  top('version as a text', { v: '1' }),
  top('a member besides', { note: 'x' }),
  top('from in small letters', { from: 'th' }),
  top('to a unit', { to: 'KH/ATU' }),
  top('epoch 0', { epoch: 0 }),
  top('directory a fraction', { directory: 1.5 }),
  top('instance no UUIDv7', { instance: '6f9619ff-8b86-4d11-b42d-00c04fc964ff' }),
  top('sentAt with another offset than Z', { sentAt: '2026-11-24T10:00:00+07:00' }),
  top('sentAt on a day that does not exist', { sentAt: '2026-02-30T00:00:00Z' }),
  wrong('no instance', without(link(items), 'instance')),
  wrong('no control', without(link(items), 'control')),
  wrong('items no list', link({} as never)),
  wrong('neither items nor control', link([])),
  wrong('101 items', link(Array.from({ length: 101 }, (_, n) => item(sample, { seq: n + 1 })))),
  wrong(
    '101 controls',
    link(
      [],
      Array.from({ length: 101 }, () => CONTROLS.SYNC_ASK),
    ),
  ),
  wrong('to its own sender', link([item(sample, { to: 'TH' })], [], { to: 'TH' })),
  wrong('a number of a stream twice', link([item(sample), item(sample, { id: id(2) })])),
  wrong('to ALL, with an item to one member', link(items, [], { to: 'ALL' })),
  it('to another member than the link', { to: 'VN' }),
  it('lane parts', { lane: 'parts' }),
  it('lane in capitals', { lane: 'NORMAL' }),
  it('epoch 0', { epoch: 0 }),
  it('seq 0', { seq: 0 }),
  it('seq a text', { seq: '41' }),
  it('id in capitals', { id: id(0xabc).toUpperCase() }),
  it('digest in hexadecimal', { digest: '00'.repeat(32) }),
  it('digest spelt with a spare bit', { digest: respell(item(sample)['digest'] as string) }),
  it('prev empty', { prev: '' }),
  it('a member besides', { size: 5 }),
  wrong('item: no prev', link([without(item(sample), 'prev')])),
];

const controls = (): Vector[] => [
  control('no object', 'SYNC_ASK'),
  control('no kind', { stream: 1 }),
  control('kind in small letters', { kind: 'sync_ask' }),
  control('SYNC_ASK with a member besides', { kind: 'SYNC_ASK', since: 5 }),
  control('VOID with an unknown reason', { ...VOID, reason: 'LOST' }),
  control('VOID of a stream to another member than the link', {
    ...VOID,
    stream: { to: 'VN', lane: 'normal', epoch: 1 },
  }),
  control('VOID of an id in capitals', { ...VOID, id: id(0xabc).toUpperCase() }),
  control('VOID of number 0', { ...VOID, seq: 0 }),
  control('VOID with a stream that has no epoch', { ...VOID, stream: { to: 'KH', lane: 'normal' } }),
  control('SYNC_MARK with part above parts', { ...SYNC_MARK, part: 4 }),
  control('SYNC_MARK of the receiver’s stream', {
    ...SYNC_MARK,
    stream: { to: 'TH', lane: 'normal', epoch: 1 },
  }),
  control('SYNC_MARK with part 0', { ...SYNC_MARK, part: 0 }),
  control('EPOCH with a negative last', { ...EPOCH, last: -1 }),
  control('EPOCH of the receiver’s stream', {
    ...EPOCH,
    closed: { to: 'TH', lane: 'normal', epoch: 1 },
  }),
  control('EPOCH that closes a number', { ...EPOCH, closed: 1 }),
  control('RESEAL_NEEDED with a part in capitals', { ...RESEAL_NEEDED, part: 'VICTIM' }),
  control('RESEAL_NEEDED without part', { kind: 'RESEAL_NEEDED', id: id(1) }),
  beat('a member besides', { load: 3 }),
  beat('an unknown state', { state: 'FINE' }),
  beat('no time in oldest', { oldest: 'yesterday' }),
  beat('a refused entry without code', { refused: [{ id: id(1) }] }),
  beat('a deferred entry whose code is free text', {
    deferred: [{ id: id(1), code: 'Mr Example was not found' }],
  }),
  beat('a code of 41 letters after E-', { refused: [{ id: id(1), code: `E-${'X'.repeat(41)}` }] }),
  beat('the code E- alone', { refused: [{ id: id(1), code: 'E-' }] }),
  beat('a refused entry whose id is no UUIDv7', { refused: [{ id: 'x', code: 'E-FORM' }] }),
  beat('1001 refused entries', {
    refused: Array.from({ length: 1001 }, (_, n) => ({ id: id(n), code: 'E-FORM' })),
  }),
  beat('65 streams', { streams: Array.from({ length: 65 }, (_, n) => stream({ epoch: n + 1 })) }),
  beat('a stream twice', { streams: [stream({}), stream({ upTo: 8 })] }),
  beat('missing chunks out of order', { chunks: [{ id: id(1), attachment: id(2), missing: [3, 2] }] }),
  beat('chunk 201 missing', { chunks: [{ id: id(1), attachment: id(2), missing: [201] }] }),
  told('both sent and upTo', { sent: 4 }),
  told('upTo -1', { upTo: -1 }),
  told('sent a fraction', { to: 'KH', sent: 0.5, upTo: null }),
  told('upTo of a stream that neither sends', { to: 'VN' }),
  told('upTo of its own stream', { to: 'KH' }),
  told('sent of the receiver’s stream', { sent: 4, upTo: null }),
  told('neither sent nor upTo', { upTo: null }),
  told('missing numbers of a stream of its own', { sent: 4, upTo: null, missing: [1] }),
  told('missing numbers out of order', { missing: [5, 3] }),
  told('a missing number twice', { missing: [3, 3] }),
  told('a missing number above upTo', { missing: [10] }),
  told('missing number 0', { missing: [0] }),
  told('1001 missing numbers', { upTo: 5000, missing: Array.from({ length: 1001 }, (_, n) => n + 1) }),
];

const honest = json(link(items));
const signed = jws(honest, key, TYP);

const signatures = (): Vector[] => [
  refuse('typ of a message', jws(honest, key, 'hsu-msg+jws')),
  refuse(
    'a header member besides',
    rawJws(json({ alg: 'EdDSA', kid: key.kid, typ: TYP, cty: 'json' }), honest, key),
  ),
  refuse('signed by the link key of another member', jws(honest, linkKey('VN'), TYP)),
  refuse('signed by a unit of the member', jws(honest, thAtu, TYP)),
  refuse('signed by the directory key of the member', jws(honest, directoryKey('TH'), TYP)),
  refuse('signed by another under the kid of the member', rawJws(header(key, TYP), honest, linkKey('VN'))),
  refuse('signature spelt with a spare bit', respell(signed)),
  refuse('a line feed after the whole', `${signed}\n`),
  refuse('payload a list', jws('[]', key, TYP)),
  refuse('payload with a member twice', jws(honest.replace('"v":1', '"v":1,"v":1'), key, TYP)),
  refuse('payload with bytes after it', jws(`${honest} x`, key, TYP)),
];

function without(whole: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(whole).filter(([own]) => own !== name));
}

export const links = (): Vector[] => [...goods(), ...shapes(), ...controls(), ...signatures()];
