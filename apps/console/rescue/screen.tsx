import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openRescue, previewRescue } from '../api/acts.js';
import { isOver } from '../api/client.js';
import { directoryQuery, meQuery } from '../api/queries.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { FileDrop } from './file-drop.tsx';
import { PreviewSheets } from './preview.tsx';
import classes from './screen.module.css';
import { Sending } from './sending.tsx';
import { SharedForm } from './shared-form.tsx';
import { NOTHING, requestOf, type Choices, type PersonFile } from './shared.js';

/** Many persons freed at once: what all share, a file, what is wrong with it, and the sending. */
export function RescueScreen() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const { data: directory } = useQuery(directoryQuery);
  const [shared, setShared] = useState(NOTHING);
  const [file, setFile] = useState<PersonFile>();
  const [choices, setChoices] = useState<Choices>({});
  // One attempt: whatever is tried again goes under the same key with the same times.
  const [attempt, setAttempt] = useState(newAttempt);
  const looking = useMutation({ mutationFn: previewRescue, gcTime: 0 });
  const sending = useMutation({
    mutationFn: (body: object) => openRescue(body, attempt.key),
    gcTime: 0,
  });
  const body =
    me === undefined || directory === undefined || file === undefined
      ? undefined
      : requestOf(shared, file, choices, me, directory, attempt.at);
  const found = looking.data;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found !== undefined) result.current?.focus();
  }, [found]);
  const change = (apply: () => void): void => {
    apply();
    looking.reset();
    sending.reset();
    setAttempt(newAttempt());
  };
  const isClean = found !== undefined && found.rows.length + found.shared.length === 0;
  if (sending.data !== undefined)
    return (
      <Screen title={t('rescue.title')} lead={t('rescue.lead')}>
        <Sending id={sending.data.id} />
      </Screen>
    );
  return (
    <Screen title={t('rescue.title')} lead={t('rescue.lead')}>
      <div className={classes.steps}>
        <SharedForm
          shared={shared}
          onChange={(changed) => change(() => setShared((before) => ({ ...before, ...changed })))}
        />
        <FileDrop
          onFile={(next) =>
            change(() => {
              setFile(next);
              setChoices({});
            })
          }
        />
        {file !== undefined && <p role="status">{t('rescue.file.taken')}</p>}
        <div className={classes.acts}>
          <Button
            variant="default"
            disabled={body === undefined}
            loading={looking.isPending}
            onClick={() => body !== undefined && looking.mutate(body)}
          >
            {t('rescue.look')}
          </Button>
          <Button
            disabled={!isClean || body === undefined || isOver(sending.error)}
            loading={sending.isPending}
            onClick={() => body !== undefined && sending.mutate(body)}
          >
            {t('rescue.send', { count: found?.persons ?? 0 })}
          </Button>
        </div>
        {looking.error !== null && <ProblemBox error={looking.error} />}
        {sending.error !== null && <ProblemBox error={sending.error} />}
        {found !== undefined && (
          <div ref={result} tabIndex={-1} className={classes.steps}>
            <PreviewSheets
              preview={found}
              choices={choices}
              onChoose={(heading, column) =>
                change(() => setChoices((before) => ({ ...before, [heading]: column })))
              }
            />
          </div>
        )}
      </div>
    </Screen>
  );
}

function newAttempt() {
  return { key: crypto.randomUUID(), at: Date.now() };
}
