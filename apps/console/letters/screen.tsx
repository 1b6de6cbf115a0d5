import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkLetter } from '../api/acts.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { CheckedLetter } from './checked-letter.tsx';
import classes from './screen.module.css';

const MOST_BYTES = 1024 * 1024;

/** A letter that somebody shows: dropped, chosen, or typed off its QR code. It is gone with this page. */
export function LettersScreen() {
  const { t } = useTranslation('console');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [code, setCode] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const checking = useMutation({ mutationFn: checkLetter, gcTime: 0 });
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    setTooLarge(file.size > MOST_BYTES);
    checking.reset();
    if (file.size <= MOST_BYTES) checking.mutate(file);
  };
  return (
    <Screen title={t('letters.title')} lead={t('letters.lead')}>
      <div className={classes.columns}>
        <div>
          <div
            className={classes.drop}
            data-over={over || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              take(event.dataTransfer.files[0]);
            }}
          >
            <input
              ref={input}
              type="file"
              hidden
              aria-label={t('letters.file')}
              accept=".pdf,.html,.htm,.txt"
              onChange={({ currentTarget }) => {
                take(currentTarget.files?.[0]);
                currentTarget.value = '';
              }}
            />
            <Button variant="default" onClick={() => input.current?.click()}>
              {t('letters.choose')}
            </Button>
            <span>{t('letters.hint')}</span>
          </div>
          {tooLarge && <p role="alert">{t('letters.tooLarge')}</p>}
          <p className={classes.or}>{t('letters.or')}</p>
          <Textarea
            label={t('letters.code')}
            description={t('letters.codeMeant')}
            autosize
            minRows={4}
            maxRows={10}
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <Button
            mt={8}
            disabled={code.trim() === ''}
            loading={checking.isPending}
            onClick={() => checking.mutate(new Blob([code.trim()]))}
          >
            {t('letters.check')}
          </Button>
        </div>
        <div aria-live="polite">
          {checking.error !== null && <ProblemBox error={checking.error} />}
          {checking.data !== undefined && <CheckedLetter found={checking.data} />}
        </div>
      </div>
    </Screen>
  );
}
