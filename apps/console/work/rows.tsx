import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types.js';
import { TimeLeft } from '../elements/time/clock.tsx';
import { StatusMark, UrgencyMark } from '../elements/marks.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Said } from '../elements/said/said.tsx';
import { HOUR, MINUTE } from '../elements/time/time.js';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import { useKeys } from '../shell/keys.tsx';
import classes from './rows.module.css';

const ROW = 60;
/** The next page is asked for when so many rows are left below. */
const AHEAD = 60;

/** A fifth of the time to acknowledge (clocks.md "How long"), ms. */
const SOON = { E: 2 * MINUTE, U: 12 * MINUTE, R: 2.4 * HOUR, P: 14 * HOUR } as const;

/** As many rows as fit are drawn, however many there are. j and k move; Enter opens, as on any link. */
export function WorkRows({
  items,
  onEnd,
}: {
  readonly items: readonly WorkItem[];
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation('console');
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(-1);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - AHEAD) onEnd();
  }, [last, items.length, onEnd]);
  useEffect(() => {
    if (place < 0) return;
    rows.scrollToIndex(place);
    // A row that was far away is drawn first, then it can have the focus.
    const frame = requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [place, rows]);
  const count = items.length;
  const strokes = useMemo(() => {
    const group = t('keys.list');
    const move = (by: number) => () =>
      setPlace((now) => {
        const focused = document.activeElement?.getAttribute('data-place');
        const from = focused === null || focused === undefined ? now : Number(focused);
        return Math.max(0, Math.min(count - 1, from + by));
      });
    return [
      { keys: 'j', does: t('work.keys.next'), group, run: move(1) },
      { keys: 'k', does: t('work.keys.previous'), group, run: move(-1) },
      { keys: 'Enter', does: t('work.keys.open'), group },
    ];
  }, [t, count]);
  useKeys(strokes);
  return (
    <div className={classes.sheet}>
      <div className={classes.columns} aria-hidden="true">
        <span />
        <span>{t('work.columns.subject')}</span>
        <span>{t('work.columns.other')}</span>
        <span>{t('work.columns.state')}</span>
        <span>{t('work.columns.time')}</span>
        <span>{t('work.columns.last')}</span>
      </div>
      <div ref={box} className={classes.box} tabIndex={-1}>
        <ul style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const item = items[index];
            return item === undefined ? null : (
              <li
                key={`${item.conversation.member} ${item.conversation.id}`}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                style={{ height: ROW, transform: `translateY(${start}px)` }}
              >
                <Row item={item} place={index} />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

const Row = memo(function Row({ item, place }: { readonly item: WorkItem; readonly place: number }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { conversation, counterpart, dueAt } = item;
  return (
    <Link
      to="/cases/$member/$id"
      params={{ member: conversation.member, id: conversation.id }}
      className={classes.row ?? ''}
      data-place={place}
    >
      <UrgencyMark urgency={item.urgency} />
      <span className={classes.subject}>
        <span className={classes.line}>
          <StatusMark status={item.status} />
          <strong>
            {item.subjectEn === null ? t('work.untitled') : <Said text={item.subjectEn} lang="en" />}
          </strong>
        </span>
        <span className={classes.small}>
          {term('type', item.kind)}
          {item.case !== null && <> · {item.case}</>}
        </span>
      </span>
      <span className={classes.other}>{counterpart !== null && <UnitName unit={counterpart} tall />}</span>
      <span className={classes.state}>
        {term('state', item.state)}
        <span className={classes.small}>
          {item.withMe
            ? t('work.ballMe')
            : item.ball === null
              ? ''
              : t('work.ballOther', { unit: item.ball.member })}
        </span>
      </span>
      <span className={classes.time}>
        {dueAt === null ? (
          <span className={classes.small}>{t('clock.none')}</span>
        ) : (
          <>
            <TimeLeft
              dueAt={dueAt}
              soonMs={SOON[item.urgency]}
              paused={item.paused}
              exact={item.urgency !== 'P'}
            />
            <span className={classes.small}>
              {item.clock !== null && `${term('clock', item.clock)} · `}
              {t('clock.due')} <Moment at={dueAt} other={counterpart?.member} />
            </span>
          </>
        )}
      </span>
      <span className={classes.last}>
        {term('type', item.lastType)}
        <span className={classes.small}>
          <Moment at={item.lastAt} />
        </span>
      </span>
    </Link>
  );
});
