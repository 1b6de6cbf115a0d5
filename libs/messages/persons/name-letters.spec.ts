import { describe, expect, it } from '@jest/globals';
import { isInScript, saysName } from './name-letters.js';

describe('a name', () => {
  it.each([
    '-',
    '...',
    '1234',
    'FNU LNU',
    'Unknown',
    'N/A',
    'no name',
    'xxx',
    'Không rõ tên',
    'ไม่ทราบ',
    'TIDAK DIKETAHUI',
  ])('is nobody’s where it is %s', (text) => {
    expect(saysName(text)).toBe(false);
  });
  it.each(['Suharti', 'O', 'U Nu', 'Na', 'No', 'Nguyễn Văn Rõ', 'Di Maria', 'สุดา', 'X Unknown Kyaw'])(
    'is somebody’s where it is %s',
    (text) => {
      expect(saysName(text)).toBe(true);
    },
  );
  it('is in Latin script where every letter is, in another where one is', () => {
    expect(isInScript('Trần Văn Mẫu', 'Latn')).toBe(true);
    expect(isInScript('Kaʻahumanu', 'Latn')).toBe(true);
    expect(isInScript('สุดา', 'Latn')).toBe(false);
    expect(isInScript('Suda สุดา', 'Latn')).toBe(false);
    expect(isInScript('สุดา (Suda)', 'Thai')).toBe(true);
    expect(isInScript('Suda', 'Khmr')).toBe(false);
    expect(isInScript('王伟', 'Hans')).toBe(true);
  });
  it('is not judged in a script of which Unicode knows no letters', () => {
    expect(isInScript('Suda', 'Zxxx')).toBe(true);
  });
});
