import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { meQuery } from '../api/queries.js';
import { newId } from '../compose/form/initial.js';
import { Layout } from './layout.tsx';
import { Failed } from './failed.tsx';
import { Lost } from './lost.tsx';
import { menuOf } from './menu.js';
import { screen } from './screens.js';

interface Context {
  readonly client: QueryClient;
  readonly onSignedOut: () => void;
}

const root = createRootRouteWithContext<Context>()({ component: Layout, notFoundComponent: Lost });

// Each screen is a file of its own, loaded when it is first shown. Paths hold ids and nothing else: that of a draft is
// drawn before anything is written, so that the page can be loaded again, on another workstation too.
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context }) => {
    const role = context.client.getQueryData(meQuery.queryKey)?.role;
    return redirect({ to: menuOf(role)[0].to, throw: true });
  },
});
const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  component: screen(() => import('../work/screen.tsx'), 'WorkScreen'),
});
const conversation = createRoute({
  getParentRoute: () => root,
  path: '/cases/$member/$id',
  component: screen(() => import('../case/screen.tsx'), 'CaseScreen'),
});
const kinds = createRoute({
  getParentRoute: () => root,
  path: '/compose',
  component: screen(() => import('../compose/kinds.tsx'), 'KindsScreen'),
});
const rescue = createRoute({
  getParentRoute: () => root,
  path: '/rescue',
  component: screen(() => import('../rescue/screen.tsx'), 'RescueScreen'),
});
const rescued = createRoute({
  getParentRoute: () => root,
  path: '/rescues/$member/$id',
  component: screen(() => import('../rescue/persons-screen.tsx'), 'RescuedScreen'),
});
const opening = createRoute({
  getParentRoute: () => root,
  path: '/compose/$type',
  beforeLoad: ({ params }) =>
    redirect({
      to: '/compose/$type/$draft',
      params: { ...params, draft: newId() },
      replace: true,
      throw: true,
    }),
});
const composing = createRoute({
  getParentRoute: () => root,
  path: '/compose/$type/$draft',
  component: screen(() => import('../compose/screen.tsx'), 'ComposeScreen'),
});
const answering = createRoute({
  getParentRoute: () => root,
  path: '/cases/$member/$id/compose/$type',
  beforeLoad: ({ params }) =>
    redirect({
      to: '/cases/$member/$id/compose/$type/$draft',
      params: { ...params, draft: newId() },
      replace: true,
      throw: true,
    }),
});
const composingAnswer = createRoute({
  getParentRoute: () => root,
  path: '/cases/$member/$id/compose/$type/$draft',
  component: screen(() => import('../compose/screen.tsx'), 'AnswerScreen'),
});
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  component: screen(() => import('../alerts/screen.tsx'), 'AlertsScreen'),
});
const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: screen(() => import('../check/screen.tsx'), 'CheckScreen'),
});
const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  component: screen(() => import('../letters/screen.tsx'), 'LettersScreen'),
});
const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: screen(() => import('../approvals/screen.tsx'), 'ApprovalsScreen'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  component: screen(() => import('../directory/screen.tsx'), 'DirectoryScreen'),
});
const deliveries = createRoute({
  getParentRoute: () => root,
  path: '/deliveries',
  component: screen(() => import('../deliveries/screen.tsx'), 'DeliveriesScreen'),
});

const capacity = createRoute({
  getParentRoute: () => root,
  path: '/capacity',
  component: screen(() => import('../capacity/screen.tsx'), 'CapacityScreen'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: screen(() => import('../audit/screen.tsx'), 'AuditScreen'),
});

const tree = root.addChildren([
  home,
  work,
  conversation,
  kinds,
  rescue,
  rescued,
  opening,
  composing,
  answering,
  composingAnswer,
  alerts,
  check,
  letters,
  approvals,
  capacity,
  directory,
  deliveries,
  audit,
]);

export function makeRouter(client: QueryClient, onSignedOut: () => void) {
  return createRouter({
    routeTree: tree,
    context: { client, onSignedOut },
    defaultPreload: 'intent',
    defaultErrorComponent: Failed,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
