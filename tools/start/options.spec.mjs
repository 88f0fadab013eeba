import { startOptions } from './options.mjs';

describe('the flags of npm start', () => {
  const cwd = process.env.INIT_CWD;
  beforeEach(() => { process.env.INIT_CWD = '/home/reader'; });
  afterAll(() => { if (cwd === undefined) delete process.env.INIT_CWD; else process.env.INIT_CWD = cwd; });

  it('serve everything on port 3000 from .classmark of the checkout when there are none', () => {
    expect(startOptions([], '/checkout')).toEqual({ port: 3000, data: '/checkout/.classmark', demo: true, live: true, help: false });
  });

  it('are understood with and without an equals sign', () => {
    expect(startOptions(['--port=3001', '--data', '/var/lib/classmark', '--no-live', '--no-demo'], '/checkout')).toEqual({ port: 3001, data: '/var/lib/classmark', demo: false, live: false, help: false });
  });

  it('take a relative folder from where the person stands, not from the checkout', () => {
    expect(startOptions(['--data', 'here'], '/checkout').data).toBe('/home/reader/here');
  });

  it.each([
    [['--port', 'many'], '--port needs a number from 1 to 65535, for example --port 3001.'],
    [['--port', '70000'], '--port needs a number from 1 to 65535, for example --port 3001.'],
    [['--port'], '--port needs a number from 1 to 65535, for example --port 3001.'],
    [['--data', '--no-live'], '--data needs a folder, for example --data /var/lib/classmark.'],
    [['--prot', '1'], '"--prot" is not a flag of npm start. `npm start -- --help` lists them.'],
  ])('%j are refused with a sentence', (args, sentence) => {
    expect(() => startOptions(args, '/checkout')).toThrow(sentence);
  });
});
