import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { startWords } from './start.js';

export const LANGUAGES = { en: 'English', th: 'ไทย', km: 'ខ្មែរ' } as const;
export type Language = keyof typeof LANGUAGES;

/** All that is kept in the browser, beside the colour scheme: neither tells anything of a person. */
const KEPT_AS = 'hsu-language';

/** Words of the page before sign-in only; the others come with `loadWords`. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: chosen(),
    fallbackLng: 'en',
    defaultNS: 'start',
    resources: startWords,
    interpolation: { escapeValue: false },
  });
  show(i18next.language);
}

/** The words of the screens, in this language and in the one that has them all. */
export async function loadWords(language: string): Promise<void> {
  await Promise.all(
    ['en', language].map(async (one) => {
      if (i18next.hasResourceBundle(one, 'console')) return;
      const load = one === 'th' ? import('./th.js') : one === 'km' ? import('./km.js') : import('./en.js');
      i18next.addResourceBundle(one, 'console', (await load).default);
    }),
  );
}

/** The other languages, so that one can be chosen while the gateway is away. What does not come is asked for then. */
export async function loadLanguages(): Promise<void> {
  for (const language of Object.keys(LANGUAGES)) await loadWords(language).catch(() => undefined);
}

export async function choose(language: Language): Promise<void> {
  if (i18next.hasResourceBundle('en', 'console')) await loadWords(language);
  window.localStorage.setItem(KEPT_AS, language);
  await i18next.changeLanguage(language);
  show(language);
}

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

function chosen(): Language {
  const kept = window.localStorage.getItem(KEPT_AS);
  if (isLanguage(kept)) return kept;
  return window.navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage) ?? 'en';
}

function show(language: string): void {
  document.documentElement.lang = language;
}
