import { Button } from '@mantine/core';
import { Dialog } from '../elements/dialog.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPart } from '../api/acts.js';
import type { Ref, UnitAddress } from '../api/types.js';
import type { JsonObject, Receipt } from '../api/types-case.js';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { SaidBody } from '../elements/said/said-body.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { plain } from '../language/terms.js';
import classes from './sealed-part.module.css';

interface Props {
  readonly message: Ref;
  readonly part: string;
  readonly units: readonly UnitAddress[];
  readonly sender: UnitAddress;
  readonly mayOpen: boolean;
  readonly openings: readonly Receipt[];
}

/**
 * Closed until somebody opens it on purpose. There is no address that opens it, so no link and no reload can; what it
 * says is held by this element alone and is gone with it.
 */
export function SealedPart({ message, part, units, sender, mayOpen, openings }: Props) {
  const { t, i18n } = useTranslation('console');
  const [asking, setAsking] = useState(false);
  const [content, setContent] = useState<JsonObject>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const named = i18n.exists(`part.names.${part}`, { ns: 'console' }) ? t(`part.names.${part}`) : plain(part);

  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      setContent(await openPart(message, part));
      setError(undefined);
      setAsking(false);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={classes.part} data-open={content !== undefined}>
      <div className={classes.head}>
        <Icon name={content === undefined ? 'lock' : 'unlock'} size={16} />
        <span className={classes.name}>
          {content === undefined ? t('part.closed') : t('part.opened')}: <strong>{named}</strong>
        </span>
        <span className={classes.units}>
          {units.map((unit) => (
            <UnitName key={`${unit.member} ${unit.unit}`} unit={unit} />
          ))}
        </span>
        {openings.map(({ from, at }) => (
          <span key={`${from.member} ${from.unit}`} className={classes.opening}>
            {t('part.openedBy', { unit: `${from.member} ${from.unit}` })} <Moment at={at} />
          </span>
        ))}
        {content === undefined && mayOpen && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('part.open')}
          </Button>
        )}
        {content !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => setContent(undefined)}>
            {t('part.hide')}
          </Button>
        )}
        {!mayOpen && <small className={classes.not}>{t('part.notYours')}</small>}
      </div>
      {content !== undefined && (
        <div className={classes.content}>
          <p className={classes.shown}>{t('part.shown')}</p>
          <SaidBody body={content} />
        </div>
      )}
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('part.openTitle', { part: named })}>
        {error !== undefined && <ProblemBox error={error} />}
        <ul className={classes.rules}>
          <li>{t('part.logged')}</li>
          <li>{t('part.told', { unit: `${sender.member} ${sender.unit}` })}</li>
          <li>{t('part.only')}</li>
        </ul>
        <div className={classes.choice}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void open()}>
            {t('part.confirm')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
