import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

/** Lists of codes that have words of ours; the gateway's own code lists have the rest. */
export type TermList =
  | 'type'
  | 'act'
  | 'about'
  | 'state'
  | 'clock'
  | 'clockState'
  | 'path'
  | 'claim'
  | 'urgency'
  | 'handling'
  | 'source'
  | 'info'
  | 'status'
  | 'role'
  | 'receipt'
  | 'delivery'
  | 'quarantine'
  | 'rung'
  | 'action'
  | 'purpose'
  | 'assistance'
  | 'need'
  | 'victim'
  | 'pause'
  | 'scope'
  | 'leave'
  | 'leaveAsked'
  | 'code';

export type Term = (list: TermList, code: string) => string;

/** The word for a code in the reader's language; a code that nobody has worded yet reads as plain as it can. */
export function useTerm(): Term {
  const { t } = useTranslation('console');
  return (list, code) => {
    const key = `terms.${list}.${code}`;
    return i18next.exists(key, { ns: 'console' }) ? t(key) : plain(code);
  };
}

/** `FORCED_LABOUR` → Forced labour; `nationalityClaims` → Nationality claims */
export function plain(code: string): string {
  const words = code
    .replace(/^(AL|RF|CT)_/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
