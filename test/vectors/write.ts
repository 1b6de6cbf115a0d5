import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { keyFile } from './keyring.js';
import { links } from './link.vectors.js';
import { messages } from './message.vectors.js';
import { chunks, pulses, statements } from './others.vectors.js';
import { contents, goodParcels } from './parcel.vectors.js';
import { parts } from './part.vectors.js';
import { sealings } from './sealing.vectors.js';

/**
 * Writes the vectors; run only when a form changes on purpose, since the committed files are what other implementations
 * are judged by: `NODE_OPTIONS=--experimental-vm-modules jest --selectProjects small --testMatch '<rootDir>/test/vectors/write.ts'`.
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
    writeFileSync(
      new URL(`${name}.json`, here),
      `[\n${vectors.map((v) => JSON.stringify(v)).join(',\n')}\n]\n`,
    );
  }
});
