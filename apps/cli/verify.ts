import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { VerifyOptions } from '#command-line';
import { applyStatement, readAnchor, startDirectory, type Directory } from '#directory';
import { asHsuError, HsuError, rfc3339, type Clock } from '#kernel';
import { checkLetter, MAX_LETTER_BYTES, type CheckedLetter, type LetterVerdict } from '#letters';
import { plainWords } from '#messages';

type Print = (text: string) => void;

/** What a script branches on. 1: the file or the directory cannot be read, 2: the command line is wrong. */
const EXITS: Readonly<Record<LetterVerdict, number>> = {
  GENUINE: 0,
  ALTERED: 3,
  EXPIRED: 4,
  'KEY-REVOKED': 5,
  'KEY-UNKNOWN': 6,
  'OTHER-FORM': 7,
  'DIRECTORY-OLD': 8,
  UNREADABLE: 9,
};

const SENTENCES: Readonly<Record<LetterVerdict, string>> = {
  GENUINE: 'It is signed by whom it says, and its time is not over.',
  ALTERED: 'Something in it is not what was signed. Do not act on it.',
  EXPIRED: 'It was genuine; its time is over. Ask for a new one.',
  'KEY-REVOKED': 'It is signed by a key that counts no more. Do not act on it; ask for a new one.',
  'KEY-UNKNOWN': 'The directory lists no such key for that unit: invented, or of another network.',
  'OTHER-FORM': 'It was drawn by another release: check it at a gateway of its network.',
  'DIRECTORY-OLD': 'The directory at hand has ended and tells nothing: bring a newer one.',
  UNREADABLE: 'There is no letter in it.',
};

/**
 * `hsu verify FILE`: checks a letter (PDF, HTML, or a text file with what its QR code says) against a directory on this
 * machine, and asks nobody. Its exit tells the verdict. @throws HsuError E-CONFIG for files that cannot be read
 */
export async function verify(
  { file, directory: folder, state, json }: VerifyOptions,
  root: string,
  print: Print,
  clock: Clock,
): Promise<number> {
  if (file === undefined) throw new HsuError('E-CONFIG', 'say which file: verify FILE');
  const bytes = await bytesOf(file);
  const directory = await readDirectory(
    folder === undefined ? placesIn(resolve(root, state)) : placesOf(resolve(folder)),
  );
  const checked = await checkLetter(bytes, directory, clock.now());
  print(json ? JSON.stringify(checked, null, 2) : told(checked, directory));
  return EXITS[checked.verdict];
}

function told({ verdict, of, statement, code }: CheckedLetter, directory: Directory): string {
  const by = `Directory: version ${directory.version} of ${rfc3339(directory.issuedAt)}.`;
  if (statement === undefined) return [verdict, SENTENCES[verdict], by].join('\n');
  const { of: ref, from, type, sentAt, until, at, handling, parts } = statement;
  return [
    verdict,
    SENTENCES[verdict],
    '',
    'Compare with the paper:',
    `  kind         ${plainWords(type)} (${type})`,
    `  from         ${from.member}/${from.unit}`,
    `  reference    ${ref.member}/${ref.id}`,
    `  sent         ${sentAt}`,
    `  valid until  ${until}`,
    `  limits       ${handling.length === 0 ? 'none stated: H1, H2' : handling.join(', ')}`,
    `  printed      ${statement.by}, ${at}`,
    ...(parts.length === 0 ? [] : [`  sealed parts ${parts.join(', ')}`]),
    ...(code === undefined ? [] : [`  code         ${code}`]),
    '',
    of === 'CODE'
      ? 'Only the QR code was checked: the text beside it may be another. Ask for the file.'
      : 'The text in the file is that of the signed message.',
    'Whether it was withdrawn or recalled since, only a gateway that holds the message can tell.',
    by,
  ].join('\n');
}

interface Places {
  readonly anchor: string;
  readonly statements: string;
}

/** A folder that somebody was given: `anchor.json` and `statements/1.json` … */
function placesOf(folder: string): Places {
  return { anchor: join(folder, 'anchor.json'), statements: join(folder, 'statements') };
}

/** The state folder of the network on this machine. */
function placesIn(state: string): Places {
  return {
    anchor: join(state, 'operator', 'anchor.json'),
    statements: join(state, 'secretariat', 'statements'),
  };
}

async function readDirectory({ anchor, statements }: Places): Promise<Directory> {
  const loaded = await readIfThere(anchor);
  if (loaded === undefined)
    throw new HsuError('E-CONFIG', `there is no ${anchor}: say where with --directory FOLDER`);
  let directory = startDirectory(readAnchor(loaded));
  for (;;) {
    const next = await readIfThere(join(statements, `${directory.version + 1}.json`));
    if (next === undefined) break;
    directory = await applyStatement(directory, next);
  }
  if (directory.version === 0) throw new HsuError('E-CONFIG', `there is no statement in ${statements}`);
  return directory;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new HsuError('E-CONFIG', `${path} cannot be read: ${asHsuError(error).code}`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new HsuError('E-CONFIG', `there is no file ${file}`);
  if (found.size > MAX_LETTER_BYTES)
    throw new HsuError('E-CONFIG', `${file} is larger than ${MAX_LETTER_BYTES} bytes: no letter is`);
  return readFile(file);
}
