import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../api/types-duty.js';
import { Icon } from '../elements/icon.tsx';
import { SaidBody } from '../elements/said/said-body.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import classes from './preview.module.css';

interface Props {
  readonly preview: Preview;
  readonly ready: boolean;
  readonly sending: boolean;
  /** This text was refused for good: it is not offered once more. */
  readonly refused: boolean;
  readonly onSend: () => void;
}

/** What each addressee would read, before anything leaves; and whether the open text gives somebody away. */
export function PreviewSheet({ preview, ready, sending, refused, onSend }: Props) {
  const { t } = useTranslation('console');
  const { leaks, doubts, addressees, approval } = preview;
  return (
    <>
      {leaks.length > 0 && (
        <section className={classes.leak} role="alert">
          <h2>
            <Icon name="late" size={16} /> {t('compose.leak')}
          </h2>
          <p>{t('compose.leakText')}</p>
          <ul>
            {leaks.map(({ path, text }) => (
              <li key={`${path} ${text}`}>
                <code>{path}</code> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {doubts.length > 0 && (
        <section className={classes.leak} role="note">
          <h2>
            <Icon name="late" size={16} /> {t('compose.doubt')}
          </h2>
          <p>{t('compose.doubtText')}</p>
          <ul>
            {doubts.map(({ path, text }) => (
              <li key={`${path} ${text}`}>
                <code>{path}</code> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {ready && (
        <Sheet title={t('compose.previewTitle')}>
          {addressees.map(({ unit, sees }, i) => (
            <details key={unit === null ? i : `${unit.member} ${unit.unit}`} className={classes.addressee}>
              <summary>
                {unit === null ? t('compose.everyone') : <UnitName unit={unit} />}
                <small>
                  {sees.parts.length === 0
                    ? t('compose.previewNone')
                    : t('compose.previewParts', { parts: sees.parts.join(', ') })}
                </small>
              </summary>
              <h3>{t('compose.previewOpen')}</h3>
              <SaidBody body={sees.open} />
            </details>
          ))}
          {approval && <p className={classes.approval}>{t('compose.approval')}</p>}
          {!refused && (
            <Button fullWidth size="md" mt="md" loading={sending} onClick={onSend}>
              {t(approval ? 'compose.propose' : 'compose.send')}
            </Button>
          )}
        </Sheet>
      )}
    </>
  );
}
