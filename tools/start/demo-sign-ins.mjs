// The sign-ins of the demo, as the start command prints them. They are made by libs/identity/server/src/demo.ts.
export const DEMO_PASSWORD = 'classmark-demo';

export const DEMO_SIGN_INS = [
  ['learner@demo.test', 'examiner of an office, learns and attends'],
  ['learner2@demo.test', 'examiner of another office'],
  ['trainer@demo.test', 'gives webinars, sees rosters'],
  ['coordinator@demo.test', 'sees the people of one office'],
  ['secretariat@demo.test', 'statistics, register, annual report'],
  ['administrator@demo.test', 'administration and the mailbox'],
];

/** @returns {string} lines for the terminal */
export function demoSignIns() {
  const width = Math.max(...DEMO_SIGN_INS.map(([address = '']) => address.length));
  const lines = DEMO_SIGN_INS.map(([address = '', who]) => `  ${address.padEnd(width)}  ${who}`);
  return `Demo sign-ins, password ${DEMO_PASSWORD}:\n${lines.join('\n')}\n`;
}
