import { useCallback, useState } from 'react';
import type { WorkItem } from '../api/types.js';

/** Whether exercises are shown, kept in the browser beside language and keys: it tells nothing of a person. */
const KEPT_AS = 'hsu-exercises';

/** Live work first; what is exercised or tested stands apart, in the order that it came in. */
export function parted(items: readonly WorkItem[]): {
  readonly live: readonly WorkItem[];
  readonly exercises: readonly WorkItem[];
} {
  return {
    live: items.filter(({ status }) => status === 'ACTUAL'),
    exercises: items.filter(({ status }) => status !== 'ACTUAL'),
  };
}

/** Folded away until somebody asks for them; what was chosen last holds here the next time. */
export function useExercises(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => window.localStorage.getItem(KEPT_AS) !== null);
  const show = useCallback((chosen: boolean) => {
    if (chosen) window.localStorage.setItem(KEPT_AS, '1');
    else window.localStorage.removeItem(KEPT_AS);
    setShown(chosen);
  }, []);
  return [shown, show];
}
