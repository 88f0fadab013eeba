import './styles/public.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { replayingQuery, type PageState } from './data/page-queries';
import { DocumentContext, documentDataOfPage } from './document/document-data';
import { themeOf } from './document/theme';
import { languageOfPath } from './router/language-of-path';
import { makeRouter } from './router/router';

// The entry is asynchronous: from a warm cache it runs while the page is still being read. Half a page is not the server's page.
if (document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));

const data = documentDataOfPage(themeOf(document.documentElement.dataset['theme']));
const written = JSON.parse(data.state) as { origin?: string; requestId?: string; queries?: PageState };

const router = makeRouter({
  origin: written.origin ?? location.origin,
  requestId: written.requestId ?? null,
  publicQuery: replayingQuery(written.queries ?? {}, () => languageOfPath(location.pathname)),
});

// Tells the router that the markup is the server's, so that it draws the same boundaries.
router.ssr = { manifest: undefined };

// The loaders run again, on the answers the server wrote: nothing is asked twice, and the words are there before the first drawing.
await router.load();
hydrateRoot(document, <StrictMode><DocumentContext value={data}><RouterProvider router={router} /></DocumentContext></StrictMode>);
