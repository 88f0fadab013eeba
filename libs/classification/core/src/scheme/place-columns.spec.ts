import { packColumns, unpackColumns } from './place-columns';

it('columns arrive as they were, and say what is the same only once', () => {
  const columns = {
    symbols: ['A01B', 'A01B 1/00', 'A01B 1/02', 'B'], titles: ['Soil', 'Hand tools', 'مجارف', 'Operations'], titleLanguages: ['en', 'en', 'ar', 'en'],
    depths: [3, 4, 5, 1], below: [1, 1, 0, 0], flags: [8, 0, 0, 0],
  };
  const packed = packColumns(columns, 'en');
  expect([packed.s, packed.l, packed.o]).toEqual([['0A01B', '4 1/00', '82', '0B'], 'en', { ar: [2] }]);
  expect(unpackColumns(JSON.parse(JSON.stringify(packed)))).toEqual(columns);
});
