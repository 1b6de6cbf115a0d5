import { Tooltip } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseMessage } from '../../api/types-case.js';
import { Icon } from '../../elements/icon.tsx';
import { Evaluation, Handling } from '../../elements/marks.tsx';
import { Moment } from '../../elements/time/moment.tsx';
import { SaidBody } from '../../elements/said/said-body.tsx';
import { Said } from '../../elements/said/said.tsx';
import { UnitName } from '../../elements/unit-name.tsx';
import { FileList } from '../../files/file-list.tsx';
import { PrintLetter } from '../../letters/print-letter.tsx';
import { useTerm } from '../../language/terms.js';
import { SealedPart } from '../../part/sealed-part.tsx';
import { ConsentMark } from '../consents.tsx';
import { KeyFacts } from './key-facts.tsx';
import classes from './message.module.css';
import { Stages } from './receipts.tsx';

/** One message: who said what to whom, how far it may be used and trusted, and where it is. */
export const MessageEntry = memo(function MessageEntry({
  message: entry,
  withdrawn,
}: {
  readonly message: CaseMessage;
  /** Since when the person no longer agrees that what is kept of her is shared. */
  readonly withdrawn: string | undefined;
}) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const [opened, setOpened] = useState(false);
  const { message, crossed, own, parts, unreadable } = entry;
  const { from, to, body, sealed = [], handling, handlingNote, evaluation, subjectEn } = message;
  return (
    <article className={classes.entry} data-own={own}>
      <header className={classes.head}>
        <span className={classes.side} aria-hidden="true">
          <Icon name={own ? 'arrow' : 'back'} size={15} />
        </span>
        <strong>{term('type', message.type)}</strong>
        {crossed && (
          <Tooltip label={t('case.crossedText')} multiline maw={280}>
            <span className={classes.crossed} tabIndex={0}>
              <Icon name="crossed" size={12} /> {t('case.crossed')}
            </span>
          </Tooltip>
        )}
        {unreadable !== undefined && (
          <Tooltip label={t('case.unreadableText')} multiline maw={280}>
            <span className={classes.crossed} tabIndex={0}>
              <Icon name="crossed" size={12} /> {t('case.unreadable')}
            </span>
          </Tooltip>
        )}
        <span className={classes.codes}>
          {message.purpose !== undefined && <Handling codes={handling} note={handlingNote} />}
          {evaluation !== undefined && <Evaluation {...evaluation} />}
        </span>
        <span className={classes.time}>
          <Moment at={message.sentAt} other={from.member} />
        </span>
      </header>
      <p className={classes.who}>
        <UnitName unit={from} /> <span>{t('case.to')}</span>{' '}
        {isList(to) ? (
          to.map((unit) => <UnitName key={`${unit.member} ${unit.unit}`} unit={unit} />)
        ) : (
          <span>{t('case.everyone')}</span>
        )}
      </p>
      {subjectEn !== undefined && (
        <p className={crossed ? `${classes.subject} ${classes.void}` : classes.subject}>
          <Said text={subjectEn} lang="en" />
        </p>
      )}
      {unreadable === undefined && <KeyFacts body={body} />}
      {sealed.length > 0 && <ConsentMark at={withdrawn} />}
      {sealed.map(({ part, units }) => (
        <SealedPart
          key={part}
          message={{ member: entry.member, id: entry.id }}
          part={part}
          units={units}
          sender={from}
          mayOpen={parts.some((one) => one.part === part)}
          openings={entry.receipts.filter((one) => one.level === 'OPENED' && (one.part ?? part) === part)}
        />
      ))}
      <FileList files={entry.attachments} />
      {/* What people write: of a gateway's own words no letter is printed. */}
      {unreadable === undefined && !crossed && from.role !== 'SYSTEM' && (
        <div className={classes.print}>
          <PrintLetter
            message={{ member: entry.member, id: entry.id }}
            parts={parts.map(({ part }) => part)}
          />
        </div>
      )}
      {own && <Stages message={entry} />}
      {unreadable === undefined && (
        <details className={classes.whole} onToggle={() => setOpened(true)}>
          <summary>{t('case.show')}</summary>
          {/* Drawn when somebody first looks: in a long case these bodies would cost the browser seconds. */}
          {opened && <SaidBody body={body} />}
        </details>
      )}
    </article>
  );
});

function isList<Item>(value: readonly Item[] | object | undefined): value is readonly Item[] {
  return Array.isArray(value);
}
