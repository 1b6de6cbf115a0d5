import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../api/types-duty.js';
import { actionFor, actionsFor, needsGround, priorityFor, reasonFor, urgencyFor } from './hit-said.js';

const seen = { how: 'FOUND_BY_DOCUMENT', condition: 'WELL', victimSigns: false, mayBeChild: false };
const met = (banner: Candidate['banner'], action: Candidate['action']) => ({
  type: 'AL_WANTED_SUSPECT',
  banner,
  action,
});
const suspect = met('SUSPECT', 'PROVISIONAL_ARREST_PER_NATIONAL_LAW');
const child = met('PROTECT', 'STOP_TRAVEL_CHILD');
const ALL = ['NONE', 'LOCATED', 'PROTECTED', 'TRAVEL_STOPPED', 'DETAINED', 'ARRESTED'];

describe('what a finder is taken to have done', () => {
  it('follows from what the alert asks, and never is an arrest', () => {
    expect(actionFor(suspect, seen)).toBe('LOCATED');
    expect(actionFor(met('VEHICLE', 'STOP_AND_CHECK'), seen)).toBe('STOPPED_AND_CHECKED');
    expect(actionFor(met('DOCUMENT', 'SEIZE_AND_REPORT'), seen)).toBe('DOCUMENT_SEIZED');
    expect(actionFor(met('CLEARED', 'CONTACT_UNIT_FIRST'), seen)).toBe('NONE');
  });

  it('is protective once a victim or a child was seen, but a child’s travel stays stopped', () => {
    expect(actionFor(suspect, { ...seen, victimSigns: true })).toBe('PROTECTED');
    expect(actionFor(met('PROTECT', 'CONTACT_UNIT_FIRST'), seen)).toBe('PROTECTED');
    expect(actionFor(child, { ...seen, mayBeChild: true })).toBe('TRAVEL_STOPPED');
  });

  it('leaves no arrest to choose where somebody is to protect or may be innocent', () => {
    expect(actionsFor(ALL, suspect, seen)).toEqual(ALL);
    for (const held of [
      actionsFor(ALL, suspect, { ...seen, mayBeChild: true }),
      actionsFor(ALL, child, seen),
      actionsFor(ALL, met('COMPARE', 'CONTACT_UNIT_FIRST'), seen),
    ])
      expect(held.filter(needsGround)).toEqual([]);
  });
});

describe('how much haste there is', () => {
  it('is ten minutes while somebody waits or is stopped, an hour where nobody does', () => {
    expect(priorityFor(seen, 'LOCATED')).toBe('URGENT');
    expect(priorityFor({ ...seen, how: 'TIP_OFF' }, 'NONE')).toBe('ROUTINE');
    expect(priorityFor({ ...seen, condition: 'NO_PERSON' }, 'REPORTED_SILENTLY')).toBe('ROUTINE');
    expect(priorityFor({ ...seen, condition: 'NO_PERSON' }, 'DOCUMENT_SEIZED')).toBe('URGENT');
    expect(priorityFor({ ...seen, how: 'TIP_OFF', mayBeChild: true }, 'NONE')).toBe('URGENT');
  });

  it('is an emergency for a victim or a child, whatever priority was chosen', () => {
    expect(['URGENT', 'ROUTINE'].map((one) => urgencyFor(seen, one))).toEqual(['U', 'R']);
    expect(urgencyFor({ ...seen, victimSigns: true }, 'ROUTINE')).toBe('E');
  });

  it('is told in the words of what was said', () => {
    const said = { actionTaken: 'TRAVEL_STOPPED', priority: 'URGENT' };
    const words = (list: string, code: string) =>
      list === 'hitPriority' ? 'Held: ten minutes' : `${list} ${code}`;
    expect(reasonFor(child, { ...seen, mayBeChild: true }, said, words)).toBe(
      'May be a child. alertKind AL_WANTED_SUSPECT. hitFoundBy FOUND_BY_DOCUMENT. hitAction TRAVEL_STOPPED. Held.',
    );
  });
});
