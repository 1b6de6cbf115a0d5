import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from './catalogue.js';
import { kinds } from '../kinds.js';
import { rules } from '../rules/table.js';

describe('the catalogue', () => {
  const entries = catalogue(kinds, ({ family }) => (family === 'referral' ? ['ANALYST'] : []));
  const entry = (type: string) => entries.find((each) => each.type === type)!;

  it('has every kind, and the rules that its schema file names', () => {
    expect(entries.map(({ type }) => type)).toEqual(kinds.map(({ type }) => type));
    for (const { type, version, rules: ids } of entries) {
      const codes = [...new Set(ids.map((id) => rules[id].code))].toSorted();
      expect(codes).toEqual(JSON.parse(readFileSync(`schemas/${type}/${version}.json`, 'utf8'))['x-rules']);
    }
  });

  it('tells lane, retention and parts with who may open them', () => {
    expect(entry('CT_WITHDRAWAL')).toMatchObject({ lane: 'EXPRESS', ownerOnly: true });
    expect(entry('CT_HUMAN_ACK').parts).toEqual([]);
    expect(entry('RF_VICTIM_IDENTIFICATION')).toMatchObject({
      lane: 'BY_URGENCY',
      retentionDays: 1827,
      broadcast: 'mustNot',
      parts: expect.arrayContaining([{ part: 'identity', statistical: false, readers: ['ANALYST'] }]),
    });
  });

  it('tells what a kind does to its conversation', () => {
    expect(entry('AL_TRAVEL_DOCUMENT')).toMatchObject({
      facts: expect.arrayContaining(['/body/alertVersion']),
      steps: [{ lifecycle: 'alert', from: [null], to: 'ACTIVE' }],
    });
    expect(entry('RF_VICTIM_IDENTIFICATION').clocks.starts).toContainEqual({
      clock: 'ACK',
      owner: 'ADDRESSEE',
      eachAddressee: true,
    });
    expect(entry('CT_CLOCK').clocks.pauses).toBeDefined();
  });

  it('is data alone: JSON says the same', () => {
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
