import { useTranslation } from 'react-i18next';
import type { CaseMessage } from '../../api/types-case.js';
import { Icon } from '../../elements/icon.tsx';
import { Moment } from '../../elements/time/moment.tsx';
import { useTerm } from '../../language/terms.js';
import classes from './receipts.module.css';
import { stagesOf } from './stages.js';

/** Where a message of ours is, by what the other side has signed; silence is shown too. */
export function Stages({ message }: { readonly message: CaseMessage }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const refused = message.receipts.some(({ result }) => result === 'REJECTED');
  const held = message.deliveries.flatMap(({ held: code }) => code ?? []);
  const late = message.deliveries.some(({ overdue }) => overdue);
  return (
    <div className={classes.where}>
      <ol className={classes.stages} aria-label={t('case.receipts')}>
        {stagesOf(message).map(({ name, at, count }) => (
          <li key={name} data-done={at !== undefined}>
            <span className={classes.dot} aria-hidden="true">
              {at !== undefined && <Icon name="done" size={10} />}
            </span>
            {term('receipt', name)}
            {count !== undefined && ` ${count[0]}/${count[1]}`}
            {at === undefined ? (
              <span className={classes.hidden}> ({t('case.ahead')})</span>
            ) : (
              <small>
                <Moment at={at} />
              </small>
            )}
          </li>
        ))}
      </ol>
      {refused && <p className={classes.trouble}>{t('case.refused')}</p>}
      {held.map((code) => (
        <p key={code} className={classes.trouble}>
          {t('case.held', { code })}
        </p>
      ))}
      {late && <p className={classes.late}>{t('case.late')}</p>}
    </div>
  );
}
