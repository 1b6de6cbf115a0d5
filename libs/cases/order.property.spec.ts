import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refKey } from '#kernel';
import { inOrder, type Ordered } from './order.js';

const ref = fc.record({ member: fc.constantFrom('KH', 'TH'), id: fc.nat(9).map(String) });
const messages = fc.uniqueArray(fc.record({ ref, after: fc.array(ref, { maxLength: 3 }) }), {
  selector: (one) => refKey(one.ref),
});
const name = ({ ref: { id, member } }: Ordered) => `${id} ${member}`;

it('the order takes at each place the smallest id whose parents have passed, else the smallest', () => {
  fc.assert(
    fc.property(messages, (all) => {
      let waiting = [...all];
      for (const next of inOrder(all)) {
        const keys = waiting.map((one) => refKey(one.ref));
        const ready = waiting.filter(({ ref: own, after }) =>
          after.every((parent) => refKey(parent) === refKey(own) || !keys.includes(refKey(parent))),
        );
        const best = (ready.length > 0 ? ready : waiting).map(name).sort()[0];
        expect(name(next)).toBe(best);
        waiting = waiting.filter((one) => one !== next);
      }
      expect(waiting).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
