import { useTranslation } from 'react-i18next';
import type { Fault } from '../api/types.js';

/** What would be right, by the rule that is broken where we have words for it; else in the gateway's own. */
export function useFaultText(): (fault: Fault) => string {
  const { t, i18n } = useTranslation('console');
  return ({ rule, text, code }) => {
    const word = `rule.${rule ?? ''}`;
    return rule !== undefined && i18n.exists(word, { ns: 'console' }) ? t(word) : (text ?? code);
  };
}
