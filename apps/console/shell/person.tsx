import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/acts.js';
import { meQuery } from '../api/queries.js';
import { Icon } from '../elements/icon.tsx';
import { LANGUAGES, choose, type Language } from '../language/index.js';
import { useTerm } from '../language/terms.js';
import { useShowKeys } from './keys.tsx';
import { useLive } from './live.tsx';
import classes from './person.module.css';

/** Who is signed in, for which unit, and whether changes arrive by themselves. */
export function Person() {
  const { t, i18n } = useTranslation('console');
  const term = useTerm();
  const { data: me } = useSuspenseQuery(meQuery);
  const { live } = useLive();
  const showKeys = useShowKeys();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { onSignedOut } = useRouteContext({ from: '__root__' });
  return (
    <div className={classes.foot}>
      <p className={classes.live} data-live={live} role="status">
        <span aria-hidden="true" />
        <small>{live ? t('live.on') : t('live.off')}</small>
      </p>
      <Menu position="top-start" width={240} withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.person}>
            <span className={classes.badge} aria-hidden="true">
              {me.member}
            </span>
            <span className={classes.text}>
              <strong>{me.name}</strong>
              <small>
                {me.unit} · {term('role', me.role)}
              </small>
            </span>
            <Icon name="more" className={classes.more} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('person.language')}</Menu.Label>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <Menu.Item
              key={code}
              lang={code}
              aria-current={i18n.language === code}
              onClick={() => void choose(code as Language)}
              rightSection={i18n.language === code ? <Icon name="done" size={14} /> : null}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="sun" size={16} />}
            onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}
          >
            {colorScheme === 'dark' ? t('person.light') : t('person.dark')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="keys" size={16} />} onClick={showKeys}>
            {t('keys.title')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="out" size={16} />}
            onClick={() => void signOut().finally(onSignedOut)}
          >
            {t('person.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
