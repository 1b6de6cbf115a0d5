import { describe, expect, it } from '@jest/globals';
import { workItems } from '../dev/work-answers.js';
import { parted } from './folding.js';

describe('parted', () => {
  it('sets exercises and tests apart, and keeps the order of both', () => {
    const items = workItems('me', 10, 0);
    const [first, second] = items;
    const test = { ...second!, status: 'TEST' as const };
    const { live, exercises } = parted([{ ...first!, status: 'EXERCISE' }, test, ...items.slice(2)]);
    expect(exercises.map(({ status }) => status)).toEqual(['EXERCISE', 'TEST', 'EXERCISE']);
    expect(live).toEqual(items.slice(2).filter(({ status }) => status === 'ACTUAL'));
  });
});
