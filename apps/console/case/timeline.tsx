import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types-case.js';
import { Sheet } from '../elements/sheet.tsx';
import { useKeys } from '../shell/keys.tsx';
import { MessageEntry } from './message.tsx';
import classes from './timeline.module.css';

/** The messages of the case, the newest first. */
export function Timeline({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const list = useRef<HTMLOListElement>(null);
  const messages = shown.messages.toReversed();
  const strokes = useMemo(() => {
    const group = t('keys.case');
    const move = (by: number) => () => {
      const entries = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
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
        {messages.map((message) => (
          <li key={`${message.member} ${message.id}`} tabIndex={-1}>
            <MessageEntry message={message} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
