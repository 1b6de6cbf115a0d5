import { describe, expect, it } from '@jest/globals';
import { readCalendar, type MemberCalendar } from './calendar.js';
import { Form } from './form.js';

const form: Form = new Form('E-STATEMENT-INVALID');
const good: MemberCalendar = {
  source: 'Gazette',
  zone: 'Asia/Kuala_Lumpur',
  rest: [6, 7],
  regions: [{ region: 'MY-03', rest: [5, 6], units: ['KTU'] }],
  holidays: [
    { date: '2027-02-06', name: 'Tahun Baru Cina', confirmed: true },
    { date: '2027-03-09', name: 'Hari Raya Aidil Fitri', confirmed: false },
  ],
};
const read = (calendar: object) =>
  readCalendar(form, JSON.parse(JSON.stringify(calendar)) as never, '/calendar', (value, path) =>
    form.text(value, path),
  );
const [tahun, raya] = good.holidays;

describe('a calendar', () => {
  it('is read as it was written', () => {
    expect(read(good)).toEqual(good);
  });
  it.each([
    ['a zone that no clock knows', { zone: 'Asia/Atlantis' }],
    ['a weekday that is none', { rest: [0] }],
    ['a weekday twice', { rest: [6, 6] }],
    ['a week without enough days of work', { rest: [1, 2, 3, 4] }],
    ['a region twice', { regions: [...good.regions, { ...good.regions[0], units: [] }] }],
    ['a unit in two regions', { regions: [...good.regions, { ...good.regions[0], region: 'MY-02' }] }],
    ['holidays out of order', { holidays: [raya, tahun] }],
    ['a holiday twice', { holidays: [tahun, tahun] }],
    ['a day that is none', { holidays: [{ ...tahun, date: '2027-02-30' }] }],
    ['a holiday that does not say whether it is confirmed', { holidays: [{ ...tahun, confirmed: 'yes' }] }],
    ['a member of no meaning', { note: 'x' }],
    [
      'a year that is all holidays',
      {
        holidays: Array.from({ length: 61 }, (_, i) => ({
          date: new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10),
          name: 'Rest',
          confirmed: true,
        })),
      },
    ],
  ])('is refused with %s', (_, change) => {
    expect(() => read({ ...good, ...change })).toThrow('E-STATEMENT-INVALID');
  });
});
