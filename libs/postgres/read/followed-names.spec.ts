import { describe, expect, it } from '@jest/globals';
import { seatHere, type IndexSeat } from '#finding';
import type { Database, SqlStatement } from '../sql/database.js';
import { FollowedNames, type FollowedState } from './followed-names.js';

const QUESTION = { wholes: [1], terms: [1], birthYear: null };
const EMPTY = { names: null, count: 0, last: null, gone: null, back: false };

/** Answers as a server that has no names does; what `over` says of a look, once each. */
class Server {
  loads = 0;
  over: (() => object)[] = [];

  run(statement: SqlStatement): Promise<object[]> {
    if (statement.name === 'names-place') this.loads += 1;
    if (statement.name !== 'names-changed')
      return Promise.resolve([{ ...EMPTY, build: 'b', snapshot: '9:9:' }]);
    return Promise.resolve([{ ...EMPTY, build: 'b', snapshot: '9:9:', ...this.over.shift()?.() }]);
  }
}

function followed(): {
  server: Server;
  names: FollowedNames;
  told: FollowedState[];
  lose: () => void;
  open: () => number;
} {
  const server = new Server();
  const told: FollowedState[] = [];
  let open = 0;
  let lose = (): void => undefined;
  const names = new FollowedNames(
    server as unknown as Database,
    (lost): IndexSeat => {
      open += 1;
      lose = lost;
      const seat = seatHere(2 ** 24)(lost);
      return {
        ...seat,
        close: () => {
          open -= 1;
          return Promise.resolve();
        },
      };
    },
    (state) => told.push(state),
  );
  return { server, names, told, lose: () => lose(), open: () => open };
}

describe('names that follow a database', () => {
  it('are loaded anew where the numbers of transactions have gone back, as after a failover', async () => {
    const { server, names } = followed();
    await names.load();
    expect(await names.search([QUESTION], 10)).toEqual({ build: 'b', numbers: [[]] });
    server.over = [() => ({ back: true })];
    expect(await names.search([QUESTION], 10)).toBeUndefined();
    await names.load();
    expect(server.loads).toBe(2);
    expect(await names.search([QUESTION], 10)).toBeDefined();
    await names.close();
  });

  it('take nothing for whole that was read while their index was lost', async () => {
    const { server, names, told, lose } = followed();
    await names.load();
    server.over = [
      () => {
        lose();
        return {};
      },
    ];
    expect(await names.search([QUESTION], 10)).toBeUndefined();
    expect(told.at(-1)?.state).toBe('LOST');
    await names.load();
    expect(await names.search([QUESTION], 10)).toBeDefined();
    await names.close();
  });

  it('open nothing any more once they are closed', async () => {
    const { names, server, open } = followed();
    await names.load();
    expect(open()).toBe(1);
    await names.close();
    expect(open()).toBe(0);
    expect(await names.search([QUESTION], 10)).toBeUndefined();
    await names.load();
    expect([open(), server.loads]).toEqual([0, 1]);
  });
});
