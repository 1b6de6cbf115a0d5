import { describe, expect, it } from '@jest/globals';
import { compareNames, mandarinKeys, readName } from './index.js';
import { wadeGiles } from './words/wade-giles.js';

const fit = (asked: string, known: string) => compareNames(readName(asked), readName(known));

describe('a name that two spellings make look like two languages', () => {
  it.each([
    // Burmese that only one spelling shows to be Burmese.
    ['Aun Kyaw', 'Aung Kyaw'],
    ['Phyu Cho', 'Hpyu Cho'],
    ['Than Lwin', 'Thann Lwin'],
    // Chinese in the spelling of Singapore, of Taiwan's passports, of the mainland.
    ['Wong Siew Lan', 'Huang Xiulan'],
    ['Leung Ka Fai', 'Liang Jiahui'],
    ['Tsai Ming Chieh', 'Cai Mingjie'],
    ['Hsieh Ming Hsiung', 'Xie Mingxiong'],
    // Vietnamese as other states write it: the given name first.
    ['Đặng Ngọc Xuân', 'Xuan Ngoc Dang'],
    ['Huỳnh Thị Kim Hà', 'Ha Thi Kim Huynh'],
    ['Võ Thị Yến', 'Yen Vo'],
    // Khmer whose family name may be Chinese.
    ['Chan Bora', 'Bora Chan'],
    // Malay spellings of dh and dz.
    ['Hafidz bin Nidzam', 'Hafiz bin Nizam'],
    ['حافظ بن نظام', 'Hafiz bin Nizam'],
  ])('%s is found as %s', (one, other) => {
    expect(fit(one, other).score).toBeGreaterThanOrEqual(70);
    expect(fit(other, one)).toEqual(fit(one, other));
  });

  it.each([
    ['Trần Văn Bình', 'Trần Bình Văn'],
    ['Tan Wei Ming', 'Tan Ming Wei'],
    ['San Sok', 'Sok San'],
  ])('%s and %s have another order, which is shown', (one, other) => {
    expect(fit(one, other).differences).toContain('ORDER');
  });

  it.each([
    ['LF VAN NAM', 'Lê Văn Nam'],
    ['VO THI YFN', 'Võ Thị Yến'],
    ['ZAR THV', 'Zar Thu'],
  ])('a machine that read %s may have met %s', (machine, name) => {
    expect(fit(machine, name).score).toBeGreaterThanOrEqual(70);
  });

  it('has a short word misread only where a machine read it', () => {
    expect(fit('Lf Van Nam', 'Lê Văn Nam').score).toBeLessThan(fit('LF VAN NAM', 'Lê Văn Nam').score);
  });

  it.each([
    ['zhang', 'chang'],
    ['xiu', 'hsiu'],
    ['guo', 'kuo'],
    ['cai', 'tsai'],
    ['shi', 'shih'],
    ['jie', 'chieh'],
    ['xiong', 'hsiung'],
    ['zi', 'tzu'],
    ['tian', 'tien'],
  ])('writes %s as %s in Taiwan', (pinyin, taiwan) => {
    expect(wadeGiles(pinyin)).toBe(taiwan);
  });

  it('finds a Chinese name by its syllables in whatever spelling, order and joining', () => {
    const keys = (name: string) => mandarinKeys(readName(name));
    const meet = (one: string, other: string) => keys(one).some((key) => keys(other).includes(key));
    expect(meet('Wong Siew Lan', 'Huang Xiulan')).toBe(true);
    expect(meet('Siew Lan Wong', '黃秀蘭')).toBe(true);
    expect(meet('Wong Siew Lan', 'Huang Xiumei')).toBe(false);
    expect(keys('Somchai Jaidee')).toEqual([]);
  });
});
