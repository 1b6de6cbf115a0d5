import { Button, Progress } from '@mantine/core';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client.js';
import type { JsonObject } from '../api/types-case.js';
import type { Held } from '../compose/form/initial.js';
import classes from './file-picker.module.css';
import { isPicture, Picture } from './picture.tsx';
import { bring, drop, type Uploaded } from './uploading.js';

interface Row {
  readonly key: string;
  readonly file: File;
  readonly share: number;
  readonly uploaded?: Uploaded;
  /** The gateway's code, or E-OFFLINE. */
  readonly refused?: string | undefined;
}

interface Props {
  /** `files` or `photos`: the list that the part's content holds. */
  readonly list: string;
  readonly content: Held;
  readonly onChange: (content: Held) => void;
}

/** Formats that the gateway takes; it looks at the content, and this list only spares a useless choice. */
const TAKEN = '.jpg,.jpeg,.png,.webp,.pdf,.mp3,.m4a,.wav,.ogg,.flac';

/** Files of a sealed part: dropped or chosen, brought at once, named when they are there. */
export function FilePicker({ list, content, onChange }: Props) {
  const { t } = useTranslation('console');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const running = useRef(new Map<string, AbortController>());
  const held = useRef(entriesOf(content, list));
  const hint = useId();

  const change = (key: string, to: Partial<Row>): void => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...to } : row)));
  };
  const say = (entries: readonly JsonObject[]): void => {
    held.current = entries;
    onChange({ [list]: [...entries] });
  };
  const begin = async ({ key, file }: Pick<Row, 'key' | 'file'>): Promise<void> => {
    const ended = new AbortController();
    running.current.set(key, ended);
    try {
      const uploaded = await bring(file, (share) => change(key, { share }), ended.signal);
      change(key, { uploaded, share: 1 });
      say([...held.current, { attachment: uploaded.id, name: file.name.slice(0, 200) }]);
    } catch (error) {
      if (!ended.signal.aborted)
        change(key, { refused: isRefusal(error) ? error.problem.code : 'E-OFFLINE' });
    } finally {
      running.current.delete(key);
    }
  };
  const add = (files: readonly File[]): void => {
    const added = files.map((file) => ({ key: crypto.randomUUID(), file, share: 0 }));
    setRows((before) => [...before, ...added]);
    for (const row of added) void begin(row);
  };
  const remove = ({ key, uploaded }: Row): void => {
    running.current.get(key)?.abort();
    setRows((before) => before.filter((row) => row.key !== key));
    if (uploaded === undefined) return;
    say(held.current.filter((entry) => entry['attachment'] !== uploaded.id));
    // It goes by itself in a week, if this does not reach the gateway.
    void drop(uploaded.id).catch(() => undefined);
  };

  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={TAKEN}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button variant="default" aria-describedby={hint} onClick={() => input.current?.click()}>
        {t('files.choose')}
      </Button>{' '}
      <small id={hint}>{t('files.hint')}</small>
      <ul className={classes.list} aria-live="polite">
        {rows.map((row) => (
          <FileRow
            key={row.key}
            row={row}
            onRemove={() => remove(row)}
            onRetry={() => {
              change(row.key, { refused: undefined });
              void begin(row);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function FileRow({
  row,
  onRemove,
  onRetry,
}: {
  readonly row: Row;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation('console');
  const { file, share, uploaded, refused } = row;
  const percent = Math.round(share * 100);
  return (
    <li className={classes.file}>
      <span>{isPicture(file) && <Picture file={file} most={64} label={t('files.thumbnail')} />}</span>
      <span className={classes.name}>
        {file.name}
        {uploaded === undefined && refused === undefined && (
          <Progress value={percent} aria-label={t('files.progress', { name: file.name, percent })} />
        )}
        {uploaded !== undefined && (
          <small className={classes.said}>
            {t('files.ready')}
            {uploaded.removed.includes('POSITION') && ` ${t('files.position')}`}
            {uploaded.removed.length > 0 && ` ${t('files.removed')}`}
          </small>
        )}
        {refused !== undefined && (
          <small className={classes.fault} role="alert">
            {t(`files.refused.${refused}`, { defaultValue: t('files.refused.other', { code: refused }) })}
          </small>
        )}
      </span>
      <span>
        {refused !== undefined && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('files.again')}
          </Button>
        )}{' '}
        <Button size="compact-sm" variant="default" onClick={onRemove}>
          {t(uploaded === undefined && refused === undefined ? 'files.cancel' : 'files.remove')}
        </Button>
      </span>
    </li>
  );
}

function entriesOf(content: Held, list: string): readonly JsonObject[] {
  const entries = (content as Readonly<Record<string, unknown>> | undefined)?.[list];
  const isEntry = (one: unknown): one is JsonObject =>
    typeof one === 'object' && one !== null && 'attachment' in one;
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}
