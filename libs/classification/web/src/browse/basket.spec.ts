import { basketCsv, basketText, type BasketItem } from './basket';

const items: readonly BasketItem[] = [
  { scheme: 'ipc', edition: 'IPC 2026.01', symbol: 'A01B 1/04', sentence: 'Hand tools: spades, shovels: with teeth', language: 'en' },
  { scheme: 'nice', edition: 'NCL 13-2026', symbol: '9', sentence: '=SUM("x")', language: 'en' },
];

it('a basket is copied as lines and taken away as a table in which nothing is a formula', () => {
  expect(basketText(items)).toBe('IPC 2026.01\tA01B 1/04\tHand tools: spades, shovels: with teeth\nNCL 13-2026\t9\t=SUM("x")');
  expect(basketCsv(items)).toBe('\uFEFF"scheme","edition","symbol","title"\r\n"ipc","IPC 2026.01","A01B 1/04","Hand tools: spades, shovels: with teeth"\r\n"nice","NCL 13-2026","9","\'=SUM(""x"")"\r\n');
});
