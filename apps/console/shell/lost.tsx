import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../elements/empty.tsx';
import { Screen } from '../elements/screen.tsx';

export function Lost() {
  const { t } = useTranslation('console');
  return (
    <Screen title={t('lost.title')}>
      <Empty title={t('lost.title')} text={t('lost.text')}>
        <Link to="/work">{t('nav.work')}</Link>
      </Empty>
    </Screen>
  );
}
