import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import { Keeping } from '../deliveries/keeping.tsx';
import { NotYours } from '../deliveries/not-yours.tsx';
import { Screen } from '../elements/screen.tsx';
import { Alarms } from './alarms.tsx';
import { Certificates } from './certificates.tsx';
import { Lookups } from './lookups.tsx';
import { Openings } from './openings.tsx';

const TABS = [
  { tab: 'alarms', Panel: Alarms },
  { tab: 'openings', Panel: Openings },
  { tab: 'lookups', Panel: Lookups },
  { tab: 'certificates', Panel: Certificates },
  { tab: 'keeping', Panel: Keeping },
] as const;

/** An auditor's whole day: who saw what, and what calls for a look. No content of any message (docs/reading.md). */
export function AuditScreen() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  return (
    <Screen title={t('audit.title')} lead={t('audit.lead')}>
      {me !== undefined && me.role !== 'AUDITOR' && <NotYours />}
      {me?.role === 'AUDITOR' && (
        <Tabs defaultValue="alarms" keepMounted={false}>
          <Tabs.List mb="md">
            {TABS.map(({ tab }) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`audit.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {TABS.map(({ tab, Panel }) => (
            <Tabs.Panel key={tab} value={tab}>
              <Panel />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </Screen>
  );
}
