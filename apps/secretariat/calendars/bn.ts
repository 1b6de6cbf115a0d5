import { daysOf } from './days-of.js';

/** Public holidays of BN, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const bn = {
  source: 'date-holidays 3.37.0 (CC BY 3.0)',
  zone: 'Asia/Brunei',
  rest: [5, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 Awal Tahun Masihi
2026-01-16 Israk dan Mikraj ~
2026-02-17 Tahun Baru Cina
2026-02-18 Awal Ramadan ~
2026-02-23 Hari Kebangsaan
2026-03-06 Hari Nuzul Al-Quran ~
2026-03-20 Hari Raya Aidil Fitri ~
2026-03-21 Hari Raya Aidil Fitri ~
2026-03-22 Hari Raya Aidil Fitri ~
2026-03-31 Hari Angkatan Bersenjata Diraja Brunei
2026-05-27 Hari Raya Haji ~
2026-06-16 Awal Muharram ~
2026-07-15 Hari Keputeraan KDYMM Sultan Brunei
2026-08-25 Hari Keputeraan Nabi Muhammad S.A.W. ~
2026-12-25 Hari Krismas
2027-01-01 Awal Tahun Masihi
2027-01-05 Israk dan Mikraj ~
2027-02-06 Tahun Baru Cina
2027-02-08 Awal Ramadan ~
2027-02-23 Hari Kebangsaan
2027-02-24 Hari Nuzul Al-Quran ~
2027-03-09 Hari Raya Aidil Fitri ~
2027-03-10 Hari Raya Aidil Fitri ~
2027-03-11 Hari Raya Aidil Fitri ~
2027-03-31 Hari Angkatan Bersenjata Diraja Brunei
2027-05-16 Hari Raya Haji ~
2027-06-06 Awal Muharram ~
2027-07-15 Hari Keputeraan KDYMM Sultan Brunei
2027-08-14 Hari Keputeraan Nabi Muhammad S.A.W. ~
2027-12-25 Israk dan Mikraj ~
2028-01-01 Awal Tahun Masihi
2028-01-26 Tahun Baru Cina
2028-01-28 Awal Ramadan ~
2028-02-13 Hari Nuzul Al-Quran ~
2028-02-23 Hari Kebangsaan
2028-02-26 Hari Raya Aidil Fitri ~
2028-02-27 Hari Raya Aidil Fitri ~
2028-02-28 Hari Raya Aidil Fitri ~
2028-03-31 Hari Angkatan Bersenjata Diraja Brunei
2028-05-05 Hari Raya Haji ~
2028-05-25 Awal Muharram ~
2028-07-15 Hari Keputeraan KDYMM Sultan Brunei
2028-08-03 Hari Keputeraan Nabi Muhammad S.A.W. ~
2028-12-14 Israk dan Mikraj ~
2028-12-25 Hari Krismas
`),
};
