import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkMessage, latestKind } from '#messages';
import { blocksOf, markdownFiles, proseOf, ROOT, textOf } from './markdown.js';

const files = markdownFiles();

function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** What `find` finds in any document and `holds` refuses, as `file: found`. */
function broken(
  find: (text: string, file: string) => readonly string[],
  holds: (found: string, file: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    find(textOf(file), file)
      .filter((found) => !holds(found, file))
      .map((found) => `${file}: ${found}`),
  );
}

describe('what the documents point at', () => {
  it('finds the documents at all', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md']));
  });

  it('links lead to files and headings that are there', () => {
    const links = broken(
      (text) => [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
      (link, file) => {
        if (/^[a-z]+:/.test(link)) return true;
        const [path = '', heading] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        return exists(target) && (heading === undefined || headingsOf(target).includes(heading));
      },
    );
    expect(links).toEqual([]);
  });

  it('files of this repository that they name are there', () => {
    const paths = /`((?:apps|libs|test|docs|broker|code-lists|schemas)\/[\w./-]+)`/g;
    expect(broken((text) => [...proseOf(text).matchAll(paths)].map(([, path = '']) => path), exists)).toEqual(
      [],
    );
  });

  it('npm commands that they name are scripts', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const command = /\bnpm (?:run (?:--silent |-s )?([\w:]+)|(start|test)\b)/g;
    expect(
      broken(
        (text) => [...text.matchAll(command)].map(([, run, short]) => run ?? short ?? ''),
        (name) => name in scripts,
      ),
    ).toEqual([]);
  });
});

function headingsOf(file: string): string[] {
  return [...proseOf(textOf(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('what a newcomer pastes', () => {
  it('finds two commands in the README', () => {
    const commands = blocksOf(textOf('README.md'), 'sh');
    expect(commands.map((block) => block.trim())).toEqual(['npm start', 'npm test']);
  });

  it('runs the example on the Node of the clone, whatever Node the machine has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(scripts['example']).toBe('node examples/police-system.ts');
    const said = textOf('examples/police-system.ts');
    expect(said).toContain('//   npm run --silent example -- $HSU_TH_URL');
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'example'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('KEY-FILE MEMBER') });
  });

  it('shows a refusal where a field of the answer was asked for, as after a token has run out', () => {
    const block = blocksOf(textOf('docs/first-hour.md'), 'sh').find((each) => each.includes('field()')) ?? '';
    const field = /field\(\) \{.*\}/.exec(block)?.[0] ?? '';
    const run = (answer: string) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', `${field}; field approval`], {
        input: answer,
        encoding: 'utf8',
      });
      return { status, out: stdout.trim(), wrong: stderr.trim() };
    };
    const refused = '{"title":"No valid credential","status":401,"code":"E-UNAUTHENTICATED"}';
    expect(run(refused)).toEqual({ status: 1, out: '', wrong: refused });
    expect(run('{"approval":"a1","status":"ACTUAL"}')).toEqual({ status: 0, out: 'a1', wrong: '' });
  });

  it('sends a first alert, in ten lines or fewer, that its kind accepts once the gateway has completed it', () => {
    const commands = blocksOf(textOf('docs/first-hour.md'), 'sh');
    const block = commands.find((each) => each.includes('/v1/alerts')) ?? '';
    expect(block.trim().split('\n').length).toBeLessThanOrEqual(10);
    const [, json = ''] = / -d '([^']+)'/.exec(block) ?? [];
    const draft = JSON.parse(json) as Record<string, unknown>;
    const kind = latestKind(String(draft['type']));
    if (kind === undefined) throw new Error('the first hour sends no known kind');
    const id = '01990000-0000-7000-8000-000000000001';
    const now = new Date().toISOString();
    expect(kind.senders).toContain('POLICE_SYSTEM');
    expect(
      checkMessage(
        {
          ...draft,
          id,
          version: kind.version,
          schema: kind.schema,
          from: { member: 'TH', unit: 'PS', role: 'POLICE_SYSTEM' },
          conversation: { member: 'TH', id },
          after: [],
          createdAt: now,
          sentAt: now,
        },
        kind,
      ),
    ).toHaveProperty('message');
  });
});

describe('docs/life-of-a-referral.md', () => {
  const created = new Map(
    readdirSync(join(ROOT, 'libs/postgres/schema'))
      .filter((name) => name.startsWith('migration-'))
      .flatMap((name) => textOf(`libs/postgres/schema/${name}`).split('CREATE TABLE ').slice(1))
      .map((definition) => [/^\w+/.exec(definition)?.[0] ?? '', definition]),
  );
  const lines = textOf('docs/life-of-a-referral.md').replaceAll('\n  ', ' ').split('\n');
  const named = lines
    .filter((line) => line.startsWith('- table:'))
    .flatMap((line) => [...line.matchAll(/`(\w+)`(?: \(([^)]*)\))?/g)]);

  it('names tables and columns of the database', () => {
    expect(named.length).toBeGreaterThan(20);
    const unknown = named.flatMap(([, table = '', columns = '']) => {
      const declared = created.get(table);
      if (declared === undefined) return [table];
      const asked = [...columns.matchAll(/`(\w+)`/g)].map(([, column = '']) => column);
      return asked.filter((column) => !new RegExp(`^\\s+"?${column}"? `, 'm').test(declared));
    });
    expect(unknown).toEqual([]);
  });
});

describe('decisions', () => {
  it('have a number of their own each', () => {
    const numbers = files.flatMap((file) => /^docs\/decisions\/(\d{4})-/.exec(file)?.[1] ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(0);
  });
});
