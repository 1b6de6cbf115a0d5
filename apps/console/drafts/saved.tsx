import type { KeptDraft } from '../api/types-duty.js';
import { useTranslation } from 'react-i18next';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { DraftLink } from './draft-link.tsx';
import classes from './drafts.module.css';
import type { KeptWriting } from './use-keeper.js';

/** Whether what is written here is safe. */
export function SavedLine({ saving }: Pick<KeptWriting, 'saving'>) {
  const { t } = useTranslation('console');
  return (
    <span className={classes.saved} data-state={saving.state} role="status">
      <Icon
        name={saving.state === 'UNSAVED' ? 'late' : saving.state === 'SAVED' ? 'done' : 'lock'}
        size={15}
      />
      {saving.state === 'SAVED' ? (
        <span>
          {t('drafts.saved')} <Moment at={saving.at} /> · {t('drafts.until')} <Moment at={saving.until} />
        </span>
      ) : (
        <span>{t(`drafts.${saving.state}`)}</span>
      )}
    </span>
  );
}

/** Somebody has written on, sent or thrown away the same draft: both texts stand. */
export function Moved({ other }: { readonly other: Pick<KeptDraft, 'id' | 'type' | 'conversation'> }) {
  const { t } = useTranslation('console');
  return (
    <section className={classes.moved} role="alert">
      <h2>{t('drafts.movedTitle')}</h2>
      <p>{t('drafts.movedText')}</p>
      <DraftLink draft={other} variant="default" size="xs">
        {t('drafts.other')}
      </DraftLink>
    </section>
  );
}
