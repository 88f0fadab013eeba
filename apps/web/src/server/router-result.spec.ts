import { createMemoryHistory, createRootRoute, createRoute, createRouter, notFound, redirect } from '@tanstack/react-router';

/** The router keeps how a request ended in a field that is not part of its documented interface: this is what we rely on. */
async function resultOf(path: string) {
  const root = createRootRoute({});
  const at = (name: string, beforeLoad: () => void) => createRoute({ getParentRoute: () => root, path: name, beforeLoad });
  const routeTree = root.addChildren([
    at('page', () => undefined),
    at('moved', () => { throw redirect({ href: '/page', statusCode: 301 }); }),
    at('gone', () => { throw notFound(); }),
    at('broken', () => { throw new Error('broken'); }),
  ]);
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }), isServer: true });
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') return { status: result.redirect.status, location: result.redirect.headers.get('Location') };
  return { status: result?.status };
}

describe('the router tells the server how a request ended', () => {
  it.each([
    ['/page', { status: 200 }],
    ['/moved', { status: 301, location: '/page' }],
    ['/gone', { status: 404 }],
    ['/nowhere', { status: 404 }],
    ['/broken', { status: 500 }],
  ])('%s', async (path, expected) => {
    expect(await resultOf(path)).toEqual(expected);
  });
});
