import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './colours.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import i18next from 'i18next';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { isRefusal } from '../api/client.js';
import { leave } from '../api/events-shared.js';
import { meQuery } from '../api/queries.js';
import type { Me } from '../api/types.js';
import { loadLanguages, loadWords } from '../language/index.js';
import { KeysProvider } from './keys.tsx';
import { LiveProvider } from './live.tsx';
import { makeRouter } from './router.tsx';
import { loadScreens } from './screens.js';
import { theme, variables } from './theme.js';

/** The first screen comes first. */
const QUIET_MS = 2_000;

interface Props {
  readonly me: Me;
  /** `ended`: by the gateway, not by the person. */
  readonly onSignedOut: (ended: boolean) => void;
}

/** Everything behind the sign-in. */
export function App({ me, onSignedOut }: Props) {
  const client = useMemo(() => makeClient(me, onSignedOut), [me, onSignedOut]);
  const router = useMemo(
    () =>
      makeRouter(client, () => {
        leave(whoIs(me));
        onSignedOut(false);
      }),
    [client, me, onSignedOut],
  );
  const left = useCallback(() => onSignedOut(false), [onSignedOut]);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadWords(i18next.language).then(() => {
      setReady(true);
      setTimeout(() => void loadScreens().then(loadLanguages), QUIET_MS);
    });
  }, []);
  if (!ready) return null;
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <LiveProvider who={whoIs(me)} apart={me.role === 'AUDITOR'} onLeft={left}>
          <KeysProvider>
            <Notifications position="bottom-right" limit={3} />
            <RouterProvider router={router} />
          </KeysProvider>
        </LiveProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function whoIs({ member, unit, officer }: Me): string {
  return `${member} ${unit} ${officer}`;
}

function makeClient(me: Me, onSignedOut: (ended: boolean) => void): QueryClient {
  const onError = (error: unknown): void => {
    if (isRefusal(error, 401)) onSignedOut(true);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What was refused is refused again; only silence is worth another try, and a person waits for both.
        retry: (count, error) => count < 1 && isRefusal(error) && error.problem.status === 0,
      },
    },
  });
  client.setQueryData(meQuery.queryKey, me);
  return client;
}
