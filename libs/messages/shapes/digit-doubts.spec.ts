import { describe, expect, it } from '@jest/globals';
import { digitDoubts } from '#messages';

const zone = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const card = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const digit = (line: string, at: number, to: string) => line.slice(0, at) + to + line.slice(at + 1);

describe('a doubt of a check digit', () => {
  it('is made of no zone whose check digits hold', () => {
    expect(digitDoubts({ documents: [{ mrz: zone }, { mrz: card }] })).toEqual([]);
  });
  it('shows each check digit that does not hold, where it stands and which would be right', () => {
    const wrong = [zone[0], digit(zone[1]!, 9, '5')];
    expect(digitDoubts({ documents: [{ mrz: wrong }] })).toEqual([
      {
        path: '/documents/0/mrz/1',
        text: 'The check digit of documentNumber (line 2, position 10) is 5; of what is written it would be 6.',
      },
      {
        path: '/documents/0/mrz/1',
        text: 'The check digit of composite (line 2, position 44) is 0; of what is written it would be 3.',
      },
    ]);
  });
  it('knows where the digits of a card stand', () => {
    expect(digitDoubts({ mrz: [digit(card[0]!, 14, '8'), card[1], card[2]] })[0]).toEqual({
      path: '/mrz/0',
      text: 'The check digit of documentNumber (line 1, position 15) is 8; of what is written it would be 7.',
    });
  });
  it('shows the digit behind a number that somebody has typed', () => {
    expect(digitDoubts({ document: { number: 'N 0123 4567', numberCheckDigit: '8' } })).toEqual([
      { path: '/document/numberCheckDigit', text: 'The check digit is 8; of this number it would be 9.' },
    ]);
    expect(digitDoubts({ document: { number: 'N01234567', numberCheckDigit: '9' } })).toEqual([]);
  });
  it('shows the last digit or letter of identity cards that have one', () => {
    const of = (issuer: string, number: string) => digitDoubts({ type: 'NATIONAL_ID', issuer, number });
    expect(of('THA', '1 2345 67890 12 1')).toEqual([]);
    expect(of('THA', '1 2345 67890 12 2')).toEqual([
      { path: '/number', text: 'The number ends in 2; it would end in 1.' },
    ]);
    expect(of('SGP', 'S0000001A')).toEqual([
      { path: '/number', text: 'The number ends in A; it would end in I.' },
    ]);
    expect(of('KHM', '123456789')).toEqual([]);
    // Of other length it is another card, and not this rule's business.
    expect(of('THA', '12345')).toEqual([]);
  });
});
