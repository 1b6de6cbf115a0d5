import { daysOf } from './days-of.js';

/** Public holidays of TL, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const tl = {
  source: 'Laws on holidays, entered by hand, lunar days as known',
  zone: 'Asia/Dili',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 New Year
2026-03-03 Veterans’ Day
2026-03-20 Idul Fitri ~
2026-04-03 Good Friday
2026-05-01 Labour Day
2026-05-20 Restoration of Independence
2026-05-27 Idul Adha ~
2026-06-04 Corpus Christi
2026-08-30 Popular Consultation Day
2026-11-01 All Saints’ Day
2026-11-02 All Souls’ Day
2026-11-12 National Youth Day
2026-11-28 Proclamation of Independence
2026-12-07 Memorial Day
2026-12-08 Immaculate Conception
2026-12-25 Christmas Day
2026-12-31 National Heroes’ Day
2027-01-01 New Year
2027-03-03 Veterans’ Day
2027-03-09 Idul Fitri ~
2027-03-26 Good Friday
2027-05-01 Labour Day
2027-05-16 Idul Adha ~
2027-05-20 Restoration of Independence
2027-05-27 Corpus Christi
2027-08-30 Popular Consultation Day
2027-11-01 All Saints’ Day
2027-11-02 All Souls’ Day
2027-11-12 National Youth Day
2027-11-28 Proclamation of Independence
2027-12-07 Memorial Day
2027-12-08 Immaculate Conception
2027-12-25 Christmas Day
2027-12-31 National Heroes’ Day
2028-01-01 New Year
2028-02-26 Idul Fitri ~
2028-03-03 Veterans’ Day
2028-04-14 Good Friday
2028-05-01 Labour Day
2028-05-05 Idul Adha ~
2028-05-20 Restoration of Independence
2028-06-15 Corpus Christi
2028-08-30 Popular Consultation Day
2028-11-01 All Saints’ Day
2028-11-02 All Souls’ Day
2028-11-12 National Youth Day
2028-11-28 Proclamation of Independence
2028-12-07 Memorial Day
2028-12-08 Immaculate Conception
2028-12-25 Christmas Day
2028-12-31 National Heroes’ Day
`),
};
