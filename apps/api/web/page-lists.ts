import type { INestApplicationContext } from '@nestjs/common';
import { lessonsOf } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { editionSlug } from '@classmark/classification/core';
import { EditionStore } from '@classmark/classification/server';
import type { PageLists } from './sitemap';

/** The last moment a date can name. */
const FOREVER_MS = 8_640_000_000_000_000;

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The public pages that exist, asked of the domain that owns them. */
export function pageLists(app: INestApplicationContext): PageLists {
  const catalogue = app.get(CatalogueApi, { strict: false });
  const editions = app.get(EditionStore, { strict: false });
  return {
    training: async () => (await catalogue.publishedCourses()).map(({ trainingSlug, publishedAtMs }) => ({ params: { slug: trainingSlug }, changed: dayOf(publishedAtMs) })),
    lesson: async () => (await catalogue.publishedCourses()).flatMap(({ trainingSlug, publishedAtMs, content }) =>
      lessonsOf(content).map((lesson) => ({ params: { slug: trainingSlug, lesson: lesson.slug }, changed: dayOf(publishedAtMs) }))),
    webinar: async () => (await catalogue.offeringsBetween('webinar', 0, FOREVER_MS)).map(({ id }) => ({ params: { offeringId: id } })),
    edition: async () => (await editions.editions()).map(({ scheme, code }) => ({ params: { scheme, edition: editionSlug(scheme, code) } })),
  };
}
