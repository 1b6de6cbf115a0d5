import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { follow, type Told } from '../api/events.js';

interface Live {
  /** Whether changes arrive by themselves just now. */
  readonly live: boolean;
  /** Conversations that have changed since the long list was loaded. */
  readonly changed: number;
  readonly seen: () => void;
}

const LiveContext = createContext<Live>({ live: false, changed: 0, seen: () => undefined });

export function useLive(): Live {
  return use(LiveContext);
}

/** A list of more pages than this is not loaded anew under the reader's hands. */
const QUIET_PAGES = 2;
/** Bursts are answered once. */
const GATHER_MS = 300;

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const [changed, setChanged] = useState(0);
  useEffect(() => {
    let gathered: Told[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      const told = gathered;
      gathered = [];
      timer = undefined;
      if (refresh(client, told)) setChanged((before) => before + told.length);
    };
    const stop = follow((told) => {
      gathered.push(told);
      timer ??= setTimeout(settle, GATHER_MS);
    }, setLive);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);
  return <LiveContext value={{ live, changed, seen: () => setChanged(0) }}>{children}</LiveContext>;
}

/** Asks again for what may have changed; true where a long list was left as it is. */
function refresh(client: QueryClient, told: readonly Told[]): boolean {
  for (const { conversation } of told)
    if (conversation !== null)
      void client.invalidateQueries({ queryKey: ['case', conversation.member, conversation.id] });
  const events = new Set(told.map(({ event }) => event));
  if (events.has('approval')) void client.invalidateQueries({ queryKey: ['approvals'] });
  // A message that comes may be the other half of a conflict.
  for (const queryKey of [['alerts'], ['tasks']])
    if (events.has('message')) void client.invalidateQueries({ queryKey });
  const lists = client.getQueryCache().findAll({ queryKey: ['work'] });
  const long = lists.filter(({ state }) => pagesOf(state.data) > QUIET_PAGES);
  void client.invalidateQueries({
    queryKey: ['work'],
    predicate: (query) => !long.includes(query),
  });
  return long.length > 0;
}

function pagesOf(data: unknown): number {
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 0;
}
