import { expect, it } from '@jest/globals';
import { plainContent } from '#exchange';
import { openStore } from '#postgres';
import { storeSamples } from '#contracts';
import { Tallies } from '../../apps/network/job/tally.js';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

const { DESK, HERE, message, NOW, standing, submission, THERE, THIRD } = storeSamples;

it('counts an import by the messages of this run, among its members, where an earlier run had more of both', async () => {
  const [mine, theirs] = [await freshDatabase(), await freshDatabase()];
  const store = await openStore({
    pool: connectionTo(mine),
    content: plainContent,
    fold: () => standing('OPEN'),
    member: HERE.member,
  });
  const toAll = message(HERE, { all: true, except: [] });
  await store.submit([submission(message(HERE, [THERE]), { key: 'file-1' })], NOW);
  await store.submit([submission(message(HERE, [THIRD]), { key: 'file-2' })], NOW);
  await store.submit([submission(message(DESK, [THERE]), { key: 'file-TH-MM' })], NOW);
  await store.submit([submission(toAll, { key: 'file-TH-KH' })], NOW);
  await openStore({
    pool: connectionTo(theirs),
    content: plainContent,
    fold: () => standing('OPEN'),
    member: THERE.member,
  }).then((receiver) => receiver.close());
  await store.close();

  const databases = [
    { ...mine, member: HERE.member },
    { ...theirs, member: THERE.member },
  ];
  const tallies = await Tallies.open(databases, ['file-1', 'file-TH-KH']);
  try {
    expect(await tallies.receipted()).toEqual({ pairs: 2, receipted: 0 });
    expect(await tallies.count(() => undefined)).toMatchObject({ messages: 2, pairs: 2, delivered: 0 });
  } finally {
    await tallies.close();
  }
});
