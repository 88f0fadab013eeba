import type { INestApplicationContext } from '@nestjs/common';
import type { PageLists } from './sitemap';

/** The public pages that exist, asked of the domains that own them. */
export function pageLists(_app: INestApplicationContext): PageLists {
  return { training: async () => [], lesson: async () => [], webinar: async () => [] };
}
