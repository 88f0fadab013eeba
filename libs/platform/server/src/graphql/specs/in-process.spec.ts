import { parse } from 'graphql';
import { fixedClock } from '@classmark/platform/core';
import { anonymousContext } from '../transport/anonymous-context.factory';
import { InProcessExecutor } from '../transport/in-process-executor';
import { startTestApp, type RunningApp } from './test-app';

describe('an operation inside the process', () => {
  let running: RunningApp;
  let executor: InProcessExecutor;
  const ctx = () => anonymousContext(fixedClock(0), 'ar');
  beforeAll(async () => {
    running = await startTestApp();
    executor = running.app.get(InProcessExecutor, { strict: false });
  });
  afterAll(() => running.app.close());

  it('runs a text and a parsed document', async () => {
    expect(await executor.execute({ document: '{ hello }', ctx: ctx() })).toEqual({ data: { hello: 'world' } });
    const document = parse('query ($n: Int!) { leaves(first: $n) { name } }');
    expect(await executor.execute({ document, variables: { n: 1 }, ctx: ctx() })).toEqual({ data: { leaves: [{ name: 'leaf 0' }] } });
  });

  it('meets the same guards, limits and safe errors', async () => {
    const code = async (document: string) => (await executor.execute({ document, ctx: ctx() })).errors?.[0]?.extensions['code'];
    expect(await code('{ me }')).toBe('UNAUTHENTICATED');
    expect(await code('{ boom }')).toBe('INTERNAL');
    expect(await code('{ leaves(first: 100000) { name } }')).toBe('BAD_USER_INPUT');
  });
});
