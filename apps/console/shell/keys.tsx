import { Button, Kbd, Switch } from '@mantine/core';
import { Dialog } from '../elements/dialog.tsx';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './keys.module.css';

/** What a key does: `g w` is g, then w. `group`: heading in the list of keys. */
export interface KeyStroke {
  readonly keys: string;
  readonly does: string;
  readonly group: string;
  /** Absent: the key does it by itself, as Enter on a link; it is only listed. */
  readonly run?: () => void;
}

interface Keys {
  readonly add: (strokes: readonly KeyStroke[]) => () => void;
  readonly showAll: () => void;
}

const KeysContext = createContext<Keys>({ add: () => () => undefined, showAll: () => undefined });

/** The second key of a pair must follow within this time. */
const PAIR_MS = 1_200;
/** Single letters can be turned off, for who speaks to the machine instead of typing (WCAG 2.1.4). */
const OFF = 'hsu-keys-off';

/** Keys of a screen, while it stands. Not while somebody types, nor behind a dialog. */
export function useKeys(strokes: readonly KeyStroke[]): void {
  const { add } = use(KeysContext);
  useEffect(() => add(strokes), [add, strokes]);
}

export function useShowKeys(): () => void {
  return use(KeysContext).showAll;
}

export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const sets = useRef(new Set<readonly KeyStroke[]>());
  const [open, setOpen] = useState(false);
  const [off, setOff] = useState(() => window.localStorage.getItem(OFF) !== null);
  const add = useCallback((strokes: readonly KeyStroke[]) => {
    sets.current.add(strokes);
    return () => {
      sets.current.delete(strokes);
    };
  }, []);
  const showAll = useCallback(() => setOpen(true), []);
  useEffect(() => {
    let first = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || behindDialog()) return;
      if (event.key === '?') {
        event.preventDefault();
        setOpen(true);
        return;
      }
      if (off && event.key !== 'Enter') return;
      const all = [...sets.current].flat();
      const found = all.find(({ keys }) => keys === (first === '' ? event.key : `${first} ${event.key}`));
      clearTimeout(timer);
      first = '';
      if (found?.run !== undefined) {
        event.preventDefault();
        found.run();
      } else if (all.some(({ keys }) => keys.startsWith(`${event.key} `))) {
        first = event.key;
        timer = setTimeout(() => {
          first = '';
        }, PAIR_MS);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [off]);
  const value = useMemo(() => ({ add, showAll }), [add, showAll]);
  return (
    <KeysContext value={value}>
      {children}
      <KeyList
        opened={open}
        strokes={open ? [...sets.current].flat() : []}
        off={off}
        onOff={(turned) => {
          if (turned) window.localStorage.setItem(OFF, '1');
          else window.localStorage.removeItem(OFF);
          setOff(turned);
        }}
        onClose={() => setOpen(false)}
      />
    </KeysContext>
  );
}

function KeyList({
  opened,
  strokes,
  off,
  onOff,
  onClose,
}: {
  readonly opened: boolean;
  readonly strokes: readonly KeyStroke[];
  readonly off: boolean;
  readonly onOff: (off: boolean) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('console');
  const groups = [...new Set(strokes.map(({ group }) => group))];
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')} size="lg">
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {strokes
                .filter((stroke) => stroke.group === group)
                .map(({ keys, does }) => (
                  <div key={keys}>
                    <dt>
                      {keys.split(' ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={classes.foot}>
        <Switch
          checked={!off}
          onChange={({ currentTarget }) => onOff(!currentTarget.checked)}
          label={t('keys.single')}
        />
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=combobox], [role=option]'))
  );
}

function behindDialog(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]') !== null;
}
