import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { discardDraft, restoreDraft } from '../api/acts.js';
import { draftsQuery } from '../api/queries.js';
import type { KeptDraft } from '../api/types-duty.js';
import { notify } from '../elements/notify.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Said } from '../elements/said/said.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { useTerm } from '../language/terms.js';
import { DraftLink } from './draft-link.tsx';
import classes from './drafts.module.css';

const UNDO_MS = 10_000;

/** What this officer has begun and not sent, on whichever workstation. */
export function OwnDrafts() {
  const { t } = useTranslation('console');
  const { data, error, refetch } = useQuery(draftsQuery);
  if (error !== null) return <ProblemBox error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className={classes.own}>
      <Sheet title={t('drafts.title')} aside={<small>{t('drafts.lead')}</small>} flush>
        <ul className={classes.list}>
          {data.items.map((draft) => (
            <Row key={draft.id} draft={draft} />
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

function Row({ draft }: { readonly draft: KeptDraft }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const client = useQueryClient();
  const { id, type, conversation, subject, savedAt, keptUntil } = draft;
  const anew = () => client.invalidateQueries({ queryKey: ['drafts'] });
  const restoring = useMutation({
    mutationFn: () => restoreDraft(id),
    onSuccess: async () => {
      notify(t('drafts.restored'));
      await anew();
    },
  });
  const discarding = useMutation({
    mutationFn: () => discardDraft(id),
    onSuccess: async () => {
      const told = notify(
        <span className={classes.undo}>
          {t('drafts.discarded')}{' '}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(told);
              restoring.mutate();
            }}
          >
            {t('drafts.undo')}
          </Button>
        </span>,
        UNDO_MS,
      );
      await anew();
    },
  });
  return (
    <li>
      <div>
        <strong>{subject === null ? t('drafts.noSubject') : <Said text={subject} lang="en" />}</strong>
        <small>
          {term('type', type)}
          {conversation !== null && ` · ${t('drafts.inCase')}`}
        </small>
        <small>
          {t('drafts.saved')} <Moment at={savedAt} /> · {t('drafts.until')} <Moment at={keptUntil} />
        </small>
        {discarding.error !== null && <ProblemBox error={discarding.error} />}
      </div>
      <div className={classes.acts}>
        <Button variant="default" loading={discarding.isPending} onClick={() => discarding.mutate()}>
          {t('drafts.discard')}
        </Button>
        <DraftLink draft={draft}>{t('drafts.go')}</DraftLink>
      </div>
    </li>
  );
}
