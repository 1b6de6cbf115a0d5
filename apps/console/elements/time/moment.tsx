import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/queries.js';
import { useNow } from './now.js';
import classes from './moment.module.css';
import { cityOf, clockTime, MINUTE, sameTime, zoneOf } from './time.js';

/** A moment in the reader's own zone; with the other side's time where it reads differently there. */
export function Moment({ at, other }: { readonly at: string; readonly other?: string | undefined }) {
  const { i18n } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const now = useNow(MINUTE);
  const ms = Date.parse(at);
  const own = me?.zone ?? 'UTC';
  const theirs = other === undefined ? own : zoneOf(other);
  return (
    <time dateTime={at} title={`${cityOf(own)} · ${at}`}>
      {clockTime(ms, own, now, i18n.language)}
      {!sameTime(ms, own, theirs) && (
        <small className={classes.other}>
          {' '}
          (<abbr title={cityOf(theirs)}>{other}</abbr> {clockTime(ms, theirs, now, i18n.language)})
        </small>
      )}
    </time>
  );
}
