import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries.js';
import { Icon } from '../elements/icon.tsx';
import classes from './layout.module.css';
import { Person } from './person.tsx';
import { useGoKeys } from './go-keys.js';
import { useCounts } from './counts.js';
import { menuOf } from './menu.js';
import { Silence } from './silence.tsx';

export function Layout() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const counts = useCounts();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useGoKeys();
  const first = useRef(true);
  useEffect(() => {
    // Whoever reads by ear is told of the new screen; the first one is told by the page itself.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <nav className={classes.rail} aria-label={t('nav.label')}>
        <div className={classes.brand}>
          <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
            <path
              d="M9 8v16M23 8v16M9 16h14"
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              strokeLinecap="round"
            />
            <circle cx="16" cy="16" r="3.6" className={classes.node} />
          </svg>
          <span>HSU Exchange</span>
        </div>
        <ul>
          {menuOf(me?.role).map(({ to, name, icon }) => {
            const count = counts[name];
            return (
              <li key={to}>
                <Link
                  to={to}
                  className={classes.item ?? ''}
                  activeProps={{ className: classes.active ?? '' }}
                >
                  <Icon name={icon} />
                  <span>{t(`nav.${name}`)}</span>
                  {count !== undefined && count > 0 && (
                    <span className={classes.count} aria-label={t('nav.waiting', { count })}>
                      {count > 999 ? '999+' : count}
                    </span>
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
        <Person />
      </nav>
      <main id="content" ref={main} tabIndex={-1} className={classes.content}>
        <Silence />
        <Outlet />
      </main>
    </div>
  );
}
