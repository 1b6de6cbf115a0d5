import { describe, expect, it } from '@jest/globals';
import { checkBeside, latestKind, type Message } from '#messages';
import { sampleMessage, samplePart } from '../examples/samples.js';

interface List {
  incidentId: string;
  nationality: string;
  persons: { isChild: boolean }[];
}

const kind = latestKind('RF_MASS_RESCUE')!;
const COUNTS = '/body/countsByNationality';

describe('INV-35: a list of those who were freed, beside what the open part counts', () => {
  it.each<[string, (list: List) => void, readonly string[]]>([
    ['holds as it stands', () => undefined, []],
    [
      'has one person more',
      ({ persons }) => void persons.push(structuredClone(persons[0]!)),
      [`${COUNTS}/0`],
    ],
    ['has nobody', ({ persons }) => void persons.splice(0), [`${COUNTS}/0`, `${COUNTS}/0`]],
    [
      'has another number of children',
      ({ persons }) => void (persons[0]!.isChild = !persons[0]!.isChild),
      [`${COUNTS}/0`],
    ],
    ['is of a country that is not counted', (list) => void (list.nationality = 'VNM'), [COUNTS, COUNTS]],
    [
      'is of another incident',
      (list) => void (list.incidentId = '01990000-0000-7000-8000-000000000099'),
      ['/body/incidentId'],
    ],
  ])('%s', (_, change, paths) => {
    const list = structuredClone(samplePart('persons-khm')) as unknown as List;
    change(list);
    const told = new Set(
      checkBeside(kind, sampleMessage(kind.type) as unknown as Message, 'persons-khm', list).map(
        ({ path }) => path,
      ),
    );
    expect([...told]).toEqual([...new Set(paths)]);
  });
});
