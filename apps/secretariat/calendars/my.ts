import { daysOf } from './days-of.js';

/** Public holidays of MY, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const my = {
  source: 'date-holidays 3.37.0 (CC BY 3.0), with days by hand',
  zone: 'Asia/Kuala_Lumpur',
  rest: [6, 7],
  regions: [
    { region: 'MY-02', rest: [5, 6], units: [] },
    { region: 'MY-03', rest: [5, 6], units: [] },
    { region: 'MY-11', rest: [5, 6], units: [] },
  ],
  holidays: daysOf(`
2026-01-01 Hari Tahun Baru
2026-02-17 Tahun Baru Cina
2026-02-18 Tahun Baru Cina
2026-03-07 Hari Nuzul Al-Quran ~
2026-03-21 Hari Raya Aidil Fitri ~
2026-03-22 Hari Raya Aidil Fitri ~
2026-05-01 Hari Pekerja
2026-05-27 Hari Raya Haji ~
2026-05-31 Vesak Day ~
2026-06-01 Hari Keputeraan Yang di-Pertuan Agong ~
2026-06-17 Awal Muharram ~
2026-08-25 Hari Keputeraan Nabi Muhammad S.A.W. ~
2026-08-31 Hari Kebangsaan
2026-09-16 Hari Malaysia
2026-11-08 Deepavali ~
2026-11-09 Deepavali ~
2026-12-25 Hari Krismas
2027-01-01 Hari Tahun Baru
2027-02-06 Tahun Baru Cina
2027-02-07 Tahun Baru Cina
2027-02-08 Tahun Baru Cina (substitute day)
2027-02-24 Hari Nuzul Al-Quran ~
2027-03-09 Hari Raya Aidil Fitri ~
2027-03-10 Hari Raya Aidil Fitri ~
2027-05-01 Hari Pekerja
2027-05-16 Hari Raya Haji ~
2027-05-17 Hari Raya Haji (substitute day) ~
2027-05-20 Vesak Day ~
2027-06-06 Awal Muharram ~
2027-06-07 Hari Keputeraan Yang di-Pertuan Agong ~
2027-08-14 Hari Keputeraan Nabi Muhammad S.A.W. ~
2027-08-31 Hari Kebangsaan
2027-09-16 Hari Malaysia
2027-10-28 Deepavali ~
2027-12-25 Hari Krismas
2028-01-01 Hari Tahun Baru
2028-01-26 Tahun Baru Cina
2028-01-27 Tahun Baru Cina
2028-02-13 Hari Nuzul Al-Quran ~
2028-02-26 Hari Raya Aidil Fitri ~
2028-02-27 Hari Raya Aidil Fitri ~
2028-05-01 Hari Pekerja
2028-05-05 Hari Raya Haji ~
2028-05-09 Vesak Day ~
2028-05-25 Awal Muharram ~
2028-06-05 Hari Keputeraan Yang di-Pertuan Agong ~
2028-08-03 Hari Keputeraan Nabi Muhammad S.A.W. ~
2028-08-31 Hari Kebangsaan
2028-09-16 Hari Malaysia
2028-10-17 Deepavali ~
2028-12-25 Hari Krismas
`),
};
