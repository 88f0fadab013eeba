import { useMatches, useRouter, useRouterState } from '@tanstack/react-router';
import { useLanguage, useViewer } from '@classmark/platform/web';
import type { Frame } from '../router/context';
import { AREAS, LEARN_ITEMS, type Area, type NavItem } from './nav-items';

export interface Navigation {
  readonly learn: readonly NavItem[];
  /** Areas the signed-in person has and that hold pages. */
  readonly areas: readonly Area[];
  /** The area of the page shown, `null` when it is a learner's page. */
  readonly area: Area | null;
  readonly frame: Frame;
  /** Whether a page answers at this path below the language. */
  readonly exists: (path: string) => boolean;
  readonly hrefOf: (path: string) => string;
  readonly isCurrent: (path: string) => boolean;
  readonly signedInPage: boolean;
}

/** What the shell shows around the present page. */
export function useNavigation(): Navigation {
  const router = useRouter();
  const language = useLanguage();
  const { viewer } = useViewer();
  const matches = useMatches();
  const pathname = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname });
  const below = pathname.split('/').slice(2).join('/');
  const exists = (path: string) => Object.hasOwn(router.routesByPath, `/$lang/${path}`);
  const isFor = ({ roles }: Pick<NavItem, 'roles'>): boolean => !roles || viewer?.roles.some((role) => roles.includes(role)) === true;
  const areas = AREAS
    .filter(isFor)
    .map((area) => ({ ...area, items: area.items.filter((item) => exists(item.path) && isFor(item)) }))
    .filter((area) => area.items.length > 0);
  const nearest = [...LEARN_ITEMS, ...AREAS.flatMap((area) => area.items)].map((item) => item.path)
    .filter((path) => below === path || below.startsWith(`${path}/`)).sort((a, b) => b.length - a.length)[0];
  return {
    learn: LEARN_ITEMS.filter((item) => exists(item.path)),
    areas,
    area: areas.find((area) => below.startsWith(`${area.id}/`)) ?? null,
    frame: matches.findLast((match) => match.staticData.frame)?.staticData.frame ?? 'site',
    exists,
    hrefOf: (path) => `/${language}/${path}`,
    // Of entries one below the other only the nearest is the present one.
    isCurrent: (path) => path === nearest,
    signedInPage: matches.some((match) => match.staticData.signedIn),
  };
}
