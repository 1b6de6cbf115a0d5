import { daysOf } from './days-of.js';

/** Public holidays of VN, 2026 to 2028. A day that is not confirmed ends in `~`. */
export const vn = {
  source: 'date-holidays 3.37.0 (CC BY 3.0)',
  zone: 'Asia/Ho_Chi_Minh',
  rest: [6, 7],
  regions: [],
  holidays: daysOf(`
2026-01-01 Tết Dương lịch
2026-02-16 Giao thừa Tết Nguyên Đán
2026-02-17 Tết Nguyên Đán
2026-02-18 Tết Nguyên Đán
2026-02-19 Tết Nguyên Đán
2026-02-20 Tết Nguyên Đán
2026-04-26 Giỗ tổ Hùng Vương
2026-04-30 Ngày Giải phóng miền Nam
2026-05-01 Quốc tế Lao động
2026-09-02 Quốc khánh
2027-01-01 Tết Dương lịch
2027-02-05 Giao thừa Tết Nguyên Đán
2027-02-06 Tết Nguyên Đán
2027-02-07 Tết Nguyên Đán
2027-02-08 Tết Nguyên Đán
2027-02-09 Tết Nguyên Đán
2027-04-16 Giỗ tổ Hùng Vương
2027-04-30 Ngày Giải phóng miền Nam
2027-05-01 Quốc tế Lao động
2027-09-02 Quốc khánh
2028-01-01 Tết Dương lịch
2028-01-25 Giao thừa Tết Nguyên Đán
2028-01-26 Tết Nguyên Đán
2028-01-27 Tết Nguyên Đán
2028-01-28 Tết Nguyên Đán
2028-01-29 Tết Nguyên Đán
2028-04-04 Giỗ tổ Hùng Vương
2028-04-30 Ngày Giải phóng miền Nam
2028-05-01 Quốc tế Lao động
2028-09-02 Quốc khánh
`),
};
