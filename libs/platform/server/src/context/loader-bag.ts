import type DataLoader from 'dataloader';

/** The dataloaders of one operation: made on first use, gone with the operation, so nothing is shared between people. */
export class LoaderBag {
  private readonly loaders = new Map<string, DataLoader<never, never>>();

  /** The loader under `key`, made by `make` the first time. Keys carry the policy scope, e.g. `person:office=TN`. */
  get<K, V>(key: string, make: () => DataLoader<K, V>): DataLoader<K, V> {
    const known = this.loaders.get(key) as DataLoader<K, V> | undefined;
    if (known) return known;
    const made = make();
    this.loaders.set(key, made as unknown as DataLoader<never, never>);
    return made;
  }
}
