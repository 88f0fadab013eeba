import { useLayoutEffect, useSyncExternalStore, type ChangeEvent } from 'react';

const never = () => () => undefined;

/**
 * On a slow line a field can be typed into before the page's script runs. Taking the page over, React leaves such a text standing and knows
 * nothing of it: a form would say that the field is empty, and empty it. So the owner is told, once, as if it were typed now.
 * @param id of the input
 * @param value what the owner holds; anything but a string is an input that holds its own value
 */
export function useTypedEarly(id: string, value: unknown, onChange: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined): void {
  const takingOver = !useSyncExternalStore(never, () => true, () => false);
  useLayoutEffect(() => {
    if (!takingOver || typeof value !== 'string') return;
    const input = document.getElementById(id);
    if (input instanceof HTMLInputElement && input.value !== value) onChange?.({ target: input, currentTarget: input } as ChangeEvent<HTMLInputElement>);
    // Only the first drawing counts: afterwards React hears of every change by itself.
  }, []);
}
