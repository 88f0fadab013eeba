import { useEffect, useState, type ReactNode } from 'react';

const SECOND_MS = 1_000;

/**
 * Time left until an instant, ticking once a second. `now` reads the clock in milliseconds (the server's, where one is known);
 * `format` gets the whole seconds left, never below zero. Not announced: a screen that needs a warning says it in words once.
 */
export function Countdown({ until, now, format, onEnd }: { until: number; now: () => number; format: (secondsLeft: number) => ReactNode; onEnd?: () => void }) {
  const [left, setLeft] = useState(() => secondsTo(until, now()));
  useEffect(() => {
    setLeft(secondsTo(until, now()));
    const timer = setInterval(() => {
      const next = secondsTo(until, now());
      setLeft(next);
      if (next === 0) {
        clearInterval(timer);
        onEnd?.();
      }
    }, SECOND_MS);
    return () => clearInterval(timer);
    // The callbacks may be new on each render; only another end restarts the clock.
  }, [until]);
  return <time className="num" dateTime={`PT${left}S`}>{format(left)}</time>;
}

function secondsTo(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / SECOND_MS));
}
