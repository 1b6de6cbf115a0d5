import { useTranslation } from 'react-i18next';
import { useAge } from '../elements/time/clock.tsx';
import { useNow } from '../elements/time/now.js';
import { useLive } from '../shell/live.tsx';
import classes from './data-age.module.css';

/** What is older than this without being live may be wrong. */
const OLD_MS = 90_000;

/** How old what is shown is; STALE where the page has lost touch. `at` in ms. */
export function DataAge({ at, failed }: { readonly at: number; readonly failed: boolean }) {
  const { t } = useTranslation('console');
  const { live } = useLive();
  const now = useNow(5_000);
  const span = useAge()(now - at);
  if (failed || (!live && now - at > OLD_MS))
    return (
      <p className={classes.stale} role="alert">
        <strong>{t('case.stale')}</strong> <span>{t('case.data', { span })}</span>
      </p>
    );
  return null;
}
