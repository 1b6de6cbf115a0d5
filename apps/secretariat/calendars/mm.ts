import { daysOf } from './days-of.js';

/** Public holidays of MM, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const mm = {
  source: 'Laws on holidays, entered by hand, lunar days as known',
  zone: 'Asia/Yangon',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 International New Year
2026-01-04 Independence Day
2026-02-12 Union Day
2026-03-02 Peasants’ Day
2026-03-27 Armed Forces Day
2026-04-13 Thingyan ~
2026-04-14 Thingyan ~
2026-04-15 Thingyan ~
2026-04-16 Thingyan ~
2026-04-17 Myanmar New Year ~
2026-05-01 Labour Day
2026-07-19 Martyrs’ Day
2026-12-25 Christmas Day
2027-01-01 International New Year
2027-01-04 Independence Day
2027-02-12 Union Day
2027-03-02 Peasants’ Day
2027-03-27 Armed Forces Day
2027-04-13 Thingyan ~
2027-04-14 Thingyan ~
2027-04-15 Thingyan ~
2027-04-16 Thingyan ~
2027-04-17 Myanmar New Year ~
2027-05-01 Labour Day
2027-07-19 Martyrs’ Day
2027-12-25 Christmas Day
2028-01-01 International New Year
2028-01-04 Independence Day
2028-02-12 Union Day
2028-03-02 Peasants’ Day
2028-03-27 Armed Forces Day
2028-04-13 Thingyan ~
2028-04-14 Thingyan ~
2028-04-15 Thingyan ~
2028-04-16 Thingyan ~
2028-04-17 Myanmar New Year ~
2028-05-01 Labour Day
2028-07-19 Martyrs’ Day
2028-12-25 Christmas Day
`),
};
