import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../elements/icon.tsx';
import { readFile } from './read-file.js';
import classes from './screen.module.css';
import type { PersonFile } from './shared.js';

/** Takes a file by drop or by choice. Its name is not shown again: it may be a name. */
export function FileDrop({ onFile }: { readonly onFile: (file: PersonFile) => void }) {
  const { t } = useTranslation('console');
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readFile(file);
    setRefused(read === undefined);
    if (read !== undefined) onFile(read);
  };
  return (
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <p>{t('rescue.file.drop')}</p>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        className={classes.hidden}
        aria-label={t('rescue.file.choose')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file again, mended meanwhile, is another one.
          currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        leftSection={<Icon name="document" size={16} />}
        onClick={() => chooser.current?.click()}
      >
        {t('rescue.file.choose')}
      </Button>
      <p className={classes.hint}>{t('rescue.file.text')}</p>
      {refused && (
        <p role="alert" className={classes.refused}>
          {t('rescue.file.refused')}
        </p>
      )}
    </div>
  );
}
