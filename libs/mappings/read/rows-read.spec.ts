import { describe, expect, it } from '@jest/globals';
import { isLost } from '../row.js';
import { ForeignRecord } from './foreign-record.js';
import { forms, type FormName } from './forms.js';

const CLOCK = { now: () => Date.UTC(2026, 10, 30, 3) };

/** Said by the draft's kind, and left to a person: no text of the record can be taken as it is. */
const LEFT_TO_A_PERSON = ['restriction', 'prs_NumberOfChildren', 'cas_CaseOwner', 'G/005', 'G/090'];

/** What a record must hold besides, so that its reader knows of what it is a record. */
const frameOf = (name: FormName, field: string): string[] => {
  if (name === 'interpol') return [`${field.split('/')[0] ?? ''}/sex_id`];
  if (name === 'sirene') return ['G/001'];
  return name === 'niem' && !field.startsWith('hs:') ? ['n2-aa:AmberAlertStatusText'] : [];
};

/** Whether nothing but a person takes the text of a field, as far as its reader goes. */
function isLeft(name: FormName, field: string): boolean {
  const { standard, read } = forms[name];
  const frame = frameOf(name, field).filter((other) => other !== field);
  const leaf = (of: string, place: string) => ({ field: of, place, text: 'neither date nor code' });
  const record = new ForeignRecord(standard, 'record', [
    ...frame.map((other) => leaf(other, 'frame')),
    leaf(field, 'asked'),
  ]);
  const { type } = read(record, CLOCK);
  return record.lost(type).some(({ place, reason }) => place === 'asked' && reason === 'PERSON_DECIDES');
}

describe.each(Object.keys(forms) as FormName[])('the reader of %s', (name) => {
  // Elements that hold others, and letters of forms that are not read, have no text of their own.
  const fields = forms[name].standard.rows.filter(
    (row) =>
      !isLost(row) && row.value === undefined && !/(Status|Victim|Event|^[A-FH-Z]\/.*)$/.test(row.theirs),
  );

  it('takes every field that the rows say in its drafts, or leaves it to a person by name', () => {
    expect(fields.length).toBeGreaterThan(8);
    const notices = fields.filter(
      ({ theirs }) => name !== 'interpol' || /^(red|yellow|black)\//.test(theirs),
    );
    const left = notices.map(({ theirs }) => theirs).filter((field) => isLeft(name, field));
    expect(left.filter((field) => !LEFT_TO_A_PERSON.includes(field))).toEqual([]);
  });
});
