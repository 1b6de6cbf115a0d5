import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAge } from '../elements/time/clock.tsx';
import { useNow } from '../elements/time/now.js';
import { useLive } from './live.tsx';
import classes from './silence.module.css';

/** A stream that comes back at once, as after the restart of a proxy, worries nobody. */
const GRACE_MS = 4_000;

/**
 * On every screen, while the gateway is silent: since when, and that what stands below is as old as that. Navigation
 * and what was loaded stay.
 */
export function Silence() {
  const { t } = useTranslation('console');
  const { live, since, refresh } = useLive();
  const span = useAge()(useNow() - since);
  if (live || Date.now() - since < GRACE_MS) return null;
  return (
    <div className={classes.silence} role="alert">
      <p>
        <strong>{t('silence.stale')}</strong> <span>{t('silence.text', { span })}</span>
      </p>
      <Button variant="default" size="xs" onClick={refresh}>
        {t('problem.again')}
      </Button>
    </div>
  );
}
