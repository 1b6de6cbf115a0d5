import { Button, Checkbox, Progress, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRescued } from '../api/acts.js';
import { isRefusal } from '../api/client.js';
import { caseQuery, meQuery, rescuedQuery } from '../api/queries.js';
import { Empty } from '../elements/empty.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { Lost } from '../shell/lost.tsx';
import { useKeys } from '../shell/keys.tsx';
import { draftOf, inHundreds, keyOf, reasonIn, refusedOf, type AnswerKind } from './answers.js';
import { PersonRows } from './person-rows.tsx';
import classes from './screen.module.css';

interface Doing {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** What the first refusal says. */
  readonly why: string;
}

/** The persons of one rescue, worked as a list: each keeps a path of its own. */
export function RescuedScreen() {
  const { t } = useTranslation('console');
  const ref = useParams({ from: '/rescues/$member/$id' });
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const { data: opening } = useQuery(caseQuery(ref));
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(rescuedQuery(ref));
  const persons = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<Doing>();
  const [failure, setFailure] = useState<unknown>();
  // Whoever chooses all chooses all of them, not those that happen to be shown.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, data]);
  const allChosen = persons.length > 0 && chosen.size === persons.length;
  const chooseAll = (): void =>
    setChosen(allChosen ? new Set() : new Set(persons.map(({ conversation }) => keyOf(conversation))));
  const strokes = useMemo(
    () => [{ keys: 'x', does: t('rescue.persons.all'), group: t('keys.list'), run: chooseAll }],
    [t, persons, allChosen],
  );
  useKeys(strokes);
  if (isRefusal(error, 404)) return <Lost />;

  const answer = async (kind: AnswerKind): Promise<void> => {
    if (me === undefined || opening === undefined) return;
    const refs = persons.map(({ conversation }) => conversation).filter((one) => chosen.has(keyOf(one)));
    const draft = draftOf(kind, opening.status, me, Date.now());
    const left = new Set(chosen);
    let failed = 0;
    let why = '';
    setFailure(undefined);
    try {
      for (const [n, some] of inHundreds(refs).entries()) {
        setDoing({ done: n * 100, total: refs.length, failed, why });
        const told = await answerRescued(ref, { draft, persons: some }, crypto.randomUUID());
        const refused = refusedOf(some, told);
        failed += refused.length;
        if (why === '') why = reasonIn(told);
        for (const one of some) if (!refused.includes(keyOf(one))) left.delete(keyOf(one));
        setChosen(new Set(left));
      }
      setDoing({ done: refs.length, total: refs.length, failed, why });
    } catch (caught) {
      setFailure(caught);
    }
    void client.invalidateQueries({ queryKey: ['rescued', ref.member, ref.id] });
  };
  const busy = doing !== undefined && doing.done < doing.total && failure === undefined;
  return (
    <Screen title={t('rescue.persons.title')} lead={t('rescue.persons.lead')}>
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {failure !== undefined && <ProblemBox error={failure} />}
      {isPending && <Skeleton height={320} radius={8} />}
      {data !== undefined && persons.length === 0 && (
        <Empty title={t('rescue.persons.none')} text={t('rescue.persons.noneText')} />
      )}
      {persons.length > 0 && (
        <Sheet title={t('rescue.persons.count', { count: persons.length })} flush>
          <div className={classes.bar}>
            <Checkbox
              m="md"
              label={t('rescue.persons.all')}
              checked={allChosen}
              indeterminate={chosen.size > 0 && !allChosen}
              onChange={chooseAll}
            />
            {(['ACKNOWLEDGE', 'INTERIM'] as const).map((kind) => (
              <Button
                key={kind}
                m="sm"
                variant={kind === 'ACKNOWLEDGE' ? 'filled' : 'default'}
                disabled={chosen.size === 0 || busy}
                onClick={() => void answer(kind)}
              >
                {t(`rescue.persons.${kind}`, { count: chosen.size })}
              </Button>
            ))}
          </div>
          {doing !== undefined && (
            <div className={classes.bar}>
              <Progress
                m="md"
                flex={1}
                value={(100 * doing.done) / Math.max(1, doing.total)}
                aria-label={t('rescue.persons.progress')}
              />
              <p role="status" className={doing.failed > 0 ? classes.failed : ''}>
                {t('rescue.persons.done', { ...doing })} {doing.why}
              </p>
            </div>
          )}
          <PersonRows
            persons={persons}
            chosen={chosen}
            onChoose={(key) =>
              setChosen((before) => {
                const next = new Set(before);
                if (!next.delete(key)) next.add(key);
                return next;
              })
            }
          />
        </Sheet>
      )}
    </Screen>
  );
}
