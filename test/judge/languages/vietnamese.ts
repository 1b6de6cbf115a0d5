import { latinWords } from './word.js';
import { likelier, type Habit, type Language } from './language.js';
import { of, usual } from '../pairs/writing.js';

const FAMILY = latinWords(
  'Nguyễn; Trần; Lê; Phạm; Huỳnh; Hoàng; Phan; Vũ; Võ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; Trương; Mai; Lâm; Đoàn; Cao; Tạ; Châu; Trịnh; Quách',
);
const MIDDLE_M = latinWords(
  'Văn; Văn; Hữu; Đức; Minh; Quốc; Thanh; Công; Xuân; Ngọc; Gia; Bảo; Đình; Trọng; Anh; Hoàng',
);
const MIDDLE_F = latinWords(
  'Thị; Thị; Thị Thu; Thị Hồng; Ngọc; Thị Kim; Thanh; Bích; Mỹ; Phương; Thị Ngọc; Minh; Thùy; Thị Mỹ',
);
const GIVEN_M = latinWords(
  'Hùng; Hưng; Dũng; Tuấn; Sơn; Long; Nam; Hải; Phúc; Thắng; Cường; Quang; Khoa; Bình; Đạt; Thành; Tùng; Lâm; Kiên; Hiếu; Vinh; Tâm; Phong; Trung; Toàn; Hậu; Nghĩa; Lộc; Quân; Tài; Duy; Thịnh; Khánh; Việt; Huy; An; Đông; Giang',
);
const GIVEN_F = latinWords(
  'Lan; Hoa; Hương; Hường; Nhung; Thảo; Trang; Linh; Mai; Ngân; Yến; Vân; Hà; Hằng; Loan; Oanh; Phượng; Thủy; Tuyết; Quỳnh; Diễm; Dung; Hạnh; Hiền; Huyền; Kiều; Liên; Nga; Nguyệt; Như; Trinh; Vy; Xuân; Thúy; Thương; Cúc; Duyên; Ánh',
);

const marks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const HABITS: readonly Habit[] = [
  { name: 'marks dropped', write: (pieces) => marks(pieces.map(usual).join(' ')) },
  {
    name: 'given name first',
    write: (pieces) =>
      marks([...of(pieces, 'given'), ...of(pieces, 'middle'), ...of(pieces, 'family')].join(' ')),
  },
  { name: 'middle left out', write: (pieces) => [...of(pieces, 'family'), ...of(pieces, 'given')].join(' ') },
  {
    name: 'middle left out, marks dropped, given name first',
    write: (pieces) => marks([...of(pieces, 'given'), ...of(pieces, 'family')].join(' ')),
  },
  {
    name: 'middle and given joined',
    write: (pieces) =>
      marks(
        `${of(pieces, 'family').join(' ')} ${[...of(pieces, 'middle'), ...of(pieces, 'given')].join('').replace(/\s/g, '')}`,
      ),
  },
];

export const vietnamese: Language = {
  code: 'vi',
  title: 'Vietnamese',
  recall: 0.9,
  titles: { M: ['Ông', 'Mr'], F: ['Bà', 'Mrs'] },
  order: 'family middle given',
  habits: HABITS,
  bearer: (draw, sex) => [
    { ...likelier(draw, FAMILY), role: 'family' },
    { ...likelier(draw, sex === 'M' ? MIDDLE_M : MIDDLE_F), role: 'middle' },
    { ...likelier(draw, sex === 'M' ? GIVEN_M : GIVEN_F), role: 'given' },
  ],
};
