import { clockProfiles, findKind, lifecycles, mainLifecycle } from '#messages';
import { dueAt } from './due.js';
import type { FoldRules } from './rules.js';

/** The rules of the kinds of this build. */
export function shippedRules(): FoldRules {
  return {
    kindOf: findKind,
    main: (family) => {
      if (family === 'control') return undefined;
      const lifecycle = mainLifecycle[family];
      return { lifecycle, ends: lifecycles[lifecycle].ends };
    },
    dueAt: (start) => dueAt(start, clockProfiles),
  };
}
