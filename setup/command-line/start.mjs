import { resolve } from 'node:path';
import { wrongInput } from '../input-file.mjs';
import { readOptions, WrongCommandLine } from './words.mjs';

/** The eleven states of the network. */
export const MEMBERS = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];

export const START_HELP = `npm start -- [options]: the whole network on this machine, and the main job on it; stays until Ctrl-C.

  --members TH,KH,MM  these members only (all eleven)
  --input FILE        the main job's input, a CTDC file with k-anonymised columns (the built-in profile)
  --once              stops after the main job; the last line is its result as JSON, the exit code 0 only when nothing was lost
  --state FOLDER      keeps databases, records and keys (.hsu)
  --help              this text
`;

/** @throws WrongCommandLine; paths count from `root`, `undefined` is the default. */
export function readStartOptions(args, root) {
  const { members, input, state, once, help } = readOptions(
    args,
    {
      members: { type: 'string', default: MEMBERS.join(',') },
      input: { type: 'string' },
      state: { type: 'string', default: '.hsu' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm start -- --help lists the options',
  );
  return {
    help,
    once,
    members: readMembers(members),
    stateDir: resolve(root, state),
    input: input === undefined ? undefined : readInput(resolve(root, input)),
  };
}

/** `TH,KH` as codes: two or more different codes of the eleven. */
export function readMembers(text) {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.filter((code) => !MEMBERS.includes(code));
  if (unknown.length > 0)
    throw new WrongCommandLine(
      `--members: ${unknown.map((code) => `"${code}"`).join(', ')} is not a member; the members are ${MEMBERS.join(',')}.`,
    );
  if (new Set(codes).size !== codes.length || codes.length < 2)
    throw new WrongCommandLine('--members: name at least two members, each once, as TH,KH.');
  return codes;
}

function readInput(file) {
  const wrong = wrongInput(file);
  if (wrong !== undefined) throw new WrongCommandLine(`--input: ${wrong}`);
  return file;
}
