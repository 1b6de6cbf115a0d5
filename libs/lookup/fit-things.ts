import type { Difference, Fit, FoundBy } from './comparison.js';
import { isSameNumber } from './identifiers/document-number.js';
import type { AskedDocument, AskedNumbers, AskedPlate } from './query.js';
import type { DocumentTerm, NumberTerm, PlateTerm } from './term.js';

/** The same number of another state or province is most often another thing. */
const OTHER_PLACE = 50;
/** A number that holds with one sign put right is likely, and no more. */
const MENDED = 10;

/** The best of the numbers by which one document is asked for. */
export function documentFit(term: DocumentTerm, asked: readonly AskedDocument[]): Fit | undefined {
  return asked
    .filter((one) => covers(term, one))
    .map((one) => {
      const number: Difference = { field: 'number', asked: one.written, alert: term.printed ?? term.number };
      const mended = one.by === 'MENDED_NUMBER';
      return compared(
        one.by,
        mended ? MENDED : 0,
        [
          ...(mended ? [] : [number]),
          ...(one.issuer === term.issuer ? [place('issuer', one.issuer, term.issuer)] : []),
        ],
        [...(mended ? [number] : []), ...unlike('issuer', one.issuer, term.issuer)],
      );
    })
    .sort((a, b) => b.score - a.score)[0];
}

/** Numbers of one length sort as their digits do. */
function covers({ number, upTo, township = null }: DocumentTerm, asked: AskedDocument): boolean {
  if (upTo === null) return isSameNumber({ number, township }, asked);
  return asked.number.length === number.length && asked.number >= number && asked.number <= upTo;
}

export function plateFit(term: PlateTerm, asked: AskedPlate): Fit | undefined {
  if (asked.plate !== term.plate) return undefined;
  const known = [asked.province, term.province ?? null] as const;
  const [own, other] = known.map((one) => one?.name ?? null);
  const sameProvince = known[0]?.code === known[1]?.code;
  const differs = [
    ...unlike('country', asked.country, term.country),
    ...(sameProvince ? [] : unlike('province', own ?? null, other ?? null)),
  ];
  return compared(
    'PLATE',
    0,
    [
      { field: 'plate', asked: asked.written, alert: term.printed ?? term.plate },
      ...(sameProvince && own && other ? [place('province', own, other)] : []),
      ...(asked.country !== null && asked.country === term.country
        ? [place('country', asked.country, term.country)]
        : []),
    ],
    differs,
  );
}

export function numberFit(term: NumberTerm, asked: AskedNumbers): Fit | undefined {
  if (!asked.any.includes(term.number)) return undefined;
  return compared(
    'NUMBER',
    0,
    [
      { field: 'number', asked: asked.written, alert: term.printed ?? term.number },
      ...(asked.country !== null && asked.country === term.country
        ? [place('country', asked.country, term.country)]
        : []),
    ],
    unlike('country', asked.country, term.country),
  );
}

function compared(
  by: FoundBy,
  cost: number,
  agrees: readonly Difference[],
  differs: readonly Difference[],
): Fit {
  const isElsewhere = differs.some(({ field }) => field !== 'number');
  return { score: 100 - cost - (isElsewhere ? OTHER_PLACE : 0), by, agrees, differs };
}

const place = (field: Difference['field'], asked: string, alert: string): Difference => ({
  field,
  asked,
  alert,
});

/** Nothing where one side does not tell it. */
function unlike(field: Difference['field'], asked: string | null, alert: string | null): Difference[] {
  return asked === null || alert === null || asked === alert ? [] : [{ field, asked, alert }];
}
