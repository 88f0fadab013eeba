import { csvDocument } from './csv-document';

describe('a CSV file', () => {
  it('begins with a byte-order mark and ends each line with CRLF', () => {
    expect(csvDocument(['office', 'people'], [['تونس', 3]])).toBe('\uFEFFoffice,people\r\nتونس,3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('never hands %j to a spreadsheet as a formula', (cell) => {
    expect(csvDocument(['name'], [[cell]]).split('\r\n')[1]!.replace(/^"/, '')).toMatch(/^'/);
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(csvDocument(['a'], [['x,"y"\nz']])).toBe('\uFEFFa\r\n"x,""y""\nz"\r\n');
  });
});
