import { useTranslation } from 'react-i18next';
import type { CheckResult, Query } from '../api/types-duty.js';
import { useFaultText } from '../language/fault-text.js';
import { linesOf, markedLines } from './marked-lines.js';
import classes from './unread.module.css';

type Finding = CheckResult['findings'][number];

/**
 * What of the question could not be read, or was read otherwise than it stands: the text itself with each such place
 * marked, then what would be right there.
 */
export function Unread({ result, query }: { readonly result: CheckResult; readonly query: Query }) {
  const { t } = useTranslation('console');
  const { findings, lines } = result;
  if (findings.length === 0) return null;
  const isUnread = findings.some((one) => one.isUnread);
  const shown = lines ?? linesOf(query);
  const headline = isUnread ? 'check.unread.title' : 'check.unread.otherwise';
  return (
    <section className={classes.unread} data-unread={isUnread} aria-label={t(headline)}>
      <strong>{t(headline)}</strong>
      {findings.some(({ line }) => line !== null) && (
        <ol className={classes.lines}>
          {markedLines(shown, findings).map((pieces, n) => (
            // The lines of one text never change places.
            <li key={n} aria-label={t('check.unread.line', { line: n + 1 })}>
              {pieces.map(({ text, isMarked }, i) =>
                isMarked ? (
                  <mark key={i}>{text === ' ' ? '\u00a0' : text}</mark>
                ) : (
                  <span key={i}>{text}</span>
                ),
              )}
            </li>
          ))}
        </ol>
      )}
      <ul>
        {findings.map((one, i) => (
          <li key={i}>
            <OneFinding finding={one} />
          </li>
        ))}
      </ul>
      {isUnread && <p>{t('check.unread.again')}</p>}
    </section>
  );
}

function OneFinding({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('console');
  const textOf = useFaultText();
  const { rule, text, line, position, suggestions } = finding;
  return (
    <>
      {line !== null && position !== null && (
        <>
          <b>{t('check.unread.place', { line, position })}</b>{' '}
        </>
      )}
      {textOf({ code: 'E-SCHEMA-INVALID', path: '', rule, text })}
      {suggestions.map((one) => (
        <span key={`${one.line} ${one.position} ${one.instead}`} className={classes.suggestion}>
          {t('check.unread.suggestion', { ...one })}
        </span>
      ))}
    </>
  );
}
