import { Inject, Injectable } from '@nestjs/common';
import type { Dimension } from '@classmark/reporting/core';
import { translated, type Lang } from '@classmark/platform/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { IdentityApi } from '@classmark/identity/server';

/** Names for the keys of figures and rows, in the language of the reader. */
@Injectable()
export class StatisticsNames {
  constructor(@Inject(IdentityApi) private readonly identity: IdentityApi, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi) {}

  /** How to name the parts of a dimension; null where the screen has the words. */
  async ofDimension(by: Dimension | null, keys: readonly string[], language: Lang): Promise<(key: string) => string | null> {
    if (by === 'office' || by === 'country') {
      const names = this.identity.officeNames(language);
      return (key) => names.get(key) ?? null;
    }
    if (by === 'offering') {
      const titles = await this.titles(keys, language);
      return (key) => titles.get(key) ?? null;
    }
    return () => null;
  }

  /** Titles of offerings. */
  async titles(offeringIds: readonly string[], language: Lang): Promise<ReadonlyMap<string, string>> {
    const offerings = await this.catalogue.offerings([...new Set(offeringIds)]);
    return new Map([...offerings].map(([id, offering]) => [id, translated(offering.titles, language)?.value.title ?? offering.trainingSlug]));
  }

  /** Names of offices by code. */
  offices(language: Lang): ReadonlyMap<string, string> {
    return this.identity.officeNames(language);
  }

  /** Names of people. Callers have checked that the asking person may know. */
  async people(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.identity.people(null, [...new Set(ids)]);
    return new Map([...people].map(([id, person]) => [id, person.displayName]));
  }

  /** A number for a person that stays the same and tells nothing: the last digits of the id. */
  personNumber(id: string): string {
    return `P-${id.slice(-6).toUpperCase()}`;
  }
}
