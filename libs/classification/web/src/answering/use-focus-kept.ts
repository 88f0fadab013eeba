import { useEffect, useRef } from 'react';

/**
 * When what had the focus is gone with the next step (a button that checked, chose a similar case or led to the overview), the focus
 * goes to the head of the page instead of getting lost: keys and a screen reader go on from there. Asked by the whole screen.
 */
export function useFocusKept(): void {
  const last = useRef<Node | null>(null);
  useEffect(() => {
    const onFocus = (event: FocusEvent): void => {
      last.current = event.target instanceof Node ? event.target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  // After every step: which one takes a button away is known by the steps alone.
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    document.getElementById('main')?.focus({ preventScroll: true });
  });
}
