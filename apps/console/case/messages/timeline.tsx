import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { earlierQuery } from '../../api/queries.js';
import type { Case, CaseMessage } from '../../api/types-case.js';
import { ProblemBox } from '../../elements/problem.tsx';
import { Sheet } from '../../elements/sheet.tsx';
import { useKeys } from '../../shell/keys.tsx';
import { withdrawnAt } from '../consents.tsx';
import { MessageEntry } from './message.tsx';
import classes from './timeline.module.css';

/** Each message is a sheet of its own: a browser takes many seconds for hundreds. */
const AT_ONCE = 50;

/** The messages of the case, the newest first. Of a long case the earlier ones come when somebody asks for them. */
export function Timeline({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const list = useRef<HTMLOListElement>(null);
  const [most, setMost] = useState(AT_ONCE);
  const loaded = shown.messages.length;
  const earlier = useInfiniteQuery({
    ...earlierQuery(shown.conversation, shown.next),
    enabled: shown.next !== null && most > loaded,
  });
  const pages = most > loaded ? (earlier.data?.pages ?? []) : [];
  const all = newestFirst([shown, ...pages]);
  // The opening stands last whatever lies between.
  const messages = all.length > most ? [...all.slice(0, most), ...all.slice(-1)] : all;
  const { next } = pages.at(-1) ?? shown;
  const hasMore = messages.length < all.length || next !== null;
  const showMore = () => {
    setMost(most + AT_ONCE);
    if (most + AT_ONCE > all.length && pages.length > 0 && next !== null) void earlier.fetchNextPage();
  };
  const withdrawn = withdrawnAt(shown);
  const strokes = useMemo(() => {
    const group = t('keys.case');
    const move = (by: number) => () => {
      const entries = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li[tabindex]') ?? [])];
      const here = entries.findIndex((entry) => entry.contains(document.activeElement));
      entries[Math.max(0, Math.min(entries.length - 1, here + by))]?.focus();
    };
    return [
      { keys: 'j', does: t('work.keys.next'), group, run: move(1) },
      { keys: 'k', does: t('work.keys.previous'), group, run: move(-1) },
    ];
  }, [t]);
  useKeys(strokes);
  return (
    <Sheet title={t('case.timeline')} flush>
      <ol className={classes.list} ref={list}>
        {messages.map((message, index) => (
          <Fragment key={keyOf(message)}>
            {index === messages.length - 1 && hasMore && (
              <li className={classes.more}>
                <Button variant="default" size="xs" loading={earlier.isFetching} onClick={showMore}>
                  {t('case.earlier')}
                </Button>
                {earlier.error !== null && <ProblemBox error={earlier.error} onRetry={showMore} />}
              </li>
            )}
            <li tabIndex={-1}>
              <MessageEntry message={message} withdrawn={withdrawn} />
            </li>
          </Fragment>
        ))}
      </ol>
    </Sheet>
  );
}

function newestFirst(pages: readonly Pick<Case, 'messages'>[]): readonly CaseMessage[] {
  const all = new Map(pages.flatMap(({ messages }) => messages.map((one) => [keyOf(one), one] as const)));
  return [...all.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

function keyOf({ member, id }: CaseMessage): string {
  return `${member} ${id}`;
}
