import { expect, it } from '@jest/globals';
import { faultsOf, runReplicas, tell } from './replicas.js';

it('loses and doubles nothing while either of two processes of a member is killed in turn', async () => {
  const found = await runReplicas(3);
  process.stdout.write(tell(found));
  expect(faultsOf(found)).toEqual([]);
});
