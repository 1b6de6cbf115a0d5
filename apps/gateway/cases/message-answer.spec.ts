import { expect, it } from '@jest/globals';
import type { KeptAttachment, MessageView } from '#exchange';
import { digest, newId, systemClock, toBase64url, utf8 } from '#kernel';
import { messageAnswer } from './message-answer.js';

const HEADER = { alg: 'EdDSA', kid: digest(new Uint8Array()), typ: 'hsu-msg+jws' };
const segment = (value: object): string => toBase64url(utf8(JSON.stringify(value)));
const REF = { member: 'TH', id: newId(systemClock) };
const FILE: KeptAttachment = {
  ref: REF,
  id: newId(systemClock),
  bytes: 4711,
  digest: '',
  part: 'files',
  own: false,
  state: 'WHOLE',
  total: 1,
  here: 1,
  pieces: '1',
  deliveries: [],
};

function answer(recalled: readonly (typeof REF)[]) {
  const jws = [segment(HEADER), segment({ id: REF.id, body: {} }), toBase64url(new Uint8Array(64))].join('.');
  const parts = [{ part: 'files', units: [{ member: 'KH', unit: 'ATU' }] }];
  const view = {
    message: { ref: REF, conversation: REF, jws, digest: digest(jws) },
    direction: 'IN',
    lane: 'normal',
    at: 0,
    conversation: { state: 'SENT', crossed: false, clocks: [], lifecycles: [], recalled },
    deliveries: [],
    receipts: [],
    parts,
  };
  return messageAnswer(view as unknown as MessageView, 'KH', 'ATU', 0, [FILE]);
}

it('tells nothing of the parts and files of a message that was recalled', () => {
  expect(answer([])).toMatchObject({
    parts: [{ part: 'files' }],
    attachments: [{ id: FILE.id, bytes: 4711 }],
  });
  expect(answer([REF])).toMatchObject({ parts: [], attachments: [], message: { body: {} } });
});
