import { daysOf } from './days-of.js';

/** Public holidays of KH, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const kh = {
  source: 'Laws on holidays, entered by hand, lunar days as known',
  zone: 'Asia/Phnom_Penh',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 International New Year
2026-01-07 Victory over Genocide Day
2026-03-08 International Women’s Day
2026-04-14 Khmer New Year ~
2026-04-15 Khmer New Year ~
2026-04-16 Khmer New Year ~
2026-05-01 International Labour Day
2026-05-05 Royal Ploughing ~
2026-05-14 Birthday of King Norodom Sihamoni
2026-06-18 Birthday of the King’s Mother
2026-09-24 Constitution Day
2026-10-10 Pchum Ben ~
2026-10-11 Pchum Ben ~
2026-10-12 Pchum Ben ~
2026-10-15 Commemoration of the King Father
2026-10-29 Coronation Day
2026-11-09 Independence Day
2026-11-23 Water Festival ~
2026-11-24 Water Festival ~
2026-11-25 Water Festival ~
2026-12-29 Peace Day ~
2027-01-01 International New Year
2027-01-07 Victory over Genocide Day
2027-03-08 International Women’s Day
2027-04-14 Khmer New Year ~
2027-04-15 Khmer New Year ~
2027-04-16 Khmer New Year ~
2027-05-01 International Labour Day
2027-05-14 Birthday of King Norodom Sihamoni
2027-05-20 Visak Bochea ~
2027-05-24 Royal Ploughing ~
2027-06-18 Birthday of the King’s Mother
2027-09-24 Constitution Day
2027-09-29 Pchum Ben ~
2027-09-30 Pchum Ben ~
2027-10-01 Pchum Ben ~
2027-10-15 Commemoration of the King Father
2027-10-29 Coronation Day
2027-11-09 Independence Day
2027-11-13 Water Festival ~
2027-11-14 Water Festival ~
2027-11-15 Water Festival ~
2027-12-29 Peace Day ~
2028-01-01 International New Year
2028-01-07 Victory over Genocide Day
2028-03-08 International Women’s Day
2028-04-13 Khmer New Year ~
2028-04-14 Khmer New Year ~
2028-04-15 Khmer New Year ~
2028-05-01 International Labour Day
2028-05-08 Visak Bochea ~
2028-05-12 Royal Ploughing ~
2028-05-14 Birthday of King Norodom Sihamoni
2028-06-18 Birthday of the King’s Mother
2028-09-17 Pchum Ben ~
2028-09-18 Pchum Ben ~
2028-09-19 Pchum Ben ~
2028-09-24 Constitution Day
2028-10-15 Commemoration of the King Father
2028-10-29 Coronation Day
2028-11-01 Water Festival ~
2028-11-02 Water Festival ~
2028-11-03 Water Festival ~
2028-11-09 Independence Day
2028-12-29 Peace Day ~
`),
};
