import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseMessage } from '../api/types-case.js';
import classes from './file-picker.module.css';
import { isPicture, Picture } from './picture.tsx';
import { readFile } from './uploading.js';

type Attachment = CaseMessage['attachments'][number];

/** How far the files of a message are; whoever may open their part can read them. */
export function FileList({ files }: { readonly files: readonly Attachment[] }) {
  const { t } = useTranslation('console');
  if (files.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('files.title')}>
      {files.map((file, i) => (
        <FileEntry key={file.id} file={file} number={i + 1} />
      ))}
    </ul>
  );
}

function FileEntry({ file, number }: { readonly file: Attachment; readonly number: number }) {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState<Blob>();
  const [failed, setFailed] = useState(false);
  const { href } = file;
  const mib = (file.bytes / 1024 / 1024).toFixed(1);
  const read = async (keep: boolean): Promise<void> => {
    if (href === undefined) return;
    setFailed(false);
    try {
      const blob = await readFile(href);
      if (keep || !isPicture(blob)) save(blob, number);
      else setShown(blob);
    } catch {
      setFailed(true);
    }
  };
  return (
    <li className={classes.file}>
      <span>{shown !== undefined && <Picture file={shown} most={64} label={t('files.thumbnail')} />}</span>
      <span>
        {t('files.number', { number, mib })}
        <small className={classes.said}>
          {t(`files.state.${file.state}`, { here: file.here, total: file.total })}
          {file.deliveries.map(({ destination, state, sent, incident }) => (
            <span key={destination}>
              {' '}
              {destination}:{' '}
              {t(incident ? 'files.incident' : `files.sent.${state}`, { sent, total: file.total })}
            </span>
          ))}
        </small>
        {shown !== undefined && <Picture file={shown} most={640} label={t('files.picture')} />}
        {failed && (
          <small className={classes.fault} role="alert">
            {t('files.unread')}
          </small>
        )}
      </span>
      {href !== undefined && file.state === 'WHOLE' && (
        <span>
          <Button size="compact-sm" variant="default" onClick={() => void read(false)}>
            {t('files.show')}
          </Button>{' '}
          <Button size="compact-sm" variant="default" onClick={() => void read(true)}>
            {t('files.save')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Under a number, not its name: a name may tell who it is about, and stays in the folder of downloads. */
function save(blob: Blob, number: number): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `hsu-${number}.${blob.type.split('/')[1] ?? 'bin'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
