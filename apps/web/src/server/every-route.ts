import { routeTree } from '../router/routes';

export interface RouteOfTree {
  /** Path below the language with the parameters of the route: "trainings/$slug". Empty for the start page. */
  readonly path: string;
  readonly signedIn: boolean;
}

interface RouteNode { readonly options: { path?: string; component?: unknown; staticData?: { signedIn?: true } }; readonly children?: readonly RouteNode[] | Record<string, RouteNode> }

/** Every page that exists, read from the tree itself, so that a gate over all pages finds new ones without being told. */
export function everyRoute(): readonly RouteOfTree[] {
  const found: RouteOfTree[] = [];
  const visit = (route: RouteNode, above: string, inheritsSignIn: boolean): void => {
    const own = (route.options.path ?? '').replaceAll(/^\/|\/$/g, '');
    const path = [above, own].filter(Boolean).join('/');
    const signedIn = inheritsSignIn || route.options.staticData?.signedIn === true;
    if (route.options.path !== undefined && route.options.component && path.startsWith('$lang')) found.push({ path: path.replace(/^\$lang\/?/, ''), signedIn });
    for (const child of Object.values(route.children ?? {})) visit(child, path, signedIn);
  };
  visit(routeTree as unknown as RouteNode, '', false);
  return found;
}
