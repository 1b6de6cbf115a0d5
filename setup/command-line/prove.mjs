import { readOptions, wholeNumber } from './words.mjs';

export const PROVE_HELP = `npm run attacks:prove -- [options]: switches off each defence in a copy of the tree; a test of it must then fail by an assertion.

  --only a,b      these rows alone, by id or by threat (T46)
  --workers N     copies at work at once (one for each core)
  --again         forgets what an earlier run of the same sources has found out
  --help          this text

Prints bitten, survived or broken for each row; ends with 0 only when all are bitten. A run that was stopped goes on where it was.
`;

/** @throws WrongCommandLine; `undefined` is the default. */
export function readProveOptions(args) {
  const { help, again, only, workers } = readOptions(
    args,
    {
      only: { type: 'string' },
      workers: { type: 'string' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run attacks:prove -- --help lists the options',
  );
  return {
    help,
    again,
    only: only?.split(',').map((name) => name.trim()),
    workers: workers === undefined ? undefined : wholeNumber('--workers', workers, 1, 64),
  };
}
