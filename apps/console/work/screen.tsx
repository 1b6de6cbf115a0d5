import { Button, SegmentedControl, Select, Skeleton, Switch, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workQuery } from '../api/queries.js';
import type { WorkList } from '../api/types.js';
import { Empty } from '../elements/empty.tsx';
import { Icon } from '../elements/icon.tsx';
import { LinkButton } from '../elements/link-button.tsx';
import { useNow } from '../elements/time/now.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { useTerm } from '../language/terms.js';
import { useKeys } from '../shell/keys.tsx';
import { useLive } from '../shell/live.tsx';
import { filtered, isFiltering, NO_FILTER } from './filter.js';
import { parted, useExercises } from './folding.js';
import { WorkRows } from './rows.tsx';
import classes from './screen.module.css';

const LISTS: readonly WorkList[] = ['me', 'them', 'open', 'closed'];
const TEN_SECONDS = 10_000;

/** What waits for this unit and what it waits for, by due time. */
export function WorkScreen() {
  const { t, i18n } = useTranslation('console');
  const { language } = i18n;
  const term = useTerm();
  const client = useQueryClient();
  const [list, setList] = useState<WorkList>('me');
  const [filter, setFilter] = useState(NO_FILTER);
  const words = useDeferredValue(filter.words);
  const find = useRef<HTMLInputElement>(null);
  const { changed, seen } = useLive();
  const now = useNow(TEN_SECONDS);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(workQuery(list));
  const all = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const items = useMemo(
    () =>
      filtered(all, { urgency: filter.urgency, overdue: filter.overdue, words }, now, (kind) =>
        term('type', kind),
      ),
    // `term` is another function at every drawing; its words change with the language alone, and then all is drawn
    // anew.
    [all, filter.urgency, filter.overdue, words, now, language],
  );
  const { live, exercises } = useMemo(() => parted(items), [items]);
  const [exercisesShown, showExercises] = useExercises();
  const lines = useMemo(
    () => (exercisesShown ? [...live, ...exercises] : live),
    [exercisesShown, live, exercises],
  );
  const filtering = isFiltering(filter);
  // Whoever looks for something looks in all of it; and behind exercises that are folded away there may be work.
  const readsOn = filtering || lines.length === 0;
  useEffect(() => {
    if (readsOn && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [readsOn, hasNextPage, isFetchingNextPage, fetchNextPage, data]);

  const strokes = useMemo(
    () => [
      { keys: '/', does: t('work.keys.find'), group: t('keys.list'), run: () => find.current?.focus() },
      {
        keys: 'l',
        does: t('work.keys.list'),
        group: t('keys.list'),
        run: () => setList((one) => LISTS[(LISTS.indexOf(one) + 1) % LISTS.length] ?? 'me'),
      },
      {
        keys: 'x',
        does: t('work.keys.exercises'),
        group: t('keys.list'),
        run: () => showExercises(!exercisesShown),
      },
    ],
    [t, exercisesShown, showExercises],
  );
  useKeys(strokes);

  const counts = data?.pages[0]?.counts;
  const total = list === 'me' ? counts?.me : list === 'them' ? counts?.them : undefined;
  return (
    <Screen
      fixed
      title={t('work.title')}
      lead={t('work.lead')}
      aside={
        <LinkButton to="/compose" leftSection={<Icon name="compose" size={16} />}>
          {t('nav.compose')}
        </LinkButton>
      }
    >
      <div className={classes.bar}>
        <SegmentedControl
          value={list}
          onChange={setList}
          aria-label={t('work.title')}
          data={LISTS.map((value) => ({
            value,
            label: `${t(`work.${value}`)}${value === 'me' && counts ? ` ${counts.me}` : ''}${value === 'them' && counts ? ` ${counts.them}` : ''}`,
          }))}
        />
        <TextInput
          ref={find}
          className={classes.find ?? ''}
          aria-label={t('work.find')}
          placeholder={t('work.find')}
          leftSection={<Icon name="check" size={15} />}
          value={filter.words}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.blur();
          }}
        />
        <Select
          aria-label={t('work.urgency')}
          className={classes.urgency ?? ''}
          allowDeselect={false}
          value={filter.urgency}
          onChange={(urgency) => setFilter({ ...filter, urgency: urgency ?? '' })}
          data={[
            { value: '', label: `${t('work.urgency')}: ${t('work.all')}` },
            ...['E', 'U', 'R', 'P'].map((value) => ({ value, label: term('urgency', value) })),
          ]}
        />
        <Switch
          label={t('work.overdue')}
          checked={filter.overdue}
          onChange={({ currentTarget }) => setFilter({ ...filter, overdue: currentTarget.checked })}
        />
        <span className={classes.shown} role="status">
          {data !== undefined &&
            t('work.shown', { shown: live.length, total: Math.max(total ?? 0, parted(all).live.length) })}
          {filtering && hasNextPage && ` · ${t('work.loadingAll')}`}
        </span>
      </div>
      {changed > 0 && (
        <button
          type="button"
          className={classes.changed}
          onClick={() => {
            seen();
            void client.resetQueries({ queryKey: ['work'] });
          }}
        >
          {t('work.changed', { count: changed })} · <strong>{t('work.refresh')}</strong>
        </button>
      )}
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {isPending ? (
        <div className={classes.skeletons} aria-label={t('loading')} role="status">
          {Array.from({ length: 8 }, (_, i) => (
            <Skeleton key={i} height={44} radius={4} />
          ))}
        </div>
      ) : lines.length === 0 && data !== undefined && !hasNextPage ? (
        <NoWork list={list} filtering={filtering} onClear={() => setFilter(NO_FILTER)} />
      ) : (
        <WorkRows
          items={lines}
          onEnd={() => {
            if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
          }}
        />
      )}
      {exercises.length > 0 && (
        <Switch
          className={classes.exercises ?? ''}
          label={t('work.exercises', { count: exercises.length })}
          checked={exercisesShown}
          onChange={({ currentTarget }) => showExercises(currentTarget.checked)}
        />
      )}
    </Screen>
  );
}

function NoWork({
  list,
  filtering,
  onClear,
}: {
  readonly list: WorkList;
  readonly filtering: boolean;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation('console');
  const name = filtering ? 'Found' : list === 'them' ? 'Them' : 'Me';
  return (
    <Empty title={t(`work.empty${name}`)} text={t(`work.empty${name}Text`)}>
      {filtering && (
        <Button variant="default" onClick={onClear}>
          {t('work.clear')}
        </Button>
      )}
    </Empty>
  );
}
