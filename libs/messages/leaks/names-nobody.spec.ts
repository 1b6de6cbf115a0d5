import { describe, expect, it } from '@jest/globals';
import { namesSomebody } from './names-nobody.js';

describe('a text that is to name nobody', () => {
  it.each([
    'Withheld by Mr Tran',
    'The bearer Sok Dara reported it',
    'A broker named Suda collects the papers',
    'Ahmad bin Ali drives',
    'goes by Somchai',
    'นายสมชาย ใจดี',
    'นางสาวสุดา แจ้งหาย',
  ])('INV-24, INV-25: is refused where it says: %s', (text) => {
    expect(namesSomebody(text)).toBe(true);
  });
  it.each([
    'Withheld from its bearer; seen in the hands of a broker.',
    'Agent in Poipet asks for the passport',
    'A waste bin in Bangkok',
    'The road called Highway 1, by Bavet',
    'Recruiters meet at Mae Sot Bus Terminal',
    'นายหน้าจัดหางานอ้างว่าเป็นบริษัท',
  ])('holds where it says: %s', (text) => {
    expect(namesSomebody(text)).toBe(false);
  });
});
