import { useTranslation } from 'react-i18next';
import { Empty } from '../elements/empty.tsx';

export function NotYours() {
  const { t } = useTranslation('console');
  return <Empty title={t('deliveries.notYours')} text={t('deliveries.notYoursText')} />;
}
