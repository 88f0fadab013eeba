import { expect, type Page } from '@playwright/test';

/** What a page shows of a picture at one moment. */
export interface Picture { readonly frames: number; readonly width: number; readonly coloured: boolean }

/** The stage of the room: frames decoded so far, width, and whether a pixel of it is not black. */
export async function pictureOf(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('video.picture')!;
    const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 18 });
    const paper = canvas.getContext('2d', { willReadFrequently: true })!;
    paper.drawImage(video, 0, 0, 32, 18);
    const pixels = paper.getImageData(0, 0, 32, 18).data;
    return { frames: video.getVideoPlaybackQuality().totalVideoFrames, width: video.videoWidth, coloured: pixels.some((value, index) => index % 4 !== 3 && value > 40) };
  });
}

/**
 * Looks at the stage until it has a coloured picture, then until it has more frames, and more again. The element stands
 * there before the first frame is decoded, and how long that takes is the machine's affair: so each look has time.
 */
export async function pictureMoves(page: Page): Promise<void> {
  let frames = 0;
  for (const look of ['first', 'second', 'third']) {
    const before = frames;
    await expect.poll(async () => {
      const picture = await pictureOf(page);
      frames = picture.frames;
      return picture.width > 0 && picture.coloured && frames > before;
    }, { message: `the ${look} look at the picture finds colour and more frames than the one before`, timeout: 30_000, intervals: [1_000] }).toBe(true);
  }
}
