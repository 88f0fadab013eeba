import '../styles/app.css';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { ToastRegion } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';

/** Data of the signed-in application: one client for each language, because names in its cache are in that language. */
export default function AppData({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { t } = useLingui();
  const [client] = useState(() => new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'accept-language': language } }),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  }));
  return <ApolloProvider client={client}><ToastRegion label={t`Messages`}>{children}</ToastRegion></ApolloProvider>;
}
