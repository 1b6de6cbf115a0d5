import { digest } from '#kernel';
import type { JsonObject } from '#envelope';

/** Invented content of the vectors: fixed ids, fixed times. */
export const AT = '2026-11-24T03:00:00.000Z';
export const LATER = '2026-11-24T03:00:30.000Z';

/** UUIDv7 of 2026-11-24T03:00Z whose random bits are the number. */
export function id(n: number): string {
  const ms = Date.parse(AT).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export const TH_ATU = { member: 'TH', unit: 'ATU', role: 'ANALYST' };
export const INSTANCE = id(0xffff);

export function message(over: JsonObject = {}): JsonObject {
  return {
    id: id(1),
    type: 'RF_INFORMATION_REQUEST',
    version: 1,
    schema: digest('an invented schema'),
    status: 'EXERCISE',
    from: TH_ATU,
    to: [{ member: 'KH', unit: 'ATU' }],
    conversation: { member: 'TH', id: id(1) },
    after: [],
    case: 'HSU-TH-2026-000123-K',
    originUserRef: 'u-7c1f',
    urgency: 'R',
    handling: ['H1'],
    evaluation: { source: 'B', info: '2', scheme: '5x5x5' },
    purpose: 'INVESTIGATION',
    legalBasis: ['NATIONAL_LAW'],
    createdAt: AT,
    sentAt: AT,
    expiresAt: '2027-11-24T03:00:00.000Z',
    reviewAt: '2027-05-24T03:00:00.000Z',
    dueAt: '2026-12-01T03:00:00.000Z',
    language: 'th',
    subjectEn: 'Request for information on a recruiting agency',
    translations: [],
    body: { question: 'ขอข้อมูลเกี่ยวกับบริษัทจัดหางาน', asked: 3 },
    sealed: [],
    attachments: [],
    ...over,
  };
}

export function broadcast(over: JsonObject = {}): JsonObject {
  return message({
    id: id(2),
    type: 'AL_MODUS_OPERANDI',
    to: { all: true, except: [] },
    conversation: { member: 'TH', id: id(2) },
    ...over,
  });
}

/** `of` was sent by TH/ATU; KH's gateway answers. */
export function receipt(of: string, over: JsonObject = {}): JsonObject {
  return {
    id: id(3),
    type: 'CT_RECEIPT',
    version: 1,
    schema: digest('an invented receipt schema'),
    status: 'EXERCISE',
    from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
    to: [{ member: 'TH', unit: 'ATU' }],
    sentAt: LATER,
    body: {
      of: { member: 'TH', id: id(1), digest: of },
      level: 'GATEWAY',
      result: 'ACCEPTED',
      at: LATER,
      errors: [],
    },
    ...over,
  };
}

export function item(jws: string, over: JsonObject = {}): JsonObject {
  return { to: 'KH', lane: 'normal', epoch: 1, seq: 41, id: id(1), digest: digest(jws), prev: null, ...over };
}

export function link(
  items: readonly JsonObject[],
  control: readonly JsonObject[] = [],
  over: JsonObject = {},
): JsonObject {
  return {
    v: 1,
    from: 'TH',
    to: 'KH',
    instance: INSTANCE,
    epoch: 1,
    directory: 12,
    sentAt: AT,
    items,
    control,
    ...over,
  };
}

const inbox = { to: 'KH', lane: 'normal', epoch: 1 };
const all = { to: 'ALL', lane: 'express', epoch: 1 };
/** One control of each kind, as TH tells KH. */
export const CONTROLS = {
  HEARTBEAT: {
    kind: 'HEARTBEAT',
    streams: [
      { ...inbox, sent: 41, upTo: null, missing: [] },
      { ...all, sent: 7, upTo: null, missing: [] },
      { to: 'TH', lane: 'normal', epoch: 2, sent: null, upTo: 19, missing: [12, 15, 19] },
      { ...all, sent: null, upTo: 0, missing: [] },
    ],
    deferred: [{ id: id(21), code: 'E-CONVERSATION-UNKNOWN' }],
    refused: [{ id: id(22), code: 'E-SIG-INVALID' }],
    chunks: [{ id: id(23), attachment: id(24), missing: [2, 3] }],
    oldest: AT,
    state: 'NORMAL',
  },
  VOID: { kind: 'VOID', stream: inbox, seq: 40, id: id(25), reason: 'ERASED' },
  SYNC_ASK: { kind: 'SYNC_ASK' },
  SYNC_MARK: { kind: 'SYNC_MARK', stream: inbox, seq: 41, part: 1, parts: 3 },
  EPOCH: { kind: 'EPOCH', closed: inbox, last: 41 },
  RESEAL_NEEDED: { kind: 'RESEAL_NEEDED', id: id(26), part: 'victim' },
};
