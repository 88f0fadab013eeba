import type { Page } from '@playwright/test';

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

/** Three looks at the stage, a second apart: a picture that moves has more frames each time. */
export async function threeLooks(page: Page): Promise<Picture[]> {
  const looks: Picture[] = [];
  for (let look = 0; look < 3; look += 1) {
    looks.push(await pictureOf(page));
    await page.waitForTimeout(1_000);
  }
  return looks;
}
