import { useTranslation } from 'react-i18next';
import type { LetterCheck } from '../api/types-duty.js';
import { Icon } from '../elements/icon.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './screen.module.css';

/** The verdict first and in words; then what a person compares with the paper. */
export function CheckedLetter({ found }: { readonly found: LetterCheck }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { verdict, standing, says, code, checked } = found;
  const genuine = verdict === 'GENUINE';
  // What is genuine may be over all the same: whoever reads one word only must read the worse one.
  const over = genuine && (standing === 'OVER' || standing === 'OTHER');
  const tone = !genuine || over ? 'bad' : standing === 'COUNTS' ? 'good' : 'open';
  return (
    <Sheet
      title={
        <span className={classes.verdict} data-tone={tone}>
          <Icon name={tone === 'good' ? 'done' : 'late'} size={18} />
          {over ? t('letters.over') : t(`letters.verdicts.${verdict}`)}
        </span>
      }
    >
      <p className={classes.text}>{t(`letters.means.${verdict}`)}</p>
      {says !== null && (
        <>
          <p className={classes.text}>{t(`letters.standing.${standing}`)}</p>
          <p className={classes.text}>{checked === 'CODE' ? t('letters.onlyCode') : t('letters.whole')}</p>
          <h3>{t('letters.compare')}</h3>
          <dl className={classes.facts}>
            <dt>{t('letters.facts.from')}</dt>
            <dd>
              <UnitName unit={says.from} />
            </dd>
            <dt>{t('letters.facts.kind')}</dt>
            <dd>{term('type', says.type)}</dd>
            <dt>{t('letters.facts.reference')}</dt>
            <dd>
              {says.of.member}/{says.of.id}
            </dd>
            <dt>{t('letters.facts.sent')}</dt>
            <dd>
              <Moment at={says.sentAt} />
            </dd>
            <dt>{t('letters.facts.until')}</dt>
            <dd>
              <Moment at={says.until} />
            </dd>
            <dt>{t('letters.facts.limits')}</dt>
            <dd>{says.handling.length === 0 ? 'H1, H2' : says.handling.join(', ')}</dd>
            <dt>{t('letters.facts.printed')}</dt>
            <dd>
              {says.by} <Moment at={says.at} />
            </dd>
            {says.parts.length > 0 && (
              <>
                <dt>{t('letters.facts.parts')}</dt>
                <dd>{says.parts.join(', ')}</dd>
              </>
            )}
            {code !== null && (
              <>
                <dt>{t('letters.facts.code')}</dt>
                <dd className={classes.code}>{code}</dd>
              </>
            )}
          </dl>
        </>
      )}
    </Sheet>
  );
}
