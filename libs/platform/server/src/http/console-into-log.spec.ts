import { consoleIntoLog } from './console-into-log';

describe('what a library says by console', () => {
  it('is one line of the log each time, with its level, however many lines it has', () => {
    const lines: [string, object, string][] = [];
    const logTo = (level: string) => (fields: object, message: string) => { lines.push([level, fields, message]); };
    const target = { debug: () => undefined, log: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, trace: () => undefined } as unknown as Console;
    consoleIntoLog({ debug: logTo('debug'), info: logTo('info'), warn: logTo('warn'), error: logTo('error') } as never, target);
    target.log('ready in %d s', 3);
    target.warn('slow', { ms: 5 });
    target.trace(new Error('the line to the database was lost'));
    const context = { context: 'console' };
    expect(lines.slice(0, 2)).toEqual([['info', context, 'ready in 3 s'], ['warn', context, 'slow { ms: 5 }']]);
    expect(lines[2]).toEqual(['error', context, expect.stringMatching(/^Error: the line to the database was lost\n\s+at /)]);
    expect(lines).toHaveLength(3);
  });
});
