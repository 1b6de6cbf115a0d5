import { daysOf } from './days-of.js';

/** Public holidays of PH, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const ph = {
  source: 'date-holidays 3.37.0 (CC BY 3.0)',
  zone: 'Asia/Manila',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 New Year’s Day
2026-02-17 Chinese New Year
2026-03-20 End of Ramadan (Eid al-Fitr) ~
2026-04-02 Maundy Thursday
2026-04-03 Good Friday
2026-04-04 Easter Saturday
2026-04-05 Easter Sunday
2026-04-09 Day of Valor
2026-05-01 Labour Day
2026-05-27 Feast of the Sacrifice (Eid al-Adha) ~
2026-06-12 Independence Day
2026-08-21 Ninoy Aquino Day
2026-08-31 National Heroes’ Day
2026-11-01 All Saints’ Day
2026-11-02 All Souls’ Day ~
2026-11-30 Bonifacio Day
2026-12-08 Feast of the Immaculate Conception of the Blessed Virgin Mary
2026-12-24 Christmas Eve ~
2026-12-25 Christmas Day
2026-12-30 Rizal Day
2026-12-31 New Year’s Eve
2027-01-01 New Year’s Day
2027-02-06 Chinese New Year
2027-03-09 End of Ramadan (Eid al-Fitr) ~
2027-03-25 Maundy Thursday
2027-03-26 Good Friday
2027-03-27 Easter Saturday
2027-03-28 Easter Sunday
2027-04-09 Day of Valor
2027-05-01 Labour Day
2027-05-16 Feast of the Sacrifice (Eid al-Adha) ~
2027-06-12 Independence Day
2027-08-21 Ninoy Aquino Day
2027-08-30 National Heroes’ Day
2027-11-01 All Saints’ Day
2027-11-02 All Souls’ Day ~
2027-11-30 Bonifacio Day
2027-12-08 Feast of the Immaculate Conception of the Blessed Virgin Mary
2027-12-24 Christmas Eve ~
2027-12-25 Christmas Day
2027-12-30 Rizal Day
2027-12-31 New Year’s Eve
2028-01-01 New Year’s Day
2028-01-26 Chinese New Year
2028-02-26 End of Ramadan (Eid al-Fitr) ~
2028-04-09 Day of Valor
2028-04-13 Maundy Thursday
2028-04-14 Good Friday
2028-04-15 Easter Saturday
2028-04-16 Easter Sunday
2028-05-01 Labour Day
2028-05-05 Feast of the Sacrifice (Eid al-Adha) ~
2028-06-12 Independence Day
2028-08-21 Ninoy Aquino Day
2028-08-28 National Heroes’ Day
2028-11-01 All Saints’ Day
2028-11-02 All Souls’ Day ~
2028-11-30 Bonifacio Day
2028-12-08 Feast of the Immaculate Conception of the Blessed Virgin Mary
2028-12-24 Christmas Eve ~
2028-12-25 Christmas Day
2028-12-30 Rizal Day
2028-12-31 New Year’s Eve
`),
};
