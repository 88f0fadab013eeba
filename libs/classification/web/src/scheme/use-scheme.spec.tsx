/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { packColumns } from '@classmark/classification/core';
import { answering } from '@classmark/platform/web/testing';
import { schemeFile } from '../browse/offline-pack';
import { columnsOf } from './testing';
import { useScheme } from './use-scheme';

const EDITION = 'IPC 2026.01';

/** The hook over a small edition, and how often the branch of A01B was asked for. */
async function scheme(branch: () => unknown = () => packColumns(columnsOf(['3 A01B_1/00 Hand tools']), 'en')) {
  let asked = 0;
  answering({
    [schemeFile(EDITION, 'en', 'skeleton')]: () => packColumns(columnsOf(['1 A Human necessities', '2 A01B Soil +', '2 A01C Planting +']), 'en'),
    [schemeFile(EDITION, 'en', 'branch/A01B')]: () => {
      asked += 1;
      return branch();
    },
  });
  const { result, unmount } = renderHook(() => useScheme(EDITION, 'en'));
  await waitFor(() => expect(result.current.model).not.toBeNull());
  return { result, unmount, asked: () => asked };
}

const resting = () => act(() => new Promise((resolve) => { setTimeout(resolve, 200); }));
const places = ({ current }: { current: ReturnType<typeof useScheme> }) => Array.from({ length: current.model!.size }, (_, number) => current.model!.symbol(number));

describe('an edition as far as it has been looked at', () => {
  it('fetches what lies below the place one rests on, once, and shows it when the place is opened', async () => {
    const { result, asked } = await scheme();
    act(() => result.current.setActive('A01B'));
    await resting();
    expect([asked(), places(result)]).toEqual([1, ['A', 'A01B', 'A01C']]);
    act(() => result.current.toggle(['A01B'], true));
    await waitFor(() => expect(places(result)).toEqual(['A', 'A01B', 'A01B 1/00', 'A01C']));
    expect([asked(), result.current.loading.size]).toEqual([1, 0]);
  });

  it('fetches nothing for a place one only passes', async () => {
    const { result, asked } = await scheme();
    act(() => result.current.setActive('A01B'));
    act(() => result.current.setActive('A'));
    await resting();
    expect(asked()).toBe(0);
  });

  it('opens a place whose branch is here in the same drawing', async () => {
    const { result, asked } = await scheme();
    act(() => result.current.warm('A01B'));
    await waitFor(() => expect(asked()).toBe(1));
    await resting();
    act(() => result.current.toggle(['A01B'], true));
    expect([places(result), asked(), result.current.loading.size]).toEqual([['A', 'A01B', 'A01B 1/00', 'A01C'], 1, 0]);
  });

  it('fetches the branches around the active row while nothing happens, and none where data is to be saved', async () => {
    const around = await scheme();
    act(() => around.result.current.toggle(['A'], true));
    await waitFor(() => expect(around.asked()).toBe(1), { timeout: 10_000 });
    around.unmount();
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    const saving = await scheme();
    act(() => saving.result.current.toggle(['A'], true));
    await act(() => new Promise((resolve) => { setTimeout(resolve, 600); }));
    Reflect.deleteProperty(navigator, 'connection');
    expect(saving.asked()).toBe(0);
  });

  it('asks again on opening when the early question failed', async () => {
    let line = false;
    const { result, asked } = await scheme(() => {
      if (!line) throw new Error('no line');
      return packColumns(columnsOf(['3 A01B_1/00 Hand tools']), 'en');
    });
    act(() => result.current.setActive('A01B'));
    await resting();
    line = true;
    act(() => result.current.toggle(['A01B'], true));
    await waitFor(() => expect(places(result)).toEqual(['A', 'A01B', 'A01B 1/00', 'A01C']));
    expect(asked()).toBe(2);
  });
});
