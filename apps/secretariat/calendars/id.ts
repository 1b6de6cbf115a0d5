import { daysOf } from './days-of.js';

/** Public holidays of ID, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const id = {
  source: 'date-holidays 3.37.0 (CC BY 3.0), with days by hand',
  zone: 'Asia/Jakarta',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 Hari tahun baru
2026-01-16 Isra Mikraj Nabi Muhammad ~
2026-02-17 Tahun Baru Imlek
2026-03-19 Hari Raya Nyepi ~
2026-03-20 Hari Raya Idul Fitri ~
2026-03-21 Hari Raya Idul Fitri ~
2026-04-03 Wafat Yesus Kristus
2026-05-01 Hari Buruh Internasional
2026-05-14 Kenaikan Yesus Kristus
2026-05-27 Hari Raya Idul Adha ~
2026-05-31 Hari Raya Waisak ~
2026-06-01 Hari Lahir Pancasila
2026-06-16 Tahun Baru Islam ~
2026-08-17 Hari Ulang Tahun Kemerdekaan Republik Indonesia
2026-08-25 Maulid Nabi Muhammad ~
2026-12-25 Hari Raya Natal
2027-01-01 Hari tahun baru
2027-01-05 Isra Mikraj Nabi Muhammad ~
2027-02-06 Tahun Baru Imlek
2027-03-08 Hari Raya Nyepi ~
2027-03-09 Hari Raya Idul Fitri ~
2027-03-10 Hari Raya Idul Fitri ~
2027-03-26 Wafat Yesus Kristus
2027-05-01 Hari Buruh Internasional
2027-05-06 Kenaikan Yesus Kristus
2027-05-16 Hari Raya Idul Adha ~
2027-05-20 Hari Raya Waisak ~
2027-06-01 Hari Lahir Pancasila
2027-06-06 Tahun Baru Islam ~
2027-08-14 Maulid Nabi Muhammad ~
2027-08-17 Hari Ulang Tahun Kemerdekaan Republik Indonesia
2027-12-25 Isra Mikraj Nabi Muhammad ~
2028-01-01 Hari tahun baru
2028-01-26 Tahun Baru Imlek
2028-02-26 Hari Raya Idul Fitri ~
2028-02-27 Hari Raya Idul Fitri ~
2028-03-26 Hari Raya Nyepi ~
2028-04-14 Wafat Yesus Kristus
2028-05-01 Hari Buruh Internasional
2028-05-05 Hari Raya Idul Adha ~
2028-05-09 Hari Raya Waisak ~
2028-05-25 Tahun Baru Islam ~
2028-06-01 Hari Lahir Pancasila
2028-08-03 Maulid Nabi Muhammad ~
2028-08-17 Hari Ulang Tahun Kemerdekaan Republik Indonesia
2028-12-14 Isra Mikraj Nabi Muhammad ~
2028-12-25 Hari Raya Natal
`),
};
