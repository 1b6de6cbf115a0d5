import { useTranslation } from 'react-i18next';
import { plain } from './terms.js';

/** The words for a member of a message: ours where its name alone would not be understood. */
export function useFieldName(): (name: string) => string {
  const { t, i18n } = useTranslation('console');
  return (name) => (i18n.exists(`field.${name}`, { ns: 'console' }) ? t(`field.${name}`) : plain(name));
}
