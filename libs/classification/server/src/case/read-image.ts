import { createHash } from 'node:crypto';
import type { default as Sharp } from 'sharp';
import { IMAGE_LIMITS, type IMAGE_TYPES, type ImageFault } from '@classmark/classification/core';
import { Turns } from '@classmark/platform/server';

/** A picture made anew from the pixels of another: nothing else of the file handed in is in it. */
export interface ReadImage {
  /** SHA-256 of `bytes`, in hex. */
  readonly id: string;
  /** SHA-256 of what was handed in. */
  readonly sourceId: string;
  readonly mediaType: (typeof IMAGE_TYPES)[number];
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** What a file begins with. */
const BEGINNINGS = [
  { format: 'png', begins: (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) },
  { format: 'jpeg', begins: (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { format: 'webp', begins: (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP' },
] as const;

const SECONDS = 15;

/** One picture at a time: it takes a thread of the few that passwords and files need as well, and memory for all its pixels. */
const turns = new Turns(1);

let library: Promise<typeof Sharp> | undefined;

/** The library, read when the first picture comes: most processes never see one. */
function loadLibrary(): Promise<typeof Sharp> {
  library ??= import('sharp').then(({ default: sharp }) => {
    // It reads many more kinds, drawings with links to other files among them: none of their readers is ever reached.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'] });
    // Pictures are read one by one; nothing of them needs to stay in memory.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return library;
}

/** SHA-256 in hex. */
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a picture by what it is, not by what it is called, and writes its pixels anew: upright, in sRGB, at most
 * `IMAGE_LIMITS.side` wide and high, without any metadata. @returns the picture, or why it is not taken
 */
export async function readImage(source: Buffer): Promise<ReadImage | ImageFault> {
  if (source.length > IMAGE_LIMITS.bytes) return 'imageTooHeavy';
  const format = BEGINNINGS.find(({ begins }) => begins(source))?.format;
  return format ? turns.run(() => madeAnew(source, format)) : 'notAnImage';
}

async function madeAnew(source: Buffer, format: (typeof BEGINNINGS)[number]['format']): Promise<ReadImage | ImageFault> {
  const sharp = await loadLibrary();
  try {
    const options = { limitInputPixels: IMAGE_LIMITS.pixels, failOn: 'error', sequentialRead: true } as const;
    // Reads the head only, so a small file that claims an enormous picture costs nothing.
    const head = await sharp(source, { ...options, limitInputPixels: false }).metadata();
    if (head.width * head.height > IMAGE_LIMITS.pixels) return 'imageTooManyPixels';
    if ((head.pages ?? 1) > 1) return 'imageMoves';
    const upright = sharp(source, options).timeout({ seconds: SECONDS }).autoOrient().resize({ width: IMAGE_LIMITS.side, height: IMAGE_LIMITS.side, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
    const written = format === 'png' ? upright.png({ compressionLevel: 9 }) : format === 'jpeg' ? upright.jpeg({ quality: 90 }) : upright.webp({ quality: 90 });
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    if (data.length > IMAGE_LIMITS.bytes) return 'imageTooHeavy';
    return { id: digestOf(data), sourceId: digestOf(source), mediaType: `image/${format}`, width: info.width, height: info.height, bytes: data };
  } catch {
    return 'imageBroken';
  }
}
