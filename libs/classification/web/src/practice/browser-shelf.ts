import { PRIVATE_PREFIX } from '@classmark/platform/web';

/** Something of practice that is kept in this browser, for one person. */
export interface Shelf<T> { read(): T | null; write(value: T | null): void }

const PREFIX = 'classmark.practice';

/** A place in the storage of this browser under a name; where storage is off or full, what is kept lives as long as the window. */
export function shelfOf<T>(...name: readonly string[]): Shelf<T> {
  return shelfAt<T>([PREFIX, ...name].join('.'));
}

/** The same for what goes with signing out. */
export function privateShelfOf<T>(...name: readonly string[]): Shelf<T> {
  return shelfAt<T>(`${PRIVATE_PREFIX}practice.${name.join('.')}`);
}

function shelfAt<T>(key: string): Shelf<T> {
  let inMemory: T | null = null;
  return {
    read: () => {
      try {
        const text = localStorage.getItem(key);
        return text === null ? inMemory : (JSON.parse(text) as T);
      } catch {
        return inMemory;
      }
    },
    write: (value) => {
      inMemory = value;
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A full or forbidden storage: the window itself still holds it.
      }
    },
  };
}

/** Who practised in this browser last: without a line nobody can be asked who is signed in. */
export const lastPerson: Shelf<string> = privateShelfOf<string>('person');
