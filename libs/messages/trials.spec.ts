import { describe, expect, it } from '@jest/globals';
import type { Fault } from '#kernel';
import { checkMessage, checkPartContent, latestKind } from '#messages';
import { SENT_AT, triedKinds, trialsOf } from './trials.js';

const plain = (faults: readonly Fault[]) => faults.map(({ code, path }) => ({ code, path }));

describe.each(triedKinds)('%s', (type) => {
  const kind = latestKind(type)!;
  const { messages, parts } = trialsOf(type);

  it.each(messages.filter(({ faults }) => faults.length === 0))('takes: $title', ({ message }) => {
    expect(checkMessage(message, kind)).toEqual({ message });
  });
  it.each(messages.filter(({ faults }) => faults.length > 0))('refuses: $title', ({ message, faults }) => {
    const checked = checkMessage(message, kind);
    expect('faults' in checked ? plain(checked.faults) : []).toEqual(faults);
  });
  if (parts.length > 0)
    it.each(parts)('judges the part $part: $title', ({ part, content, faults }) => {
      expect(plain(checkPartContent(kind, part, content, 'ACTUAL', SENT_AT))).toEqual(faults);
    });
  it('has titles that tell its trials apart', () => {
    const titles = [...messages, ...parts].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
