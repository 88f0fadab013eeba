import { jest } from '@jest/globals';
import type { QueryText } from '@classmark/platform/web';
import { jsonForScript, recordingQuery, replayingQuery, type PageState } from './page-queries';

const trainings: QueryText<{ trainings: string[] }, { q: string }> = 'query T($q:String){trainings(q:$q)}';

describe('what a page asks', () => {
  it('is answered in the browser by what the server wrote, once, and by the API after that', async () => {
    const state: PageState = {};
    const server = recordingQuery(async (_query, variables) => ({ data: { trainings: [`server ${String(variables['q'])}`] } }), state);
    await server(trainings, { q: 'nice' });

    const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify({ data: { trainings: ['api'] } })));
    const browser = replayingQuery(JSON.parse(jsonForScript(state)) as PageState, () => 'en');
    expect(await browser(trainings, { q: 'nice' })).toEqual({ trainings: ['server nice'] });
    expect(fetched).not.toHaveBeenCalled();
    expect(await browser(trainings, { q: 'nice' })).toEqual({ trainings: ['api'] });
    expect(await browser(trainings, { q: 'vienna' })).toEqual({ trainings: ['api'] });
    fetched.mockRestore();
  });

  it('fails in the browser as it failed on the server, without the words meant for operators', async () => {
    const state: PageState = {};
    const server = recordingQuery(async () => ({ data: null, errors: [{ message: 'relation "x" is missing', extensions: { code: 'INTERNAL' } }] }), state);
    await expect(server(trainings, { q: 'x' })).rejects.toMatchObject({ name: 'QueryFailed', code: 'INTERNAL' });
    expect(jsonForScript(state)).not.toContain('relation');
    await expect(replayingQuery(state, () => 'en')(trainings, { q: 'x' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('fails as offline when there is no line', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('network'));
    await expect(replayingQuery({}, () => 'en')(trainings, { q: 'x' })).rejects.toMatchObject({ code: 'OFFLINE' });
    fetched.mockRestore();
  });
});

it('state inside a script element cannot end it', () => {
  const text = jsonForScript({ title: '</script><!-- \u2028' });
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toEqual({ title: '</script><!-- \u2028' });
});
