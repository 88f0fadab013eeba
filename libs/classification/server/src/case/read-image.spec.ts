import sharp from 'sharp';
import { readImage } from './read-image';

describe('reading pictures', () => {
  it('takes one after the other, however many come at once: passwords and files wait in the same line of the process', async () => {
    const pictures = await Promise.all(Array.from({ length: 6 }, (_, red) => sharp({ create: { width: 1200, height: 900, channels: 3, background: { r: red, g: 0, b: 0 } } }).png().toBuffer()));
    let most = 0;
    const count = () => {
      const { queue, process } = sharp.counters();
      most = Math.max(most, queue + process);
    };
    sharp.queue.on('change', count);
    const read = await Promise.all([...pictures.map((bytes) => readImage(bytes)), readImage(pictures[0]!.subarray(0, 200)), readImage(pictures[1]!)]);
    sharp.queue.off('change', count);
    expect(read.map((each) => (typeof each === 'string' ? each : `${each.width} × ${each.height}`))).toEqual([...Array.from({ length: 6 }, () => '1200 × 900'), 'imageBroken', '1200 × 900']);
    expect(most).toBe(1);
  });
});
