import { describe, expect, it } from '@jest/globals';
import { FORMS } from '#command-line';
import { asHsuError } from '#kernel';
import { formNames, MOST_BYTES, readDrafts } from './read-drafts.js';

const CLOCK = { now: () => Date.UTC(2026, 10, 30, 3) };

/** A name that no refusal may repeat. */
const NAME = 'Kaewsommut';

function refusal(text: string | Uint8Array, form?: (typeof formNames)[number]): string {
  try {
    readDrafts(typeof text === 'string' ? new TextEncoder().encode(text) : text, form, CLOCK);
  } catch (error) {
    const { code, message } = asHsuError(error);
    expect(code).toBe('E-CONFIG');
    expect(message).not.toContain(NAME);
    return message;
  }
  return 'it was read';
}

const alert = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>A1</identifier><status>Test</status><msgType>Alert</msgType>${inside}</alert>`;
const info = (inside = '', event = 'Child Abduction') => `<info><event>${event}</event>${inside}</info>`;
const deep = (levels: number) => `${'<a>'.repeat(levels)}${NAME}${'</a>'.repeat(levels)}`;
const ROW = `prs_FirstName,prs_SecondName\nSuda,${NAME}\n`;

describe('a file that no draft is made of is refused in words that repeat nothing of it', () => {
  it.each([
    ['is empty', '', /it is empty$/],
    ['holds blanks', ' \n\t', /it is empty$/],
    ['is of no form', `${NAME},1\n`, /looks like none of cap, niem/],
    ['is no UTF-8', Uint8Array.of(0x50, 0xff, 0xfe), /no text in UTF-8$/],
    ['is too large', new Uint8Array(MOST_BYTES + 1).fill(0x20), /larger than 1048576 bytes$/],
    ['declares a document type', alert(info(), `<!DOCTYPE alert [<!ENTITY x "${NAME}">]>`), /document type/],
    ['declares an entity alone', alert(`<!ENTITY x "${NAME}">${info()}`), /document type/],
    ['is broken XML', alert(`<info><event>${NAME}</info>`), /no well-formed XML; see line 1$/],
    ['is nested deep', alert(info(deep(40))), /nested deeper than 24|values/],
    ['warns of the weather', alert(info('<category>Met</category>', 'Typhoon')), /it is no AMBER alert/],
    ['says an alert anew', alert(info()).replace('>Alert<', '>Update<'), /msgType is not Alert/],
  ])('%s', (_, text, words) => expect(refusal(text)).toMatch(words));

  it.each([
    ['another document', `<note>${NAME}</note>`, 'cap', /it is no CAP alert$/],
    [
      'no alert of NIEM',
      `<note>${NAME}</note>`,
      'niem',
      /holds no AmberAlert and no HumanTraffickingVictim$/,
    ],
    [
      'an ended AMBER alert',
      '<AmberAlert><AmberAlertStatusText>Cancel</AmberAlertStatusText></AmberAlert>',
      'niem',
      /status is not Activate/,
    ],
    ['broken JSON', `{"entity_id": "${NAME}`, 'interpol', /it is no JSON$/],
    ['a list of names', `["${NAME}"]`, 'interpol', /notice 1 is no JSON object$/],
    ['a notice of the United Nations', `{"un_reference": "${NAME}"}`, 'interpol', /red, yellow, black$/],
    [
      'JSON nested deep',
      `[{"date_of_event": ${'['.repeat(99)}1${']'.repeat(99)}}]`,
      'interpol',
      /nested deeper/,
    ],
    ['a page without notices', '{"_embedded": {"notices": []}}', 'interpol', /it holds no record$/],
    ['a table without names', `Suda,${NAME}\nDara,Sok\n`, 'htcds', /names no field of the standard/],
    ['semicolons', ROW.replaceAll(',', ';'), 'htcds', /names no field of the standard/],
    ['no row', 'prs_FirstName,prs_SecondName\n', 'htcds', /it holds no record$/],
    [
      'a quote that nobody closes',
      `prs_FirstName,prs_SecondName\n"${NAME},x\n`,
      'htcds',
      /comma-separated values; see line/,
    ],
    ['too many rows', `${ROW}${`Suda,${NAME}\n`.repeat(200)}`, 'htcds', /holds 201 records; at most 200/],
    ['too many values', `{"date_of_event": [${'1,'.repeat(2000)}1]}`, 'interpol', /more than 2000 values$/],
    [
      'a missing person who is wanted by an address',
      `{"date_of_event": "2026/01/01", "_links": {"self": {"href": "/notices/v1/red/${NAME}"}}}`,
      'interpol',
      /, or two: red, yellow, black$/,
    ],
    [
      'a notice of two colours',
      '{"_links": {"images": "/notices/v1/red/1/images", "self": "/notices/v1/yellow/1"}}',
      'interpol',
      /, or two: red/,
    ],
    [
      'a missing person with a warrant',
      '{"date_of_event": "2026/01/01", "arrest_warrants": []}',
      'interpol',
      /, or two: red/,
    ],
    ['a form A', `SIRENE FORM A\n006 Surname: ${NAME}\n`, 'sirene', /only G is read/],
    ['no form', `006 Surname: ${NAME}\n`, 'sirene', /only G is read/],
  ] as const)('%s', (_, text, form, words) => expect(refusal(text, form)).toMatch(words));
});

describe('what a draft could not say', () => {
  const lost = (text: string, form: (typeof formNames)[number]) =>
    readDrafts(new TextEncoder().encode(text), form, CLOCK)[0]?.lost ?? [];

  it('names no column that the standard does not: it may be a value', () => {
    const told = JSON.stringify(lost(`prs_FirstName,${NAME}\nSuda,0\n`, 'htcds'));
    expect(told).toContain('column 2');
    expect(told).not.toContain(NAME);
  });

  it('names no member or element that no program would', () => {
    const told = JSON.stringify(lost(`{"date_of_event": "2026", "Suda ${NAME}": 1}`, 'interpol'));
    expect(told).toContain('yellow/*');
    expect(told).not.toContain(NAME);
  });

  it('has two columns of one name twice', () => {
    const [made] = readDrafts(
      new TextEncoder().encode('prs_FirstName,prs_Email,prs_Email\nSuda,a,b\n'),
      'htcds',
      CLOCK,
    );
    expect(made?.lost.filter(({ field }) => field === 'prs_Email')).toHaveLength(1);
    expect(made?.lost).toContainEqual(expect.objectContaining({ field: 'prs_Email', reason: 'NOT_ASKED' }));
  });
});

describe('XML', () => {
  const subject = (id: string) =>
    readDrafts(new TextEncoder().encode(alert(info()).replace('>A1<', `>${id}<`)), 'cap', CLOCK)[0]?.draft[
      'externalRefs'
    ];

  it('is read once: what a reference stands for is no reference', () => {
    const area = '<area><areaDesc>Trat &amp;amp; Sa&#32;Kaeo</areaDesc></area>';
    const [made] = readDrafts(new TextEncoder().encode(alert(info(area))), 'cap', CLOCK);
    expect(made?.draft['body']).toMatchObject({ likelyDestinations: [{ locality: 'Trat &amp; Sa Kaeo' }] });
  });

  it.each(['&#0;', '&#27;', '&#xD800;', '&#xFFFE;', '&#1114112;'])('has no character %s', (reference) => {
    const area = `<area><areaDesc>Trat ${reference}</areaDesc></area>`;
    expect(refusal(alert(info(area)), 'cap')).toMatch(/a character by number that XML does not have$/);
  });

  it('keeps a reference that nothing declares as it stands', () => {
    expect(subject('&constructor;')).toBeUndefined();
    expect(subject('&#x41;1')).toEqual([{ system: 'OTHER', id: 'A1' }]);
  });
});

it('a file of line breaks alone is told at once', () => {
  const began = performance.now();
  expect(refusal(`${'\n'.repeat(100_000)}x`, undefined)).toMatch(/looks like none of/);
  // It took eleven seconds.
  expect(performance.now() - began).toBeLessThan(2000);
});

it('the command line knows the forms that are read', () => {
  expect([...FORMS].sort()).toEqual([...formNames].sort());
});
