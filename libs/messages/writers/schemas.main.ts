import { mkdirSync, writeFileSync } from 'node:fs';
import { codeListNames, writeCodeList } from '../codes/code-lists.js';
import { kinds } from '../kinds.js';
import { writeSchema } from '../form/schema-file.js';
import { writeKindEntries } from './kind-entries.js';

// Writes schemas/, code-lists/ and what the console is tried with into the current folder: npm run write
for (const kind of kinds) {
  mkdirSync(`schemas/${kind.type}`, { recursive: true });
  writeFileSync(`schemas/${kind.type}/${kind.version}.json`, writeSchema(kind));
}
mkdirSync('code-lists', { recursive: true });
for (const name of codeListNames) writeFileSync(`code-lists/${name}.json`, writeCodeList(name));
writeFileSync('apps/console/dev/kinds.json', writeKindEntries(kinds));
