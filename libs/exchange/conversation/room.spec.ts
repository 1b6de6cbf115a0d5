import { describe, expect, it } from '@jest/globals';
import { holdRoom, RECEIVER_SLACK, roomFault, STRANGER_MESSAGES } from './room.js';

const ref = { member: 'TH', id: '01990000-0000-7000-8000-000000000001' };
const owner = { member: 'TH', unit: 'ATU' };
const broadcast = { ref, broadcaster: owner };
const named = { ref, broadcaster: null };
const KIND = { ownerOnly: false };
const messages = (member: string, count: number) =>
  Array.from({ length: count }, () => ({ ref: { ...ref, member } }));

describe('the room of a conversation', () => {
  it('bounds what a stranger adds to a broadcast, and tells the sender', () => {
    expect(roomFault(broadcast, 'KH', STRANGER_MESSAGES - 1, KIND)).toBeUndefined();
    expect(roomFault(broadcast, 'KH', STRANGER_MESSAGES, KIND)).toMatchObject({
      code: 'E-CONVERSATION-FULL',
      path: '/conversation',
    });
  });

  it('gives the owner and the parties of a named conversation more', () => {
    expect(roomFault(broadcast, 'TH', STRANGER_MESSAGES, KIND)).toBeUndefined();
    expect(roomFault(named, 'KH', STRANGER_MESSAGES, KIND)).toBeUndefined();
    expect(roomFault(named, 'KH', 2000, KIND)).toBeDefined();
  });

  it('keeps places for a withdrawal of the owner', () => {
    expect(roomFault(broadcast, 'TH', 2000, KIND)).toBeDefined();
    expect(roomFault(broadcast, 'TH', 2000, { ownerOnly: true })).toBeUndefined();
  });

  it('never meets a member at the receiver that kept to its own share, whatever came at the same moment', () => {
    const sent = messages('KH', STRANGER_MESSAGES + RECEIVER_SLACK);
    expect(() => holdRoom(broadcast, sent.slice(1), sent.slice(0, 1))).not.toThrow();
    expect(() => holdRoom(broadcast, sent, messages('KH', 1))).toThrow('E-CONVERSATION-FULL');
    expect(() => holdRoom(broadcast, sent, messages('MM', 1))).not.toThrow();
  });
});
