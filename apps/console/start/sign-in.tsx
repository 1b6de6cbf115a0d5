import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '../language/choice.tsx';
import { Mark } from './mark.tsx';
import './sign-in.css';

/** Why nobody is signed in here. */
export type Why = 'first' | 'ended' | 'left' | 'refused' | 'offline';

/** The page before everything else: small, because it is all that a stranger's browser loads. */
export function SignIn({ why }: { readonly why: Why }) {
  const { t } = useTranslation('start');
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  const where = encodeURIComponent(window.location.pathname);
  return (
    <div className="start">
      <aside className="start-side" aria-hidden="true">
        <Mark />
      </aside>
      <main className="start-main">
        <div className="start-box">
          <p className="start-product">HSU Exchange</p>
          <h1>{t('title')}</h1>
          {why !== 'first' && (
            <p className="start-notice" role="status">
              {t(`why.${why}`)}
            </p>
          )}
          <p className="start-lead">{t('lead')}</p>
          {why === 'offline' ? (
            <button
              type="button"
              className="start-button"
              onClick={() => {
                window.location.reload();
              }}
            >
              {t('again')}
            </button>
          ) : (
            <a className="start-button" href={`/auth/sign-in?return=${where}`}>
              {t('button')}
            </a>
          )}
          <ul className="start-facts">
            <li>{t('facts.password')}</li>
            <li>{t('facts.logged')}</li>
            <li>{t('facts.ends')}</li>
          </ul>
        </div>
        <footer className="start-foot">
          <LanguageChoice />
          <span>{t('foot')}</span>
        </footer>
      </main>
    </div>
  );
}
