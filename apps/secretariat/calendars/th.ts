import { daysOf } from './days-of.js';

/** Public holidays of TH, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const th = {
  source: 'date-holidays 3.37.0 (CC BY 3.0), with days by hand',
  zone: 'Asia/Bangkok',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 New Year’s Day
2026-03-03 Makha Bucha ~
2026-04-06 Chakri Memorial Day
2026-04-13 Songkran Festival
2026-04-14 Songkran Festival
2026-04-15 Songkran Festival
2026-05-04 Coronation Day
2026-05-31 Vesak Day ~
2026-06-03 Queen Suthida’s Birthday
2026-07-28 King’s Birthday
2026-07-29 Asalha Puja ~
2026-07-30 Buddhist Lent ~
2026-08-12 The Queen Mother’s Birthday
2026-10-13 King Bhumibol Adulyadej Memorial Day
2026-10-23 King Chulalongkorn Day
2026-12-05 King Bhumibol Adulyadej’s Birthday
2026-12-10 Constitution Day
2026-12-31 New Year’s Eve
2027-01-01 New Year’s Day
2027-02-21 Makha Bucha ~
2027-04-06 Chakri Memorial Day
2027-04-13 Songkran Festival
2027-04-14 Songkran Festival
2027-04-15 Songkran Festival
2027-05-04 Coronation Day
2027-05-20 Vesak Day ~
2027-06-03 Queen Suthida’s Birthday
2027-07-18 Asalha Puja ~
2027-07-19 Buddhist Lent ~
2027-07-28 King’s Birthday
2027-08-12 The Queen Mother’s Birthday
2027-10-13 King Bhumibol Adulyadej Memorial Day
2027-10-23 King Chulalongkorn Day
2027-12-05 King Bhumibol Adulyadej’s Birthday
2027-12-10 Constitution Day
2027-12-31 New Year’s Eve
2028-01-01 New Year’s Day
2028-02-10 Makha Bucha ~
2028-04-06 Chakri Memorial Day
2028-04-13 Songkran Festival
2028-04-14 Songkran Festival
2028-04-15 Songkran Festival
2028-05-04 Coronation Day
2028-05-08 Vesak Day ~
2028-06-03 Queen Suthida’s Birthday
2028-07-06 Asalha Puja ~
2028-07-07 Buddhist Lent ~
2028-07-28 King’s Birthday
2028-08-12 The Queen Mother’s Birthday
2028-10-13 King Bhumibol Adulyadej Memorial Day
2028-10-23 King Chulalongkorn Day
2028-12-05 King Bhumibol Adulyadej’s Birthday
2028-12-10 Constitution Day
2028-12-31 New Year’s Eve
`),
};
