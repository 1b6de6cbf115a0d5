import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import { useKeys } from './keys.tsx';
import { menuOf } from './menu.js';

/** `g` and a letter: to a screen, from anywhere. */
export function useGoKeys(): void {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const strokes = useMemo(
    () => [
      ...menuOf(me?.role).map(({ key, name, to }) => ({
        keys: `g ${key}`,
        does: t(`nav.${name}`),
        group: t('keys.go'),
        run: () => void navigate({ to }),
      })),
      { keys: '?', does: t('keys.all'), group: t('keys.go') },
    ],
    [t, navigate, me?.role],
  );
  useKeys(strokes);
}
