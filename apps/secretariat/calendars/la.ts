import { daysOf } from './days-of.js';

/** Public holidays of LA, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const la = {
  source: 'Laws on holidays, entered by hand, lunar days as known',
  zone: 'Asia/Vientiane',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 International New Year
2026-03-08 International Women’s Day
2026-04-14 Pi Mai (Lao New Year) ~
2026-04-15 Pi Mai (Lao New Year) ~
2026-04-16 Pi Mai (Lao New Year) ~
2026-05-01 International Labour Day
2026-12-02 National Day
2027-01-01 International New Year
2027-03-08 International Women’s Day
2027-04-14 Pi Mai (Lao New Year) ~
2027-04-15 Pi Mai (Lao New Year) ~
2027-04-16 Pi Mai (Lao New Year) ~
2027-05-01 International Labour Day
2027-12-02 National Day
2028-01-01 International New Year
2028-03-08 International Women’s Day
2028-04-14 Pi Mai (Lao New Year) ~
2028-04-15 Pi Mai (Lao New Year) ~
2028-04-16 Pi Mai (Lao New Year) ~
2028-05-01 International Labour Day
2028-12-02 National Day
`),
};
