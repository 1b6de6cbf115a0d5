import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readHsuCommand } from '#command-line';
import { HsuError } from '#kernel';
import { dryRun } from './dry-run.js';
import { exerciseDraft } from './exercise-draft.js';
import { idOf } from './placeholders.js';
import { readScenario, scenarioError, type Scenario } from './scenario.js';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'examples', 'scenarios');
const READY = readdirSync(FOLDER);
const NOW = Date.UTC(2028, 4, 17, 21, 30);
const CLOCK = { now: () => NOW, elapsed: () => 0 };

type Json = Record<string, unknown>;
interface Written extends Json {
  steps: (Json & { draft: Json & { body: Json } })[];
}

function written(): Written {
  return JSON.parse(readFileSync(join(FOLDER, 'rescued-fisher.json'), 'utf8')) as Written;
}

/** Every line of the one error that a scenario is refused with; none where it holds. */
function refused(change: (scenario: Written) => void): string[] {
  const scenario = written();
  change(scenario);
  try {
    const read = readScenario('my.json', JSON.stringify(scenario));
    const faults = dryRun(read, 'run', CLOCK);
    return faults.length === 0 ? [] : scenarioError('my.json', faults).message.split('\n');
  } catch (error) {
    if (error instanceof HsuError) return error.message.split('\n');
    throw error;
  }
}

function step(scenario: Written, at: number): Written['steps'][number] {
  const found = scenario.steps[at];
  if (found === undefined) throw new Error('the scenario has fewer steps');
  return found;
}

function read(change: (scenario: Written) => void = () => undefined): Scenario {
  const scenario = written();
  change(scenario);
  return readScenario('my.json', JSON.stringify(scenario));
}

describe('a scenario', () => {
  it.each(READY)('%s holds, whenever it is played', (file) => {
    const scenario = readScenario(file, readFileSync(join(FOLDER, file), 'utf8'));
    expect(dryRun(scenario, 'run', CLOCK)).toEqual([]);
  });

  it.each<[string, (scenario: Written) => void, RegExp]>([
    ['an unknown kind', (s) => (step(s, 0)['kind'] = 'RF_NONE'), /^E-CONFIG: my\.json: step found, kind: /],
    [
      'an unknown member',
      (s) => (step(s, 0)['actor'] = 'TH/ATU'),
      /step found, actor: not known; a step has /,
    ],
    [
      'another status',
      (s) => (step(s, 0).draft['status'] = 'ACTUAL'),
      /step found, draft\/status: an exercise is EXERCISE/,
    ],
    ['no unit', (s) => (step(s, 1)['by'] = 'Cambodia'), /step seen, by: member and unit, as TH\/ATU/],
    [
      'a unit that may not send it',
      (s) => (step(s, 0)['by'] = 'TH/PS'),
      /step found, by: PS writes as POLICE_SYSTEM; /,
    ],
    [
      'an answer to nothing',
      (s) => (step(s, 1)['answers'] = 'nobody'),
      /step seen, answers: no step before it is named nobody/,
    ],
    [
      'an answer without a question',
      (s) => delete step(s, 1)['answers'],
      /step seen, answers: a CT_HUMAN_ACK stands in a conv/,
    ],
    ['no time', (s) => (step(s, 1)['after'] = 'soon'), /step seen, after: a time, as 30s/],
    [
      'two steps of a name',
      (s) => (step(s, 1)['step'] = 'found'),
      /step found, step: another step has this name/,
    ],
    [
      'a placeholder for nothing',
      (s) => (step(s, 1).draft.body['at'] = '$tomorrow'),
      /step seen, \/body\/at: \$tomorrow stands for/,
    ],
    [
      'a body that its kind refuses',
      (s) => (step(s, 0).draft.body['sex'] = 'UNKNOWN'),
      /step found, \/body\/sex: /,
    ],
    [
      'a step that fits nowhere',
      (s) => void s.steps.splice(2, 1),
      /step interpreter-came, kind: a RF_ASSISTANCE_CONFIRMATION does/,
    ],
  ])('with %s is refused before anything is sent, by file, step and field', (_, change, line) => {
    const lines = refused(change);
    expect(lines.some((one) => line.test(one))).toBe(true);
    expect(lines.every((one) => one.includes('my.json: step '))).toBe(true);
  });

  it('that is no JSON is refused by its name', () => {
    expect(() => readScenario('my.json', '{')).toThrow('my.json is not JSON');
  });
});

describe('the drafts of an exercise', () => {
  const known = { run: 'run', startedAt: NOW, now: NOW, refs: new Map() };

  it('are EXERCISE and say so in their subject, whatever the scenario says', () => {
    const [first] = read().steps;
    const forced = { ...first!, draft: { ...first!.draft, status: 'ACTUAL', type: 'AL_WANTED_SUSPECT' } };
    const draft = exerciseDraft(forced, undefined, known, []);
    expect(draft).toMatchObject({ status: 'EXERCISE', type: 'RF_VICTIM_IDENTIFICATION' });
    expect(draft['subjectEn']).toMatch(/^EXERCISE: Possible victim/);
  });

  it('have ids of their run: the same in it, others in the next', () => {
    expect(idOf('run', NOW, 'victim')).toBe(idOf('run', NOW, 'victim'));
    expect(idOf('next', NOW, 'victim')).not.toBe(idOf('run', NOW, 'victim'));
  });
});

describe('its arguments', () => {
  it('are a scenario, or a run to end', () => {
    expect(readHsuCommand(['exercise', 'a.json', '--dry-run'])).toMatchObject({
      what: 'a.json',
      'dry-run': true,
    });
    expect(readHsuCommand(['exercise', 'close', 'run-1', '--to', 'TH=https://a'])).toMatchObject({
      ...{ what: 'close', which: 'run-1', to: 'TH=https://a' },
    });
    expect(readHsuCommand(['exercise', '--help'])).toEqual({ name: 'help', of: 'exercise' });
  });
});
