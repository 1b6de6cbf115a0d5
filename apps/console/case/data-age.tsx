import { useTranslation } from 'react-i18next';
import { useAge } from '../elements/time/clock.tsx';
import { useNow } from '../elements/time/now.js';
import classes from './data-age.module.css';

/** How old a case is that could not be read again; `Silence` tells of a gateway that is away. `at` in ms. */
export function DataAge({ at, failed }: { readonly at: number; readonly failed: boolean }) {
  const { t } = useTranslation('console');
  const now = useNow(5_000);
  const span = useAge()(now - at);
  if (failed)
    return (
      <p className={classes.stale} role="alert">
        <strong>{t('case.stale')}</strong> <span>{t('case.data', { span })}</span>
      </p>
    );
  return null;
}
