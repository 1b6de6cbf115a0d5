import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { ReactNode } from 'react';

/** Tells something that needs no answer. Returns its name, to hide it early. */
export function notify(message: ReactNode, stayMs = 5_000): string {
  return notifications.show({
    message,
    autoClose: stayMs,
    color: 'navy',
    closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'console' }) },
  });
}
