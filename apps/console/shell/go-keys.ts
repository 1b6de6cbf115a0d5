import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from './keys.tsx';

const GOES = [
  ['w', 'work', '/work'],
  ['n', 'compose', '/compose'],
  ['a', 'alerts', '/alerts'],
  ['c', 'check', '/check'],
  ['v', 'letters', '/letters'],
  ['p', 'approvals', '/approvals'],
  ['b', 'capacity', '/capacity'],
  ['l', 'deliveries', '/deliveries'],
  ['d', 'directory', '/directory'],
] as const;

/** `g` and a letter: to a screen, from anywhere. */
export function useGoKeys(): void {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const strokes = useMemo(
    () => [
      ...GOES.map(([key, name, to]) => ({
        keys: `g ${key}`,
        does: t(`nav.${name}`),
        group: t('keys.go'),
        run: () => void navigate({ to }),
      })),
      { keys: '?', does: t('keys.all'), group: t('keys.go') },
    ],
    [t, navigate],
  );
  useKeys(strokes);
}
