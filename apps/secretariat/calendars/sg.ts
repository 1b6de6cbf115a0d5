import { daysOf } from './days-of.js';

/** Public holidays of SG, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const sg = {
  source: 'date-holidays 3.37.0 (CC BY 3.0), with days by hand',
  zone: 'Asia/Singapore',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 New Year’s Day
2026-02-17 Chinese New Year
2026-02-18 Chinese New Year
2026-03-21 Hari Raya Puasa ~
2026-04-03 Good Friday
2026-05-01 Labour Day
2026-05-27 Hari Raya Haji ~
2026-05-31 Vesak Day ~
2026-06-01 Vesak Day ~
2026-08-09 National Day
2026-08-10 National Day (substitute day)
2026-11-08 Deepavali ~
2026-11-09 Deepavali ~
2026-12-25 Christmas Day
2027-01-01 New Year’s Day
2027-02-06 Chinese New Year
2027-02-07 Chinese New Year
2027-02-08 Chinese New Year (substitute day)
2027-03-09 Hari Raya Puasa ~
2027-03-26 Good Friday
2027-05-01 Labour Day
2027-05-16 Hari Raya Haji ~
2027-05-17 Hari Raya Haji (substitute day) ~
2027-05-20 Vesak Day ~
2027-08-09 National Day
2027-10-28 Deepavali ~
2027-12-25 Christmas Day
2028-01-01 New Year’s Day
2028-01-26 Chinese New Year
2028-01-27 Chinese New Year
2028-02-26 Hari Raya Puasa ~
2028-04-14 Good Friday
2028-05-01 Labour Day
2028-05-05 Hari Raya Haji ~
2028-05-09 Vesak Day ~
2028-08-09 National Day
2028-10-17 Deepavali ~
2028-12-25 Christmas Day
`),
};
