import { describe, expect, it } from '@jest/globals';
import { compareNames, readName } from './index.js';

const fit = (asked: string, known: string) => compareNames(readName(asked), readName(known));

/** Two spellings of one person. Invented. */
const SAME = [
  ['Somchai Jaidee', 'Somchay Chaidee'],
  ['สมชาย ใจดี', 'Somchai Jaidee'],
  ['Wichai Charoenphol', 'Vichai Jaroenpol'],
  ['Kittisak Wongsawat', 'Kitisak Vongsavat'],
  ['Rattanaporn Saelim', 'Ratanaphon Sae-Lim'],
  ['Prayut Chan-o-cha', 'Prayuth Chanocha'],
  ['Khamphone Sisavath', 'Khamphon Sisavat'],
  ['Thongloun Sisoulith', 'Thonglun Sisulit'],
  ['Sok Chenda', 'Sokh Chinda'],
  ['Sopheap Keo', 'Sophiep Keov'],
  ['Ly Sreymom', 'Ly Srey Mom'],
  ['Nuon Sovann', 'Noun Sovan'],
  ['Chhim Sothy', 'Chim Sothi'],
  ['Nguyễn Thị Hồng Nhung', 'Nguyen Hong Nhung'],
  ['Đặng Văn Đức', 'Dang Van Duc'],
  ['Huỳnh Thanh Phương', 'Hoang Thanh Phuong'],
  ['Aung Kyaw Moe', 'Ong Kyaw Moe'],
  ['Htet Htet Hlaing', 'Thet Thet Hlaing'],
  ['Thein Zaw', 'Thain Zaw'],
  ['Myint Swe', 'Myin Shwe'],
  ['ဒေါ်ခင်မာလွင်', 'Khin Mar Lwin'],
  ['Nang Mo Hom', 'Nang Mohom'],
  ['Nyan Lynn', 'Nyan Lin'],
  ['Muhammad Hafiz bin Ismail', 'Md Hafiz Ismail'],
  ['Siti Norhaliza', 'Siti Nurhaliza'],
  ['Letchumi a/p Muniandy', 'Lakshmi Muniandy'],
  ['Lim Guan Eng', 'Lin Guanying'],
  ['Chan Mei Ling', 'Chen Meiling'],
  ['Lee Hsien Loong', 'Li Xianlong'],
  ['Rajendran s/o Muthusamy', 'Rajendran Muthusami'],
  ['Yusuf Ahmad Jaelani', 'Jusuf Achmad Djaelani'],
  ['Sukarno', 'Soekarno'],
  ['Tjahjadi Santoso', 'Cahyadi Santoso'],
  ['Juan dela Cruz', 'Juan De La Cruz'],
  ['Rosalinda Quimpo Macaraeg', 'Rosalinda Macaraeg'],
  ['Francisco Guterres Lú-Olo', 'Francisco Guterres'],
  ['Domingos Savio dos Santos', 'Domingos S. Santos'],
  ['Awang Hj Zainal bin Hj Tuah', 'Zainal Tuah'],
  ['Mohammad Rafique', 'Md Rofiq'],
] as const;

/** Two persons. */
const DIFFERENT = [
  ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'],
  ['Trần Thị Lan', 'Trần Thị Lân'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'],
  ['Nguyễn Thị Hương', 'Nguyễn Thị Hường'],
  ['Phạm Văn Long', 'Phạm Long Văn'],
  ['Aung Kyaw', 'Kyaw Aung'],
  ['Aung Aung', 'Aung'],
  ['Min Min', 'Min Min Htun'],
  ['Thuzar Win', 'Win Thuzar'],
  ['Khin Mar Aye', 'Khin Mar Oo'],
  ['Saw Htoo', 'Htoo'],
  ['Ma Ma Gyi', 'Gyi'],
  ['Sok San', 'San Sok'],
  ['Chan Dara', 'Chan Tara'],
  ['Sok Pisey', 'Sok Visal'],
  ['Bounmy', 'Bounmee'],
  ['Kham Phet', 'Kham Pheth'],
  ['Somsak Jaidee', 'Somsri Jaidee'],
  ['Malee Boonma', 'Mali Bunmak'],
  ['Sri Wahyuni', 'Sri Wahyudi'],
  ['Siti Aminah', 'Siti Amina'],
  ['Suharto', 'Suhardi'],
  ['Muhammad bin Ahmad', 'Ahmad bin Muhammad'],
  ['Nur Aisyah binti Ali', 'Nur Aisyah binti Abu'],
  ['Lim Wei Jie', 'Lim Wei Zhe'],
  ['Tan Wei Ming', 'Tan Ming Wei'],
  ['Chan Wai Keong', 'Chan Wai Kiong'],
  ['Jose Reyes', 'Jose Reyes Garcia'],
  ['Mary Grace Santos', 'Mary Joy Santos'],
  ['Maria de Jesus', 'Maria Jesus'],
  ['Ahmad bin Haji Ali', 'Ahmad bin Ali'],
] as const;

/** Spellings that look alike, words written as one, titles that may be names. */
const ALSO_SAME = [
  ['Dela Cruz', 'Delacruz'],
  ['De la Cruz', 'Delacruz'],
  ['Nor Azman', 'Norazman'],
  ['Thi Ha', 'Thiha'],
  ['Tuan Nguyen', 'Nguyen Tuan'],
  ['Ma Lin', 'Lin Ma'],
  ['M. Hafiz bin Ismail', 'Muhammad Hafiz bin Ismail'],
  ['Jose P. Rizal', 'Jose Protacio Rizal'],
  ['Maung Maung', 'Mg Mg'],
  ['La La', 'La La'],
  ['O', 'O'],
  ['Ng', 'Ng'],
  ['\u0e19\u0e49\u0e33\u0e1d\u0e19', '\u0e19\u0e4d\u0e49\u0e32\u0e1d\u0e19'],
  ['ဝင်း', '\u1040င်း'],
  ['แดง', 'เเดง'],
  ['ศรีสุวรรณ', 'ศรีสุวรรน'],
  ['Ana\u200bnda', 'Аnanda'],
  ['ေအာင္ေက်ာ္မိုး', 'အောင်ကျော်မိုး'],
  ['ျမင့္ေဆြ', 'Myint Swe'],
  ['ທອງລຸນ ສີສຸລິດ', 'Thongloun Sisoulith'],
  ['陳美玲', 'Tan Bee Leng'],
  ['陈美玲', 'Chan Mei Ling'],
  ['محمد بن احمد', 'Muhammad bin Ahmad'],
  ['Mohd Faizal bin Abdullah', 'Mohamad Faizal'],
  ['Nguyễn Thị Nhung', 'Nguyen Nhung'],
] as const;

describe('two names', () => {
  it.each(SAME)('%s and %s may be one person', (known, asked) => {
    expect(fit(asked, known).score).toBeGreaterThanOrEqual(70);
  });

  it.each(DIFFERENT)('%s and %s are not found, or differ and somebody has to look', (known, asked) => {
    const { score, differences } = fit(asked, known);
    expect(differences).not.toEqual([]);
    expect(score).toBeLessThanOrEqual(85);
  });

  it.each(ALSO_SAME)('%s and %s may be one person', (known, asked) => {
    expect(fit(asked, known).score).toBeGreaterThanOrEqual(70);
  });

  it.each([...SAME, ...DIFFERENT, ...ALSO_SAME])('%s and %s compare alike from either side', (one, other) => {
    expect(fit(one, other)).toEqual(fit(other, one));
  });

  it.each([
    ['Muhammad bin Ahmad', 'Ahmad bin Muhammad'],
    ['Keo La', 'Keo Da'],
    ['Nur Aisyah binti Ali', 'Nur Aisyah binti Abu'],
  ])('%s is not found as %s', (known, asked) => {
    expect(fit(asked, known).score).toBeLessThan(70);
  });

  it('score 100 only where nothing differs', () => {
    for (const [one, other] of [...SAME, ...DIFFERENT, ...ALSO_SAME]) {
      const { score, differences } = fit(one, other);
      expect(score === 100).toBe(differences.length === 0);
    }
  });

  it('spelt otherwise in their own script are not taken for one', () => {
    expect(fit('สมชาย', 'สมชัย').differences).toEqual(['SPELLING']);
  });

  it('differ in tones only where both carry them', () => {
    expect(fit('Nguyễn Văn Hùng', 'Nguyễn Văn Hưng').differences).toEqual(['TONE']);
    expect(fit('Nguyễn Văn Hùng', 'Nguyen Van Hung')).toEqual({ score: 100, differences: [] });
    expect(fit('Nguyễn Hoà', 'Nguyễn Hòa')).toEqual({ score: 100, differences: [] });
  });
});
