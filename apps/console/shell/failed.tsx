import { useMutation } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { gateway, read } from '../api/client.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';

/** Instead of a screen that did not come or broke; the navigation beside it stays. */
export function Failed({ error }: ErrorComponentProps) {
  const { t } = useTranslation('console');
  // A browser never asks again for a file that once failed to come, so the page is loaded anew; but only from a gateway
  // that answers, or the navigation would go with it.
  const again = useMutation({
    mutationFn: () => read(gateway.GET('/v1/me')),
    onSuccess: () => window.location.reload(),
  });
  return (
    <Screen title={t('failed.title')}>
      <ProblemBox error={again.error ?? error} onRetry={() => again.mutate()} />
    </Screen>
  );
}
