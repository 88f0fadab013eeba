import { schemesOf } from './scheme-code';

describe('the schemes among topics', () => {
  it('are found as printed, in their own order; Standards are none', () => {
    expect(schemesOf(['Vienna', 'ST.26', 'Nice'])).toEqual(['nice', 'vienna']);
    expect(schemesOf(['IPC', 'Locarno'])).toEqual(['locarno', 'ipc']);
    expect(schemesOf(['ST.3'])).toEqual([]);
  });
});
