import { useSyncExternalStore } from 'react';

const NAME = 'classmark.singleKeys';
const CHANGED = 'classmark-single-keys';

function areOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

/** Whether keys of one letter work in this browser. Whoever speaks instead of typing switches them off. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  return [on, (next) => {
    try {
      localStorage.setItem(NAME, next ? 'on' : 'off');
    } catch {
      // Forbidden storage: they stay as they are.
    }
    window.dispatchEvent(new Event(CHANGED));
  }];
}
