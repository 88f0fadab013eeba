import { createRoute } from '@tanstack/react-router';
import { appPage } from '../router/app-page';
import { appRoute } from '../router/base-routes';

export const mailboxRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'administration/mailbox',
  validateSearch: (search: Record<string, unknown>): { mail?: string } => (typeof search['mail'] === 'string' ? { mail: search['mail'] } : {}),
  component: appPage(() => import('./mailbox.page')),
  staticData: { messages: ['notices'], frame: 'staff', signedIn: true },
});
