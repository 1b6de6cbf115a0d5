import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Files of each family that a letter names (`libs/letters/style.ts`), by package and script. */
const FAMILIES: readonly (readonly [family: string, at: string, scripts: readonly string[]])[] = [
  ['Noto Sans', 'noto-sans', ['latin']],
  ['Noto Sans More', 'noto-sans', ['latin-ext']],
  ['Noto Sans Vietnamese', 'noto-sans', ['vietnamese']],
  ['Noto Sans Thai', 'noto-sans-thai', ['thai']],
  ['Noto Sans Khmer', 'noto-sans-khmer', ['khmer']],
  ['Noto Sans Lao', 'noto-sans-lao', ['lao']],
  ['Noto Sans Myanmar', 'noto-sans-myanmar', ['myanmar']],
];
const WEIGHTS = [400, 600] as const;

let made: Promise<string> | undefined;

/**
 * The faces as one style sheet with the files inside, so that a PDF is right on every machine and nothing is fetched.
 * Read once.
 */
export function fontStyle(): Promise<string> {
  made ??= style();
  return made;
}

async function style(): Promise<string> {
  const packages = createRequire(import.meta.url);
  const faces = FAMILIES.flatMap(([family, at, scripts]) =>
    scripts.flatMap((script) =>
      WEIGHTS.map(async (weight) => {
        const folder = dirname(packages.resolve(`@fontsource/${at}/package.json`));
        const bytes = await readFile(join(folder, 'files', `${at}-${script}-${weight}-normal.woff2`));
        const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
        return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: ${source} }`;
      }),
    ),
  );
  return (await Promise.all(faces)).join('\n');
}
