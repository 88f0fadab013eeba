/** Where an episode is, in the order of a training. */
export const ROSTER_STATES = ['enrolled', 'begun', 'completed', 'passed', 'withdrawn'] as const;
export type RosterStateName = (typeof ROSTER_STATES)[number];

/** What a roster can be put in order by. */
export const ROSTER_ORDERS = ['enrolled', 'name', 'office', 'progress', 'completed'] as const;
export type RosterOrder = (typeof ROSTER_ORDERS)[number];

/** The address of a roster: what is shown of it, and in which order. Without an order it is that of enrolment. */
export interface RosterSearch {
  /** Part of a name, of an office's name, or its code. */
  readonly words?: string;
  readonly state?: RosterStateName;
  readonly order?: RosterOrder;
  /** The last first. */
  readonly reverse?: true;
}

const MOST_CHARACTERS = 100;

/** Reads it; what is not understood is left out. */
export function rosterSearch(raw: Record<string, unknown>): RosterSearch {
  const words = typeof raw['words'] === 'string' || typeof raw['words'] === 'number' ? String(raw['words']).trim().slice(0, MOST_CHARACTERS) : '';
  const state = ROSTER_STATES.find((each) => each === raw['state']);
  const order = ROSTER_ORDERS.find((each) => each === raw['order']);
  return { ...(words ? { words } : {}), ...(state ? { state } : {}), ...(order ? { order } : {}), ...(raw['reverse'] === true ? { reverse: true } : {}) };
}
