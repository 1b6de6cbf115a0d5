import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types-case.js';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import classes from './consents.module.css';

/** What persons said of their consent after they were referred; nothing where nobody said anything. */
export function Consents({ shown: { consents } }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  if (consents.length === 0) return null;
  const isWithdrawn = consents.some(({ state }) => state === 'WITHDRAWN');
  return (
    <Sheet
      title={
        <span className={classes.title}>
          <Icon name="shield" /> {t('consent.title')}
        </span>
      }
    >
      <ul className={classes.words}>
        {consents.map(({ victimRef, scope, state, at, member }) => (
          <li key={`${victimRef} ${scope} ${member}`} data-state={state}>
            <b>{t(`consent.${state}`)}</b> <span>{term('scope', scope)}</span>{' '}
            <small>
              <Moment at={at} /> · {t('consent.told', { member })} ·{' '}
              <code title={victimRef}>…{victimRef.slice(-6)}</code>
            </small>
          </li>
        ))}
      </ul>
      {isWithdrawn && <p className={classes.kept}>{t('consent.kept')}</p>}
    </Sheet>
  );
}

/** Beside what is kept of a person: since when she no longer agrees that it is shared. */
export function ConsentMark({ at }: { readonly at: string | undefined }) {
  const { t } = useTranslation('console');
  if (at === undefined) return null;
  return (
    <span className={classes.mark}>
      <Icon name="shield" size={12} /> {t('consent.mark')} <Moment at={at} />
    </span>
  );
}

/** When consent was last withdrawn in a case; undefined where none is. */
export function withdrawnAt({ consents }: Pick<Case, 'consents'>): string | undefined {
  return consents
    .filter(({ state }) => state === 'WITHDRAWN')
    .map(({ at }) => at)
    .sort()
    .at(-1);
}
