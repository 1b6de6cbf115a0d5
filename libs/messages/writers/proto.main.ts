import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '../kinds.js';
import { writeProtos } from './proto-file.js';
import type { FieldNumbers } from './proto-numbers.js';

// Writes the bodies' messages into proto/ of the current folder: npm run write
const LOCK = 'proto/numbers.lock.json';

const kept = existsSync(LOCK) ? (JSON.parse(readFileSync(LOCK, 'utf8')) as FieldNumbers) : {};
const { files, numbers } = writeProtos(kinds, kept);
rmSync('proto/hsu/messages', { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join('proto', path)), { recursive: true });
  writeFileSync(join('proto', path), text);
}
writeFileSync(LOCK, `${JSON.stringify(numbers, null, 2)}\n`);
