/** The filter of a `@Subscription({ filter })`: whether this subscriber gets the event. */
export type EventFilter = (payload: unknown, variables: unknown, context: unknown, info?: unknown) => boolean | Promise<boolean>;

/** The subscribe function of a root field, as graphql-js calls it: source, variables, context, info. */
export type Subscribe = (...args: unknown[]) => unknown;

/** A subscribe function whose events pass the filter. A filter that throws ends the subscription: nothing leaks past it. */
export function filtered(instance: object, filter: EventFilter, subscribe: Subscribe): Subscribe {
  return async (...args) => {
    const events = await subscribe(...args);
    if (!isAsyncIterable(events)) return events; // an error of a guard, or a resolver's mistake that graphql-js names
    return passing(events, (event) => filter.call(instance, event, args[1], args[2], args[3]));
  };
}

/** Only the events that pass. Ending it ends the source, also while it waits for the next event. */
function passing(source: AsyncIterable<unknown>, passes: (event: unknown) => boolean | Promise<boolean>): AsyncIterableIterator<unknown> {
  const events = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() { return this; },
    async next() {
      try {
        for (;;) {
          const event = await events.next();
          if (event.done || await passes(event.value)) return event;
        }
      } catch (error) {
        await events.return?.(); // nobody calls return() after a failed next()
        throw error;
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
  };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
