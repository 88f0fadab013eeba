import { Turns } from './turns';

const turn = () => new Promise((resolve) => { setImmediate(resolve); });

describe('turns', () => {
  it('let only so many run at once, in the order they came', async () => {
    const turns = new Turns(2);
    let [running, most] = [0, 0];
    const began: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((number) => turns.run(async () => {
      began.push(number);
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
    })));
    expect(most).toBe(2);
    expect(began).toEqual([1, 2, 3, 4, 5]);
  });

  it('go on after work that failed', async () => {
    const turns = new Turns(1);
    const failed = turns.run(() => Promise.reject(new Error('no')));
    const after = turns.run(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await after).toBe('yes');
    expect(await turns.run(() => Promise.resolve('again'))).toBe('again');
  });
});
