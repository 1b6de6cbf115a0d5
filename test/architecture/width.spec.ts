import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './markdown.js';

// Prettier wraps pages and code, and leaves comments as they are.

const COLUMNS = 120;
const FOLDERS = ['apps', 'libs', 'setup', 'test', 'clients', 'examples'];
const LEFT_OUT = new Set(['node_modules', 'dist', 'target']);
/** Written from the OpenAPI document, whose texts are one line each. */
const WRITTEN = new Set(['clients/typescript/openapi.ts']);
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesOf(path);
    return ['.ts', '.tsx', '.mjs'].includes(extname(entry.name)) ? [relative(ROOT, path)] : [];
  });
}

/** `file:line` of every line of a comment that is too long; one long word, as an address, has nowhere to be wrapped. */
function tooLong(file: string): string[] {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      COMMENT.test(line) && line.length > COLUMNS && line.trim().split(' ').length > 2
        ? [`${file}:${String(index + 1)}`]
        : [],
    );
}

describe('comments', () => {
  it('end at 120 columns', () => {
    const files = FOLDERS.flatMap((folder) => filesOf(join(ROOT, folder))).filter(
      (file) => !WRITTEN.has(file),
    );
    expect(files.length).toBeGreaterThan(900);
    expect(files.flatMap(tooLong)).toEqual([]);
  });
});
