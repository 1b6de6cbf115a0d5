import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types-case.js';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Sheet } from '../elements/sheet.tsx';
import classes from './hits.module.css';

/** States that have what the alert asks not done on their soil, until when. Why, only its owner reads. */
export function Objections({ shown: { objections } }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  if (objections.length === 0) return null;
  return (
    <Sheet title={t('case.objections')} flush>
      <ul className={classes.hits}>
        {objections.map(({ by, scope, until }) => (
          <li key={by}>
            <strong>
              <Icon name="shield" size={14} /> {t('case.objects', { state: by })}
            </strong>
            <span>{t(`check.objectedThere.${scope}`)}</span>
            <small>
              {t('check.objected.until')} <Moment at={until} />
            </small>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
