import { useTranslation } from 'react-i18next';
import { choose, isLanguage, LANGUAGES } from './index.js';

/** A plain list: it works before anything else is loaded. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('start');
  return (
    <label>
      <span>{t('language')}</span>
      <select
        value={i18n.language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) void choose(target.value);
        }}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
