import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A question in front of the page; its close button has a name. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('console');
  return <Modal closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
