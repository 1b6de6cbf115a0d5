import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { kindsQuery, meQuery } from '../api/queries.js';
import type { KindEntry } from '../api/types.js';
import type { Act, Case } from '../api/types-case.js';
import { Icon } from '../elements/icon.tsx';
import { LinkButton } from '../elements/link-button.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import { useKeys } from '../shell/keys.tsx';
import classes from './next.module.css';

/** What this unit can send here now. What moves the case stands first; "not us" is always at hand. */
export function NextActs({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { data: me } = useQuery(meQuery);
  const { data: known } = useQuery(kindsQuery);
  const list = useRef<HTMLUListElement>(null);
  const strokes = useMemo(
    () => [
      {
        keys: 'a',
        does: t('case.next'),
        group: t('keys.case'),
        run: () => list.current?.querySelector<HTMLElement>('a')?.focus(),
      },
    ],
    [t],
  );
  useKeys(strokes);
  const { conversation, ball } = shown;
  const mine = ball !== null && ball.member === me?.member && ball.unit === me.unit;
  const acts = shown.acts
    .map((act) => ({ act, rank: rank(act, kindOf(act, known?.kinds), shown) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ act }) => act);
  return (
    <Sheet title={t('case.next')}>
      {acts.length === 0 && <p className={classes.none}>{t('case.nextNone')}</p>}
      <ul className={classes.acts} ref={list}>
        {acts.map((act, i) => (
          <li key={act.type}>
            <LinkButton
              fullWidth
              justify="space-between"
              variant={i === 0 && mine ? 'filled' : 'default'}
              rightSection={<Icon name="arrow" size={16} />}
              to="/cases/$member/$id/compose/$type"
              params={{ ...conversation, type: act.type }}
            >
              {term('act', act.type)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function kindOf({ type, version }: Act, kinds: readonly KindEntry[] = []): KindEntry | undefined {
  return kinds.find((kind) => kind.type === type && kind.version === version);
}

/** First what its kind puts there, then what some lifecycle waits for, then other answers and control; ends last. */
function rank(act: Act, kind: KindEntry | undefined, { lifecycles, clocks }: Case): number {
  const place = kind?.writing?.place;
  const end = place === 'LAST';
  const awaited = !end && lifecycles.some(({ next }) => next.some(({ type }) => type === act.type));
  // Of a clock: somebody stands at a counter and waits.
  const asked = clocks.some(({ clock, stoppedAt }) => clock === place && stoppedAt === null);
  if (place === 'FIRST' || asked) return -1;
  return (awaited ? 0 : 2) + (kind?.family === 'control' ? 1 : 0) + (end ? 3 : 0);
}
