// What may be said on the command line of each command, read before anything is installed, built or started.
export { BENCH_HELP, readBenchOptions } from './command-line/bench.mjs';
export { FORMS, hsuHelp, readHsuCommand } from './command-line/hsu.mjs';
export { JUDGE_HELP, readJudgeOptions } from './command-line/judge.mjs';
export { PROVE_HELP, readProveOptions } from './command-line/prove.mjs';
export { readSimulateOptions, SIMULATE_HELP } from './command-line/simulate.mjs';
export { MEMBERS, readMembers, readStartOptions, START_HELP } from './command-line/start.mjs';
export { fileNames, noArguments, WrongCommandLine } from './command-line/words.mjs';
