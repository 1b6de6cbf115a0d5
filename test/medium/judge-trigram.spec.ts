import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { LANGUAGES } from '../judge/languages/all.js';
import { trigram } from '../judge/matchers/trigram.js';
import { plain } from '../judge/matchers/matcher.js';
import { population } from '../judge/pairs/population.js';
import { connectionTo } from '../setup/connection.js';
import { freshDatabase } from '../setup/network.js';

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client(connectionTo(await freshDatabase()));
  await client.connect();
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
});
afterAll(() => client.end());

describe('the judge’s pg_trgm', () => {
  it('says what PostgreSQL says of names in Latin letters', async () => {
    const names = LANGUAGES.flatMap((language) => population(language, 40, 5))
      .map(({ name }) => plain(name))
      .filter((name) => /^[a-z0-9 ]+$/.test(name));
    expect(names.length).toBeGreaterThan(300);
    const others = names.map((_, at) => names[(at * 7 + 1) % names.length] ?? '');
    const { rows } = await client.query<{ likeness: number }>(
      'SELECT similarity(a, b)::float8 AS likeness FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS t(a, b, n) ORDER BY n',
      [names, others],
    );
    const read = (name: string): Int32Array => trigram.read({ name, birthYear: null, sex: null });
    const ours = names.map((name, at) => trigram.score(read(name), read(others[at] ?? '')) / 100);
    expect(ours.filter((likeness) => likeness > 0).length).toBeGreaterThan(50);
    rows.forEach(({ likeness }, at) => expect(ours[at]).toBeCloseTo(likeness, 5));
  });
});
