import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { keyFile } from './keyring.js';
import { links } from './link.vectors.js';
import { messages } from './message.vectors.js';
import { chunks, pulses, statements } from './others.vectors.js';
import { contents, goodParcels } from './parcel.vectors.js';
import { parts } from './part.vectors.js';
import { sealings } from './sealing.vectors.js';
import type { Vector } from './vector.js';

/**
 * Adds vectors that are not written yet. Those that are stay as they are, to the byte, since the committed files are
 * what other implementations are judged by: `NODE_OPTIONS=--experimental-vm-modules jest --selectProjects small
 * --testMatch '<rootDir>/test/vectors/write.ts'`.
 */
it('writes the vectors', async () => {
  const files = {
    message: messages(),
    part: parts(),
    link: links(),
    parcel: [...(await goodParcels()), ...contents(), ...sealings()],
    chunk: chunks(),
    statement: statements(),
    pulse: pulses(),
  };
  const here = new URL('.', import.meta.url);
  writeFileSync(new URL('keys.json', here), `${JSON.stringify(keyFile(), null, 1)}\n`);
  for (const [name, vectors] of Object.entries(files)) {
    const names = vectors.map((vector) => `${vector.form}: ${vector.name}`);
    expect(new Set(names).size).toBe(names.length);
    const file = new URL(`${name}.json`, here);
    const frozen = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : new Map<string, string>();
    expect(names).toEqual(expect.arrayContaining([...frozen.keys()]));
    const lines = vectors.map((vector, at) => frozen.get(names[at] ?? '') ?? JSON.stringify(vector));
    writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
  }
});

/** Each vector's line by its form and name. */
function linesOf(text: string): Map<string, string> {
  const lines = text.split('\n').slice(1, -2);
  return new Map(
    lines.map((line) => {
      const own = line.replace(/,$/, '');
      const { form, name } = JSON.parse(own) as Vector;
      return [`${form}: ${name}`, own];
    }),
  );
}
