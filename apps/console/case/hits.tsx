import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types-case.js';
import { Icon, type IconName } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './hits.module.css';

const SIGNS: Readonly<Record<string, IconName>> = {
  CONFIRMED: 'done',
  CLOSED: 'done',
  NOT_SAME: 'crossed',
  NOT_ACTIVE: 'crossed',
  NO_ANSWER: 'late',
};

/**
 * Each hit of an alert by who found, with where it stands: an alert may have several, and only one of them be
 * confirmed.
 */
export function Hits({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const hits = shown.lifecycles.filter(({ lifecycle }) => lifecycle === 'hit');
  if (hits.length === 0) return null;
  return (
    <Sheet title={t('case.hits')} flush>
      <ul className={classes.hits}>
        {hits.map(({ key, state }) => {
          const report = shown.messages.find(({ id }) => id === key)?.message;
          return (
            <li key={key} data-state={state}>
              <strong>
                <Icon name={SIGNS[state] ?? 'clock'} size={14} /> {term('state', state)}
              </strong>
              {report !== undefined && (
                <small>
                  <UnitName unit={report.from} /> <Moment at={report.sentAt} />
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
