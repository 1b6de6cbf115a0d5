import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Told } from '../api/events.js';
import { follow } from '../api/events-shared.js';
import { lookForLife } from './alive.js';

interface Live {
  /** Whether changes arrive by themselves just now. */
  readonly live: boolean;
  /** ms: since when they do not; what is shown may be as old as that. */
  readonly since: number;
  /** Asks for everything on the screen again. */
  readonly refresh: () => void;
  /** Conversations that have changed since the long list was loaded. */
  readonly changed: number;
  readonly seen: () => void;
}

const LiveContext = createContext<Live>({
  live: false,
  since: 0,
  changed: 0,
  refresh: () => undefined,
  seen: () => undefined,
});

export function useLive(): Live {
  return use(LiveContext);
}

/** A list of more pages than this is not loaded anew under the reader's hands. */
const QUIET_PAGES = 2;
/** Bursts are answered once. */
const GATHER_MS = 300;

interface Props {
  /** Whose tabs share one stream. */
  readonly who: string;
  /** An auditor, whom no message concerns. */
  readonly apart: boolean;
  /** In another tab. */
  readonly onLeft: () => void;
  readonly children: ReactNode;
}

export function LiveProvider({ who, apart, onLeft, children }: Props) {
  const client = useQueryClient();
  // The page was loaded a moment ago, by the same gateway.
  const [{ live, since }, setStream] = useState(() => ({ live: false, since: Date.now() }));
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
    const onLive = (now: boolean): void =>
      setStream((before) => (before.live === now ? before : { live: now, since: Date.now() }));
    if (apart) return lookForLife(onLive);
    const stop = follow(who, {
      onTold: (told) => {
        gathered.push(told);
        timer ??= setTimeout(settle, GATHER_MS);
      },
      onLive,
      onLeft,
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, who, apart, onLeft]);
  const again = useCallback(() => void client.invalidateQueries(), [client]);
  return (
    <LiveContext value={{ live, since, changed, refresh: again, seen: () => setChanged(0) }}>
      {children}
    </LiveContext>
  );
}

/** Asks again for what may have changed; true where a long list was left as it is. */
function refresh(client: QueryClient, told: readonly Told[]): boolean {
  for (const { conversation } of told)
    if (conversation !== null)
      void client.invalidateQueries({ queryKey: ['case', conversation.member, conversation.id] });
  const events = new Set(told.map(({ event }) => event));
  if (events.has('ANY')) void client.invalidateQueries({ predicate: ({ queryKey }) => isLive(queryKey) });
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

/**
 * Cases and lists, all of which change while nobody is told. A draft that was opened is not: each reading of it is
 * noted.
 */
function isLive([first, ...rest]: readonly unknown[]): boolean {
  if (first === 'approvals') return rest.length === 0;
  return first === 'alerts' || first === 'tasks' || first === 'case';
}

function pagesOf(data: unknown): number {
  return typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 0;
}
