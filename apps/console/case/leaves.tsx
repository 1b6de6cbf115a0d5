import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types-case.js';
import { Icon, type IconName } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './hits.module.css';

const SIGNS: Readonly<Record<string, IconName>> = {
  GRANTED: 'done',
  PARTLY: 'done',
  REFUSED: 'crossed',
  REFUSED_BY_TIME: 'late',
};

/** Each leave that was asked for here: by whom, for what, and where it stands; silence reads as no. */
export function Leaves({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const leaves = shown.lifecycles.filter(({ lifecycle }) => lifecycle === 'leave');
  if (leaves.length === 0) return null;
  return (
    <Sheet title={t('leave.title')} flush>
      <ul className={classes.hits}>
        {leaves.map(({ key, state }) => {
          const request = shown.messages.find(({ id }) => id === key)?.message;
          const asked = request?.body['leave'] as { readonly asks?: string } | undefined;
          return (
            <li key={key} data-state={state}>
              <strong>
                <Icon name={SIGNS[state] ?? 'clock'} size={14} /> {term('leave', state)}
              </strong>
              {asked?.asks !== undefined && <span> {term('leaveAsked', asked.asks)}</span>}
              {request !== undefined && (
                <small>
                  <UnitName unit={request.from} /> <Moment at={request.sentAt} />
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
