import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Layout } from './layout.tsx';
import { Lost } from './lost.tsx';

interface Context {
  readonly client: QueryClient;
  readonly onSignedOut: () => void;
}

const root = createRootRouteWithContext<Context>()({ component: Layout, notFoundComponent: Lost });

// Each screen is a file of its own, loaded when it is first shown. Paths hold ids and nothing else.
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => redirect({ to: '/work', throw: true }),
});
const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  component: lazyRouteComponent(() => import('../work/screen.tsx'), 'WorkScreen'),
});
const conversation = createRoute({
  getParentRoute: () => root,
  path: '/cases/$member/$id',
  component: lazyRouteComponent(() => import('../case/screen.tsx'), 'CaseScreen'),
});
const kinds = createRoute({
  getParentRoute: () => root,
  path: '/compose',
  component: lazyRouteComponent(() => import('../compose/kinds.tsx'), 'KindsScreen'),
});
const opening = createRoute({
  getParentRoute: () => root,
  path: '/compose/$type',
  component: lazyRouteComponent(() => import('../compose/screen.tsx'), 'ComposeScreen'),
});
const answering = createRoute({
  getParentRoute: () => root,
  path: '/cases/$member/$id/compose/$type',
  component: lazyRouteComponent(() => import('../compose/screen.tsx'), 'AnswerScreen'),
});
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../alerts/screen.tsx'), 'AlertsScreen'),
});
const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: lazyRouteComponent(() => import('../check/screen.tsx'), 'CheckScreen'),
});
const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: lazyRouteComponent(() => import('../approvals/screen.tsx'), 'ApprovalsScreen'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  component: lazyRouteComponent(() => import('../directory/screen.tsx'), 'DirectoryScreen'),
});
const deliveries = createRoute({
  getParentRoute: () => root,
  path: '/deliveries',
  component: lazyRouteComponent(() => import('../deliveries/screen.tsx'), 'DeliveriesScreen'),
});

const capacity = createRoute({
  getParentRoute: () => root,
  path: '/capacity',
  component: lazyRouteComponent(() => import('../capacity/screen.tsx'), 'CapacityScreen'),
});

const tree = root.addChildren([
  home,
  work,
  conversation,
  kinds,
  opening,
  answering,
  alerts,
  check,
  approvals,
  capacity,
  directory,
  deliveries,
]);

export function makeRouter(client: QueryClient, onSignedOut: () => void) {
  return createRouter({
    routeTree: tree,
    context: { client, onSignedOut },
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
